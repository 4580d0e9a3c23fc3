import type { Span } from "../reading.ts";

/**
 * A stretch of the source as it is read: NFC, white space folded, markup of the crawl dropped. Character `i` stands in
 * the source from `starts[i]` to `ends[i]`; `lower` is the same text in small letters, of the same length.
 */
export type Flat = { text: string; lower: string; starts: readonly number[]; ends: readonly number[] };

const cluster = /\p{L}\p{M}+|[\s\S]/gu;
const dropped = /[*#\\\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF\f]/;
const blank = /[\s\u00A0|]/;
const plain: Record<string, string> = { "–": "-", "—": "-", "−": "-", "‑": "-", Ð: "Đ", ð: "đ", "…": "…" };

/** Reads stretches of the source, joined by one space; `bars` keeps the marks between the cells of a table. */
export function flatten(source: string, stretches: readonly Span[], bars = false): Flat {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (letter: string, from: number, to: number) => {
    if (letter === " " && (letters.length === 0 || letters.at(-1) === " ")) return;
    letters.push(letter);
    starts.push(from);
    ends.push(to);
  };
  for (const [from, to] of stretches) {
    put(" ", from, from);
    for (const found of source.slice(from, to).matchAll(cluster)) {
      const at = from + found.index;
      if (dropped.test(found[0])) continue;
      if (blank.test(found[0]) && !(bars && found[0] === "|")) put(" ", at, at + 1);
      else for (const unit of composed(found[0])) put(unit, at, at + found[0].length);
    }
  }
  if (letters.at(-1) === " ") for (const list of [letters, starts, ends]) list.pop();
  const text = letters.join("");
  return { text, lower: smallLetters(text), starts, ends };
}

/** Where a stretch of the flat text stands in the source. */
export function placeOf(flat: Flat, from: number, to: number): Span {
  return [flat.starts[from] ?? 0, flat.ends[Math.max(from, to - 1)] ?? 0];
}

/** The words of the source from one place to another, white space folded: what is quoted. */
export function quoted(source: string, [from, to]: Span): string {
  return source.slice(from, to).replace(/\s+/g, " ").trim();
}

/** One UTF-16 unit at a time, so that places in the text count as in the source. */
function composed(letter: string): string[] {
  const whole = letter.normalize("NFC");
  return [...(plain[whole] ?? whole)].flatMap((point) => point.split(""));
}

function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : [...text].map(sameLength).join("");
}

function sameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
