import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Book, markedFileName, markFile, usualLimits } from "../index.ts";
import { parseBook } from "../reading/parse.ts";
import { bookOf, workbookFile } from "./workbook.ts";

const rows = [
  ["DANH SÁCH"],
  ["STT", "Họ và tên", "Ngày sinh"],
  [1, "Lê A", "31/02/1980"],
  [2, null, { day: "1985-03-12" }],
];
const marks = [
  { row: 3, column: 2, reason: "Ghi ngày theo dạng ngày/tháng/năm." },
  { row: 4, column: 1, reason: "Ghi “Họ và tên” <đủ> & đúng." },
  { row: 4, column: null, reason: "Trùng với dòng 3." },
];
const request = { sheet: "A", marks, heading: "Cần sửa", headerRow: 2 };
const texts = (book: Book, sheet = 0) => book.sheets[sheet]?.rows.map((row) => row.map((cell) => cell?.text ?? null));

/** The sheet part of a workbook changed by hand, as other programs write it. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string, part = "xl/worksheets/sheet1.xml"): Uint8Array {
  const parts = unzipSync(bytes);
  parts[part] = strToU8(change(strFromU8(parts[part] as Uint8Array)));
  return zipSync(parts);
}

describe("a file given back", () => {
  it("carries the reasons in a last column and the red fill on the faulty cells, nothing else changed", async () => {
    const bytes = workbookFile([{ name: "A", rows, merges: ["A1:C1"] }]);
    const back = await markFile(bytes, parseBook(bytes, usualLimits), request);
    const again = parseBook(back, usualLimits);
    expect(texts(again)).toEqual([
      ["DANH SÁCH"],
      ["STT", "Họ và tên", "Ngày sinh", "Cần sửa"],
      ["1", "Lê A", "31/02/1980", "Ghi ngày theo dạng ngày/tháng/năm."],
      ["2", null, "12/03/1985", "Ghi “Họ và tên” <đủ> & đúng.\nTrùng với dòng 3."],
    ]);
    const parts = unzipSync(back);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] as Uint8Array);
    const red = /<c r="C3"[^>]* s="(\d+)"/.exec(sheet)?.[1];
    const styles = strFromU8(parts["xl/styles.xml"] as Uint8Array);
    const formats = [...(/<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(styles)?.[1] ?? "").matchAll(/<xf\b[^>]*>/g)];
    const fill = /fillId="(\d+)"/.exec(formats[Number(red)]?.[0] ?? "")?.[1];
    const fills = [...(/<fills[^>]*>([\s\S]*?)<\/fills>/.exec(styles)?.[1] ?? "").matchAll(/<fill>[\s\S]*?<\/fill>/g)];
    expect(fills[Number(fill)]?.[0]).toContain("FFFFC7CD");
    expect(sheet).toMatch(/<c r="B4" s="\d+"\/>/);
    for (const name of Object.keys(unzipSync(bytes))) {
      if (!/sheet1\.xml$|styles\.xml$/.test(name)) expect(parts[name]).toEqual(unzipSync(bytes)[name]);
    }
  });

  it("loses its marks where the fault is mended, when it comes and goes a second time", async () => {
    const bytes = workbookFile([{ name: "A", rows }]);
    const first = await markFile(bytes, parseBook(bytes, usualLimits), request);
    const second = await markFile(first, parseBook(first, usualLimits), { ...request, marks: marks.slice(0, 1) });
    expect(texts(parseBook(second, usualLimits))?.[3]).toEqual(["2", null, "12/03/1985"]);
    const clean = await markFile(second, parseBook(second, usualLimits), { ...request, marks: [] });
    const sheet = strFromU8(unzipSync(clean)["xl/worksheets/sheet1.xml"] as Uint8Array);
    const before = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    const style = (xml: string) => /<c r="C3"([^>]*)>/.exec(xml)?.[1]?.match(/ s="(\d+)"/)?.[1] ?? "0";
    expect(style(sheet)).toBe(style(before));
  });
});

describe("a file of another program", () => {
  it("is understood from programs that leave out addresses or set widths by ranges", async () => {
    const bytes = rewritten(workbookFile([{ name: "A", rows }]), (xml) =>
      xml
        .replace(/<(row|c) r="[^"]*"/g, "<$1")
        .replace(/<cols>.*<\/cols>/, '<cols><col min="2" max="16384" width="9" hidden="1"/></cols>')
        .replace(/<c><v>2<\/v><\/c><c( [^>]*)?>/, "<c><v>2</v></c><c/><c$1>"),
    );
    const book = parseBook(bytes, usualLimits);
    const back = parseBook(await markFile(bytes, book, request), usualLimits);
    expect(texts(back)?.[2]?.[3]).toBe("Ghi ngày theo dạng ngày/tháng/năm.");
    expect(back.sheets[0]?.hiddenColumns).not.toContain(3);
    expect(back.sheets[0]?.hiddenColumns).toContain(2);
  });

  it.each(["xls", "ods", "csv"] as const)("comes back as .xlsx from .%s", async (kind) => {
    const bytes = workbookFile([{ name: "A", rows, merges: kind === "csv" ? [] : ["A1:C1"] }], kind);
    const book = parseBook(bytes, usualLimits);
    const again = parseBook(
      await markFile(bytes, book, { ...request, sheet: book.sheets[0]?.name ?? "" }),
      usualLimits,
    );
    expect(again.kind).toBe("xlsx");
    expect(texts(again)?.slice(1, 3)).toEqual([
      ["STT", "Họ và tên", "Ngày sinh", "Cần sửa"],
      ["1", "Lê A", "31/02/1980", "Ghi ngày theo dạng ngày/tháng/năm."],
    ]);
    expect(again.sheets[0]?.merges).toEqual(book.sheets[0]?.merges);
  });

  it("is named so that its sender knows it", () => {
    const of = (name: string, kind: Book["kind"]) => markedFileName(name, { kind, date1904: false, sheets: [] });
    expect(of("can-bo.xls", "xls")).toBe("can-bo (cần sửa).xlsx");
    expect(of("can-bo (cần sửa).xlsx", "xlsx")).toBe("can-bo (cần sửa).xlsx");
    expect(of("a.b.XLSM", "xlsx")).toBe("a.b (cần sửa).xlsm");
    expect(of("bang", "csv")).toBe("bang (cần sửa).xlsx");
  });
});

it("bookOf reads what workbookFile writes", () => {
  expect(texts(bookOf([{ name: "A", rows: [["x", 1]] }]))).toEqual([["x", "1"]]);
});
