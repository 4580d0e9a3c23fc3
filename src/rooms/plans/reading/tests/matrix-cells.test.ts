import { describe, expect, test } from "vitest";
import { urgency } from "../../progress.ts";
import { dueDayOf } from "../matrix.ts";
import { countsByDuty, matches, unpacked, waitingIn } from "../matrix-cells.ts";

const duties = [
  { id: "a", position: 0 },
  { id: "b", position: 7 },
];
const packed = (...cells: [position: number, standing: (typeof urgency)[number], id: number][]) =>
  cells.map(([position, standing, id]) => `${position * 100 + urgency.indexOf(standing)} ${id}`).join(",");
const unit = (name: string, text: string) => ({ unitId: name, name, group: "Nhóm", named: true, packed: text });

const lines = unpacked(
  [
    unit("một", packed([0, "accepted", 11], [7, "waiting", 12], [7, "late", 13], [7, "waiting", 14])),
    unit("hai", packed([0, "accepted_late", 21], [99, "late", 22])),
  ],
  duties,
);

describe("cells of a unit", () => {
  test("stand as the worst of what they stand for, and lead to it", () => {
    expect(lines[0]?.cells.get("b")).toEqual({ standing: "late", n: 3, id: 13, waiting: [12, 14] });
    expect(lines[0]?.cells.get("a")).toEqual({ standing: "accepted", n: 1, id: 11, waiting: [] });
  });

  test("of a duty that is not shown are left away", () => {
    expect([...lines[1]!.cells.keys()]).toEqual(["a"]);
  });

  test("are counted by duty, and all that waits is found", () => {
    expect(Object.fromEntries(countsByDuty(lines))).toEqual({ a: { accepted: 1, accepted_late: 1 }, b: { late: 1 } });
    expect(waitingIn(lines)).toEqual([12, 14]);
  });

  test.each([
    [undefined, true, true],
    ["late", true, false],
    ["waiting", false, false],
    ["finished", false, true],
  ] as const)("asked for %s", (state, first, second) => {
    expect([matches(lines[0]!, state), matches(lines[1]!, state)]).toEqual([first, second]);
  });
});

describe("the last day above a column", () => {
  const day = (dueOn: string | null, n: number, moved = false) => ({ dueOn, n, moved });
  test.each([
    ["the next that most have", [day("2024-06-30", 20), day("2024-06-20", 1), day("2024-01-31", 24)], "2024-06-30"],
    ["else the latest", [day("2024-01-31", 24), day("2024-02-28", 9)], "2024-02-28"],
    ["a day moved for one unit does not count", [day("2024-01-31", 23), day("2024-07-10", 1, true)], "2024-01-31"],
    ["unless there is no other", [day("2024-07-10", 1, true)], "2024-07-10"],
    ["none without days", [day(null, 5)], null],
  ])("is %s", (_name, days, expected) => {
    expect(dueDayOf(days, "2024-06-17")).toBe(expected);
  });
});
