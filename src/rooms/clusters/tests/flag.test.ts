import { describe, expect, test } from "vitest";
import { closingFaults } from "../ranking/closing-faults.ts";
import { factsInYear, proposedForFlag } from "../ranking/flag.ts";

const placed = (places: [string, number][]) => ({
  placed: places.map(([unitId, place]) => ({ unitId, name: unitId, place, total: 90, over: null })),
  ties: [],
});
const disciplined = new Map([["A", { disciplines: 1, pending: 0 }]]);
const held = new Map([["A", { disciplines: 0, pending: 1 }]]);
const three: [string, number][] = [
  ["A", 1],
  ["B", 2],
  ["C", 3],
];

describe("who is put forward for the flag", () => {
  test.each([
    ["the first", three, new Map(), 1, ["A"], false],
    ["as many as there are flags", three, new Map(), 2, ["A", "B"], false],
    ["past who had somebody disciplined", three, disciplined, 1, ["B"], false],
    ["past who has a matter open", three, held, 1, ["B"], false],
    ["none where there is no flag", three, new Map(), 0, [], false],
    [
      "the cluster chooses between equals",
      [
        ["A", 1],
        ["B", 1],
        ["C", 3],
      ] as [string, number][],
      new Map(),
      1,
      [],
      true,
    ],
    [
      "equals who both get one need no choice",
      [
        ["A", 1],
        ["B", 1],
        ["C", 3],
      ] as [string, number][],
      new Map(),
      2,
      ["A", "B"],
      false,
    ],
  ])("%s", (_, places, facts, flags, unitIds, undecided) => {
    expect(proposedForFlag(placed(places), facts, flags)).toEqual({ unitIds, undecided });
  });
});

test("a discipline counts in the year it was decided, a matter while it is open", () => {
  const record = {
    discipline: [{ decidedOn: "2024-05-02" }, { decidedOn: "2023-12-31" }],
    pending: [
      { from: "2024-03-01", to: null },
      { from: "2024-03-01", to: "2024-06-01" },
      { from: "2025-02-01", to: null },
    ],
  };
  expect(factsInYear(record, 2024, "2024-12-20")).toEqual({ disciplines: 1, pending: 1 });
});

describe("what the meeting chose", () => {
  const given = {
    year: { flags: 1 },
    members: [{ unitId: "A" }, { unitId: "B" }, { unitId: "C" }],
    facts: { ranking: placed(three) },
    proposed: { unitIds: ["A"] },
    next: { head: "B", deputy: "C" },
  };
  const chosen = { flag: ["A"], flagReason: null, nextHead: "B", nextDeputy: "C", nextReason: null };
  test.each([
    ["as proposed", {}, []],
    ["another flag without a reason", { flag: ["B"] }, ["flagReason"]],
    ["another flag with its reason", { flag: ["B"], flagReason: "A xin rút" }, []],
    ["more than there are", { flag: ["A", "B"], flagReason: "x" }, ["flag"]],
    ["one that was not ranked", { flag: ["X"], flagReason: "x" }, ["flag"]],
    ["out of turn without a reason", { nextHead: "C", nextDeputy: "A" }, ["nextReason"]],
    ["the deputy is the head", { nextDeputy: "B", nextReason: "x" }, ["nextDeputy"]],
    ["a stranger", { nextHead: "X", nextReason: "x" }, ["nextHead"]],
  ])("%s", (_, change, faults) => expect(Object.keys(closingFaults({ ...chosen, ...change }, given))).toEqual(faults));
});
