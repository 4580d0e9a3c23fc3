import { describe, expect, test } from "vitest";
import { type Examined, eligibilityOf, wordsIn } from "../entering/eligibility.ts";
import { assign } from "../judging/assign.ts";
import { faultsOfPrizes } from "../judging/prizes.ts";
import { prizesByPlace, rank } from "../judging/rank.ts";
import { needsThird, scoreOf } from "../judging/score.ts";
import { contestLifecycle, contestStates, nextContest } from "../states.ts";

describe("whether an entry keeps to the rules", () => {
  const rules = { startsOn: "2020-03-01", endsOn: "2020-03-31", maxWords: 100, maxEntries: 1 };
  const entry: Examined = {
    ...{ origin: "staff", on: "2020-03-31", words: 100, text: "Bài về bà Sáu", others: 0, sameTextElsewhere: false },
    ...{ likeness: 0, likeWarning: null },
    author: { name: "Lê Thị Thu Châu", role: null, ofAgency: true, unitInvited: true, namesake: null },
  };
  const codes = (change: Partial<Examined>, entrants: "staff" | "public" | "everyone" = "staff") => {
    const { against, doubts } = eligibilityOf({ ...entry, ...change }, { ...rules, entrants });
    return { against: against.map(({ code }) => code), doubts: doubts.map(({ code }) => code) };
  };
  const author = (change: Partial<Examined["author"]>) => ({ author: { ...entry.author, ...change } });

  test.each([
    ["the last day is in time", {}, [], []],
    ["a day after the last is not", { on: "2020-04-01" }, ["entry.too_late"], []],
    ["nor a day before the first", { on: "2020-02-29" }, ["entry.not_begun"], []],
    ["a judge", author({ role: "judge" }), ["entry.author_judges"], []],
    ["the chair", author({ role: "chair" }), ["entry.author_judges"], []],
    ["an organiser", author({ role: "organiser" }), ["entry.author_organises"], []],
    ["the public in a contest of staff", author({ ofAgency: false }), ["entry.not_invited"], []],
    ["a word too many", { words: 101 }, [], ["entry.too_long"]],
    ["a second entry", { others: 1 }, [], ["entry.too_many"]],
    ["the same text as another", { sameTextElsewhere: true }, [], ["entry.same_text"]],
    ["like another", { likeness: 60, likeWarning: "strong" as const }, [], ["entry.copied"]],
    ["its author's name without marks", { text: "Tôi là LE THI  THU CHAU." }, [], ["entry.names_author"]],
    ["a part of the name alone", { text: "Chị Thu Châu kể" }, [], []],
    ["a unit it was not launched to", author({ unitInvited: false }), [], ["entry.unit_not_invited"]],
    ["the name of a judge", author({ ofAgency: true, namesake: "Danh Thị Huệ" }), [], ["entry.namesake"]],
  ] as const)("%s", (_, change, against, doubts) => {
    expect(codes(change as Partial<Examined>)).toEqual({ against, doubts });
  });

  test("staff in a contest of the public; both where everyone may", () => {
    expect(codes({}, "public").against).toEqual(["entry.not_invited"]);
    expect(codes(author({ ofAgency: false, unitInvited: false }), "everyone")).toEqual({ against: [], doubts: [] });
  });

  test("words are counted as syllables stand apart", () => {
    expect(wordsIn("Bà Sáu, 72 tuổi – hòa giải viên.")).toBe(7);
  });
});

