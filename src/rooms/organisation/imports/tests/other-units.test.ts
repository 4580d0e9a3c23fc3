import { describe, expect, it } from "vitest";
import { bookOf } from "#kernel/spreadsheets/tests/workbook.ts";
import { printed, readUnits } from "../index.ts";

const pick = <T extends object, K extends keyof T>(rows: T[], ...keys: K[]) =>
  rows.map((row) => keys.map((key) => row[key]));
const errors = (found: { errors: { row: number; column: string; reason: string }[] }) =>
  found.errors.map(({ row, column, reason }) => [row, column, reason]);

describe("a list of the Sở Tư pháp with numbers that show who stands under whom, no column of parents and no kinds", () => {
  const book = bookOf([
    {
      name: "Tổ chức bộ máy",
      merges: ["A1:C1", "D1:F1", "A3:F3", "A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6"],
      hiddenRows: [13],
      rows: [
        ["UBND TỈNH SÓC TRĂNG", null, null, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ TƯ PHÁP", null, null, "Độc lập – Tự do – Hạnh phúc"],
        ["CƠ CẤU TỔ CHỨC, BIÊN CHẾ NĂM 2024"],
        [null, null, null, null, "Đơn vị tính: người"],
        ["Số TT", "CƠ QUAN, ĐƠN VỊ", "Viết tắt", "Thời gian hoạt động", null, "Biên chế được giao"],
        [null, null, null, "Từ ngày", "Đến ngày", null],
        ["A", "B", "1", "2", "3", "4"],
        ["1", "Sở Tư pháp tỉnh Sóc Trăng", "STP", "01/4/1992", "nay", "80"],
        ["1.1", "VĂN PHÒNG SỞ", "VP", "1/4/1992", null, "12 người"],
        ["1.2", "Thanh tra Sở", "TTr", "T. 5/1994", "đến nay", 5],
        ["1.3", "PHÒNG PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT", "P. PBGDPL", "2005", null, 6],
        ["1.4", "Trung tâm Trợ giúp pháp lý nhà nước", "TT TGPLNN", "15.9.98", null, "10"],
        ["1.4.1", "Chi nhánh số 1", null, "01/01/2010", "31/12/2009", 3],
        ["1.5", "Dòng mẫu (ẩn)", null, null, null, 99],
        ["1.6", null, null, "30/02/2011", null, "-"],
        [null, "Cộng:", null, null, null, 116],
        [null, "Danh sách này có 06 đơn vị./."],
        [null, null, null, null, "Sóc Trăng, ngày    tháng 01 năm 2024"],
        [null, "Người lập biểu", null, null, "GIÁM ĐỐC"],
        [null, "Lâm Hoàng Nghĩa", null, null, "Sơn Thị Sô Phi"],
      ],
    },
  ]);
  const found = printed("units", "x", readUnits(book, { agency: "Sở Tư pháp tỉnh Sóc Trăng", asOf: "2024-01-31" }, []));

  it("gives each unit its place by the numbers", () => {
    expect(pick(found.rows as never[], "row", "name", "parent", "parentRow")).toEqual([
      [8, "Sở Tư pháp tỉnh Sóc Trăng", null, null],
      [9, "Văn phòng Sở", "Sở Tư pháp tỉnh Sóc Trăng", 8],
      [10, "Thanh tra Sở", "Sở Tư pháp tỉnh Sóc Trăng", 8],
      [11, "Phòng Phổ biến, giáo dục pháp luật", "Sở Tư pháp tỉnh Sóc Trăng", 8],
      [12, "Trung tâm Trợ giúp pháp lý nhà nước", "Sở Tư pháp tỉnh Sóc Trăng", 8],
      [13, "Chi nhánh số 1", "Trung tâm Trợ giúp pháp lý nhà nước", 12],
      [15, null, "Sở Tư pháp tỉnh Sóc Trăng", 8],
    ]);
  });

  it("derives kinds from names and reads dates and numbers of every style", () => {
    expect(pick(found.rows as never[], "unitKind", "validFrom", "validTo", "staff")).toEqual([
      ["Sở", "1992-04-01", null, 80],
      ["Văn phòng", "1992-04-01", null, 12],
      ["Thanh tra", "1994-05", null, 5],
      ["Phòng", "2005", null, 6],
      ["Trung tâm", "1998-09-15", null, 10],
      ["Chi nhánh", "2010-01-01", "2009-12-31", 3],
      [null, null, null, null],
    ]);
  });

  it("names every faulty cell by its full heading", () => {
    expect(errors(found)).toEqual([
      [13, "Thời gian hoạt động / Đến ngày", "ends before it begins"],
      [15, "CƠ QUAN, ĐƠN VỊ", "empty required cell"],
      [15, "Thời gian hoạt động / Từ ngày", "impossible date"],
    ]);
  });

  it("leaves out what is no unit", () => {
    expect(found.ignored_rows).toEqual([
      { row: 1, why: "heading" },
      { row: 2, why: "heading" },
      { row: 3, why: "title" },
      { row: 4, why: "note" },
      { row: 5, why: "header" },
      { row: 6, why: "header" },
      { row: 7, why: "column numbers" },
      { row: 14, why: "hidden" },
      { row: 16, why: "total" },
      { row: 17, why: "note" },
      { row: 18, why: "signature" },
      { row: 19, why: "signature" },
      { row: 20, why: "signature" },
    ]);
  });
});

describe("a VNI list in .xls with two tables, bullets, and units in group rows", () => {
  const book = bookOf(
    [
      {
        name: "Sheet1",
        merges: ["A1:D1", "A4:D4", "A9:D9"],
        rows: [
          ["DANH SAÙCH CAÙC ÑÔN VÒ TRÖÏC THUOÄC"],
          [],
          ["Loaïi hình", "Teân ñôn vò", "Kyù hieäu vieát taét", "Ghi chuù"],
          ["I. Cuïc Thi haønh aùn daân söï tænh Thaùi Bình"],
          ["Vaên phoøng", "Vaên phoøng", "VP", null],
          ["Phoøng", "- Phoøng Toå chöùc caùn boä", null, null],
          ["Phoøng", "- Phoøng Nghieäp vuï", null, "môùi"],
          ["Phoøng", "Phoøng Nghieäp vuï", null, null],
          ["II. Chi cuïc THADS huyeän Höng Haø"],
          ["Toå", "Toå Vaên phoøng", null, null],
          [],
          ["DANH SAÙCH ÑÔN VÒ GIAÛI THEÅ"],
          ["Saùp nhaäp vaøo", "Ngaøy giaûi theå", "Teân ñôn vò"],
          ["Phoøng TCCB", "31/12/2020", "Phoøng Thanh tra"],
          ["Phoøng Khoâng coù", "31/12/2O20", "Phoøng Toång hôïp"],
        ],
      },
    ],
    "xls",
  );
  const known = [
    { name: "Cục Thi hành án dân sự tỉnh Thái Bình" },
    { name: "Chi cục Thi hành án dân sự huyện Hưng Hà", parent: "Cục Thi hành án dân sự tỉnh Thái Bình" },
  ];
  const found = printed("units", "x", readUnits(book, { agency: "Cục Thi hành án dân sự tỉnh Thái Bình" }, known));

  it("reads both tables, each by its own headings, parents by bullet, by group and by agency", () => {
    const agency = "Cục Thi hành án dân sự tỉnh Thái Bình";
    expect(pick(found.rows as never[], "row", "name", "unitKind", "parent", "parentRow")).toEqual([
      [5, "Văn phòng", "Văn phòng", agency, null],
      [6, "Phòng Tổ chức cán bộ", "Phòng", "Văn phòng", 5],
      [7, "Phòng Nghiệp vụ", "Phòng", "Văn phòng", 5],
      [8, "Phòng Nghiệp vụ", "Phòng", agency, null],
      [10, "Tổ Văn phòng", "Tổ", "Chi cục Thi hành án dân sự huyện Hưng Hà", null],
      [14, "Phòng Thanh tra", "Phòng", agency, null],
      [15, "Phòng Tổng hợp", "Phòng", agency, null],
    ]);
    expect(pick(found.rows as never[], "successors", "validTo").slice(5)).toEqual([
      [["Phòng Tổ chức cán bộ"], "2020-12-31"],
      [[], null],
    ]);
  });

  it("names the faults and the rows left out", () => {
    expect(errors(found)).toEqual([
      [15, "Sáp nhập vào", "unknown unit"],
      [15, "Ngày giải thể", "not a date"],
    ]);
    expect(found.duplicates).toEqual([]);
    expect(found.ignored_rows.map(({ row, why }) => `${row} ${why}`)).toEqual([
      "1 title",
      "3 header",
      "4 group",
      "9 group",
      "12 title",
      "13 header",
    ]);
  });
});

describe("a list with a merged parent column, dittos, circles, error values and a year typed into a date cell", () => {
  const book = bookOf([
    {
      name: "DS",
      merges: ["C3:C4"],
      rows: [
        ["DANH SÁCH ĐƠN VỊ"],
        ["Đơn vị kế thừa", "Tên Đơn Vị", "Trực thuộc", "Ngày  thành-lập"],
        [null, "TAND tỉnh Cà Mau", "TANDTC", { value: 1976, format: "dd/mm/yyyy" }],
        [null, "TAND H. Đầm Dơi", null, 28491],
        ["TAND KV 6 - Cà Mau", "Tòa án ND huyện Năm Căn", "TAND tỉnh", { day: "2004-01-01" }],
        [{ error: 42 }, "TAND khu vực 6 – Cà Mau", "-nt-", "1.7.2025"],
        [null, "Phòng A", "Phòng B", null],
        [null, "Phòng B", "Phòng A", null],
        [null, "toà án nhân dân huyện đầm dơi", "TAND tỉnh Cà Mau", null],
        [null, { error: 7 }, "TAND tỉnh Cà Mau", null],
      ],
    },
  ]);
  const found = printed(
    "units",
    "x",
    readUnits(book, { agency: "Tòa án nhân dân tỉnh Cà Mau" }, [
      { name: "Tòa án nhân dân tối cao", aliases: ["TANDTC"] },
    ]),
  );

  it("reads them", () => {
    expect(pick(found.rows as never[], "row", "name", "parent", "validFrom")).toEqual([
      [3, "Tòa án nhân dân tỉnh Cà Mau", "Tòa án nhân dân tối cao", "1976"],
      [4, "Tòa án nhân dân huyện Đầm Dơi", "Tòa án nhân dân tối cao", "1978-01-01"],
      [5, "Tòa án nhân dân huyện Năm Căn", "Tòa án nhân dân tỉnh Cà Mau", "2004-01-01"],
      [6, "Tòa án nhân dân khu vực 6 - Cà Mau", "Tòa án nhân dân tỉnh Cà Mau", "2025-07-01"],
      [7, "Phòng A", null, null],
      [8, "Phòng B", "Phòng A", null],
      [9, "Toà án nhân dân huyện Đầm Dơi", "Tòa án nhân dân tỉnh Cà Mau", null],
      [10, null, "Tòa án nhân dân tỉnh Cà Mau", null],
    ]);
  });

  it("names the faults", () => {
    expect(errors(found)).toEqual([
      [6, "Đơn vị kế thừa", "error value in the cell"],
      [7, "Trực thuộc", "unit under itself"],
      [10, "Tên Đơn Vị", "error value in the cell"],
    ]);
  });
});
