import { describe, expect, it } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { readAwards } from "../index.ts";
import type { AwardRow } from "../types.ts";

const so = "Sở Tư pháp tỉnh Đắk Lắk";
const units = [
  { name: so },
  { name: "Văn phòng Sở", parent: so },
  { name: "Thanh tra Sở", parent: so },
  { name: "Phòng Hành chính tư pháp", parent: so, validFrom: "2009-01-01" },
  { name: "Phòng Hộ tịch - Quốc tịch", parent: so, validTo: "2008-12-31" },
  { name: "Trung tâm Trợ giúp pháp lý nhà nước", parent: so },
  { name: "Phòng Công chứng số 1", parent: so },
];
const context = { agency: so, today: "2026-01-02" };
const read = (rows: unknown[][], more: object = {}, options: object = {}) =>
  readAwards(bookOf([{ name: "Sheet1", rows, ...options } as never]), { ...context, ...more }, units);
const pick = (rows: AwardRow[], ...keys: (keyof AwardRow)[]) => rows.map((row) => keys.map((key) => row[key] ?? null));
const errors = (found: ReturnType<typeof read>) => found.errors.map(({ row, column, reason }) => [row, column, reason]);

describe("title and form in two columns, the decision under a heading in three", () => {
  const found = read(
    [
      ["DANH SÁCH KHEN THƯỞNG NĂM 2022"],
      [],
      [
        "TT",
        "Họ và tên, chức vụ",
        "Đơn vị",
        "Danh hiệu thi đua",
        "Hình thức khen thưởng",
        "Quyết định khen thưởng",
        null,
        null,
      ],
      [null, null, null, null, null, "Số", "Ngày, tháng, năm", "Cơ quan ban hành"],
      [
        1,
        "Đ/c NGUYỄN HOÀNG NGHIỆP - Chánh Văn phòng",
        "VP Sở",
        "CSTĐCS",
        null,
        "12/QĐ-STP",
        "05/01/2023",
        "Sở Tư pháp",
      ],
      [2, "H’Nuên Niê Kdăm\nChuyên viên", "-nt-", null, "Bằng khen", "345/QĐ-UBND", 44958, "UBND tỉnh"],
      [3, "Bà Lê Thị Tiên (Kế toán)", "TTTGPL nhà nước", null, "Giấy khen", "13/QĐ-STP", "31/02/2023", "GĐ Sở"],
      [4, "Trần Văn Hai", "Thanh tra", null, "Bằng khen", "13/QĐ-STP", "5/1/2023", null],
    ],
    {},
    { merges: ["F3:H3", "A3:A4", "B3:B4", "C3:C4", "D3:D4", "E3:E4"] },
  );
  it("reads whom, what and by which decision", () =>
    expect(pick(found.rows, "name", "post", "unit", "award", "decisionNumber", "decisionDate", "year")).toEqual([
      [
        "Nguyễn Hoàng Nghiệp",
        "Chánh Văn phòng",
        "Văn phòng Sở",
        "Chiến sĩ thi đua cơ sở",
        "12/QĐ-STP",
        "2023-01-05",
        2022,
      ],
      [
        "H'Nuên Niê Kdăm",
        "Chuyên viên",
        "Văn phòng Sở",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "345/QĐ-UBND",
        "2023-02-01",
        2022,
      ],
      [
        "Lê Thị Tiên",
        "Kế toán",
        "Trung tâm Trợ giúp pháp lý nhà nước",
        "Giấy khen của Giám đốc Sở",
        "13/QĐ-STP",
        null,
        2022,
      ],
      ["Trần Văn Hai", null, "Thanh tra Sở", null, "13/QĐ-STP", "2023-01-05", 2022],
    ]));
  it("asks who gave a diploma that names nobody, and for a day that exists", () =>
    expect(errors(found)).toEqual([
      [7, "Quyết định khen thưởng / Ngày, tháng, năm", "impossible date"],
      [8, "Danh hiệu thi đua", "unknown award"],
    ]));
});

