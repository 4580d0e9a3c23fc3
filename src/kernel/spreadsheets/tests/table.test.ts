import { describe, expect, it } from "vitest";
import { headingScore, pickSheet, readTables, type TableSigns } from "../index.ts";
import { groupName, isDitto, isNote, isSignature, isTotal, splitOutline } from "../table/row-words.ts";
import { bookOf, type Put, type PutSheet } from "./workbook.ts";

type Field = "number" | "name" | "unit" | "male" | "female" | "count";
const signs: TableSigns<Field> = {
  fields: [
    { field: "number", names: ["stt", "tt"] },
    { field: "name", names: ["họ và tên", "họ tên"] },
    { field: "unit", names: ["đơn vị", "đơn vị công tác"], never: ["mã"] },
    { field: "male", names: ["năm sinh / nam"] },
    { field: "female", names: ["năm sinh / nữ"] },
    { field: "count", names: ["số lượng"] },
  ],
  required: [["name"]],
  number: "number",
  names: ["name"],
};
const read = (rows: Put[][], more: Partial<PutSheet> = {}) => {
  const sheet = bookOf([{ name: "A", rows, ...more }]).sheets[0];
  if (!sheet) throw new Error("no sheet");
  return readTables(sheet, signs);
};
const why = (reading: { ignored: { row: number; why: string }[] }) =>
  reading.ignored.map((one) => `${one.row} ${one.why}`);
const headings = (reading: ReturnType<typeof read>) =>
  reading.tables.map((table) => table.columns.map(({ heading, field }) => [heading, field]));

describe("headings", () => {
  const unit = { field: "unit" as const, names: ["đơn vị công tác", "đơn vị"], never: ["loại đơn vị"] };
  it.each([
    [["Đơn vị công tác"], 1],
    [["ĐƠN  VỊ\nCÔNG TÁC"], 1],
    [["Đơn vịcông tác"], 0.98],
    [["Đ.vị"], 0.9],
    [["ĐVCT"], 0.9],
    [["Đơn vi công tác"], 0.9],
    [["Đơn vị công táv"], 0.85 * 0.9],
  ])("%j fits at %d", (path, score) => expect(headingScore(path, unit)).toBeCloseTo(score, 5));

  it.each([[["Mã đơn vị"]], [["Loại đơn vị"]], [["Ghi chú"]], [["Theo báo cáo của đơn vị"]]])(
    "%j does not fit",
    (path) => expect(headingScore(path, unit)).toBeLessThan(0.6),
  );

  it("with diacritics tell Năm from Nam", () => {
    const male = { field: "male" as const, names: ["nam"] };
    expect(headingScore(["Nam"], male)).toBe(1);
    expect(headingScore(["Năm"], male)).toBeLessThan(0.6);
    expect(headingScore(["Giới tính", "Nam"], male)).toBeCloseTo(0.97);
  });
});

describe("finding the header", () => {
  it("joins merged group headings with the headings below them", () => {
    const reading = read(
      [
        ["TT", "Năm sinh", null, "Họ tên"],
        [null, "Nam", "Nữ", null],
        [1, 1980, null, "Lê A"],
      ],
      { merges: ["A1:A2", "B1:C1", "D1:D2"] },
    );
    expect(headings(reading)).toEqual([
      [
        ["TT", "number"],
        ["Năm sinh / Nam", "male"],
        ["Năm sinh / Nữ", "female"],
        ["Họ tên", "name"],
      ],
    ]);
    expect(reading.rows).toHaveLength(1);
  });

  it("does so without merged cells too", () => {
    const reading = read([
      ["TT", "Năm sinh", null, "Họ tên"],
      [null, "Nam", "Nữ"],
      [1, 1980, null, "Lê A"],
    ]);
    expect(headings(reading)[0]?.map(([heading]) => heading)).toEqual([
      "TT",
      "Năm sinh / Nam",
      "Năm sinh / Nữ",
      "Họ tên",
    ]);
  });

  it("takes group headings that stand above the row of names", () => {
    const reading = read(
      [
        ["DANH SÁCH"],
        [null, "Cá nhân", null, "Công tác", null],
        ["STT", "Họ và tên", "Quê quán", "Đơn vị", "Số lượng"],
        [1, "Lê A", "Huế", "Văn phòng", 2],
      ],
      { merges: ["B2:C2", "D2:E2"] },
    );
    expect(headings(reading)[0]).toEqual([
      ["STT", "number"],
      ["Cá nhân / Họ và tên", "name"],
      ["Cá nhân / Quê quán", null],
      ["Công tác / Đơn vị", "unit"],
      ["Công tác / Số lượng", "count"],
    ]);
    expect(why(reading)).toEqual(["1 title", "2 header", "3 header"]);
  });
});

