import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faultsOfPaper, questionForm } from "../forms/quiz.ts";
import { choiceFields } from "../imports/fields.ts";
import { drawOf, newSeed } from "../quiz/draw.ts";
import { type Answered, offBy, rankQuiz } from "../quiz/rank.ts";
import { kinWins, mayStrike } from "../quiz/rules.ts";
import { partedNames } from "../words.vi.ts";

/** How many ways there are to choose k of n. */
const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

const bank = Array.from({ length: 12 }, (_, n) => `q${n}`);

describe("questions are drawn", () => {
  test("the same seed gives the same questions in the same order, none twice, all of the bank", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 60 }), (seed, size, most) => {
        const questions = Array.from({ length: size }, (_, n) => `q${n}`);
        const drawn = drawOf(seed, questions, most);
        expect(drawOf(seed, questions, most)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(size, most));
        expect(drawn.every((one) => questions.includes(one))).toBe(true);
      }),
    );
  });

  test("without a number everybody answers the whole bank in its order", () => {
    expect(drawOf(newSeed(), bank, null)).toEqual(bank);
  });

  test("fair: every question comes as often as every other, at every place", () => {
    const draws = 12_000;
    const seen = new Map<string, number>();
    const first = new Map<string, number>();
    for (let n = 0; n < draws; n++) {
      const drawn = drawOf(`seed ${n}`, bank, 4);
      for (const one of drawn) seen.set(one, (seen.get(one) ?? 0) + 1);
      first.set(drawn[0]!, (first.get(drawn[0]!) ?? 0) + 1);
    }
    const chi = (counts: Map<string, number>, expected: number) =>
      bank.reduce((sum, one) => sum + ((counts.get(one) ?? 0) - expected) ** 2 / expected, 0);
    // 11 degrees of freedom: 31.3 is passed by chance once in a thousand.
    expect(chi(first, draws / 12)).toBeLessThan(31.3);
    expect(chi(seen, (draws * 4) / 12)).toBeLessThan(31.3);
  });

  test("two papers begun one after the other are drawn differently", () => {
    expect(new Set(Array.from({ length: 200 }, newSeed)).size).toBe(200);
  });
});

describe("places of a quiz", () => {
  const paper = fc.record({
    right: fc.integer({ min: 0, max: 5 }),
    counted: fc.integer({ min: 5, max: 8 }),
    off: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    at: fc.integer({ min: 0, max: 4 }).map((n) => new Date(n * 1000)),
  });
  const papers = fc.array(paper, { maxLength: 40 }).map((list) => list.map((one, n) => ({ entryId: `e${n}`, ...one })));
  const better = (a: Answered, b: Answered, predicts: boolean): boolean => {
    const [ours, theirs] = [a.right * b.counted, b.right * a.counted];
    if (ours !== theirs) return ours > theirs;
    const [near, far] = [a.off ?? 1e9, b.off ?? 1e9];
    if (predicts && near !== far) return near < far;
    return a.at < b.at;
  };

  test("who stands higher is better: the share of right answers, then the prediction, then the time; equals share the place", () => {
    fc.assert(
      fc.property(papers, fc.boolean(), (list, predicts) => {
        const placed = rankQuiz(list, predicts);
        const place = new Map(placed.map((one) => [one.entryId, one.place]));
        expect(placed.map(({ entryId }) => entryId).sort()).toEqual(list.map(({ entryId }) => entryId).sort());
        for (const a of list) {
          expect(place.get(a.entryId)).toBe(1 + list.filter((b) => better(b, a, predicts)).length);
        }
      }),
    );
  });

  test("the order in which papers are given does not matter", () => {
    fc.assert(
      fc.property(papers, fc.boolean(), (list, predicts) => {
        const places = (of: Answered[]) => new Map(rankQuiz(of, predicts).map((one) => [one.entryId, one.place]));
        expect(places([...list].reverse())).toEqual(places(list));
      }),
    );
  });

  test("each place says what parts it from the one before", () => {
    const at = (second: number) => new Date(second * 1000);
    const list: Answered[] = [
      { entryId: "first", right: 9, counted: 10, off: 3, at: at(9) },
      { entryId: "fewer", right: 8, counted: 10, off: 0, at: at(1) },
      { entryId: "farther", right: 8, counted: 10, off: 2, at: at(0) },
      { entryId: "later", right: 8, counted: 10, off: 2, at: at(5) },
      { entryId: "same", right: 8, counted: 10, off: 2, at: at(5) },
      { entryId: "silent", right: 8, counted: 10, off: null, at: at(0) },
    ];
    expect(rankQuiz(list, true).map(({ entryId, place, by }) => [entryId, place, by])).toEqual([
      ["first", 1, null],
      ["fewer", 2, "right"],
      ["farther", 3, "prediction"],
      ["later", 4, "time"],
      ["same", 4, "shared"],
      ["silent", 6, "prediction"],
    ]);
    expect(
      rankQuiz(list, false)
        .map(({ entryId }) => entryId)
        .slice(1, 3)
        .sort(),
    ).toEqual(["farther", "silent"]);
    expect(Object.values(partedNames).every(Boolean)).toBe(true);
  });

  test("a struck question neither helps nor harms who drew it: all of what stands is all; nothing that stands comes last", () => {
    const paper = (entryId: string, right: number, counted: number) => ({
      ...{ entryId, right, counted, off: null },
      at: new Date(0),
    });
    const list = [paper("none stands", 0, 0), paper("8/10", 8, 10), paper("9/9", 9, 9), paper("10/10", 10, 10)];
    expect(
      rankQuiz([...list, paper("4/5", 4, 5), paper("8/9", 8, 9)], false).map(({ entryId, place, by }) => [
        ...[entryId, place],
        by,
      ]),
    ).toEqual([
      ["9/9", 1, null],
      ["10/10", 1, "shared"],
      ["8/9", 3, "share"],
      ["8/10", 4, "share"],
      ["4/5", 4, "shared"],
      ["none stands", 6, "share"],
    ]);
  });

  test("fair: who knows as much stands as high on the average, whether one of her questions is struck or not", () => {
    const chances = (n: number) =>
      Array.from({ length: n + 1 }, (_, k) => [k, choose(n, k) * 0.8 ** k * 0.2 ** (n - k)] as const);
    const mean = (n: number, of: (right: number) => number) =>
      chances(n).reduce((sum, [right, chance]) => sum + of(right) * chance, 0);
    const whole = mean(10, (right) => right / 10);
    expect(mean(9, (right) => right / 9)).toBeCloseTo(whole, 12);
    // A point given for the struck question would lift who drew it.
    expect(mean(9, (right) => (right + 1) / 10)).toBeGreaterThan(whole + 0.01);
  });

  test("how far a prediction is off; none is off by nothing known", () => {
    expect([offBy(12, 9), offBy(9, 9), offBy(0, 9), offBy(null, 9)]).toEqual([3, 0, 9, null]);
  });
});

