import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Formula, mostOf, pointsBy } from "../points.ts";
import { typedDecimal } from "../typed.ts";

const bands = [
  { from: 80, to: 90, points: 5 },
  { from: 90, to: null, points: 8 },
];

describe("points by formula", () => {
  test.each<[string, Formula, number, number]>([
    ["all or nothing: done", { by: "standard", max: 10 }, 1, 10],
    ["all or nothing: not quite", { by: "standard", max: 10 }, 0.99, 0],
    ["proportional", { by: "rate", max: 10 }, 85, 8.5],
    ["proportional gives nothing for more than all", { by: "rate", max: 10 }, 130, 10],
    ["over-fulfilled by 12 %", { by: "over", standard: 10, cap: 120 }, 112, 11.2],
    ["over-fulfilled beyond the cap", { by: "over", standard: 10, cap: 120 }, 150, 12],
    ["three at two points", { by: "count", each: 2, max: 10 }, 3, 6],
    ["seven at two points stop at the most", { by: "count", each: 2, max: 10 }, 7, 10],
    ["below the first band", { by: "bands", bands }, 79.9, 0],
    ["where two bands overlap the better counts", { by: "bands", bands }, 90, 8],
    ["nine of ten drawn at 0.4", { by: "sample", size: 10, each: 0.4 }, 9, 3.6],
    ["as marked, not above the most", { by: "mark", max: 5 }, 6, 5],
    ["half a hundredth goes up", { by: "rate", max: 1.01 }, 50, 0.51],
  ])("%s", (_, formula, value, points) => expect(pointsBy(formula, value)).toBe(points));

  const steps = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }).map((rises) => {
    let from = 0;
    let points = 0;
    const all = rises.map((rise) => {
      from += rise;
      points += rise / 2;
      return { from, to: from + 1e9, points };
    });
    return { by: "bands" as const, bands: all };
  });
  const most = fc.integer({ min: 1, max: 100 });
  const anyFormula: fc.Arbitrary<Formula> = fc.oneof(
    steps,
    most.map((max) => ({ by: "mark" as const, max })),
    most.map((max) => ({ by: "standard" as const, max })),
    most.map((max) => ({ by: "rate" as const, max })),
    most.map((max) => ({ by: "count" as const, max, each: max / 7 })),
    most.map((standard) => ({ by: "over" as const, standard, cap: 100 + standard })),
    most.map((size) => ({ by: "sample" as const, size, each: 0.4 })),
  );

  test("no formula gives less for more, below nothing or above its most", () => {
    fc.assert(
      fc.property(
        anyFormula,
        fc.float({ min: 0, max: 400, noNaN: true }),
        fc.integer({ min: 0, max: 90 }),
        (f, a, more) => {
          const [less, greater] = [pointsBy(f, a), pointsBy(f, a + more)];
          return less <= greater && less >= 0 && greater <= mostOf(f);
        },
      ),
    );
  });
});

test.each([
  ["8,5", 8.5],
  ["8.5", 8.5],
  ["1.250.000", 1250000],
  ["1.250", 1250],
  ["1.250,5", 1250.5],
  ["12 000", 12000],
])("%s is read as offices mean it", (typed, n) => expect(typedDecimal(typed)).toBe(n));
test.each(["", "tám", "1.2.3", "-4", "8,555"])("“%s” is no number", (typed) => expect(typedDecimal(typed)).toBeNaN());
