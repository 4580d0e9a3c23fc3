import { expect, test } from "vitest";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { excelBook } from "../index.ts";

const columns = [
  { head: "Tên đơn vị", width: 40, cell: (row: { name: string }) => row.name },
  { head: "Từ ngày", width: 12, day: true, cell: (row: { from: string }) => row.from },
  { head: "Biên chế", width: 10, cell: (row: { staff: number | null }) => row.staff },
];
const rows = [
  { name: "Phòng Tổ chức cán bộ", from: "1997-01-01", staff: 12 },
  { name: '=HYPERLINK("http://x")', from: "2024", staff: null },
];

test("a list is read back as it was: days as days in any time zone, numbers as numbers, texts never as formulas", async () => {
  const book = await readBook(await excelBook({ sheet: "Danh sách", title: ["Đơn vị"], columns, rows }));
  const cells = book.sheets[0]?.rows.map((row) => row.map((cell) => cell?.day ?? cell?.number ?? cell?.text ?? null));
  expect(cells).toEqual([
    ["Đơn vị"],
    [],
    ["Tên đơn vị", "Từ ngày", "Biên chế"],
    ["Phòng Tổ chức cán bộ", "1997-01-01", 12],
    ['=HYPERLINK("http://x")', "2024"],
  ]);
});

test("a book may hold a list and a sheet of instructions", async () => {
  const book = await readBook(
    await excelBook(
      { sheet: "Danh sách", columns, rows: [] },
      { sheet: "Hướng dẫn", notes: ["Cách điền", "Mỗi dòng một đơn vị."] },
    ),
  );
  expect(book.sheets.map((sheet) => sheet.name)).toEqual(["Danh sách", "Hướng dẫn"]);
  expect(book.sheets[1]?.rows.map((row) => row[0]?.text)).toEqual(["Cách điền", "Mỗi dòng một đơn vị."]);
});
