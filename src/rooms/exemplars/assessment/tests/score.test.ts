import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { type Marked, pointsFor, scoreOf, valueFault } from "../score.ts";

const of = (key: string, change: Partial<PackCriterion> = {}): PackCriterion => ({
  ...{ key, title: key, cite: "", holders: [], forHeads: false, evidence: [], gate: false },
  ...change,
});
const points = (max: number, change: Partial<NonNullable<PackCriterion["points"]>> = {}) => ({
  points: { max, by: "mark" as const, effect: "base" as const, ...change },
});
const value = (n: number): Marked => ({ met: null, value: n });
const met: Marked = { met: true, value: null };
const unmet: Marked = { met: false, value: null };

const plan = [
  of("hoa-giai", points(40, { by: "rate" })),
  of("chat-luong", points(50)),
  of("sang-kien", { ...points(10, { by: "count", each: 5, effect: "bonus" }), gate: true }),
  of("qua-han", points(20, { by: "count", each: 2, effect: "deduction" })),
  of("dao-duc", { gate: true }),
];
const all = {
  "hoa-giai": value(85),
  "chat-luong": value(45),
  "sang-kien": value(1),
  "qua-han": value(3),
  "dao-duc": met,
};

describe("the sum of one hand", () => {
  test.each([
    ["base by rate and mark, bonus on top, deduction off", all, ["sang-kien", "dao-duc"], 78, true],
    ["the bonus is not counted without its evidence", all, ["dao-duc"], 73, true],
    ["a bonus stops at its most", { ...all, "sang-kien": value(7) }, ["sang-kien", "dao-duc"], 83, true],
    ["a gated criterion without evidence is not met", all, ["sang-kien"], 78, false],
    [
      "one criterion not met fails, whatever the points",
      { ...all, "dao-duc": unmet },
      ["sang-kien", "dao-duc"],
      78,
      false,
    ],
    ["below the pass mark", { ...all, "chat-luong": value(30) }, ["sang-kien", "dao-duc"], 63, false],
    ["exactly the pass mark passes", { ...all, "chat-luong": value(37) }, ["sang-kien", "dao-duc"], 70, true],
    [
      "a sum is never below nothing",
      { "qua-han": value(10), "hoa-giai": value(0), "chat-luong": value(3), "sang-kien": value(0), "dao-duc": met },
      ["dao-duc"],
      0,
      false,
    ],
  ])("%s", (_, marks, evidence, total, passed) => {
    const score = scoreOf({ criteria: plan, passAt: 70 }, new Map(Object.entries(marks)), new Set(evidence));
    expect([score.total, score.passed]).toEqual([total, passed]);
  });

  test("nothing passes or fails while a criterion is not marked", () => {
    const { "dao-duc": _, ...some } = all;
    const score = scoreOf({ criteria: plan, passAt: 70 }, new Map(Object.entries(some)), new Set(["sang-kien"]));
    expect([score.passed, score.unmarked]).toEqual([null, ["dao-duc"]]);
  });

  test("a plan without points has no sum: every criterion is met or not", () => {
    const criteria = [of("a"), of("b", { gate: true })];
    const marks = new Map([
      ["a", met],
      ["b", met],
    ]);
    expect(scoreOf({ criteria, passAt: null }, marks, new Set(["b"]))).toMatchObject({ total: null, passed: true });
    expect(scoreOf({ criteria, passAt: null }, marks, new Set())).toMatchObject({ passed: false, unmet: ["b"] });
  });

  test("the gate never frees from a deduction", () => {
    const criteria = [of("a", points(10)), of("tru", { ...points(5, { effect: "deduction" }), gate: true })];
    const marks = new Map([
      ["a", value(10)],
      ["tru", value(4)],
    ]);
    expect(scoreOf({ criteria, passAt: null }, marks, new Set()).total).toBe(6);
  });
});

describe("points of one criterion", () => {
  test.each([
    ["a third of 10 by rate", { max: 10, by: "rate" as const }, 33.33, 3.33],
    ["more than all is all", { max: 10, by: "rate" as const }, 120, 10],
    ["0.1 three times is 0.3", { max: 1, by: "count" as const, each: 0.1 }, 3, 0.3],
    ["a mark above the most is the most", { max: 8, by: "mark" as const }, 9, 8],
  ])("%s", (_, change, n, expected) => {
    expect(pointsFor({ effect: "base", ...change }, n)).toBe(expected);
  });

  test("always lie between nothing and the most", () => {
    const way = fc.constantFrom("mark" as const, "rate" as const, "count" as const);
    const some = fc.record({ max: fc.integer({ min: 1, max: 100 }), by: way, each: fc.integer({ min: 1, max: 20 }) });
    fc.assert(
      fc.property(some, fc.double({ min: -50, max: 5000, noNaN: true }), (rule, n) => {
        const had = pointsFor({ ...rule, effect: "base" }, n);
        return had >= 0 && had <= rule.max;
      }),
    );
  });

  test.each([
    ["a mark above the most", points(8), 9, "Tiêu chí này tối đa 8 điểm."],
    ["a rate above a hundred", points(8, { by: "rate" }), 101, "Tỷ lệ đạt được từ 0 đến 100 %."],
    ["half a thing", points(8, { by: "count", each: 1 }), 1.5, "Ghi số lượng bằng số nguyên."],
    ["a fair mark", points(8), 7.5, null],
  ])("%s is named", (_, change, n, said) => {
    expect(valueFault(of("a", change), n)).toBe(said);
  });
});
