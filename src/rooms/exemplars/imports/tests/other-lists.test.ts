import { describe, expect, it, test } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { printedEntries, readEntries } from "../index.ts";
import type { EntryRow } from "../types.ts";

const court = "Tòa án nhân dân tỉnh Cà Mau";
const so = "Sở Tư pháp tỉnh Ninh Bình";
const units = [
  { name: court },
  { name: "Văn phòng", parent: court, aliases: ["VP TAND tỉnh"] },
  { name: "Tòa Dân sự", parent: court },
  { name: "Tòa án nhân dân huyện Cái Nước", parent: court },
  { name: "Tòa án nhân dân huyện U Minh", parent: court },
];
const soUnits = [
  { name: so },
  { name: "Văn phòng Sở", parent: so },
  { name: "Thanh tra Sở", parent: so },
  { name: "Phòng Hành chính và Bổ trợ tư pháp", parent: so },
  { name: "Phòng Tư pháp huyện Kim Sơn", parent: so },
];
const read = (rows: unknown[][], context: object, known = soUnits, options: object = {}) =>
  readEntries(bookOf([{ name: "Sheet1", rows, ...options } as never]), { agency: so, ...context }, known);
const pick = (rows: EntryRow[], ...keys: (keyof EntryRow)[]) => rows.map((row) => keys.map((key) => row[key] ?? null));
const errors = (found: ReturnType<typeof read>) => found.errors.map(({ row, column, reason }) => [row, column, reason]);

describe("collectives and individuals in two columns, units as headings, the level in words", () => {
  const found = read(
    [
      ["DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN NĂM 2023"],
      ["STT", "Tập thể", "Cá nhân", "Chức vụ", "Cấp đăng ký", "Tóm tắt thành tích"],
      ["I", "Văn phòng Sở"],
      [1, "Văn phòng Sở", null, null, "Cơ sở, Ngành", "Số hóa 100% văn bản đến."],
      [2, null, "Bà Đinh Thị Hoa", "Chuyên viên", "cấp cơ sở", "Chủ trì 02 sáng kiến."],
      ["II", "Thanh tra Sở"],
      [1, null, "Ông Nguyễn Quốc Toản", "Chánh Thanh tra", "cấp Bộ", null],
      [2, null, "Vũ Thị Lan", "Thanh tra viên", "rất cao", "Tham mưu 12 kết luận."],
      ["Cộng: 01 tập thể, 03 cá nhân"],
    ],
    { year: 2023 },
  );
  it("tells who is which, and of which unit", () =>
    expect(pick(found.rows, "row", "subject", "name", "unit", "levels")).toEqual([
      [4, "collective", "Văn phòng Sở", "Văn phòng Sở", ["grassroots", "sector"]],
      [5, "person", "Đinh Thị Hoa", "Văn phòng Sở", ["grassroots"]],
      [7, "person", "Nguyễn Quốc Toản", "Thanh tra Sở", ["ministry"]],
      [8, "person", "Vũ Thị Lan", "Thanh tra Sở", []],
    ]));
  it("asks about a level nobody knows", () => expect(errors(found)).toEqual([[8, "Cấp đăng ký", "unknown level"]]));
});

describe("the kind of holder in a column, name with post, crosses for year and period", () => {
  const found = read(
    [
      ["TT", "Đối tượng", "Họ tên, chức vụ", "Đơn vị", "Thời gian", null, "Nội dung", "Người kèm"],
      [null, null, null, null, "Hằng năm", "Giai đoạn 2021-2025", null, null],
      [
        1,
        "Cá nhân",
        "Đ/c TRẦN VĂN MINH - Trưởng phòng",
        "P. HC và BTTP",
        "x",
        null,
        "Hòa giải ở cơ sở",
        "Đ/c Lê Thị Tú, Phó Giám đốc",
      ],
      [2, "Tập thể", "Phòng Tư pháp huyện Kim Sơn", null, null, "x", "Một cửa liên thông", "Chi bộ Văn phòng Sở"],
      [3, "Mô hình", "Mô hình “Ngày thứ Bảy vì dân”", "PTP Kim Sơn", "x", null, "Trả kết quả cuối tuần", null],
      [4, "Hộ gia đình", "Hộ ông Phạm Văn Sáu", "Xã Kim Mỹ", "x", null, "Hiến đất mở đường", null],
    ],
    { year: 2023 },
    soUnits,
    { merges: ["E1:F1", "A1:A2", "B1:B2", "C1:C2", "D1:D2", "G1:G2", "H1:H2"] },
  );
  it("reads name, post, span and mentor", () =>
    expect(pick(found.rows, "subject", "name", "post", "unit", "period", "mentor")).toEqual([
      ["person", "Trần Văn Minh", "Trưởng phòng", "Phòng Hành chính và Bổ trợ tư pháp", null, "Lê Thị Tú"],
      ["collective", "Phòng Tư pháp huyện Kim Sơn", null, null, { from: 2021, to: 2025 }, "Chi bộ Văn phòng Sở"],
      ["model", "Ngày thứ Bảy vì dân", null, "Phòng Tư pháp huyện Kim Sơn", null, null],
      ["household", "Hộ ông Phạm Văn Sáu", null, null, null, null],
    ]));
  it("finds nothing to mend: a household has an address, not a unit", () => expect(errors(found)).toEqual([]));
});

