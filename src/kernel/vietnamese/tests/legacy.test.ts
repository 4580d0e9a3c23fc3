import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectEncoding, fromTcvn3, fromVni, isSyllable, toUnicode } from "../index.ts";
import { tcvn3, vni } from "../legacy/tables.ts";

const letters = [
  ...new Set([..."aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ"]),
];
const toTcvn3 = new Map([...tcvn3].map(([code, letter]) => [letter, code]));
const toVni = new Map([...vni].reverse().map(([code, letter]) => [letter, code]));
const encode = (table: Map<string, string>, text: string) => [...text].map((c) => table.get(c) ?? c).join("");

describe("TCVN3 (ABC)", () => {
  it("knows every small letter, and by the capital font every capital", () => {
    for (const letter of letters) {
      const code = encode(toTcvn3, letter);
      expect(fromTcvn3(code)).toBe(letter);
      expect(fromTcvn3(code, true)).toBe(letter.toUpperCase());
    }
    expect(new Set(letters.map((letter) => encode(toTcvn3, letter))).size).toBe(letters.length);
  });

  it("knows the seven capitals that have codes of their own", () => {
    expect(fromTcvn3("¡¢£¤¥¦§")).toBe("ĂÂÊÔƠƯĐ");
  });

  it.each([
    ["tæng côc thi hµnh ¸n d©n sù", "tổng cục thi hành án dân sự"],
    ["NguyÔn ThÞ Thu Hoµ", "Nguyễn Thị Thu Hoà"],
    ["Th­ ký thi hµnh ¸n", "Thư ký thi hành án"],
    ["Vò Ngäc H¶i", "Vũ Ngọc Hải"],
    ["H§ 68", "HĐ 68"],
    ["Lª Thóy Nhi", "Lê Thúy Nhi"],
  ])("%s is %s", (legacy, unicode) => {
    expect(detectEncoding(legacy)).toEqual({ encoding: "tcvn3", sure: true });
    expect(toUnicode(legacy)).toBe(unicode);
  });
});

describe("VNI-Windows", () => {
  it("knows every letter in both cases", () => {
    for (const letter of [...letters, ...letters.map((l) => l.toUpperCase())]) {
      expect(fromVni(encode(toVni, letter)), letter).toBe(letter);
    }
  });

  it.each([
    ["DÖÔNG QUANG NAM", "DƯƠNG QUANG NAM"],
    ["Phoøng Coâng chöùng soá 1", "Phòng Công chứng số 1"],
    ["Traø Thöôl", "Trà Thươl"],
    ["60/QÑ-TP", "60/QĐ-TP"],
    ["UBND tænh", "UBND tỉnh"],
    ["Chaâu Vaên Vónh", "Châu Văn Vĩnh"],
  ])("%s is %s", (legacy, unicode) => {
    expect(detectEncoding(legacy)).toEqual({ encoding: "vni", sure: true });
    expect(toUnicode(legacy)).toBe(unicode);
  });
});

describe("what could be either", () => {
  it("stays as it is, unless its neighbours are legacy text", () => {
    for (const [text, asTcvn3] of [
      ["Ghi chó", "Ghi chú"],
      ["Vò Tú", "Vũ Tỳ"],
      ["Sè TT", "Số TT"],
    ] as const) {
      expect(toUnicode(text)).toBe(text);
      if (text !== "Vò Tú") expect(toUnicode(text, "tcvn3")).toBe(asTcvn3);
    }
  });

  it("is never read against sense, whatever the neighbours are", () => {
    expect(toUnicode("Phạm Quốc Khải", "tcvn3")).toBe("Phạm Quốc Khải");
    expect(toUnicode("Hoàng", "tcvn3")).toBe("Hoàng");
    expect(toUnicode("Niê Kdăm", "vni")).toBe("Niê Kdăm");
  });
});

describe("true Unicode text", () => {
  const syllable = fc
    .tuple(
      fc.constantFrom(..."b c ch d đ g h k kh l m n ng nh ph s t th tr v x".split(" "), ""),
      fc.constantFrom(...letters.filter((l) => /[^bcdđghklmnpqrstvx]/.test(l))),
      fc.constantFrom("", "n", "m", "ng", "t", "c", "i", "o"),
    )
    .map((parts) => parts.join(""))
    .filter(isSyllable);

  it("is never touched, in NFC or NFD, in either case", () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 6 }), fc.boolean(), (words, capitals) => {
        const text = capitals ? words.join(" ").toUpperCase() : words.join(" ");
        expect(toUnicode(text)).toBe(text.normalize("NFC"));
        expect(toUnicode(text.normalize("NFD"))).toBe(text.normalize("NFC"));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "H'Nuên Niê Kdăm",
    "Y Wơn Êban",
    "Mlô",
    "Ayŭn",
    "Jürgen Größe",
    "naïve café",
    "Peña",
    "Chloé",
    "§ 5, © 2020, m², 50 µg, 2 × 3, ½",
    "«Gương sáng»",
    "Ðông",
    "Москва",
    "CV số 12/QĐ-TA",
  ])("%s stays", (text) => expect(toUnicode(text)).toBe(text));

  it("comes back from either encoding, or is left for the neighbours to decide", () => {
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 3, maxLength: 6 }), (words) => {
        const text = words.join(" ");
        for (const table of [toTcvn3, toVni]) {
          const legacy = encode(table, text);
          const hint = table === toVni ? "vni" : "tcvn3";
          if (detectEncoding(legacy).encoding === hint) expect(toUnicode(legacy)).toBe(text);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
