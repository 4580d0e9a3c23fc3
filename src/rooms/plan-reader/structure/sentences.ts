import type { Flat } from "../text/flat.ts";

/** A sentence or a part of one that a semicolon ends: places in the flat text of its block. */
export type Segment = { from: number; to: number /** First of its sentence. */; opens: boolean };

const abbreviated = /(?:^|[\s(])(?:tp|tx|tt|ths|ts|gs|pgs|bs|nxb|đ\/c|v\.v|vv|st|no|tr)\.?$/iu;

/** Splits at the ends of sentences and at semicolons, but never inside quotation marks or brackets; a row of a table is one. */
export function segmentsOf({ text, lower }: Flat, row = false, start = 0): Segment[] {
  if (row) return [{ from: 0, to: text.length, opens: true }];
  const segments: Segment[] = [];
  let from = start;
  let opens = true;
  let depth = 0;
  let quoted = false;
  const close = (to: number, sentence: boolean) => {
    if (text.slice(from, to).trim().length > 1) segments.push({ from: from + leading(text, from, to), to, opens });
    opens = sentence;
    from = to + 1;
  };
  for (let at = start; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === "“") quoted = true;
    else if (letter === "”") quoted = false;
    else if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    if (quoted && at - from < 600) continue;
    if (letter === ";" && depth === 0) close(at, false);
    else if (/[.!?]/.test(letter) && depth === 0 && endsSentence(text, lower, at)) close(at, true);
  }
  close(text.length, true);
  return segments;
}

function endsSentence(text: string, lower: string, at: number): boolean {
  const after = text.slice(at + 1, at + 3);
  if (after === "") return true;
  if (!/^[.…]*[\s"”)]/u.test(text.slice(at + 1)) || /^\.\./.test(text.slice(at, at + 2))) return false;
  if (/\p{Lu}\p{Ll}+ \p{Lu}$/u.test(text.slice(Math.max(0, at - 12), at))) return false;
  if (abbreviated.test(lower.slice(Math.max(0, at - 6), at))) return false;
  if (/^[\dIVX]{1,4}$/.test(text.slice(Math.max(0, text.lastIndexOf(" ", at - 1) + 1), at)) && at < 8) return false;
  return /^["”)]*\s+["“(]?[-+•]?\s?[\p{Lu}\d“(]/u.test(text.slice(at + 1));
}

function leading(text: string, from: number, to: number): number {
  return text.slice(from, to).length - text.slice(from, to).trimStart().length;
}
