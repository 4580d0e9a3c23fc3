import { describe, expect, test } from "vitest";
import { chosenTimes } from "../clauses/choose.ts";
import { timesOf } from "../grammar/times.ts";
import type { ReadDue } from "../reading.ts";

function duesOf(sentence: string) {
  const lower = sentence.toLowerCase();
  return chosenTimes(timesOf(lower, { from: 2026, to: 2026 }), lower).map(({ due }) => due);
}

describe("rhythms of companies, courts and schools", () => {
  test.each<[string, (ReadDue | null)[]]>([
    ["chuyển tiền thưởng đến đơn vị trong tháng đầu quý sau", [{ type: "every", unit: "quarter" }]],
    ["văn phòng báo cáo tổng giám đốc tại giao ban tháng", [{ type: "every", unit: "month" }]],
    ["cứ 03 tháng ra một chuyên san", [{ type: "every", unit: "quarter" }]],
    ["mỗi tháng 1 câu chuyện đẹp", [{ type: "every", unit: "month" }]],
    ["từ ngày 05 đến ngày 10 hằng tháng, tổ trưởng chấm điểm", [{ type: "every", unit: "month", by: "ngày 10" }]],
    ["thẩm định hồ sơ: 10 ngày làm việc", [{ type: "relative", text: "10 ngày làm việc" }]],
    ["mỗi năm học, mỗi cụm tổ chức giao lưu", [{ type: "every", unit: "school year" }]],
    ["hội thi cấp tỉnh: 02 năm tổ chức một lần", [{ type: "every", unit: "2 years" }]],
    [
      "các đội họp đầu ca mỗi ngày, đầu tuần vào sáng thứ Hai",
      [
        { type: "every", unit: "day" },
        { type: "every", unit: "week", by: "sáng thứ hai" },
      ],
    ],
  ])("%s", (sentence, dues) => expect(duesOf(sentence)).toEqual(dues));
});
