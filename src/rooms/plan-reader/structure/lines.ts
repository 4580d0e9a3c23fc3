import type { Span } from "../reading.ts";

/** How a numbered or bulleted line begins: its mark, its depth in the text, and the number it counts with. */
export type Mark = { written: string; style: MarkStyle; label: string; count: number };
export type MarkStyle = "part" | "roman" | "article" | "number" | "letter" | "dash" | "plus";

/** One line of the source that says something; `after` tells whether an empty line or a page break stands before it. */
export type Line = { span: Span; words: string; mark: Mark | null; after: "nothing" | "gap"; row: boolean };

const pageNumber = /^(?:trang\s*)?[-–—]?\s*\d{1,3}\s*(?:[-–—]|\/\s*\d{1,3})?$/i;
const rule = /^[\s|:*_=.~–—-]*$/;
const collector = /^(?:https?:\/\/\S+|\[.*\]|\[.*|.*\[(?:excerpt|full text)[^\]]*\])$/i;

/** The lines that belong to the plan: page numbers, ruled lines and what a collector wrote above are left out. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const rows = crawledRows(source);
  let gap = true;
  let bracket = false;
  let past = 0;
  for (const { 0: raw, index } of source.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (index < past) continue;
    const words = plainWords(raw);
    const from = index + (raw.length - raw.trimStart().length);
    const gapBefore = /\n\s*\n|\f/.test(source.slice(lines.at(-1)?.span[1] ?? 0, from));
    const row = rows.find((span) => index >= span[0] && index < span[1]);
    if (row) {
      lines.push({
        span: row,
        words: plainWords(source.slice(row[0], row[1])),
        mark: null,
        after: "nothing",
        row: true,
      });
      past = row[1];
      continue;
    }
    if (bracket || /^\[[^\]]{25,}/.test(words)) {
      bracket = !/\][^\]]*$/.test(words);
      gap = true;
      continue;
    }
    if (rule.test(words) || pageNumber.test(words) || collector.test(words)) {
      gap = true;
      continue;
    }
    const cells = /^\s*\|.*\|\s*$/.test(raw) || /\S\t+\S.*\t|\S\s\|\s\S/.test(raw);
    const span: Span = [from, index + raw.trimEnd().length];
    lines.push({
      span,
      words,
      mark: cells ? null : markOf(words),
      after: gap || gapBefore ? "gap" : "nothing",
      row: cells,
    });
    gap = false;
  }
  return lines;
}

const crawledRow =
  /(?<=(?:^|\n)[ \t]*\|[ \t]*\r?\n)(?:(?:(?=[^\n]*\S)[^|\n]*(?:\|[^|\n]*)?\n){1,4}?[ \t]*\|[ \t]*\r?\n){2,8}?(?=[ \t]*\|[ \t]*(?:\r?\n|$))/g;
const noRow = /[Nn]ơi nhận|CỘNG H[OÒ][AÀ] XÃ HỘI|^\W*(?:ỦY BAN|UỶ BAN|SỞ|BỘ)\P{Ll}+$|Số\s*:/mu;

/** Rows of a table whose cells a crawl wrote one below the other, a bar between them and two at the end. */
function crawledRows(source: string): Span[] {
  const crawled = [...source.matchAll(crawledRow)]
    .filter((found) => !noRow.test(found[0].normalize("NFC")))
    .map((found): Span => [found.index, found.index + found[0].replace(/\s*\|\s*$/, "").length]);
  const wrapped = [...source.matchAll(wrappedRow)].map((found): Span => [found.index, found.index + found[0].length]);
  return [...crawled, ...wrapped];
}

/** A row whose cells hold line breaks: it begins with a bar, and the last of its lines ends with one. */
const wrappedRow =
  /(?<=^|\n)[ \t]*\|[^|\n]+\|[^\n]*(?:\r?\n(?![ \t]*(?:\||\r?\n))(?=[^\n]*[^|\s])[^\n]*){0,6}\r?\n(?![ \t]*\|)(?=[^\n]*[^|\s])[^\n]*\|[ \t]*(?=\r?\n|$)/g;

/** The words of a line without the markup of a crawl. */
export function plainWords(raw: string): string {
  return raw
    .normalize("NFC")
    .replace(/[*#\\\u200B\uFEFF\f]/g, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim();
}

const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const marks: [MarkStyle, RegExp][] = [
  ["part", /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+(?:thứ\s+)?([IVX]+|\d{1,2}|nhất|hai|ba)\s*[.:)]?\s*/u],
  ["article", /^Điều\s+(\d{1,3})\s*[.:]\s*/u],
  ["roman", /^([IVXl]{1,5})\s*(?:[.)]|\/-?|[-–])\s*(?=\p{Lu}|$)/u],
  ["number", /^(\d{1,2}(?:\.\d{1,2}){0,4})\s*[.)/-]?\s+(?=[\p{L}“"(])/u],
  ["number", /^(\d{1,2}(?:\.\d{1,2}){0,4})\s*[.)]\s*(?=[\p{L}“"(])/u],
  ["number", /^(\d{1,2})(?:[.)]|-(?=\s+\d+ ?%))\s+(?=\d)/u],
  ["letter", /^([a-zđ](?:\.\d)?)\s*[.)]\s*(?=[\p{Lu}“"(])/u],
  ["letter", /^([a-zđ](?:\.\d)?)\s*\)\s*/u],
  ["plus", /^[-–]?\s*\+\s*/u],
  ["dash", /^[-–—•●▪◦·+o►✓]\s*(?=[\p{Lu}\d“"‘'(])/u],
  ["dash", /^[•●▪◦►✓]\s*/u],
  ["dash", /^[-–—]\s+(?=\p{Ll}{2})/u],
];

/** The mark a line begins with, or null. A bare number counts only where a point, bracket or several levels follow it. */
export function markOf(words: string): Mark | null {
  for (const [style, pattern] of marks) {
    const found = pattern.exec(words);
    if (!found) continue;
    const label = found[1] ?? "";
    if (style === "number" && /^\d{1,2}$/.test(label) && !/^\d{1,2}\s*[.)/-]/.test(words)) continue;
    return { written: found[0], style, label, count: counted(style, label) };
  }
  return null;
}

function counted(style: MarkStyle, label: string): number {
  if (style === "roman" || (style === "part" && /^[IVX]+$/.test(label)))
    return romans.indexOf(label.replace(/l/g, "I")) + 1;
  if (style === "letter") return "abcdđeghiklmnopqrstuvxy".indexOf(label[0] ?? "") + 1;
  if (style === "dash" || style === "plus") return 0;
  return Number(label.split(".").at(-1)) || 0;
}
