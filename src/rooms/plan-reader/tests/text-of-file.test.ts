import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { extract, type Limits, usualLimits } from "#kernel/documents/index.ts";
import { docxFile, docxOfText, p } from "#kernel/documents/tests/docx-file.ts";
import { lines, pdfFile } from "#kernel/documents/tests/pdf-file.ts";
import { textOfFile } from "../threads/ask.ts";

const read = (bytes: Uint8Array, limits: Partial<Limits> = {}) => extract(bytes, { ...usualLimits, ...limits });

const compound = (stream: string) =>
  Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(stream, "utf16le"),
  ]);

describe("text files", () => {
  const line = "Các đơn vị gửi danh sách trước ngày 01/02.";
  test.each<[string, Uint8Array]>([
    ["UTF-8", strToU8(line)],
    ["UTF-8 with its mark", strToU8(`\uFEFF${line}`)],
    ["UTF-16", Buffer.concat([Uint8Array.from([0xff, 0xfe]), Buffer.from(line, "utf16le")])],
    ["TCVN3", Buffer.from("C¸c ®¬n vÞ göi danh s¸ch tr\u00ADíc ngµy 01/02.", "latin1")],
    ["VNI", Buffer.from("Caùc ñôn vò göûi danh saùch tröôùc ngaøy 01/02.", "latin1")],
  ])("%s", async (_, bytes) => expect(await read(bytes)).toBe(line));

  test("Windows-1258", async () => {
    const bytes = Buffer.from("43e16320f0f56e207669f22067fdd2692064616e682073e1636820f0e36e67206b79ec2e", "hex");
    expect(await read(bytes)).toBe("Các đơn vị gửi danh sách đăng ký.");
  });

  test("TCVN3 typed in capitals has small letters where there is a mark: such a line is all capitals", async () => {
    const bytes = Buffer.from("I. NéI DUNG PH¸T §éNG\nTæ chøc thùc hiÖn\nSë T\u00AD ph¸p", "latin1");
    expect(await read(bytes)).toBe("I. NỘI DUNG PHÁT ĐỘNG\nTổ chức thực hiện\nSở Tư pháp");
  });

  test("lines stay lines, blank lines part paragraphs", async () => {
    expect(await read(strToU8("# Kế hoạch\r\nnăm 2024\r\n\r\n\r\nGửi."))).toBe("# Kế hoạch\nnăm 2024\n\nGửi.");
  });
});

describe("what cannot be read is refused with what to do", () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  test.each<[string, Uint8Array, string, RegExp]>([
    ["nothing", new Uint8Array(), "empty", /không có nội dung/],
    ["an old Word file", compound("WordDocument"), "old_word", /Word \(\.docx\)/],
    ["a locked Word file", compound("EncryptedPackage"), "password", /bỏ mật khẩu/],
    ["a locked PDF", pdfFile([lines(["Kế hoạch"], { x: 90, y: 90 })], true), "password", /bỏ mật khẩu/],
    ["a scan", pdfFile([[], [{ text: "Đã ký", x: 90, y: 90 }]]), "scanned", /bản quét/],
    ["a broken PDF", strToU8("%PDF-1.7 hết"), "damaged", /lưu thành tệp mới/],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0]), "picture", /ảnh chụp/],
    ["a workbook", zip({ "[Content_Types].xml": "x", "xl/workbook.xml": "x" }), "spreadsheet", /bảng tính/],
    ["slides", zip({ "ppt/presentation.xml": "x" }), "slides", /trình chiếu/],
    ["an .odt", zip({ mimetype: "application/vnd.oasis.opendocument.text" }), "open_document", /\.odt/],
    ["a zip of anything", zip({ "a.txt": "x" }), "other_archive", /giải nén/],
    ["rich text", strToU8("{\\rtf1 x}"), "rich_text", /\.rtf/],
    ["a page of the web", strToU8("<!DOCTYPE html><p>x"), "not_a_document", /Không nhận ra/],
    ["a Word file without text", docxFile({ body: p(" ") }), "no_text", /không có chữ/],
    ["half a Word file", docxFile({ body: p("a") }).subarray(0, 700), "damaged", /lưu thành tệp mới/],
    ["a Word file whose XML breaks off", docxFile({ body: "<w:p><w:r>" }), "damaged", /lưu thành tệp mới/],
    ["one that names entities", docxFile({ body: "<!DOCTYPE x [<!ENTITY a 'b'>]>" }), "damaged", /lưu thành tệp mới/],
  ])("%s", async (_, bytes, code, sentence) => {
    await expect(read(bytes)).rejects.toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  test.each<[string, Partial<Limits>, string]>([
    ["too large", { fileBytes: 100 }, "too_large"],
    ["unpacking too large", { unpackedBytes: 1000 }, "unpacks_too_large"],
    ["too many files inside", { entries: 2 }, "unpacks_too_large"],
    ["too many elements", { elements: 100 }, "unpacks_too_large"],
    ["too deep", { depth: 4 }, "unpacks_too_large"],
    ["too much text", { characters: 500 }, "too_much_text"],
  ])("%s", async (_, limits, code) => {
    const bytes = docxOfText("Các đơn vị gửi danh sách.\n".repeat(60));
    await expect(read(bytes, limits)).rejects.toMatchObject({ code });
  });

  test("too many pages", async () => {
    const page = lines(["Các đơn vị gửi danh sách trước ngày 01/02."], { x: 90, y: 90 });
    await expect(read(pdfFile([page, page]), { pages: 1 })).rejects.toMatchObject({
      code: "too_many_pages",
    });
  });

  test("a file that unpacks to more than it says is a bomb", async () => {
    const bomb = zipSync({ "word/document.xml": new Uint8Array(5_000_000) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 46 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    await expect(read(bomb)).rejects.toMatchObject({ code: "unpacks_too_large" });
  });
});

describe("in a thread of its own", () => {
  test("a file is read", async () => {
    expect(await textOfFile(docxOfText("KẾ HOẠCH\nGửi về Sở."))).toBe("KẾ HOẠCH\n\nGửi về Sở.");
    await expect(textOfFile(strToU8("{\\rtf1 x}"))).rejects.toMatchObject({ code: "rich_text" });
  }, 30_000);

  test("one that takes too long or too much memory is stopped, and the program lives on", async () => {
    const large = docxFile({ body: p("a").repeat(60_000) });
    await expect(textOfFile(large, { ...usualLimits, milliseconds: 1 })).rejects.toMatchObject({
      code: "took_too_long",
    });
    await expect(textOfFile(large, { ...usualLimits, memoryMegabytes: 32 })).rejects.toMatchObject({
      code: "took_too_much_memory",
    });
  }, 60_000);
});