describe("a decision's annex: number, day and body in the title, awards as groups, collectives and people apart", () => {
  const found = read([
    ["DANH SÁCH"],
    ["Tập thể, cá nhân được khen thưởng năm 2021"],
    ["(Kèm theo Quyết định số 05/QĐ-STP ngày 14 tháng 01 năm 2022 của Giám đốc Sở Tư pháp)"],
    ["STT", "Họ và tên/Tên tập thể", "Chức vụ", "Đơn vị công tác"],
    ["I", "Danh hiệu Tập thể lao động tiên tiến (02 tập thể)"],
    [1, "Phòng Hành chính tư pháp"],
    [2, "Tập thể Thanh tra Sở"],
    ["II", "Danh hiệu Lao động tiên tiến (02 người)"],
    [1, "Nguyễn Văn An", "Chuyên viên", "Văn phòng"],
    [2, "Trần Thị Bình", "Chuyên viên", "P. HCTP"],
    ["Danh sách này có 02 tập thể, 02 cá nhân./."],
  ]);
  it("gives every row the award of its group and the decision of the title", () =>
    expect(pick(found.rows, "kind", "name", "unit", "award", "decisionNumber", "decisionDate", "year")).toEqual([
      ["collective", "Phòng Hành chính tư pháp", null, "Tập thể lao động tiên tiến", "05/QĐ-STP", "2022-01-14", 2021],
      ["collective", "Thanh tra Sở", null, "Tập thể lao động tiên tiến", "05/QĐ-STP", "2022-01-14", 2021],
      ["person", "Nguyễn Văn An", "Văn phòng Sở", "Lao động tiên tiến", "05/QĐ-STP", "2022-01-14", 2021],
      ["person", "Trần Thị Bình", "Phòng Hành chính tư pháp", "Lao động tiên tiến", "05/QĐ-STP", "2022-01-14", 2021],
    ]));
  it("finds nothing to mend", () => expect(errors(found)).toEqual([]));
});

describe("the table of an achievement report: years down, everything of the decision in one cell, the person in the title", () => {
  const found = read([
    ["THÀNH TÍCH ĐẠT ĐƯỢC CỦA BÀ LÊ THỊ TIÊN"],
    [
      "Năm",
      "Danh hiệu thi đua",
      "Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định",
    ],
    [2019, "Chiến sỹ thi đua cơ sở", "Quyết định số 11/QĐ-STP ngày 06/01/2020 của Sở Tư pháp tỉnh Đắk Lắk"],
    [2020, "Lao động tiên tiến", "QĐ số 09 /QÐ-STP, ngày 08.01.2021 của Giám đốc Sở"],
    ["2016-2020", "Bằng khen", "Số 77/QĐ-UBND ngày 12/3/2021 của Chủ tịch UBND tỉnh"],
  ]);
  it("reads the same holder in each row, and who decided", () =>
    expect(
      pick(found.rows, "name", "award", "decisionNumber", "decisionDate", "decidedBy", "year", "fromYear"),
    ).toEqual([
      ["Lê Thị Tiên", "Chiến sĩ thi đua cơ sở", "11/QĐ-STP", "2020-01-06", "Sở Tư pháp tỉnh Đắk Lắk", 2019, null],
      ["Lê Thị Tiên", "Lao động tiên tiến", "09/QĐ-STP", "2021-01-08", "Giám đốc Sở", 2020, null],
      [
        "Lê Thị Tiên",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        "77/QĐ-UBND",
        "2021-03-12",
        "Chủ tịch UBND tỉnh",
        2020,
        2016,
      ],
    ]));
});

