import { describe, expect, test } from "vitest";
import { type DueRule, dueRule, dueSentence, periodName } from "../index.ts";

const names = {
  occasions: {
    "dai-hoi-vi": "Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI",
    "nhan-ho-so": "Nhận đủ hồ sơ",
  },
  duties: { "hoi-nghi": "Tổ chức hội nghị tổng kết" },
};
const rule = (written: unknown): DueRule => dueRule.parse(written);

const sentences: [written: unknown, strict: boolean, sentence: string][] = [
  [{ type: "by", date: "2023-02-15" }, true, "Chậm nhất 14/02/2023"],
  [{ type: "by", date: "2024-01-31" }, false, "Chậm nhất 31/01/2024"],
  [{ type: "on", date: "2023-06-11" }, false, "Trong ngày 11/06/2023"],
  [{ type: "month", month: "2024-06" }, false, "Trong tháng 6/2024"],
  [{ type: "quarter", quarter: "2017-Q1" }, false, "Trong quý I/2017"],
  [{ type: "year", year: 2020 }, false, "Trong năm 2020"],
  [{ type: "range", from: "2024-01-01", to: "2024-06-30" }, false, "Từ 01/01/2024 đến hết 30/06/2024"],
  [{ type: "range", from: null, to: "2020-12-31" }, false, "Đến hết 31/12/2020"],
  [{ type: "range", from: null, to: "2021-01-01" }, true, "Đến hết 31/12/2020"],
  [{ type: "range", from: "2024-07-01", to: null }, false, "Từ 01/07/2024"],
  [{ type: "range", from: null, to: null }, false, "Trong thời gian thực hiện kế hoạch"],
  [
    { type: "range", from: null, to: { occasion: "dai-hoi-vi" } },
    false,
    "Đến Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI",
  ],
  [{ type: "yearly", by: "02-01" }, true, "Hằng năm, chậm nhất 31/01"],
  [{ type: "yearly", by: "03-31" }, true, "Hằng năm, chậm nhất 30/03"],
  [{ type: "yearly", by: "01-31" }, false, "Hằng năm, chậm nhất 31/01"],
  [{ type: "yearly", by: "03-01" }, true, "Hằng năm, chậm nhất ngày cuối tháng 02"],
  [{ type: "yearly", by: "01-01" }, true, "Hằng năm, chậm nhất 31/12"],
  [{ type: "every", unit: "month" }, false, "Mỗi tháng một lần"],
  [{ type: "every", unit: "month", by: 25 }, false, "Mỗi tháng một lần, chậm nhất ngày 25 của tháng"],
  [{ type: "every", unit: "quarter" }, false, "Mỗi quý một lần"],
  [
    { type: "every", unit: "quarter", by: { month: 3, day: 15 } },
    true,
    "Mỗi quý một lần, trước ngày 15 tháng cuối quý",
  ],
  [
    { type: "every", unit: "quarter", by: { month: 4, day: 5 } },
    false,
    "Mỗi quý một lần, chậm nhất ngày 05 tháng đầu quý sau",
  ],
  [{ type: "every", unit: "half-year" }, false, "6 tháng một lần"],
  [{ type: "every", unit: "year", by: { month: 11, day: 9 } }, false, "Mỗi năm một lần, chậm nhất ngày 09/11"],
  [
    { type: "relative", days: 5, working: true, after: "receipt" },
    false,
    "Trong 5 ngày làm việc sau ngày nhận được kế hoạch",
  ],
  [{ type: "relative", days: 10, after: "issue" }, false, "Trong 10 ngày sau ngày ban hành kế hoạch"],
  [
    { type: "relative", days: 3, after: { duty: "hoi-nghi" } },
    false,
    "Trong 3 ngày sau khi hoàn thành “Tổ chức hội nghị tổng kết”",
  ],
  [
    { type: "relative", text: "cùng thời gian đăng ký danh hiệu thi đua hàng năm" },
    false,
    "Cùng thời gian đăng ký danh hiệu thi đua hàng năm",
  ],
  [
    { type: "event", occasion: "dai-hoi-vi", year: 2025 },
    false,
    "Vào dịp Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI (năm 2025)",
  ],
  [{ type: "event", occasion: "nhan-ho-so" }, false, "Khi nhận đủ hồ sơ"],
  [{ type: "event", occasion: "nhan-ho-so" }, true, "Trước khi nhận đủ hồ sơ"],
  [
    { type: "relative", days: 10, working: true, after: { occasion: "nhan-ho-so" } },
    false,
    "Trong 10 ngày làm việc sau khi nhận đủ hồ sơ",
  ],
  [{ type: "event", occasion: "dai-hoi-vi" }, true, "Trước Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI"],
  [
    { type: "event", occasion: "dai-hoi-vi", before: 10 },
    false,
    "Chậm nhất 10 ngày trước Đại hội Thi đua yêu nước ngành Tư pháp lần thứ VI",
  ],
  [{ type: "event", text: "khi tổng kết đợt thi đua" }, false, "Khi tổng kết đợt thi đua"],
  [{ type: "standing" }, false, "Thường xuyên"],
  [{ type: "standing", review: { unit: "quarter" } }, false, "Thường xuyên, rà soát mỗi quý"],
];

describe("a due rule as an officer reads it", () => {
  test.each(sentences)("%j, strict %s: %s", (written, strict, sentence) => {
    expect(dueSentence(rule(written), strict, "calendar", names)).toBe(sentence);
  });
  test("of a court and of a school names their years", () => {
    expect(dueSentence(rule({ type: "year", year: 2024 }), false, "court")).toBe("Trong năm công tác 2024");
    expect(dueSentence(rule({ type: "year", year: 2024 }), false, "school")).toBe("Trong năm học 2023–2024");
    expect(dueSentence(rule({ type: "yearly", by: "10-31" }), false, "court")).toBe(
      "Hằng năm công tác, chậm nhất 31/10",
    );
  });
});

test.each([
  ["once", ""],
  ["2019", "Năm 2019"],
  ["2019-Q1", "Quý I/2019"],
  ["2019-Q4", "Quý IV/2019"],
  ["2019-H1", "6 tháng đầu năm 2019"],
  ["2019-06", "Tháng 6/2019"],
])("the period %s is called “%s”", (label, name) => expect(periodName(label)).toBe(name));
