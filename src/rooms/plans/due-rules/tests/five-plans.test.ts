import { describe, expect, test } from "vitest";
import { workCalendar, type YearKind } from "#kernel/calendar/index.ts";
import { type Anchors, dueRule, occurrences, type Span } from "../index.ts";

/** When each of the five plans was issued and how long it runs. */
const plans = {
  "Cà Mau": { start: "2017-12-12", from: "2017-01-01", to: "2020-12-31" },
  "Sóc Trăng": { start: "2019-09-01", from: "2019-01-01", to: "2020-12-31" },
  "Thái Bình": { start: "2021-06-22", from: "2021-01-01", to: "2025-12-31" },
  "Ninh Bình": { start: "2023-01-01", from: "2021-01-01", to: "2025-12-31" },
  "Đắk Lắk": { start: "2023-12-01", from: "2024-01-01", to: "2024-12-31" },
} satisfies Record<string, Span>;

const calendar = workCalendar();
const stageOne = { from: "2024-01-01", to: "2024-06-30" };
const congress = (on: string | null): Anchors => ({ occasions: { "dai-hoi-vi": { on, year: 2025 } } });

/** What the plan says, its rule, whether it says “trước”, and the last days in time that follow. */
const table: [keyof typeof plans, string, unknown, boolean, (string | null)[]][] = [
  [
    "Cà Mau",
    "trước ngày 01/02 hằng năm",
    { type: "yearly", by: "02-01" },
    true,
    ["2018-01-31", "2019-01-31", "2020-01-31"],
  ],
  [
    "Cà Mau",
    "Trước ngày 31/3 hằng năm",
    { type: "yearly", by: "03-31" },
    true,
    ["2018-03-30", "2019-03-30", "2020-03-30"],
  ],
  ["Cà Mau", "giai đoạn 2017 - 2020", { type: "range", from: "2017-01-01", to: "2020-12-31" }, false, ["2020-12-31"]],
  ["Cà Mau", "phát động năm 2017", { type: "year", year: 2017 }, false, ["2017-12-31"]],
  [
    "Sóc Trăng",
    "hàng quý giới thiệu tối thiểu 01 điển hình",
    { type: "every", unit: "quarter" },
    false,
    ["2019-09-30", "2019-12-31", "2020-03-31", "2020-06-30", "2020-09-30", "2020-12-31"],
  ],
  ["Sóc Trăng", "Năm 2020: Tổ chức đánh giá, tổng kết", { type: "year", year: 2020 }, false, ["2020-12-31"]],
  [
    "Sóc Trăng",
    "cùng thời gian đăng ký danh hiệu thi đua hàng năm",
    { type: "relative", text: "cùng thời gian đăng ký danh hiệu thi đua hàng năm" },
    false,
    [null],
  ],
  ["Sóc Trăng", "Thường xuyên tuyên truyền", { type: "standing" }, false, [null]],
  ["Thái Bình", "giai đoạn 2021-2025", { type: "range", from: "2021-01-01", to: "2025-12-31" }, false, ["2025-12-31"]],
  [
    "Thái Bình",
    "hàng năm",
    { type: "every", unit: "year" },
    false,
    ["2021-12-31", "2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31"],
  ],
  ["Ninh Bình", "Trước ngày 15/02/2023", { type: "by", date: "2023-02-15" }, true, ["2023-02-14"]],
  ["Ninh Bình", "11/6/1948 - 11/6/2023", { type: "on", date: "2023-06-11" }, false, ["2023-06-11"]],
  [
    "Ninh Bình",
    "ít nhất 01 lần/năm",
    { type: "every", unit: "year" },
    false,
    ["2023-12-31", "2024-12-31", "2025-12-31"],
  ],
  [
    "Ninh Bình",
    "dịp Đại hội lần thứ VI - năm 2025",
    { type: "event", occasion: "dai-hoi-vi", year: 2025 },
    false,
    [null],
  ],
  ["Đắk Lắk", "chậm nhất ngày 31/01/2024", { type: "by", date: "2024-01-31" }, false, ["2024-01-31"]],
  ["Đắk Lắk", "chậm nhất ngày 28/02/2024", { type: "by", date: "2024-02-28" }, false, ["2024-02-28"]],
  ["Đắk Lắk", "trong tháng 6/2024", { type: "month", month: "2024-06" }, false, ["2024-06-30"]],
  ["Đắk Lắk", "trong tháng 11/2024", { type: "month", month: "2024-11" }, false, ["2024-11-30"]],
  [
    "Đắk Lắk",
    "từ đầu năm đến ngày 30/6/2024",
    { type: "range", from: "2024-01-01", to: "2024-06-30" },
    false,
    ["2024-06-30"],
  ],
];

const windows = (span: Span, rule: unknown, strict = false, kind: YearKind = "calendar", anchors: Anchors = {}) =>
  occurrences(dueRule.parse(rule), strict, span, kind, calendar, anchors);

describe("the dates of the five plans", () => {
  test.each(table)("%s: “%s”", (plan, _, rule, strict, days) => {
    expect(windows(plans[plan], rule, strict, "calendar", congress(null)).map(({ dueOn }) => dueOn)).toEqual(days);
  });
  test("Cà Mau: each list may be sent from the first day of its year", () => {
    expect(windows(plans["Cà Mau"], { type: "yearly", by: "02-01" }, true)).toEqual([
      { period: "2018", dueFrom: "2018-01-01", dueOn: "2018-01-31" },
      { period: "2019", dueFrom: "2019-01-01", dueOn: "2019-01-31" },
      { period: "2020", dueFrom: "2020-01-01", dueOn: "2020-01-31" },
    ]);
  });
  test("Sóc Trăng: the quarter in which the plan is issued counts whole", () => {
    expect(windows(plans["Sóc Trăng"], { type: "every", unit: "quarter" })[0]).toEqual({
      period: "2019-Q3",
      dueFrom: "2019-07-01",
      dueOn: "2019-09-30",
    });
  });
  test("Ninh Bình: the final review takes the date of the congress as soon as it has one, in the same period", () => {
    const rule = { type: "event", occasion: "dai-hoi-vi", year: 2025 };
    expect(windows(plans["Ninh Bình"], rule, false, "calendar", congress(null))).toEqual([
      { period: "once", dueFrom: "2025-01-01", dueOn: null, year: 2025 },
    ]);
    expect(windows(plans["Ninh Bình"], rule, false, "calendar", congress("2025-06-10"))).toEqual([
      { period: "once", dueFrom: "2025-01-01", dueOn: "2025-06-10" },
    ]);
  });
  test("Đắk Lắk: what is owed by 31/01 may be done from the month of issue; in a stage from its first day", () => {
    const rule = { type: "by", date: "2024-01-31" };
    expect(windows(plans["Đắk Lắk"], rule)[0]?.dueFrom).toBe("2023-12-01");
    expect(windows({ ...plans["Đắk Lắk"], stage: stageOne }, rule)[0]?.dueFrom).toBe("2024-01-01");
  });
});
