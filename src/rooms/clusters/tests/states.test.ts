import { describe, expect, test } from "vitest";
import { turnOf } from "../scoring/hands.ts";
import { nextYearState, sheetLifecycle, sheetStates, yearLifecycle, yearStates, yearSteps } from "../states.ts";
import { sheetStateNames, yearActs, yearStateNames } from "../words.vi.ts";

const led = (map: Record<string, Record<string, string>>) =>
  new Set(Object.values(map).flatMap((ways) => Object.values(ways)));

test("every state but the first is reached, and has a name", () => {
  expect([...led(yearLifecycle), "opened"].sort()).toEqual([...yearStates].sort());
  expect([...led(sheetLifecycle)].sort()).toEqual([...sheetStates].sort());
  expect(Object.keys(yearStateNames)).toEqual(yearStates);
  expect(Object.keys(sheetStateNames)).toEqual(sheetStates);
});

test("every step of a year is on the map and has its words", () => {
  const onMap = new Set(Object.values(yearLifecycle).flatMap((ways) => Object.keys(ways)));
  expect([...onMap].sort()).toEqual([...yearSteps].sort());
  expect(Object.keys(yearActs).sort()).toEqual([...yearSteps].sort());
});

test("a year never goes back but from its ranking", () => {
  for (const [n, from] of yearStates.entries())
    for (const step of yearSteps) {
      const to = nextYearState(from, step);
      if (to !== undefined && step !== "unrank") expect(yearStates.indexOf(to)).toBeGreaterThan(n);
    }
});

describe("whose turn a sheet is", () => {
  test.each([
    ["pledged", "drafting", null, null],
    ["self_scoring", "drafting", "self", null],
    ["self_scoring", "sent", null, null],
    ["cross_checking", "drafting", "self", null],
    ["cross_checking", "sent", "checked", "self"],
    ["cross_checking", "checked", null, null],
    ["finalising", "checked", "final", "checked"],
    ["finalising", "sent", "final", "self"],
    ["finalising", "drafting", "final", "self"],
    ["finalising", "settled", null, null],
    ["ranked", "checked", null, null],
  ] as const)("year %s, sheet %s: %s after %s", (year, sheet, hand, before) => {
    const turn = turnOf(year, sheet);
    expect([turn?.hand ?? null, turn?.before ?? null]).toEqual([hand, before]);
  });
});
