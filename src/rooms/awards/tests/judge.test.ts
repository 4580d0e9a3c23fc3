import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Condition, condition } from "../conditions/condition.ts";
import { judge, type RuleTerms } from "../conditions/judge.ts";
import { yearSpan } from "../conditions/span.ts";
import { weigh } from "../conditions/weigh.ts";
import { anh, held, rated } from "./known-people.ts";

const rule = (conditions: Condition[], afterDiscipline: RuleTerms["afterDiscipline"] = null): RuleTerms => ({
  award: "cstdcs",
  holders: ["person"],
  conditions,
  afterDiscipline,
});
const advanced = condition.parse({ is: "held", awards: ["ldtt"], within: "span" });
const excellent = condition.parse({ is: "rated", atLeast: "excellent" });
const in2023 = yearSpan(2023);
const good = { ...anh, held: held("ldtt", 2023), ratings: rated(2023, "excellent") };

describe("judging", () => {
  test("every condition is answered, the met and the failed", () => {
    const answer = judge(rule([advanced, excellent]), { ...anh, held: held("ldtt", 2023) }, in2023, "2023-12-31");
    expect(answer.result).toBe("failed");
    expect(answer.findings.map((one) => one.result)).toEqual(["met", "failed"]);
  });

  test.each([
    ["a complaint being settled holds", [{ kind: "complaint" as const, from: "2023-10-01", to: null }], "held"],
    [
      "a complaint concluded before that day does not",
      [{ kind: "complaint" as const, from: "2023-10-01", to: "2023-12-20" }],
      "met",
    ],
    ["nor one that came after", [{ kind: "complaint" as const, from: "2024-01-05", to: null }], "met"],
  ])("%s, and never refuses", (_, pending, expected) => {
    expect(judge(rule([advanced, excellent]), { ...good, pending }, in2023, "2023-12-31").result).toBe(expected);
  });

  test("after a discipline, achievements count only from the year in which it was served (Đ.4 k4)", () => {
    const three = condition.parse({ is: "held", awards: ["cstdcs"], times: 3, consecutive: true });
    const record = {
      ...anh,
      held: held("cstdcs", 2021, 2022, 2023),
      discipline: [{ form: "warning" as const, decidedOn: "2021-03-01", servedOn: "2022-03-01" }],
    };
    const law = { document: "Luật 06/2022/QH15", cite: "Đ.4 k4" };
    expect(judge(rule([three], law), record, in2023, "2023-12-31")).toMatchObject({
      result: "failed",
      countedFrom: 2022,
    });
    expect(judge(rule([three]), record, in2023, "2023-12-31")).toMatchObject({ result: "met", countedFrom: null });
  });
});

describe("what always holds", () => {
  const key = fc.constantFrom("ldtt", "cstdcs", "bk-bo", "ttldxs");
  const awards = fc.array(fc.tuple(key, fc.integer({ min: 2010, max: 2023 })), { maxLength: 12 });
  const asked = fc
    .record({
      awards: fc.array(key, { minLength: 1, maxLength: 3 }),
      times: fc.integer({ min: 1, max: 4 }),
      consecutive: fc.boolean(),
    })
    .map((one) => condition.parse({ is: "held", ...one }));
  const recordOf = (list: readonly [string, number][]) => ({
    ...anh,
    held: list.flatMap(([award, year]) => held(award, year)),
  });
  const at = (list: readonly [string, number][]) => ({
    record: recordOf(list),
    span: in2023,
    asOf: "2023-12-31",
    award: "x",
  });

  test("one more award never makes a count fail", () => {
    fc.assert(
      fc.property(asked, awards, key, fc.integer({ min: 2010, max: 2023 }), (one, list, award, year) => {
        const before = weigh(one, at(list));
        const after = weigh(one, at([...list, [award, year]]));
        expect(after.have).toBeGreaterThanOrEqual(before.have);
        if (before.result === "met") expect(after.result).toBe("met");
      }),
    );
  });

  test("the order of the record does not matter", () => {
    fc.assert(
      fc.property(asked, awards, (one, list) => {
        expect(weigh(one, at([...list].reverse())).have).toBe(weigh(one, at(list)).have);
      }),
    );
  });

  test("what is met up to a day stays met when more awards are known later", () => {
    fc.assert(
      fc.property(asked, awards, fc.integer({ min: 2011, max: 2022 }), (one, list, year) => {
        const then = { ...at(list), asOf: `${year}-12-31` };
        if (weigh(one, then).result === "met") expect(weigh(one, at(list)).result).toBe("met");
      }),
    );
  });

  test("a discipline never helps, a milder demand never hurts", () => {
    const forms = fc.constantFrom("reprimand" as const, "warning" as const, "removal" as const);
    fc.assert(
      fc.property(forms, fc.integer({ min: 1, max: 12 }), (form, month) => {
        const record = {
          ...good,
          discipline: [{ form, decidedOn: `2023-${String(month).padStart(2, "0")}-15`, servedOn: null }],
        };
        const strict = weigh(condition.parse({ is: "undisciplined", from: "reprimand" }), { ...at([]), record });
        const mild = weigh(condition.parse({ is: "undisciplined", from: "warning" }), { ...at([]), record });
        expect(strict.result).toBe("failed");
        expect(mild.result).toBe(form === "reprimand" ? "met" : "failed");
      }),
    );
  });
});
