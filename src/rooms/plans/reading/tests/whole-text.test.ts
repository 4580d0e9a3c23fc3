import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPack } from "../../packs/read-pack.ts";
import { markedText } from "../whole-text.ts";

describe("sentences of duties in the text", () => {
  const text = "Mở đầu đoạn.\n- Gửi **danh sách** trước ngày 01/02\nhằng năm. Hết.";

  test("are found whatever the white space and the signs of emphasis, and end where they end", () => {
    const { blocks, missing } = markedText(
      [{ heading: "**1. Việc**", text }],
      [{ key: "a", quote: "Gửi danh sách trước ngày 01/02 hằng năm." }],
    );
    expect(missing).toEqual([]);
    expect(blocks[0]?.heading).toBe("1. Việc");
    expect(
      blocks[0]?.paragraphs.map((pieces) =>
        pieces.map(({ text: said, duties, ends }) => [said, duties.length, ends.length]),
      ),
    ).toEqual([
      [["Mở đầu đoạn.", 0, 0]],
      [
        ["- ", 0, 0],
        ["Gửi danh sách trước ngày 01/02", 1, 0],
      ],
      [
        ["hằng năm.", 1, 1],
        [" Hết.", 0, 0],
      ],
    ]);
  });

  test("that overlap are both told", () => {
    const { blocks } = markedText(
      [{ heading: "", text: "Một hai ba bốn năm." }],
      [
        { key: "a", quote: "Một hai ba" },
        { key: "b", quote: "hai ba bốn" },
      ],
    );
    expect(blocks[0]?.paragraphs[0]?.map(({ text: said, duties }) => [said, duties])).toEqual([
      ["Một ", ["a"]],
      ["hai ba", ["a", "b"]],
      [" bốn", ["b"]],
      [" năm.", []],
    ]);
  });

  test("that stand nowhere are named", () => {
    expect(markedText([{ heading: "", text: "Khác." }], [{ key: "a", quote: "Không có câu này" }]).missing).toEqual([
      "a",
    ]);
  });

  test.each(["ca-mau", "soc-trang", "thai-binh", "ninh-binh", "dak-lak"])(
    "of %s are all found, and no word of the text is lost",
    (plan) => {
      const read = readPack(readFileSync(join(programFolder(), "plans", `${plan}.yaml`), "utf8"));
      if (!("pack" in read)) throw new Error(plan);
      const { contents, purposes, funding, duties } = read.pack;
      const parts = [...contents, { heading: "", text: purposes.join("\n") }, { heading: "", text: funding }];
      const { blocks, missing } = markedText(parts, duties);
      expect(missing).toEqual([]);
      const plain = (said: string) => said.replace(/[\s*]+/g, "");
      const shown = blocks.flatMap(({ paragraphs }) => paragraphs.flat().map((piece) => piece.text)).join("");
      expect(plain(shown)).toBe(plain(parts.map(({ text }) => text).join("")));
    },
  );
});
