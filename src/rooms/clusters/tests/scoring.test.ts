import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Formula } from "#kernel/scoring/index.ts";
import { type Figures, figuresFault, pointsOf } from "../scoring/figures.ts";
import { draw } from "../scoring/sample.ts";
import { scoreSheet } from "../scoring/score.ts";
import { criterion, group, table } from "./tables.ts";

const figures = (achieved: number | null, target: number | null = null): Figures => ({ achieved, target });

describe("points of figures", () => {
  test.each<[string, Formula, Figures, number]>([
    ["85 of 100 judgements, ten points", { by: "rate", max: 10 }, figures(85, 100), 8.5],
    ["112 of 100, capped at 120 %", { by: "over", standard: 20, cap: 120 }, figures(112, 100), 22.4],
    ["nothing against no target", { by: "rate", max: 10 }, figures(5, 0), 0],
    ["a target that was not entered", { by: "rate", max: 10 }, figures(5), 0],
    ["9 of 10 drawn × 0,4", { by: "sample", size: 10, each: 0.4 }, figures(9, 250), 3.6],
    ["only 5 there are, 4 pass: in proportion", { by: "sample", size: 10, each: 0.4 }, figures(4, 5), 3.2],
    ["three late reports at 0,5", { by: "count", each: 0.5, max: 3 }, figures(3), 1.5],
  ])("%s", (_, formula, said, points) => expect(pointsOf(formula, said)).toBe(points));

  test.each<[string, Formula, Figures, boolean]>([
    ["a mark above the most", { by: "mark", max: 5 }, figures(6), true],
    ["neither met nor not", { by: "standard", max: 5 }, figures(2), true],
    ["more passed than were drawn", { by: "sample", size: 10, each: 0.4 }, figures(11, 250), true],
    ["half a report", { by: "count", each: 1, max: 5 }, figures(0.5), true],
    ["more than the target is no fault", { by: "rate", max: 5 }, figures(120, 100), false],
  ])("%s", (_, formula, said, faulty) => expect(figuresFault(formula, said) !== null).toBe(faulty));
});

const year = table([
  group("chuyen-mon", [
    criterion("hoa-giai", { formula: { by: "over", standard: 40, cap: 110 } }),
    criterion("bao-cao", { formula: { by: "standard", max: 10 }, gate: "group" }),
  ]),
  group("phong-trao", [
    criterion("sang-kien", { formula: { by: "count", each: 5, max: 10 }, effect: "bonus", gate: "evidence" }),
    criterion("tre-han", { formula: { by: "count", each: 2, max: 6 }, effect: "deduction", evidence: "" }),
  ]),
]);
const whole = new Map([
  ["hoa-giai", figures(90, 100)],
  ["bao-cao", figures(1)],
  ["sang-kien", figures(1)],
  ["tre-han", figures(2)],
]);

describe("the sum of a hand", () => {
  const changed = (key: string, to: Figures) => new Map([...whole, [key, to]]);
  test.each([
    ["base, bonus and deduction", whole, ["sang-kien"], 36 + 10 + 5 - 4],
    ["no evidence, no points", whole, [], 36 + 10 - 4],
    ["a gate that is not met empties its group, deductions stay", changed("bao-cao", figures(0)), ["sang-kien"], 5 - 4],
    ["deductions stop at their floor", changed("tre-han", figures(9)), ["sang-kien"], 36 + 10 + 5 - 6],
  ])("%s", (_, said, evidenced, total) => expect(scoreSheet(year, said, new Set(evidenced)).total).toBe(total));

  test("what nobody entered is named", () => {
    const score = scoreSheet(year, new Map([["hoa-giai", figures(90)]]), new Set());
    expect(score.missing).toEqual(["hoa-giai", "bao-cao", "sang-kien", "tre-han"]);
    expect(score.total).toBe(0);
  });

  const said = fc.record({ achieved: fc.integer({ min: 0, max: 400 }), target: fc.integer({ min: 1, max: 200 }) });
  const all = fc.record({ "hoa-giai": said, "bao-cao": said, "sang-kien": said, "tre-han": said });
  test("never below nothing, never above the most; evidence never costs, another deduction never helps", () => {
    fc.assert(
      fc.property(all, (entered) => {
        const map = new Map(Object.entries(entered));
        const total = (m: typeof map, ...keys: string[]) => scoreSheet(year, m, new Set(keys)).total;
        const worse = new Map([...map, ["tre-han", figures(entered["tre-han"].achieved + 1)]]) as typeof map;
        expect(total(map, "sang-kien")).toBeGreaterThanOrEqual(total(map));
        expect(total(worse)).toBeLessThanOrEqual(total(map));
        expect(total(map)).toBeGreaterThanOrEqual(0);
        expect(total(map, "sang-kien")).toBeLessThanOrEqual(44 + 10 + 10);
      }),
    );
  });
});

describe("drawing the sample", () => {
  test("the same seed draws the same, another seed another", () => {
    expect(draw("2024-a", 200, 10)).toEqual(draw("2024-a", 200, 10));
    expect(draw("2024-a", 200, 10)).not.toEqual(draw("2024-b", 200, 10));
  });
  test("each once, in order, within the population; a small population whole", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 30 }), (seed, all, size) => {
        const drawn = draw(seed, all, size);
        expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b));
        expect(drawn.length).toBe(Math.min(all, size));
        expect(drawn.every((n) => n >= 1 && n <= all)).toBe(true);
      }),
    );
  });
  test("over many seeds every number comes up about as often", () => {
    const seen = new Map<number, number>();
    for (let n = 0; n < 2000; n += 1) for (const one of draw(`s${n}`, 20, 5)) seen.set(one, (seen.get(one) ?? 0) + 1);
    expect(Math.min(...seen.values())).toBeGreaterThan(400);
    expect(Math.max(...seen.values())).toBeLessThan(600);
  });
});
