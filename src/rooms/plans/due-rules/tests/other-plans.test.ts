import { describe, expect, test } from "vitest";
import { workCalendar, type YearKind } from "#kernel/calendar/index.ts";
import { type Anchors, dueRule, nextDates, occurrences, type Span } from "../index.ts";

const calendar = workCalendar();
const caMau: Span = { start: "2017-12-12", from: "2017-01-01", to: "2020-12-31" };
const stageOne = { from: "2024-01-01", to: "2024-06-30" };

const windows = (span: Span, rule: unknown, strict = false, kind: YearKind = "calendar", anchors: Anchors = {}) =>
  occurrences(dueRule.parse(rule), strict, span, kind, calendar, anchors);

const year2024: Span = { start: "2024-01-01", from: "2024-01-01", to: "2024-12-31" };

/** What a plan says, its rule, whether it says “trước”, and the periods with their last day in time. */
const table: [string, unknown, boolean, string[]][] = [
  [
    "báo cáo quý gửi ngày 05 tháng đầu quý sau",
    { type: "every", unit: "quarter", by: { month: 4, day: 5 } },
    false,
    ["2024-Q1 2024-04-05", "2024-Q2 2024-07-05", "2024-Q3 2024-10-05", "2024-Q4 2025-01-05"],
  ],
  [
    "trước ngày 15 của tháng cuối quý",
    { type: "every", unit: "quarter", by: { month: 3, day: 15 } },
    true,
    ["2024-Q1 2024-03-14", "2024-Q2 2024-06-14", "2024-Q3 2024-09-14", "2024-Q4 2024-12-14"],
  ],
  ["sáu tháng một lần", { type: "every", unit: "half-year" }, false, ["2024-H1 2024-06-30", "2024-H2 2024-12-31"]],
  ["hằng năm vào 29/02", { type: "yearly", by: "02-29" }, false, ["2024 2024-02-29"]],
  ["trước ngày 01/01 hằng năm, khi kế hoạch bắt đầu đúng 01/01", { type: "yearly", by: "01-01" }, true, []],
  [
    "5 ngày làm việc kể từ ngày 07/02, qua Tết",
    { type: "relative", days: 5, working: true, after: { occasion: "hop" } },
    false,
    ["once 2024-02-21"],
  ],
  ["10 ngày trước đại hội", { type: "event", occasion: "hop", before: 10 }, false, ["once 2024-01-28"]],
  ["trước đại hội", { type: "event", occasion: "hop" }, true, ["once 2024-02-06"]],
  ["đến đại hội", { type: "range", from: null, to: { occasion: "hop" } }, false, ["once 2024-02-07"]],
  ["10 ngày sau khi nhận", { type: "relative", days: 10, after: "receipt" }, false, ["once 2024-01-25"]],
  [
    "3 ngày sau mỗi cuộc họp quý",
    { type: "relative", days: 3, after: { duty: "hop-quy" } },
    false,
    ["2024-Q1 2024-03-23", "2024-Q2 null"],
  ],
];

