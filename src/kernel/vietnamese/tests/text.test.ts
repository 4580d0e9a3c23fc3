import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareNames,
  fold,
  isSyllable,
  personName,
  placeTones,
  sameTextKey,
  sentenceCase,
  sortKey,
  sortName,
  tidy,
  tidyLines,
  withoutSalutation,
} from "../index.ts";

describe("tidying", () => {
  it("folds every kind of white space and drops what cannot be seen", () => {
    expect(tidy("  Tòa án\u00A0 nhân\u200B dân\n huyện\u2003U Minh ")).toBe("Tòa án nhân dân huyện U Minh");
  });

  it("composes letters typed as letter and mark", () => {
    expect(tidy("Trần Văn Thời".normalize("NFD"))).toBe("Trần Văn Thời");
  });

  it("reads eth as Đ and Cyrillic twins as Latin letters, and leaves Russian alone", () => {
    expect(tidy("Ðầm Dơi")).toBe("Đầm Dơi");
    expect(tidy("Сао Ноàng Nаm")).toBe("Cao Hoàng Nam");
    expect(tidy("Москва")).toBe("Москва");
  });

  it("keeps the lines of a cell apart where asked", () => {
    expect(tidyLines("Nguyễn Văn A\r\n\n  Chuyên viên ")).toEqual(["Nguyễn Văn A", "Chuyên viên"]);
  });
});

describe("folding", () => {
  it("drops diacritics, case, double spaces and kinds of dash", () => {
    expect(fold("Toà  án – ĐẮK LẮK")).toBe("toa an - dak lak");
  });

  it("is stable: folding twice changes nothing, and case and composition never matter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });
});

describe("tone placement", () => {
  const pairs = [
    ["hòa", "hoà"],
    ["Tòa", "Toà"],
    ["khỏe", "khoẻ"],
    ["THÚY", "THUÝ"],
    ["thủy", "thuỷ"],
    ["Lũy", "Luỹ"],
    ["họa", "hoạ"],
  ] as const;

  it.each(pairs)("%s and %s are one word in two styles", (old, modern) => {
    expect(placeTones(modern, "old")).toBe(old);
    expect(placeTones(old, "new")).toBe(modern);
    expect(sameTextKey(old)).toBe(sameTextKey(modern));
  });

  it.each(["quý", "quà", "hoàng", "huỳnh", "toàn", "ngoài", "khuỷu", "tuấn", "của", "mía", "Thị", "loét", "quýt"])(
    "%s is written one way only",
    (word) => {
      expect(placeTones(word, "old")).toBe(word);
      expect(placeTones(word, "new")).toBe(word);
    },
  );

  it("mends a mark that stands on the wrong letter before a final one", () => {
    expect(placeTones("hòan thành")).toBe("hoàn thành");
  });

  it("keeps apart words that differ by more than the place of the mark", () => {
    expect(sameTextKey("Hoa")).not.toBe(sameTextKey("Hòa"));
    expect(sameTextKey("Hỏa")).not.toBe(sameTextKey("Hòa"));
  });

  it("changes nothing but the place of marks in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(sameTextKey(placeTones(text))).toBe(sameTextKey(text));
      }),
    );
  });
});

describe("syllables", () => {
  it.each(["Nguyễn", "QUYẾT", "giếng", "gì", "nghiêng", "yêu", "ươm", "Đắk", "khuya", "quốc", "xoong", "An"])(
    "%s is one",
    (word) => expect(isSyllable(word)).toBe(true),
  );
  it.each(["Thóy", "NguyÔn", "cafe", "Vaên", "khàc", "Kdăm", "ngng", "áá", "TuÊn"])("%s is none", (word) =>
    expect(isSyllable(word)).toBe(false),
  );
});