describe("the columns of a header", () => {
  it("are known by their headings, whatever their order, hidden columns and columns of codes", () => {
    const reading = read(
      [
        ["Mã đơn vị", "Đơn vị", "Đơn vị công tác", "Họ và tên"],
        ["X1", "ẩn", "Văn phòng", "Lê A"],
      ],
      { hiddenColumns: [1] },
    );
    expect(headings(reading)[0]).toEqual([
      ["Mã đơn vị", null],
      ["Đơn vị", null],
      ["Đơn vị công tác", "unit"],
      ["Họ và tên", "name"],
    ]);
  });

  it("joins a name standing in two columns under one merged heading", () => {
    const reading = read(
      [
        ["STT", "Họ và tên", null],
        [1, "Lê Văn", "An"],
      ],
      { merges: ["B1:C1"] },
    );
    expect(reading.rows[0]?.cells.name?.text).toBe("Lê Văn An");
  });

  it("finds none where there is none", () => {
    expect(read([["Kính gửi: Sở Tư pháp"], ["Họ và tên: Lê A"]]).tables).toEqual([]);
  });
});

describe("rows under a header", () => {
  const header = ["STT", "Họ và tên", "Đơn vị", "Số lượng"];

  it("are told apart", () => {
    const reading = read(
      [
        header,
        ["(1)", "(2)", "(3)", "(4)"],
        ["I. Văn phòng (02 người)"],
        [1, "Lê A", "Văn phòng", 3],
        [],
        ["2", "Công Tằng", "Văn phòng", 1],
        [3],
        [null, "Cộng (I)", null, 4],
        ["II", "Thanh tra"],
        ["Ghi chú: chưa có người"],
        [null, "TỔNG CỘNG: 2 người"],
        [null, "Từ năm 2008 số và ngày quyết định ghi chung"],
        [null, null, "Huế, ngày …. tháng 3 năm 2024"],
        [null, "NGƯỜI LẬP", "KT. GIÁM ĐỐC"],
        [null, "Lê B", "Trần C"],
      ],
      { merges: ["A3:D3"] },
    );
    expect(reading.rows.map(({ row, groups }) => [row, groups.map(({ name }) => name)])).toEqual([
      [4, ["Văn phòng"]],
      [6, ["Văn phòng"]],
    ]);
    expect(why(reading)).toEqual([
      ...["1 header", "2 column numbers", "3 group", "7 blank", "8 total", "9 group", "10 note"],
      ...["11 total", "12 note", "13 signature", "14 signature", "15 signature"],
    ]);
  });
});

describe("records", () => {
  const header = ["STT", "Họ và tên", "Đơn vị", "Số lượng"];

  it("keep the cell merged from above, and say so", () => {
    const reading = read([header, [1, "Lê A", "Văn phòng"], [2, "Lê B", null]], { merges: ["C2:C3"] });
    expect(reading.rows.map(({ cells, merged }) => [cells.unit?.text, merged])).toEqual([
      ["Văn phòng", []],
      ["Văn phòng", ["unit"]],
    ]);
  });

  it("nest groups by the kind of their numbers", () => {
    const reading = read([
      header,
      ["A", "Khối 1"],
      ["I", "Phòng A"],
      [1, "Lê A", "x", 1],
      ["II", "Phòng B"],
      [1, "Lê B", "x", 1],
      ["B", "Khối 2"],
      [1, "Lê C", "x", 1],
    ]);
    expect(reading.rows.map(({ groups }) => groups.map(({ name }) => name).join(" > "))).toEqual([
      "Khối 1 > Phòng A",
      "Khối 1 > Phòng B",
      "Khối 2",
    ]);
  });

  it("of a second table are read by its own header; the title over it is no signature of the first", () => {
    const reading = read([
      header,
      [1, "Lê A", "x", 1],
      [null, "NGƯỜI LẬP", "GIÁM ĐỐC"],
      [],
      ["DANH SÁCH BỔ SUNG"],
      ["(Kèm theo công văn)"],
      ["Đơn vị", "Họ tên"],
      ["y", "Lê B"],
    ]);
    expect(reading.tables).toHaveLength(2);
    expect(reading.rows.map(({ row, table, cells }) => [row, table, cells.unit?.text])).toEqual([
      [2, 0, "x"],
      [8, 1, "y"],
    ]);
    expect(why(reading)).toEqual(["1 header", "3 signature", "5 title", "6 title", "7 header"]);
  });

  it("hidden by the sender are named as hidden", () => {
    expect(why(read([header, [1, "Lê A", "x"], [2, "Lê B", "x"]], { hiddenRows: [2] }))).toEqual([
      "1 header",
      "3 hidden",
    ]);
  });
});