describe("rules that other plans use", () => {
  test.each(table)("%s", (_, rule, strict, expected) => {
    const anchors: Anchors = {
      receipt: "2024-01-15",
      occasions: { hop: { on: "2024-02-07" } },
      duties: {
        "hop-quy": [
          { period: "2024-Q1", on: "2024-03-20" },
          { period: "2024-Q2", on: null },
        ],
      },
    };
    const found = windows(year2024, rule, strict, "calendar", anchors);
    expect(found.map(({ period, dueOn }) => `${period} ${dueOn}`)).toEqual(expected);
  });
  test("“trước ngày 01/01” falls on the last day of December, in a plan issued before it", () => {
    const span = { ...year2024, start: "2023-12-01" };
    expect(windows(span, { type: "yearly", by: "01-01" }, true)).toEqual([
      { period: "2024", dueFrom: "2023-12-31", dueOn: "2023-12-31" },
    ]);
  });
  test("“trước ngày 01 hằng tháng” may be done all through the month before", () => {
    const found = windows(year2024, { type: "every", unit: "month", by: 1 }, true);
    expect(found.slice(0, 2)).toEqual([
      { period: "2024-02", dueFrom: "2024-01-01", dueOn: "2024-01-31" },
      { period: "2024-03", dueFrom: "2024-02-01", dueOn: "2024-02-29" },
    ]);
  });
  test("quarters and months are those of the calendar, in courts and schools too", () => {
    for (const kind of ["court", "school"] as const) {
      const found = windows(year2024, { type: "every", unit: "quarter" }, false, kind);
      expect(found.map(({ period, dueOn }) => `${period} ${dueOn}`)).toEqual([
        "2024-Q1 2024-03-31",
        "2024-Q2 2024-06-30",
        "2024-Q3 2024-09-30",
        "2024-Q4 2024-12-31",
      ]);
    }
  });
  test("what is due today is among the next dates", () => {
    const rule = dueRule.parse({ type: "every", unit: "quarter" });
    const next = nextDates(rule, false, year2024, "calendar", calendar, {}, "2024-06-30", 2);
    expect(next.map(({ dueOn }) => dueOn)).toEqual(["2024-06-30", "2024-09-30"]);
  });
  test("court years run to 30/9, school years to 31/8", () => {
    const court: Span = { start: "2023-10-01", from: "2023-10-01", to: "2025-09-30" };
    expect(
      windows(court, { type: "every", unit: "half-year" }, false, "court").map(({ period, dueOn }) => [period, dueOn]),
    ).toEqual([
      ["2024-H1", "2024-03-31"],
      ["2024-H2", "2024-09-30"],
      ["2025-H1", "2025-03-31"],
      ["2025-H2", "2025-09-30"],
    ]);
    expect(windows(court, { type: "yearly", by: "11-15" }, false, "court")).toEqual([
      { period: "2024", dueFrom: "2023-10-01", dueOn: "2023-11-15" },
      { period: "2025", dueFrom: "2024-10-01", dueOn: "2024-11-15" },
    ]);
    expect(
      windows({ start: "2023-09-01", from: "2023-09-01", to: null }, { type: "year", year: 2024 }, false, "school"),
    ).toEqual([{ period: "2024", dueFrom: "2023-09-01", dueOn: "2024-08-31" }]);
  });
});

describe("stage, horizon and start of a plan", () => {
  test("a stage cuts what recurs and what ends unstated, and leaves a stated day alone", () => {
    const staged: Span = { ...year2024, stage: stageOne };
    expect(windows(staged, { type: "every", unit: "quarter" }).map(({ dueOn }) => dueOn)).toEqual([
      "2024-03-31",
      "2024-06-30",
    ]);
    expect(windows(staged, { type: "year", year: 2024 })[0]?.dueOn).toBe("2024-06-30");
    expect(windows(staged, { type: "range", from: null, to: null })[0]).toEqual({
      period: "once",
      dueFrom: "2024-01-01",
      dueOn: "2024-06-30",
    });
    expect(windows(staged, { type: "by", date: "2024-07-10" })[0]?.dueOn).toBe("2024-07-10");
  });
  test("a plan without an end is drawn up to its horizon, and its ranges stay open", () => {
    const open: Span = { start: "2024-01-01", from: "2024-01-01", to: null, horizon: "2025-06-30" };
    expect(windows(open, { type: "every", unit: "year" }).map(({ dueOn }) => dueOn)).toEqual([
      "2024-12-31",
      "2025-12-31",
    ]);
    expect(windows(open, { type: "range", from: null, to: null })).toEqual([
      { period: "once", dueFrom: "2024-01-01", dueOn: null },
    ]);
    expect(windows({ ...open, horizon: undefined }, { type: "every", unit: "year" })).toEqual([]);
  });
  test("what was over before the plan was issued is not owed", () => {
    expect(windows(caMau, { type: "by", date: "2017-02-01" })).toEqual([]);
    expect(windows(caMau, { type: "month", month: "2017-06" })).toEqual([]);
  });
  test("a standing duty with a review is looked at each period, without a date", () => {
    expect(windows(year2024, { type: "standing", review: { unit: "half-year" } })).toEqual([
      { period: "2024-H1", dueFrom: "2024-01-01", dueOn: null },
      { period: "2024-H2", dueFrom: "2024-07-01", dueOn: null },
    ]);
  });
});
