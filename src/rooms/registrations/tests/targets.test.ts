import { expect, test } from "vitest";
import { comparedUnits } from "../comparison.ts";
import { baselinesIn, lastValue, numberIn, reaches } from "../targets.ts";

test.each([
  ["97,5", 97.5],
  ["1.250", 1250],
  ["100 %", 100],
  ["0.5", 0.5],
  ["1.250,75", 1250.75],
  ["nhiều", null],
  ["", null],
])("“%s” is %s", (text, number) => expect(numberIn(text)).toBe(number));

test.each([
  [
    "2022: 95; 2023: 97,5",
    [
      { year: 2022, value: 95 },
      { year: 2023, value: 97.5 },
    ],
  ],
  ["Năm 2023: 120", [{ year: 2023, value: 120 }]],
  ["", []],
  ["năm ngoái 95", null],
])("“%s” as values of earlier years", (text, read) => expect(baselinesIn(text)).toEqual(read));

test("a target of at least is reached from above, one of not more from below", () => {
  expect([reaches({ bound: "min", target: 100 }, 100), reaches({ bound: "min", target: 100 }, 99.9)]).toEqual([
    true,
    false,
  ]);
  expect([reaches({ bound: "max", target: 3 }, 3), reaches({ bound: "max", target: 3 }, 4)]).toEqual([true, false]);
});

test("the last quarter counts, in whatever order they were recorded", () => {
  expect(
    lastValue([
      { quarter: 3, value: 80, evidence: "" },
      { quarter: 1, value: 20, evidence: "" },
    ]),
  ).toBe(80);
  expect(lastValue([])).toBeNull();
});

test("registered against achieved: what was returned is registered alone, each title counts once", () => {
  const line = { unitId: "u", unitName: "Thanh tra", awards: ["ldtt", "cstdcs"], achieved: ["ldtt"] };
  const lines = [
    { ...line, state: "accepted" as const },
    { ...line, state: "returned" as const },
    { ...line, state: "accepted" as const, achieved: ["ldtt", "cstdcs"] },
  ];
  expect(comparedUnits(lines, [{ unitId: "u", targets: 3, reached: 2 }])).toEqual([
    {
      ...{ unitId: "u", unitName: "Thanh tra", registered: 6, accepted: 4, achieved: 3, asRegistered: 1 },
      ...{ targets: 3, reached: 2 },
    },
  ]);
});