describe("sorting", () => {
  it("orders people by given name, then surname, then the middle, in alphabet and tone order", () => {
    const sorted = ["Nguyễn Văn An", "Bùi An", "Lê Thị Ân", "Đỗ Ánh", "Trần Ăn", "Lê Đào", "Lê Dung", "Phạm Thị An"];
    expect([...sorted].sort(compareNames)).toEqual([
      "Bùi An",
      "Nguyễn Văn An",
      "Phạm Thị An",
      "Đỗ Ánh",
      "Trần Ăn",
      "Lê Thị Ân",
      "Lê Dung",
      "Lê Đào",
    ]);
  });

  it("orders the six tones as dictionaries do, letters before tones", () => {
    const words = ["mạ", "má", "mã", "mả", "mà", "ma", "man", "mạn", "mang"];
    const byKey = [...words].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    expect(byKey).toEqual(["ma", "mà", "mả", "mã", "má", "mạ", "man", "mạn", "mang"]);
  });

  it("finds the given name of highland names behind Y and H'", () => {
    expect(sortName("H’NUÊN NIÊ KDĂM")).toBe(sortKey("Nuên Niê Kdăm"));
    expect(sortName("Y Bhăm Niê")).toBe(sortKey("Bhăm Niê"));
  });

  it("does not care about case, spaces or the place of a tone mark", () => {
    expect(sortName(" NGUYỄN  THỊ HOÀ ")).toBe(sortName("Nguyễn Thị Hòa"));
  });
});

describe("names of people", () => {
  it.each([
    ["NGUYỄN VĂN AN", "Nguyễn Văn An"],
    ["nguyễn như lam", "Nguyễn Như Lam"],
    ["Trần Thị ánh", "Trần Thị Ánh"],
    ["H’NUÊN NIÊ KDĂM", "H'Nuên Niê Kdăm"],
    ["H'Ngăm Hđơk", "H'Ngăm Hđơk"],
    ["  Phan   Trọng Tín ", "Phan Trọng Tín"],
    ["Y Bhăm", "Y Bhăm"],
  ])("%s is written %s", (typed, written) => expect(personName(typed)).toBe(written));

  it("takes off forms of address and learns the sex from them", () => {
    expect(withoutSalutation("Đ/c Nguyễn Hoàng Nghiệp")).toEqual({ rest: "Nguyễn Hoàng Nghiệp", sex: null });
    expect(withoutSalutation("Bà Lương Văn Định")).toEqual({ rest: "Lương Văn Định", sex: "nữ" });
    expect(withoutSalutation("Ông (bà) Nguyễn Minh Luân")).toEqual({ rest: "Nguyễn Minh Luân", sex: null });
    expect(withoutSalutation("Bàng Văn Tú")).toEqual({ rest: "Bàng Văn Tú", sex: null });
  });

  it.each([
    ["BS.CKII Hoàng Thị Bích Liên", "Hoàng Thị Bích Liên"],
    ["ThS.BS Vi Văn Sơn", "Vi Văn Sơn"],
    ["PGS, TS. Trần Bình", "Trần Bình"],
    ["CNĐD Nông Thị Hằng", "Nông Thị Hằng"],
    ["BSCKI. Lê Minh Quân", "Lê Minh Quân"],
    ["YS. Lương Văn Bảo", "Lương Văn Bảo"],
    ["Đ/c DS. Phạm Văn Khoa", "Phạm Văn Khoa"],
    ["Ksor H'Liêu", "Ksor H'Liêu"],
    ["TS NGÔ THỊ ÁNH", "NGÔ THỊ ÁNH"],
    ["Y Thu", "Y Thu"],
  ])("degrees are no part of a name: %s", (written, name) => {
    expect(withoutSalutation(written).rest).toBe(name);
  });

  it("quietens a shouted heading and leaves other text", () => {
    expect(sentenceCase("VĂN PHÒNG")).toBe("Văn phòng");
    expect(sentenceCase("Phòng TCCB")).toBe("Phòng TCCB");
  });
});
