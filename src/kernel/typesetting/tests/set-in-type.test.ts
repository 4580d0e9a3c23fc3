import sharp from "sharp";
import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { describe, expect, test } from "vitest";
import { setEachInType, setInType, TypesettingFailed } from "../index.ts";

const folder = "src/kernel/typesetting/tests";
const words = (lines: string[], more: object = {}) => ({
  template: `${folder}/words.typ`,
  data: { title: "Sách", lines, ...more },
});

async function read(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { text, meta: (await getMeta(document)).info };
}

describe("setting in type", () => {
  test("what people wrote is read as it was written, whatever signs are in it: none of it is markup or is run", async () => {
    const lines = [
      '#eval("1 + 1")',
      '#read("/data.json")',
      "#pagebreak()",
      "$x^2$ @nhan *đậm* _nghiêng_ `mã`",
      "= Tiêu đề",
      "- gạch đầu dòng",
      "<nhan> [khối] {ngoặc} // ghi chú /* nữa */",
      String.raw`\u{41} \n \\`,
      "Đặng Thị Ngọc Ẩn, Kế Sách: Ỷ Ỹ ỵ ặ ẫ ợ",
    ];
    const { pdf, pages } = await setInType(words(lines));
    const { text, meta } = await read(pdf);
    expect(text.normalize("NFC")).toBe(lines.join(" "));
    expect([pages, meta.Title, meta.Language]).toEqual([1, "Sách", "vi"]);
  });

  test("pictures that were given are in it; one that is none, or was not given, is a fault with words", async () => {
    const picture = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#8f1d1d" } })
      .jpeg()
      .toBuffer();
    const given = { ...words(["Ảnh"], { pictures: ["a.jpg"] }), pictures: new Map([["a.jpg", picture]]) };
    const without = await setInType(words(["Ảnh"]));
    expect((await setInType(given)).pdf.length).toBeGreaterThan(without.pdf.length);
    const broken = new Map([["a.jpg", new TextEncoder().encode("không phải ảnh")]]);
    await expect(setInType({ ...given, pictures: broken })).rejects.toThrow(TypesettingFailed);
    await expect(setInType(words(["Ảnh"], { pictures: ["b.jpg"] }))).rejects.toThrow(/not found/);
    await expect(setInType({ ...given, pictures: new Map([["../a.jpg", picture]]) })).rejects.toThrow(
      /may not be called/,
    );
  });

  test.each(["/etc/hostname", "/package.json", "../package.json", "../../etc/hostname"])(
    "a template reaches no file of the machine: %s",
    async (path) => {
      const reaching = setInType({ template: `${folder}/reaches-out.typ`, data: { path } });
      await expect(reaching).rejects.toThrow(/not found|access denied/);
    },
  );

  test("several data are set one after the other, and each is told when it begins", async () => {
    const begun: number[] = [];
    const data = [words(["Một"]).data, words(["Hai"]).data];
    const set = await setEachInType({ template: `${folder}/words.typ`, data }, (n) => begun.push(n));
    const texts = await Promise.all(set.map(async ({ pdf }) => (await read(pdf)).text));
    expect([texts, begun]).toEqual([
      ["Một", "Hai"],
      [1, 2],
    ]);
  });

  test("a template fetches no package", async () => {
    await expect(setInType({ template: `${folder}/fetches.typ`, data: {} })).rejects.toThrow(/may not import/);
  });
});
