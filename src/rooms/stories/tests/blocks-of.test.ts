import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, blocksOf } from "../text/blocks-of.ts";
import { plainText } from "../text/render-body.ts";

const wordsIn = (block: Block): string => {
  switch (block.kind) {
    case "rule":
      return "";
    case "quote":
      return block.blocks.map(wordsIn).join(" ");
    case "ul":
    case "ol":
      return block.items.flat().map(wordsIn).join(" ");
    default:
      return block.runs.map(({ text }) => text).join("");
  }
};
const folded = (text: string) => text.replace(/\s+/g, "");

describe("the text of a story as blocks", () => {
  test("has headings, lists, quotations, bold, italic and links as the page has", () => {
    const body =
      "# Một\n\n### Ba\n\nMở **đậm *cả hai*** và *nghiêng*\nxuống dòng [nguồn](https://a.vn/x?a=1&b=2).\n\n> Lời kể\n\n- một\n- hai\n\n3. ba\n4. bốn\n\n---";
    expect(blocksOf(body)).toEqual([
      { kind: "h2", runs: [{ text: "Một" }] },
      { kind: "h3", runs: [{ text: "Ba" }] },
      {
        kind: "p",
        runs: [
          { text: "Mở " },
          { text: "đậm ", bold: true },
          { text: "cả hai", bold: true, italic: true },
          { text: " và " },
          { text: "nghiêng", italic: true },
          { text: "\n" },
          { text: "xuống dòng " },
          { text: "nguồn", href: "https://a.vn/x?a=1&b=2" },
          { text: "." },
        ],
      },
      { kind: "quote", blocks: [{ kind: "p", runs: [{ text: "Lời kể" }] }] },
      {
        kind: "ul",
        items: [[{ kind: "p", runs: [{ text: "một" }] }], [{ kind: "p", runs: [{ text: "hai" }] }]],
      },
      {
        kind: "ol",
        start: 3,
        items: [[{ kind: "p", runs: [{ text: "ba" }] }], [{ kind: "p", runs: [{ text: "bốn" }] }]],
      },
      { kind: "rule" },
    ]);
  });

  test("HTML and links that run something stay words", () => {
    const blocks = blocksOf("<script>alert(1)</script> [a](javascript:alert(1)) [b](ftp://x/y)");
    expect(JSON.stringify(blocks)).not.toContain("href");
    expect(blocks.map(wordsIn).join("")).toContain("<script>alert(1)</script>");
  });

  test("loses and adds no word, whatever is written: the same words as on the page", () => {
    const pieces = fc.constantFrom(
      "# ",
      "- ",
      "1. ",
      "> ",
      "\n",
      "\n\n",
      "**",
      "*",
      "#eval(1)",
      "$x$",
      "<b>",
      "chữ ",
      "&",
      "[a](b)",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const body = parts.join("");
        expect(folded(blocksOf(body).map(wordsIn).join(""))).toBe(folded(plainText(body)));
      }),
    );
  });
});