describe("a question as it is written", () => {
  const typed = { text: "Năm nào?", choices: ["1945", "1946", "", "", "", ""], rightChoice: "0", source: "" };
  const faults = (change: object) => {
    const read = questionForm.safeParse({ ...typed, ...change });
    return read.success ? [] : read.error.issues.map(({ path }) => path.join("."));
  };
  test.each([
    ["two choices and one right", {}, []],
    ["six choices", { choices: ["a", "b", "c", "d", "e", "f"], rightChoice: "5" }, []],
    ["one choice alone", { choices: ["1945"] }, ["choices.1"]],
    ["a gap", { choices: ["1945", "", "1946"] }, ["choices.1"]],
    ["a choice twice", { choices: ["Hà Nội", "hà  nội"] }, ["choices.1"]],
    ["nothing right", { rightChoice: "" }, ["rightChoice"]],
    ["right where nothing stands", { rightChoice: "3" }, ["rightChoice"]],
    ["seven choices", { choices: ["a", "b", "c", "d", "e", "f", "g"] }, ["choices"]],
    ["no question", { text: "" }, ["text"]],
  ])("%s", (_, change, wrong) => expect(faults(change)).toEqual(wrong));

  test("as many letters as choices", () => expect(choiceFields).toHaveLength(6));
});

describe("a paper that is sent", () => {
  const asked = ["a", "b", "c"].map((questionId) => ({
    questionId,
    struckReason: questionId === "c" ? "Sai đề" : null,
  }));
  const paper = (choices: (number | null)[], prediction: number | null, partial = false) => ({
    answers: choices.map((choice, n) => ({ questionId: asked[n]!.questionId, choice })),
    prediction,
    partial,
  });
  test("names the questions left open, but not those struck out, until she says so", () => {
    expect(faultsOfPaper(paper([0, null, null], null), asked, false).partial?.[0]).toContain("Chưa trả lời câu 2.");
    expect(faultsOfPaper(paper([0, null, null], null, true), asked, false)).toEqual({});
    expect(faultsOfPaper(paper([0, 1, null], null), asked, false)).toEqual({});
  });
  test("wants the prediction where the quiz asks for it", () => {
    expect(Object.keys(faultsOfPaper(paper([0, 1, null], null), asked, true))).toEqual(["prediction"]);
  });
});

describe("who organises", () => {
  const officer = { personId: "p1", mandates: [] } as never;
  test("does not settle a prize of her own kin; others do", () => {
    const hands = [
      { personId: "p1", kin: "Lê Văn Tám\n Trần Thị Hòa ; Ngô Hai" },
      { personId: "p2", kin: "" },
    ];
    const code = (winners: string[], who = officer) => {
      const may = kinWins(who, hands, winners);
      return may.allowed ? null : may.reasons[0]?.facts?.names;
    };
    expect(code(["TRẦN THỊ HOÀ"])).toBe("Trần Thị Hòa");
    expect(code(["Lê Văn Chín"])).toBeNull();
    expect(code(["Ngô Hai"], { personId: "p2", mandates: [] } as never)).toBeNull();
  });

  test("strikes no question before the launch, after prizes are settled, twice, or the last one", () => {
    const hands = [{ personId: "p1", role: "organiser" as const }];
    const contest = (state: string) => ({ ownerUnitId: "u", kind: "own", format: "quiz", state }) as never;
    const codes = (state: string, struck: Date | null, counting: number) => {
      const may = mayStrike(officer, contest(state), hands, { struckAt: struck }, counting);
      return may.allowed ? [] : may.reasons.map(({ code }) => code);
    };
    expect(codes("launched", null, 2)).toEqual([]);
    expect(codes("judging", null, 2)).toEqual([]);
    expect(codes("drafting", null, 2)).toEqual(["quiz.still_drafted"]);
    expect(codes("opened", null, 2)).toEqual(["quiz.prizes_settled"]);
    expect(codes("launched", new Date(0), 2)).toEqual(["quiz.struck_already"]);
    expect(codes("launched", null, 1)).toEqual(["quiz.last_question"]);
  });
});