test("a team is a collective and keeps its small letters; whoever is called Tô is a person", () => {
  const found = read(
    [
      ["STT", "Họ và tên, tên tập thể", "Chức vụ", "Thành tích"],
      [1, "Tổ cạo mủ số 3", null, "Dẫn đầu ba năm liền"],
      [2, "Tô Văn Đội", "Công nhân", "Vượt sản lượng 118%"],
    ],
    { year: 2026, unit: "Văn phòng Sở" },
  );
  expect(pick(found.rows, "subject", "name")).toEqual([
    ["collective", "Tổ cạo mủ số 3"],
    ["person", "Tô Văn Đội"],
  ]);
});

describe("a court's list by the kinds of the plan, without levels", () => {
  const found = read(
    [
      ["TÒA ÁN NHÂN DÂN TỈNH CÀ MAU", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["DANH SÁCH"],
      ["Đăng ký mô hình, gương điển hình tiên tiến năm 2019"],
      ["Số TT", "Tên mô hình, gương điển hình", "Đơn vị", "Nội dung đăng ký", "Ghi chú"],
      [1, 2, 3, 4, 5],
      ["A", "MÔ HÌNH TẬP THỂ TIÊU BIỂU"],
      [1, "TAND huyện Cái Nước", "TAND tỉnh Cà Mau", "Tập thể lao động xuất sắc 2 năm liền", null],
      ["B", "GƯƠNG CÁ NHÂN ĐIỂN HÌNH TIÊN TIẾN"],
      [2, "Nguyễn Thị Bích Ngọc\nThẩm phán", "Tòa Dân sự", "Không có án bị hủy", null],
      [3, "Nguyễn Thị Bích Ngọc (Thư ký)", "TAND U Minh", "Tống đạt đúng hạn", null],
      ["C", "GƯƠNG NGƯỜI TỐT, VIỆC TỐT"],
      [4, "Trần Văn Lợi, bảo vệ", "VP TAND tỉnh", "Trả lại tài sản nhặt được", null],
    ],
    { agency: court, year: 2019 },
    units,
  );
  it("takes the kind of holder from the heading of the kind", () =>
    expect(pick(found.rows, "subject", "name", "post", "unit", "year")).toEqual([
      ["collective", "Tòa án nhân dân huyện Cái Nước", null, court, 2019],
      ["person", "Nguyễn Thị Bích Ngọc", "Thẩm phán", "Tòa Dân sự", 2019],
      ["person", "Nguyễn Thị Bích Ngọc", "Thư ký", "Tòa án nhân dân huyện U Minh", 2019],
      ["person", "Trần Văn Lợi", "Bảo vệ", "Văn phòng", 2019],
    ]));
  it("holds two of one name in two units for two, and asks for no level where there is no column", () => {
    expect([found.duplicates, found.notDuplicates]).toEqual([[], [[9, 10]]]);
    expect(errors(found)).toEqual([]);
  });
});

describe("a unit's own list: no column of units, level and period in the title", () => {
  const found = read(
    [
      ["DANH SÁCH ĐĂNG KÝ ĐIỂN HÌNH TIÊN TIẾN CẤP CƠ SỞ GIAI ĐOẠN 2021 - 2025"],
      ["TT", "Họ và tên", "Chức danh", "Thành tích tiêu biểu"],
      ["1.", "Hoàng Thị Thanh", "Kế toán", "Quyết toán đúng hạn 5 năm liền"],
      ["2.", "Hoàng  Thị  Thanh", "Kế toán", "Quyết toán đúng hạn"],
    ],
    { unit: "Văn phòng Sở", year: 2025 },
  );
  it("gives them all that unit, that level and that period", () =>
    expect(pick(found.rows, "unit", "levels", "period", "year")[0]).toEqual([
      "Văn phòng Sở",
      ["grassroots"],
      { from: 2021, to: 2025 },
      2025,
    ]));
  it("sees a row that stands there twice", () => expect(found.duplicates).toEqual([[3, 4]]));
});

describe("what cannot be used", () => {
  const found = read(
    [
      ["TT", "Tên tập thể, cá nhân", "Đơn vị", "Cấp", "Thời gian", "Nội dung"],
      [1, "Đỗ Văn Nghĩa", "Văn phòng Sở", "Cơ sở", "Giai đoạn 2025-2021", "a"],
      [2, "Đỗ Văn Nghĩa", null, "Ngành", "Năm 2022", "b"],
      [3, "-", "Thanh tra Sở", "Cơ sở", "2023", "c"],
      [4, "Phòng Hợp tác quốc tế", "Văn phòng Sở", "Cơ sở", "quý sau", "d"],
    ],
    { year: 2023 },
  );
  it("is named cell by cell, all at once", () =>
    expect(errors(found)).toEqual([
      [2, "Thời gian", "not a period"],
      [3, "Đơn vị", "empty required cell"],
      [4, "Tên tập thể, cá nhân", "empty required cell"],
      [5, "Tên tập thể, cá nhân", "unknown unit"],
      [5, "Thời gian", "not a period"],
    ]));
  it("keeps the year a row names over the one that was chosen", () => expect(found.rows[1]?.year).toBe(2022));
  it("is printed with its marks", () =>
    expect(printedEntries("a.xlsx", found).rows[0]).toMatchObject({
      span: "hằng năm",
      levels: ["cơ sở"],
      faulty: true,
    }));
});