describe("entries are given out", () => {
  const entries = Array.from({ length: 30 }, (_, n) => `e${n}`);
  const judges = ["a", "b", "c", "d"];

  test("evenly, never twice to one judge, never past a conflict", () => {
    const conflicts = entries.slice(0, 9).map((entryId) => ({ entryId, judgeId: "a" }));
    const { sheets, unserved } = assign({ entries, judges, perEntry: 2, conflicts });
    expect(unserved).toEqual([]);
    expect(sheets).toHaveLength(60);
    expect(new Set(sheets.map(({ entryId, judgeId }) => entryId + judgeId)).size).toBe(60);
    expect(sheets.filter(({ entryId, judgeId }) => judgeId === "a" && entries.indexOf(entryId) < 9)).toEqual([]);
    const loads = judges.map((id) => sheets.filter(({ judgeId }) => judgeId === id).length);
    expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
  });

  test("what nobody is left for is named", () => {
    const conflicts = ["a", "b", "c"].map((judgeId) => ({ entryId: "e1", judgeId }));
    expect(assign({ entries: ["e1", "e2"], judges, perEntry: 2, conflicts }).unserved).toEqual(["e1"]);
  });

  test("what was given stands", () => {
    const given = [{ entryId: "e1", judgeId: "a" }];
    const { sheets } = assign({ entries: ["e1"], judges: ["a", "b"], perEntry: 2, conflicts: [], given });
    expect(sheets).toEqual([{ entryId: "e1", judgeId: "b" }]);
  });
});

describe("scores", () => {
  const sheet = (...points: number[]) => new Map(points.map((one, n) => [`c${n}`, one]));

  test("the mean of the sheets; of the two nearest where a third was called; of all when it stands between", () => {
    expect(scoreOf([sheet(40, 30), sheet(45, 30)], false).score).toBe(72.5);
    expect(scoreOf([sheet(40), sheet(80), sheet(75)], true).score).toBe(77.5);
    expect(scoreOf([sheet(40), sheet(80), sheet(60)], true).score).toBe(60);
    expect(scoreOf([sheet(40, 30), sheet(45, 30)], false).byCriterion.get("c0")).toBe(42.5);
  });

  test("a third is called when two differ by more than the rules allow", () => {
    expect([needsThird([70, 80], 10), needsThird([70, 80.5], 10), needsThird([0, 100], null)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(needsThird([70], 10)).toBe(false);
  });
});

describe("places", () => {
  const of = (entryId: string, score: number, first: number) => ({
    entryId,
    score,
    byCriterion: new Map([["c0", first]]),
  });
  const list = [of("x", 80, 40), of("y", 90, 45), of("z", 80, 45), of("w", 80, 40)];
  const given = { criteria: ["c0"], goOn: 3 };

  test("equals are parted by the first criterion, else share the place; all at the last place go on", () => {
    const placed = rank(list, { ...given, tie: "criteria" });
    expect(placed.map(({ entryId, place, goesOn }) => [entryId, place, goesOn])).toEqual([
      ["y", 1, true],
      ["z", 2, true],
      ["x", 3, true],
      ["w", 3, true],
    ]);
    expect(rank(list, { ...given, tie: "shared" }).map(({ place }) => place)).toEqual([1, 2, 2, 2]);
  });

  test("prizes go by place; who shares a place shares the prize, also beyond its number", () => {
    const prizes = [
      { id: "first", name: "Nhất", count: 1, position: 0 },
      { id: "second", name: "Nhì", count: 2, position: 1 },
    ];
    const given = prizesByPlace(rank(list, { criteria: ["c0"], goOn: null, tie: "criteria" }), prizes);
    expect(given.map(({ entryId, prizeId }) => [entryId, prizeId])).toEqual([
      ["y", "first"],
      ["z", "second"],
      ["x", "second"],
      ["w", "second"],
    ]);
    expect(faultsOfPrizes(given, prizes)).toEqual([]);
    const swapped = [
      { entryId: "y", place: 1, prizeId: "second" },
      { entryId: "z", place: 2, prizeId: "first" },
    ];
    expect(faultsOfPrizes(swapped, prizes).map(({ code }) => code)).toEqual(["prize.against_places"]);
    const many = [1, 2].map((place) => ({ entryId: `${place}`, place, prizeId: "first" }));
    expect(faultsOfPrizes(many, prizes).map(({ code }) => code)).toEqual(["prize.too_many"]);
  });
});

test("every state is reached from a draft, and every step leads to a state", () => {
  const reached = new Set(["drafting"]);
  for (const state of contestStates) for (const to of Object.values(contestLifecycle[state])) reached.add(to);
  expect([...reached].sort()).toEqual([...contestStates].sort());
  expect(nextContest("announced", "open")).toBeUndefined();
});
