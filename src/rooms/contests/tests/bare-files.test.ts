import { deflateSync, inflateSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import sharp from "sharp";
import { expect, test } from "vitest";
import { bareDocx } from "../blinding/bare-docx.ts";
import { barePdf } from "../blinding/bare-pdf.ts";

const author = "Nguyen Van Toan";

test("a PDF keeps its pages byte for byte and loses who made it: plain, in hexadecimal, in XMP, in packed objects", () => {
  const packed = deflateSync(Buffer.from(`1 0 <</Author (${author})/Pages 3>> ${"0 ".repeat(200)}`, "latin1"), {
    level: 1,
  });
  const hex = Buffer.from(author, "utf8").toString("hex");
  const pdf = Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Title (Bai cua \\(${author}\\))/Author <${hex}>/Creator (Word)>>endobj\n`,
      "latin1",
    ),
    Buffer.from(
      `2 0 obj<</Type/Metadata>>stream\n<x:xmpmeta x="y"><dc:creator>${author}</dc:creator></x:xmpmeta>\nendstream endobj\n`,
      "latin1",
    ),
    Buffer.from(`4 0 obj<</Type/ObjStm/Filter/FlateDecode/Length ${packed.length}>>stream\n`, "latin1"),
    packed,
    Buffer.from("\nendstream endobj\n5 0 obj<</Length 9>>stream\nBT (x) Tj\nendstream endobj\n%%EOF", "latin1"),
  ]);
  const bare = barePdf(pdf)!;
  expect(bare.length).toBe(pdf.length);
  const text = bare.toString("latin1");
  expect(text).not.toContain(author);
  expect(text.toLowerCase()).not.toContain(hex);
  expect(text).toContain("BT (x) Tj");
  const from = bare.indexOf("stream\n", bare.indexOf("/ObjStm")) + 7;
  const inside = inflateSync(bare.subarray(from, bare.indexOf("\nendstream", from))).toString("latin1");
  expect(inside).not.toContain(author);
  expect(inside).toContain("/Pages 3");
});

test("a PDF that is locked, or keeps its author where nothing can be taken out, is not taken", () => {
  expect(barePdf(Buffer.from("%PDF-1.7\ntrailer<</Encrypt 5 0 R>>"))).toBeNull();
  expect(barePdf(Buffer.from("%PDF-1.7\n<</Author 12 0 R>>"))).toBeNull();
});

test("a Word file keeps its text and loses properties, names at comments and changes, and where a picture was taken", async () => {
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: "#aa3333" } })
    .jpeg()
    .withExif({ IFD0: { Artist: author } })
    .toBuffer();
  expect(photo.includes(author)).toBe(true);
  const file = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "docProps/core.xml": strToU8(`<cp:coreProperties><dc:creator>${author}</dc:creator></cp:coreProperties>`),
    "docProps/app.xml": strToU8(`<Properties><Company>${author}</Company><Pages>1</Pages></Properties>`),
    "word/document.xml": strToU8(`<w:p><w:ins w:author="${author}"><w:t>Bà Sáu</w:t></w:ins></w:p>`),
    "word/people.xml": strToU8(`<w15:person w15:author="${author}"/>`),
    "word/media/image1.jpeg": new Uint8Array(photo),
  });
  const parts = unzipSync(await bareDocx(file));
  for (const [name, content] of Object.entries(parts))
    expect([name, Buffer.from(content).includes(author)]).toEqual([name, false]);
  expect(strFromU8(parts["word/document.xml"]!)).toContain("Bà Sáu");
  expect(strFromU8(parts["docProps/app.xml"]!)).toContain("<Pages>1</Pages>");
});
