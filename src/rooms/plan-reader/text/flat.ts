import type { Span } from "../reading.ts";

/**
 * A stretch of the source as it is read: NFC, white space folded, markup of the crawl dropped. Character `i` stands in
 * the source from `starts[i]` to `ends[i]`; `lower` is the same text in small letters, of the same length.
 */
export type Flat = { text: string; lower: string; starts: readonly number[]; ends: readonly number[] };

const cluster = /\p{L}\p{M}+|[\s\S]/gu;
const marked = /\p{M}/u;
const dropped = new Set("*#\\\f\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");
const blank = new Set(" \t\n\r\v\u00A0\u2002\u2003\u2009\u202F\u2028\u2029\u3000|");
const plain = new Map(Object.entries({ "–": "-", "—": "-", "−": "-", "‑": "-", Ð: "Đ", ð: "đ" }));

/** Reads stretches of the source, joined by one space; `bars` keeps the marks between the cells of a table, a tab being one. */
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
    for (const [letter, at] of lettersOf(source, from, to)) {
      if (dropped.has(letter)) continue;
      if (bars && letter === "\t") for (const part of " | ") put(part, at, at + 1);
      else if (blank.has(letter) && !(bars && letter === "|")) put(" ", at, at + 1);
      else for (const unit of composed(letter)) put(unit, at, at + letter.length);
    }
  }
  if (letters.at(-1) === " ") for (const list of [letters, starts, ends]) list.pop();
  const text = letters.join("");
  return { text, lower: smallLetters(text), starts, ends };
}

/** Letter by letter, a letter together with the marks that stand apart from it (NFD). */
function* lettersOf(source: string, from: number, to: number): Generator<[string, number]> {
  const stretch = source.slice(from, to);
  if (!marked.test(stretch)) for (let at = from; at < to; at++) yield [source[at]!, at];
  else for (const found of stretch.matchAll(cluster)) yield [found[0], from + found.index];
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
function composed(letter: string): string | string[] {
  if (letter.length === 1) return plain.get(letter) ?? letter;
  return letter.normalize("NFC").split("");
}

function smallLetters(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : [...text].map(sameLength).join("");
}

function sameLength(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
