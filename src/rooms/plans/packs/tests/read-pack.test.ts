import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPack } from "../index.ts";
import { faults } from "./faults.ts";
import { changed, packOf, smallPack } from "./small-pack.ts";

const problems = (source: string) => {
  const read = readPack(source);
  return "problems" in read ? read.problems.map(({ line, path, message }) => `${line} ${path}: ${message}`) : [];
};

describe("a pack with one fault", () => {
  test("the pack it is made from has none", () => expect(problems(smallPack)).toEqual([]));
  test.each(faults)("«%s» as «%s»", (find, replace, ...expected) => {
    expect(problems(changed(find, replace))).toEqual(expected);
  });
});

describe("faults of YAML itself", () => {
  test.each([
    ["title: Kế hoạch: thi đua: 2024\n", "1 : Dòng có dấu hai chấm bên trong; đặt cả câu trong dấu ngoặc kép."],
    ["format: guongsang-plan/1\nkey: a\nkey: b\n", "3 : Khóa này đã ghi ở trên trong cùng nhóm; giữ lại một."],
    ["", "1 : Tệp chưa có nội dung kế hoạch; bắt đầu bằng dòng format: guongsang-plan/1."],
    ["- a\n- b\n", "1 : Tệp chưa có nội dung kế hoạch; bắt đầu bằng dòng format: guongsang-plan/1."],
    ["a: &x [1]\nb: *y\n", "2 : Dấu * ở đầu chữ có nghĩa riêng trong YAML; đặt cả câu trong dấu ngoặc kép."],
  ])("%j", (source, problem) => expect(problems(source)).toEqual([problem]));
  test("a file that multiplies itself by aliases is refused, quickly", () => {
    const bomb = Array.from(
      { length: 9 },
      (_, n) =>
        `a${n}: &a${n} [${
          n === 0
            ? "x"
            : Array(9)
                .fill(`*a${n - 1}`)
                .join(",")
        }]`,
    );
    expect(problems(bomb.join("\n"))).toHaveLength(1);
  });
});

describe("reading a pack", () => {
  test("names every problem at once, in the order of lines", () => {
    const broken = [
      ["issuedOn: 2023-12", "issuedOn: 2023-13"],
      ["stage: dot-1", "stage: dot-9"],
      ["proofs: [story]", "proofs: []"],
      ["key: gioi-thieu", "key: dang-ky"],
    ].reduce((source, [find, replace]) => changed(find!, replace!, source), smallPack);
    expect(problems(broken).map((problem) => problem.split(":")[0])).toEqual([
      "6 issuedOn",
      "26 duties[1].key",
      "31 duties[1].proofs",
      "42 duties[2].stage",
    ]);
  });
  test("composes letters, trims text and folds the white space of quotes", () => {
    const pack = packOf(
      changed(
        "quote: gửi báo cáo trước ngày 25/6/2024",
        `quote: >-\n      ${"gửi".normalize("NFD")} báo\n      cáo   trước`,
      ),
    );
    expect(pack.duties[2]?.quote).toBe("gửi báo cáo trước");
  });
  test("takes JSON, and a byte-order mark", () => {
    expect(packOf(`\uFEFF${JSON.stringify(packOf(smallPack))}`)).toEqual(packOf(smallPack));
  });
  test("never throws, whatever is cut out of a real pack or put into it", () => {
    const real = readFileSync(new URL("../../../../../plans/soc-trang.yaml", import.meta.url), "utf8");
    fc.assert(
      fc.property(fc.nat(real.length), fc.nat(400), fc.string({ unit: "binary", maxLength: 12 }), (at, length, put) => {
        const read = readPack(real.slice(0, at) + put + real.slice(at + length));
        if ("problems" in read)
          expect(read.problems.every(({ line, message }) => line >= 1 && message !== "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 30_000);
  test("never throws, whatever value stands in a place", () => {
    const values = fc.constantFrom(
      "null",
      "[]",
      "{}",
      "1",
      "true",
      "x",
      "[[x]]",
      "{ a: { b: c } }",
      "2024-99-99",
      '""',
    );
    const lines = smallPack.split("\n");
    fc.assert(
      fc.property(fc.nat(lines.length - 2), values, (at, value) => {
        const line = lines[at]!;
        const put = `${line.slice(0, line.indexOf(":") + 1)} ${value}`;
        const read = readPack(lines.with(at, put).join("\n"));
        expect("pack" in read || read.problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("what an author may want to look at again", () => {
  const warnings = (source: string) => {
    const read = readPack(source);
    return "warnings" in read ? read.warnings.map(({ line, message }) => `${line} ${message}`) : "problems";
  };
  test.each([
    ["proofs: [story]", "proofs: [report]", []],
    ["PHÒNG,", "PHÒNG, Toà chuyên trách,", ["23 Danh sách units chưa có đơn vị nào thuộc loại “Toà chuyên trách”."]],
    ["date: 2024-01-31", "date: 2023-01-31", ["25 Thời hạn này không rơi vào ngày nào trong thời gian của kế hoạch."]],
    [
      "units:\n",
      "anniversaries:\n  - { name: Thành lập Đảng, founded: 1930-02-03, ordinal: 93, stage: dot-1 }\nunits:\n",
      ["13 Tính từ năm thành lập là 94 năm, kế hoạch ghi 93 năm."],
    ],
  ])("«%s» as «%s»", (find, replace, expected) => expect(warnings(changed(find, replace))).toEqual(expected));
  test("a plan without duties", () => {
    expect(warnings(`${smallPack.slice(0, smallPack.indexOf("duties:"))}duties: []\n`)).toEqual([
      "18 Kế hoạch chưa có nhiệm vụ nào.",
    ]);
  });
});