describe("words of rows", () => {
  it.each(["Cộng", "Cộng:", "CỘNG (I)", "Tổng cộng", "Tổng số: 12", "Cộng năm 1993:", "Cong: 5"])(
    "%s is a total",
    (text) => expect(isTotal(text)).toBe(true),
  );
  it.each(["Công Tôn Nữ Hoa", "Công an tỉnh", "Tổng cục Thi hành án", "Tống Văn Hai", "Cộng đồng Nam Á"])(
    "%s is none",
    (text) => expect(isTotal(text)).toBe(false),
  );
  it.each(["-nt-", "nt", '"', "''", "- nt -", "Như trên", "”", "〃", "-//-"])("%s says: as above", (text) =>
    expect(isDitto(text)).toBe(true),
  );
  it.each(["-", "", "NT1", "Nhật"])("'%s' does not", (text) => expect(isDitto(text)).toBe(false));

  it("knows signatures and notes", () => {
    expect(["Cà Mau, ngày 15 tháng 7 năm 2025", "KT. CHÁNH ÁN", "Người lập biểu", "Nơi nhận:"].every(isSignature)).toBe(
      true,
    );
    expect(["Giám đốc", "Nguyễn Văn Ký", "Ngày 5 tháng 3 năm 2020 thành lập"].some(isSignature)).toBe(false);
    expect(["Ghi chú: a", "Danh sách này có 120 người./.", "(*) tạm tuyển"].every(isNote)).toBe(true);
  });

  it("takes number, count and remark off the name of a group", () => {
    expect(groupName("Văn phòng (12 người)")).toBe("Văn phòng");
    expect(groupName("TAND huyện U Minh: 15 đồng chí")).toBe("TAND huyện U Minh");
    expect(groupName("TAND KHU VỰC (từ ngày 01/7/2025)")).toBe("TAND KHU VỰC");
    expect(splitOutline("II. Văn phòng")).toEqual({ outline: "II", rest: "Văn phòng" });
    expect(splitOutline("P. Bổ trợ tư pháp")).toEqual({ outline: "", rest: "P. Bổ trợ tư pháp" });
    expect(splitOutline("Vũ Văn A")).toEqual({ outline: "", rest: "Vũ Văn A" });
    expect(splitOutline("1.2. Phòng A")).toEqual({ outline: "1.2", rest: "Phòng A" });
  });
});

describe("picking the sheet", () => {
  const list = [
    ["STT", "Họ và tên", "Đơn vị"],
    [1, "Lê A", "x"],
    [2, "Lê B", "x"],
  ];
  it("takes the one named, else the visible one that looks most like such a list", () => {
    const book = bookOf([
      { name: "Hướng dẫn", rows: [...list, [3, "Ví dụ", "x"]] },
      { name: "Danh sách", rows: list },
      { name: "DM", rows: [...list, [4, "x", "y"], [5, "x", "y"]], hidden: true },
    ]);
    expect(pickSheet(book, signs)?.sheet.name).toBe("Danh sách");
    expect(pickSheet(book, signs)?.ignored).toEqual(["Hướng dẫn", "DM"]);
    expect(pickSheet(book, signs, "huong dan")?.sheet.name ?? "none").toBe("Danh sách");
    expect(pickSheet(book, signs, "DM")?.sheet.name).toBe("DM");
    expect(pickSheet(bookOf([{ name: "A", rows: [["x"]] }]), signs)).toBeNull();
  });
});
