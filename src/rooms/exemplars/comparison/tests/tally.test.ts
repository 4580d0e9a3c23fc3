import { describe, expect, test } from "vitest";
import { comparedUnits, type LineFacts, outcomeOfLine } from "../tally.ts";

const line = (change: Partial<LineFacts> = {}): LineFacts => ({
  ...{ unitId: "a", unitName: "Tòa Dân sự", levels: ["grassroots"], entryState: "accepted" },
  ...{ nurtured: false, introduced: false, proposed: false, awarded: [] },
  ...change,
});

describe("what came of a registration line", () => {
  test.each([
    ["nothing yet", line(), "not_yet"],
    ["its one level", line({ awarded: ["grassroots"] }), "as_registered"],
    ["one of two levels", line({ levels: ["grassroots", "sector"], awarded: ["grassroots"] }), "lower"],
    ["both levels", line({ levels: ["grassroots", "sector"], awarded: ["grassroots", "sector"] }), "as_registered"],
    [
      "the province stands at the level of the sector",
      line({ levels: ["province"], awarded: ["sector"] }),
      "as_registered",
    ],
    ["any level where none was registered", line({ levels: [], awarded: ["state"] }), "as_registered"],
  ])("%s", (_, of, outcome) => {
    expect(outcomeOfLine(of)).toBe(outcome);
  });
});

test("units are counted line by line; what was returned counts as registered alone", () => {
  const lines = [
    line({ nurtured: true, proposed: true, awarded: ["grassroots"] }),
    line({ introduced: true }),
    line({ entryState: "returned", awarded: ["grassroots"] }),
    line({ unitId: "b", unitName: "Văn phòng", entryState: "waiting" }),
  ];
  expect(comparedUnits(lines)).toEqual([
    {
      ...{ unitId: "a", unitName: "Tòa Dân sự", registered: 3, accepted: 2, nurtured: 1, introduced: 1 },
      ...{ proposed: 1, achieved: 1, asRegistered: 1 },
    },
    {
      ...{ unitId: "b", unitName: "Văn phòng", registered: 1, accepted: 0, nurtured: 0, introduced: 0 },
      ...{ proposed: 0, achieved: 0, asRegistered: 0 },
    },
  ]);
});
