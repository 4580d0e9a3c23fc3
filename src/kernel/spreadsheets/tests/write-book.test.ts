import { expect, test } from "vitest";
import { excelBook, readBook, usualLimits } from "../index.ts";
import { parseBook } from "../reading/parse.ts";

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

test("partial days and days before Excel counts well are written as an officer would", async () => {
  const days = ["1984-05", "1984", "1897-10-02", "1980-03-12"];
  const bytes = await excelBook({
    sheet: "Cán bộ: 2024/2025",
    columns: [{ head: "Ngày sinh", width: 12, day: true, cell: (day: string) => day }],
    rows: days,
  });
  const book = parseBook(bytes, usualLimits);
  expect(book.sheets[0]?.name).toBe("Cán bộ  2024 2025");
  expect(book.sheets[0]?.rows.slice(1)).toEqual([
    [{ text: "05/1984" }],
    [{ text: "1984" }],
    [{ text: "02/10/1897" }],
    [{ text: "12/03/1980", number: 29292, day: "1980-03-12" }],
  ]);
});
