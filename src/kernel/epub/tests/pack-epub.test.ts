import { describe, expect, test } from "vitest";
import { listArchive, unpack } from "#kernel/archives/index.ts";
import { type Epub, packEpub } from "../index.ts";
import { faultsOf } from "./faults.ts";

const page = (file: string, title: string, body: string) => ({ file, title, body });
const book: Epub = {
  ...{
    id: "01990000-0000-7000-8000-000000000001",
    title: "Gương “sáng” & <đẹp>",
    creator: "Sở Tư pháp",
    language: "vi",
  },
  ...{ modified: new Date("2020-05-18T02:00:00Z"), description: "Ba bài & một ảnh", stylesheet: "body { margin: 0 }" },
  pages: [
    { ...page("bia.xhtml", "Bìa", '<p><img src="bia.svg" alt="Bìa"/></p>'), type: "cover" },
    page("bai-1.xhtml", "Bài <1> & “nữa”", '<h1>Bài</h1><p><img src="a.jpg" alt="Một &quot;ảnh&quot;"/></p>'),
  ],
  contents: [{ words: "Phần <A>", file: "bai-1.xhtml", below: [{ words: "Bài & bài", file: "bai-1.xhtml" }] }],
  contentsTitle: "Mục lục",
  pictures: new Map([
    [
      "bia.svg",
      { bytes: new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"), type: "image/svg+xml" },
    ],
    ["a.jpg", { bytes: new Uint8Array([255, 216, 255, 217]), type: "image/jpeg" }],
  ]),
  cover: "bia.svg",
};

describe("an e-book", () => {
  test("is a sound EPUB: mimetype first and stored, every part well formed, every item of the package there and no more", () => {
    const packed = packEpub(book);
    expect(faultsOf(packed)).toEqual([]);
    const entries = listArchive(packed, { entries: 100, unpackedBytes: 1_000_000 });
    const opf = new TextDecoder().decode(unpack(entries.find(({ name }) => name.endsWith("package.opf"))!));
    expect(opf).toContain("<dc:title>Gương “sáng” &amp; &lt;đẹp&gt;</dc:title>");
    expect(opf).toContain("<dc:language>vi</dc:language>");
    expect(opf).toContain('<meta property="dcterms:modified">2020-05-18T02:00:00Z</meta>');
    expect(opf).toMatch(/href="bia\.svg" media-type="image\/svg\+xml" properties="cover-image"/);
  });

  test("made again of the same is the same, byte for byte", () => {
    expect(packEpub(book)).toEqual(packEpub(book));
  });

  test("is not made when its contents or cover speak of what is not in it, or a name leads elsewhere", () => {
    expect(() => packEpub({ ...book, contents: [{ words: "Bài 2", file: "bai-2.xhtml" }] })).toThrow(/bai-2/);
    expect(() => packEpub({ ...book, cover: "bia.jpg" })).toThrow(/bia\.jpg/);
    expect(() => packEpub({ ...book, pages: [page("../bia.xhtml", "", "")] })).toThrow(/may not be called/);
  });

  test("that is broken is seen to be: the check fails on a page that is not closed, a stray sign, a picture without words", () => {
    const with_ = (body: string) =>
      faultsOf(packEpub({ ...book, pages: [page("bia.xhtml", "", body), book.pages[1]!] }));
    expect(with_("<p>chưa đóng")).toEqual(["EPUB/bia.xhtml is not well formed"]);
    expect(with_("<p>A & B</p>")).toEqual(["EPUB/bia.xhtml has a stray &"]);
    expect(with_('<p><img src="bia.svg"/></p>')).toEqual(["EPUB/bia.xhtml shows bia.svg without words"]);
    expect(with_('<p><img src="khong-co.jpg" alt="x"/></p>')).toEqual(["EPUB/bia.xhtml speaks of khong-co.jpg"]);
  });
});
