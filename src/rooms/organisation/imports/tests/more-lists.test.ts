import { describe, expect, test } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { printed, readPeople, readUnits } from "../index.ts";

const so = "Sở Tư pháp tỉnh Ninh Bình";
const known = [
  { name: so },
  ...["Văn phòng Sở", "Thanh tra Sở", "Phòng Hành chính và Bổ trợ tư pháp", "Phòng Tư pháp huyện Kim Sơn"].map(
    (name) => ({ name, parent: so }),
  ),
];
const here = { agency: so, asOf: "2023-03-31" };
type Sheet = Parameters<typeof bookOf>[0][number];
const people = (sheet: Sheet) => printed("people", "x", readPeople(bookOf([sheet]), here, known));
const units = (sheet: Sheet) => printed("units", "x", readUnits(bookOf([sheet]), here, []));
const pick = (found: { rows: unknown[] }, ...keys: string[]) =>
  (found.rows as Record<string, unknown>[]).map((row) => keys.map((key) => row[key]));
const faults = (found: { errors: { row: number; column: string; reason: string }[] }) =>
  found.errors.map(({ row, column, reason }) => [row, column, reason]);

describe("people, as other offices head their lists", () => {
  test("unit and post first, “Phái”, “Sinh ngày”, the day of the party in words", () => {
    const found = people({
      name: "Sheet1",
      merges: ["A1:G1", "A2:G2"],
      rows: [
        ["DANH SÁCH TRÍCH NGANG CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC"],
        ["Tính đến ngày 31/12/2022"],
        [],
        [
          ...["Nơi công tác hiện nay", "Chức danh, chức vụ hiện giữ", "Họ, chữ đệm và tên", "Phái", "Sinh ngày"],
          ...["Đảng viên (ngày vào Đảng)", "Thư điện tử công vụ"],
        ],
        ["Văn phòng Sở", "Chánh Văn phòng", "NGUYỄN THỊ HOÀ", "Nữ", "12-05-1975", "03/02/1999", "hoa@nb.gov.vn"],
        ["Phòng HC&BTTP", "Chuyên viên", "Đinh Thị  Thuý", "nữ", "1988", "chưa", "thuy@x"],
      ],
    });
    expect(pick(found, "name", "post", "unit", "birthDate", "partyDate", "email")).toEqual([
      ["Nguyễn Thị Hoà", "Chánh Văn phòng", "Văn phòng Sở", "1975-05-12", "1999-02-03", "hoa@nb.gov.vn"],
      ["Đinh Thị Thuý", "Chuyên viên", "Phòng Hành chính và Bổ trợ tư pháp", "1988", null, null],
    ]);
    expect(faults(found)).toEqual([[6, "Thư điện tử công vụ", "not an e-mail address"]]);
  });

  test("units as group rows with Roman numerals, birth under “Nam” or “Nữ”, a total and signatures below", () => {
    const found = people({
      name: "Biểu 02",
      merges: ["A3:A4", "B3:B4", "C3:D3", "E3:E4"],
      rows: [
        ["SỞ TƯ PHÁP"],
        ["BIỂU 02: ĐỘI NGŨ CÔNG CHỨC"],
        ["STT", "Họ tên", "Năm sinh", null, "Chức vụ/ vị trí việc làm"],
        [null, null, "Nam", "Nữ", null],
        ["I", "VĂN PHÒNG SỞ"],
        ["1", "Trần Văn An", 1970, null, "Chánh VP"],
        ["2", "Lê Thị Bình", null, "05/1985", "Kế toán"],
        ["II", "Phòng Tư pháp H. Kim Sơn"],
        ["1", "Vũ Văn Chiến", "30/02/1990", null, "Trưởng phòng"],
        ["Tổng cộng: 3 người"],
        [null, "NGƯỜI LẬP", null, null, "GIÁM ĐỐC"],
      ],
    });
    expect(pick(found, "name", "unit", "birthDate", "sex")).toEqual([
      ["Trần Văn An", "Văn phòng Sở", "1970", "nam"],
      ["Lê Thị Bình", "Văn phòng Sở", "1985-05", "nữ"],
      ["Vũ Văn Chiến", "Phòng Tư pháp huyện Kim Sơn", null, "nam"],
    ]);
    expect(faults(found)).toEqual([[9, "Năm sinh / Nam", "impossible date"]]);
  });

  test("the birth date first, names in two columns, headings broken over lines, a row of column numbers", () => {
    const found = people({
      name: "DSCB",
      rows: [
        ["PHỤ LỤC I"],
        ["Ngày tháng\nnăm sinh", "Họ\nđệm", "Tên", "Giới\ntính", "Phòng/ban", "Chức\nvụ", "Số\nTT"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["01/02/1979", "Bùi Quang", "Huy", "Nam", "Văn phòng", "Phó Chánh Văn phòng", 1],
        ["9.11.86", "Hoàng Thị", "Lụa", "Nữ", "Thanh tra", "Thanh tra viên", 2],
        ["9.11.86", "Hoàng Thị", "Lụa", "Nữ", "Thanh tra", "Thanh tra viên", 3],
      ],
    });
    expect(pick(found, "name", "unit", "birthDate")).toEqual([
      ["Bùi Quang Huy", "Văn phòng Sở", "1979-02-01"],
      ["Hoàng Thị Lụa", "Thanh tra Sở", "1986-11-09"],
      ["Hoàng Thị Lụa", "Thanh tra Sở", "1986-11-09"],
    ]);
    expect(found.duplicates).toEqual([[5, 6]]);
  });
});

describe("units, as other offices head their lists", () => {
  test("the unit above first, “Tên gọi tắt”, the unit that takes over", () => {
    const found = units({
      name: "DM don vi",
      merges: ["A1:G1"],
      rows: [
        ["DANH MỤC CÁC ĐƠN VỊ TRỰC THUỘC SAU SẮP XẾP"],
        [],
        [
          ...["Cơ quan quản lý trực tiếp", "Tên gọi đầy đủ", "Tên gọi tắt", "Loại hình", "Ngày thành lập"],
          ...["Ngày chấm dứt hoạt động", "Đơn vị tiếp nhận"],
        ],
        [null, so, "STP", "Sở", "01/04/1992"],
        [
          so,
          "Phòng Bổ trợ tư pháp",
          "P.BTTP",
          "Phòng",
          "01/04/1992",
          "28/02/2023",
          "Phòng Hành chính và Bổ trợ tư pháp",
        ],
        [so, "Phòng Hành chính và Bổ trợ tư pháp", "P.HC&BTTP", "Phòng", "01/03/2023"],
      ],
    });
    expect(pick(found, "name", "abbreviation", "parent", "validTo", "successors")).toEqual([
      [so, "STP", null, null, []],
      ["Phòng Bổ trợ tư pháp", "P.BTTP", so, "2023-02-28", ["Phòng Hành chính và Bổ trợ tư pháp"]],
      ["Phòng Hành chính và Bổ trợ tư pháp", "P.HC&BTTP", so, null, []],
    ]);
  });

  test("a merged column of blocks is no kind; people are counted under another name", () => {
    const found = units({
      name: "Bang 1",
      merges: ["A4:A6"],
      rows: [
        ["Biểu tổng hợp tổ chức bộ máy"],
        ["(Kèm theo Báo cáo số 12/BC-STP)"],
        ["Khối", "Đơn vị trực thuộc", "Số lượng người làm việc", "Hoạt động từ"],
        ["Khối tham mưu", "Văn phòng", 15, "1992"],
        [null, "Thanh tra", 6, "1992"],
        [null, "Phòng Văn bản pháp luật", 8, "tháng 5 năm 2008"],
        ["Khối sự nghiệp", "Trung tâm Trợ giúp pháp lý nhà nước", 12, "15/9/1998"],
        ["Cộng", null, 41, null],
      ],
    });
    expect(pick(found, "name", "unitKind", "staff", "validFrom")).toEqual([
      ["Văn phòng", "Văn phòng", 15, "1992"],
      ["Thanh tra", "Thanh tra", 6, "1992"],
      ["Phòng Văn bản pháp luật", "Phòng", 8, "2008-05"],
      ["Trung tâm Trợ giúp pháp lý nhà nước", "Trung tâm", 12, "1998-09-15"],
    ]);
  });
});
