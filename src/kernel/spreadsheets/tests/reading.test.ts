import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readBook, UnreadableFile, usualLimits } from "../index.ts";
import { kindOfFile } from "../reading/kind-of-file.ts";
import { bookOf, workbookFile } from "./workbook.ts";

const list = [
  {
    name: "Danh sách",
    rows: [
      ["STT", "Họ và tên"],
      [1, "Trần Văn Thời"],
    ],
  },
];
const code = (bytes: Uint8Array, limits = usualLimits) => {
  try {
    return kindOfFile(bytes, limits);
  } catch (failure) {
    return failure instanceof UnreadableFile ? failure.code : "another failure";
  }
};

/** A zip whose directory says that an entry unpacks to another size. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + 24, size, true);
      break;
    }
  }
  return copy;
}

describe("what a file really is", () => {
  it("is told by its insides, not by its name", () => {
    expect(code(workbookFile(list, "xlsx"))).toBe("xlsx");
    expect(code(workbookFile(list, "xls"))).toBe("xls");
    expect(code(workbookFile(list, "ods"))).toBe("ods");
    expect(code(workbookFile(list, "csv"))).toBe("csv");
    expect(code(strToU8("<html><body><table><tr><td>1</td></tr></table></body></html>"))).toBe("html");
  });

  it("is refused with its own reason where it is no spreadsheet", () => {
    expect(code(new Uint8Array(0))).toBe("empty");
    expect(code(strToU8("%PDF-1.7 ..."))).toBe("pdf");
    expect(code(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]))).toBe("picture");
    expect(code(zipSync({ "[Content_Types].xml": strToU8("x"), "word/document.xml": strToU8("x") }))).toBe(
      "word_document",
    );
    expect(code(zipSync({ "anh.txt": strToU8("x") }))).toBe("other_archive");
    expect(code(strToU8("{\\rtf1 a, b}"))).toBe("not_a_spreadsheet");
    expect(code(strToU8("một dòng không có dấu ngăn cách"))).toBe("not_a_spreadsheet");
    expect(code(Uint8Array.from([1, 2, 0, 3, 44]))).toBe("not_a_spreadsheet");
    expect(code(workbookFile(list).subarray(0, 900))).toBe("damaged");
  });

  it("is refused where a password locks it", () => {
    const head = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const named = Buffer.concat([head, Buffer.alloc(600), Buffer.from("EncryptedPackage", "utf16le")]);
    expect(code(new Uint8Array(named))).toBe("password");
  });

  it("is refused where it is too large, holds too much, or lies about it", () => {
    const honest = zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.xml": new Uint8Array(300_000) });
    expect(code(honest)).toBe("xlsx");
    expect(code(honest, { ...usualLimits, fileBytes: 100 })).toBe("too_large");
    expect(code(honest, { ...usualLimits, unpackedBytes: 100_000 })).toBe("unpacks_too_large");
    expect(code(honest, { ...usualLimits, entries: 1 })).toBe("unpacks_too_large");
    const bomb = lying(zipSync({ "xl/workbook.xml": new Uint8Array(5_000_000) }), 10);
    expect(code(bomb)).toBe("unpacks_too_large");
  });
});

describe("reading in a thread of its own", () => {
  it.each(["xlsx", "xls", "ods", "csv"] as const)("gives the cells of an .%s", async (kind) => {
    const book = await readBook(workbookFile(list, kind));
    expect(book.kind).toBe(kind);
    expect(book.sheets[0]?.rows[1]?.map((cell) => cell?.text)).toEqual(["1", "Trần Văn Thời"]);
  });

  it("stops when it takes too long", async () => {
    await expect(readBook(workbookFile(list), { ...usualLimits, milliseconds: 1 })).rejects.toMatchObject({
      code: "took_too_long",
    });
  });

  it("stops when it takes too much memory, and the program lives on", async () => {
    const rows = Array.from({ length: 30_000 }, (_, at) => [
      at,
      `Nguyễn Văn ${at}`,
      `${at}/1/1980`,
      "Chuyên viên",
      "Văn phòng",
    ]);
    const large = workbookFile([{ name: "Lớn", rows }]);
    await expect(readBook(large, { ...usualLimits, memoryMegabytes: 24 })).rejects.toMatchObject({
      code: "took_too_much_memory",
    });
  });

  it("refuses more rows or columns than a list can have", async () => {
    const rows = Array.from({ length: 40 }, (_, at) => [at, "x"]);
    await expect(readBook(workbookFile([{ name: "A", rows }]), { ...usualLimits, rows: 20 })).rejects.toMatchObject({
      code: "too_many_rows",
    });
  });

  it("says what to do, in the officer's words", async () => {
    await expect(readBook(new Uint8Array(0))).rejects.toThrow("Hãy mở tệp bằng Excel để kiểm tra");
  });
});

describe("cells", () => {
  it("come as text, number, day, share or error", () => {
    const rows = [
      ["x", 12, { day: "2025-06-30" }, { value: 0.4, format: "0%" }, { error: 42 }, null, "  hai  dòng\nở đây "],
    ];
    const cells = bookOf([{ name: "A", rows }]).sheets[0]?.rows[0];
    expect(cells).toEqual([
      { text: "x" },
      { text: "12", number: 12 },
      { text: "30/06/2025", number: 45838, day: "2025-06-30" },
      { text: "40%", number: 0.4 },
      { text: "#N/A", error: true },
      null,
      { text: "  hai  dòng\nở đây " },
    ]);
  });

  it("know the day count of old Macintosh files", () => {
    const book = bookOf([{ name: "A", rows: [["a", { value: 44377, format: "dd/mm/yyyy" }]] }], "xlsx", true);
    expect(book.date1904).toBe(true);
    expect(book.sheets[0]?.rows[0]?.[1]?.day).toBe("2025-07-01");
  });

  it("keep merges, hidden rows, hidden columns and hidden sheets in mind", () => {
    const [first, second] = bookOf([
      { name: "A", rows: [["a", null], ["b", "c"], ["d"]], merges: ["A1:B1"], hiddenRows: [1], hiddenColumns: [1] },
      { name: "B", rows: [["b"]], hidden: true },
    ]).sheets;
    expect(first).toMatchObject({
      merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      hiddenRows: [1],
      hiddenColumns: [1],
      hidden: false,
    });
    expect(second?.hidden).toBe(true);
  });

  it("of a text file stay as typed: no date is guessed, no zero lost", async () => {
    const text = "STT;Họ và tên;Ngày sinh;Điện thoại\n1;Lê Thị Hoa;4/5/1999;0912345678\n";
    const book = await readBook(strToU8(`\uFEFF${text}`));
    expect(book.sheets[0]?.rows[1]?.map((cell) => cell?.text)).toEqual(["1", "Lê Thị Hoa", "4/5/1999", "0912345678"]);
  });

  it("of a text file in the old Vietnamese code page are read", async () => {
    const bytes = Uint8Array.from([...Buffer.from("STT,H", "latin1"), 0x6f, 0xf2, 0x2c, 0xd0, 0x0a]);
    const book = await readBook(bytes);
    expect(book.sheets[0]?.rows[0]?.map((cell) => cell?.text)).toEqual(["STT", "Họ", "Đ"]);
  });
});

describe("legacy fonts", () => {
  it("are read cell by cell, a doubtful cell by its row, a doubtful row by its sheet", () => {
    const rows = [
      ["Sè TT", "hä vµ tªn", "Ghi chó"],
      ["1", "NguyÔn V¨n An", "chó"],
      ["2", "Phạm Quốc Khải", "chó"],
      ["3", "chó", null],
    ];
    const texts = bookOf([{ name: "A", rows }]).sheets[0]?.rows.map((row) => row.map((cell) => cell?.text ?? null));
    expect(texts).toEqual([
      ["Số TT", "họ và tên", "Ghi chú"],
      ["1", "Nguyễn Văn An", "chú"],
      ["2", "Phạm Quốc Khải", "chó"],
      ["3", "chó"],
    ]);
  });
});
