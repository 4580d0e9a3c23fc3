import { describe, expect, test } from "vitest";
import { readAwardName } from "../award-names.ts";
import { readDecisionCell } from "../decision-cell.ts";

describe("what an award is called", () => {
  test.each([
    ["LĐTT", null, "Lao động tiên tiến"],
    ["Danh hiệu: Lao động tiên tiến.", null, "Lao động tiên tiến"],
    ["Chiến sỹ thi đua cấp cơ sở", null, "Chiến sĩ thi đua cơ sở"],
    ["CSTĐ", "Giám đốc Sở", "Chiến sĩ thi đua cơ sở"],
    ["CSTĐ", "UBND tỉnh", "Chiến sĩ thi đua cấp tỉnh"],
    ["CSTĐ ngành Tư pháp", "Bộ TP", "Chiến sĩ thi đua ngành Tư pháp"],
    ["BK của Bộ trưởng BTP", "Bộ TP", "Bằng khen của Bộ trưởng Bộ Tư pháp"],
    ["Bằng khen Thủ tướng", "TTCP", "Bằng khen của Thủ tướng Chính phủ"],
    ["Bằng khen", "CT UBND tỉnh Đắk Lắk", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đắk Lắk"],
    ["Bằng khen", "TANDTC", "Bằng khen của Chánh án Tòa án nhân dân tối cao"],
    ["GK", "Cục trưởng Cục THADS tỉnh", "Giấy khen của Cục trưởng Cục Thi hành án dân sự tỉnh"],
    ["Cờ thi đua Ngành Tư pháp", "Bộ TP", "Cờ thi đua của Bộ Tư pháp"],
    ["Cờ thi đua của Chính phủ", null, "Cờ thi đua của Chính phủ"],
    ["Cờ thi đua", "UBND tỉnh", "Cờ thi đua của Ủy ban nhân dân tỉnh"],
    ["KNC “Vì sự nghiệp Tư pháp”", "Bộ TP", "Kỷ niệm chương Vì sự nghiệp Tư pháp"],
    ["HC Lao động hạng Nhì", "CTN", "Huân chương Lao động hạng Nhì"],
    ["Thẩm phán giỏi", "TANDTC", "Thẩm phán giỏi"],
    ["Khen", "GĐ Sở", null],
    ["Bằng khen", "GĐ Sở", null],
    ["Bằng khen", null, null],
    ["CSTĐ", null, null],
    ["Lao động giỏi", "GĐ Sở", null],
    ["Hoàn thành tốt nhiệm vụ", null, null],
  ])("“%s” by %s is %s", (text, by, name) => expect(readAwardName(text, by, null)?.name ?? null).toBe(name));

  test("LĐTT of a collective is the collective's title", () =>
    expect(readAwardName("LĐTT", null, "collective")?.key).toBe("ttldtt"));
});

describe("what a cell says of a decision", () => {
  test.each([
    ["QĐ số 37/QĐ-STP ngày 7/3/2009", "37/QĐ-STP", "2009-03-07", null],
    ["Quyết định số 37/QĐ-STP, ngày 7.3.2009 của GĐ Sở", "37/QĐ-STP", "2009-03-07", "GĐ Sở"],
    ["55 /QÐ-STP", "55/QĐ-STP", null, null],
    ["2273/QĐKT-CTUBND (05.8.2008), Chủ tịch UBND tỉnh", "2273/QĐKT-CTUBND", "2008-08-05", "Chủ tịch UBND tỉnh"],
    ["1448/QĐ.HC", "1448/QĐ.HC", null, null],
    ["12/2019/QĐ-UBND ngày 05 tháng 01 năm 2019", "12/2019/QĐ-UBND", "2019-01-05", null],
    ["1374/QĐ-TTg, 01/10/2020, Thủ tướng Chính phủ", "1374/QĐ-TTg", "2020-10-01", "Thủ tướng Chính phủ"],
    ["Số 37", "37", null, null],
    ["-", null, null, null],
    ["07/3/2009", null, "2009-03-07", null],
  ])("“%s”", (text, number, date, body) => {
    const read = readDecisionCell(text);
    expect([read.number, read.date.ok ? read.date.value : null, read.body]).toEqual([number, date, body]);
  });
});