describe("one sheet for all with a kind column, households, dittos, no diacritics in the headings", () => {
  const found = read([
    [
      "STT",
      "Ten tap the, ca nhan, ho gia dinh",
      "Phan loai",
      "Don vi, dia chi",
      "Danh hieu, hinh thuc khen thuong",
      "So quyet dinh",
      "Ngay ky",
      "Cap khen",
      "Nam",
    ],
    [
      1,
      "Hộ ông Y Bhăm Niê",
      "Hộ gia đình",
      "Buôn Ako Dhông",
      "Giấy khen",
      "3/QĐ-UBND",
      "02/9/2019",
      "Chủ tịch UBND huyện Cư M’gar",
      2019,
    ],
    [
      2,
      "Phòng Hộ tịch - Quốc tịch",
      "Tập thể",
      null,
      "Đơn vị tiên tiến",
      "21/QĐ-STP",
      "10/01/2007",
      "Giám đốc Sở",
      2006,
    ],
    [3, "nguyễn văn an", "Cá nhân", "Văn phòng Sở", "HCLĐ hạng III", "900/QĐ-CTN", "01/02/2018", "CTN", 2017],
    [4, "Nguyễn Văn An", "Cá nhân", "Thanh tra Sở", "HCLĐ hạng III", "900/QĐ-CTN", "01/02/2018", "-nt-", 2017],
    [5, "Nguyễn Văn An", "Cá nhân", "VP Sở", "Huân chương Lao động hạng Ba", "900/QĐ-CTN", "1.2.2018", "CTN", 2017],
    [6, "Phòng Công chứng số 9", "Tập thể", null, "TTLĐXS", "22/QĐ-UBND", "12/01/2018", "UBND tỉnh", 2017],
  ]);
  it("tells households, collectives and people apart", () =>
    expect(pick(found.rows, "kind", "name", "unit", "award")).toEqual([
      ["household", "Hộ ông Y Bhăm Niê", null, "Giấy khen của Chủ tịch Ủy ban nhân dân huyện Cư M'gar"],
      ["collective", "Phòng Hộ tịch - Quốc tịch", null, "Tập thể lao động tiên tiến"],
      ["person", "Nguyễn Văn An", "Văn phòng Sở", "Huân chương Lao động hạng Ba"],
      ["person", "Nguyễn Văn An", "Thanh tra Sở", "Huân chương Lao động hạng Ba"],
      ["person", "Nguyễn Văn An", "Văn phòng Sở", "Huân chương Lao động hạng Ba"],
      ["collective", "Phòng Công chứng số 9", null, "Tập thể lao động xuất sắc"],
    ]));
  it("takes two of one name in two units for two, one person twice for one", () => {
    expect(found.duplicates).toEqual([[4, 6]]);
    expect(found.notDuplicates).toEqual([[4, 5]]);
  });
  it("does not know a collective nobody has entered", () =>
    expect(errors(found)).toEqual([[7, "Ten tap the, ca nhan, ho gia dinh", "unknown unit"]]));
});

describe("units as groups, school years, a year chosen on the screen", () => {
  const found = read(
    [
      ["BẢNG TỔNG HỢP KHEN THƯỞNG"],
      ["TT", "Họ tên", "Chức danh", "Danh hiệu đạt được", "Năm học", "QĐ số", "Ngày QĐ"],
      ["I", "VĂN PHÒNG SỞ"],
      [1, "Lê Văn Tú", "Trưởng phòng", "LĐTT", "2019-2020", "31/QĐ-STP", "15/8/2020"],
      ["II", "Trung tâm TGPLNN"],
      [1, "Hoàng Văn Bảy", "Trợ giúp viên", "Lao động giỏi", null, "31/QĐ-STP", "15/8/2020"],
      [2, "Hoàng Văn Tám", "Trợ giúp viên", "CSTĐ toàn quốc", "hai không", "31/QĐ-TTg", "15/8/2020"],
    ],
    { year: 2020 },
  );
  it("reads unit from the group, the year from column or screen", () =>
    expect(pick(found.rows, "name", "unit", "award", "year")).toEqual([
      ["Lê Văn Tú", "Văn phòng Sở", "Lao động tiên tiến", 2020],
      ["Hoàng Văn Bảy", "Trung tâm Trợ giúp pháp lý nhà nước", null, 2020],
      ["Hoàng Văn Tám", "Trung tâm Trợ giúp pháp lý nhà nước", "Chiến sĩ thi đua toàn quốc", 2020],
    ]));
  it("names a title nobody knows and a year that is none", () =>
    expect(errors(found)).toEqual([
      [6, "Danh hiệu đạt được", "unknown award"],
      [7, "Năm học", "not a year"],
    ]));
});
