import type { Span } from "../reading.ts";

/** A stretch of a paragraph: plain, or of a sentence from which a duty was read. */
export type TextPiece = { text: string; proposal: number | null };

/** One paragraph of the text with what was read out of it, by number; warnings by their place in the list. */
export type TextRow = { from: number; pieces: TextPiece[]; proposals: number[]; warnings: number[] };

/** A sentence in the text. */
export type Placed = { n: number; from: number | null; to: number | null };

/** The longest paragraph that is shown whole: a text without blank lines is parted at its line breaks. */
const longest = 1_500;

/**
 * The text paragraph by paragraph, sentences marked. A proposal stands at the paragraph where its sentence begins; one that is
 * not found in the text stands at the end.
 */
export function rowsOf(text: string, proposals: readonly Placed[], warnings: readonly Span[]): TextRow[] {
  const rows = paragraphsOf(text).map(([from, to]): TextRow => {
    const within = (at: number) => at >= from && at < to;
    return {
      from,
      pieces: piecesOf(text, [from, to], proposals),
      proposals: proposals.filter((one) => one.from !== null && within(one.from)).map((one) => one.n),
      warnings: warnings.flatMap(([at], n) => (within(at) ? [n] : [])),
    };
  });
  const placed = new Set(rows.flatMap((row) => row.proposals));
  const rest = proposals.filter((one) => !placed.has(one.n)).map((one) => one.n);
  return rest.length === 0 ? rows : [...rows, { from: text.length, pieces: [], proposals: rest, warnings: [] }];
}

/** How much stands on one page, so that it stays quick to load and to look through. */
const perPart = { letters: 9_000, proposals: 12 };

/** The rows in parts of a page each, in order; never none. */
export function partsOf(rows: TextRow[]): TextRow[][] {
  const parts: TextRow[][] = [[]];
  let letters = 0;
  let proposals = 0;
  for (const row of rows) {
    const length = row.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const full = letters + length > perPart.letters || proposals + row.proposals.length > perPart.proposals;
    if (full && parts.at(-1)!.length > 0) {
      parts.push([]);
      letters = 0;
      proposals = 0;
    }
    parts.at(-1)!.push(row);
    letters += length;
    proposals += row.proposals.length;
  }
  return parts;
}

function paragraphsOf(text: string): Span[] {
  return parted(text, 0, text.length, /\n[ \t]*\n\s*/g).flatMap(([from, to]) =>
    to - from <= longest ? [[from, to] as const] : parted(text, from, to, /\n/g),
  );
}

/** The stretches between the places where a pattern parts a text, those of white space left out. */
function parted(text: string, from: number, to: number, mark: RegExp): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (const found of text.slice(from, to).matchAll(mark)) {
    spans.push([start, from + found.index]);
    start = from + found.index + found[0].length;
  }
  return [...spans, [start, to] as const].filter(([one, other]) => text.slice(one, other).trim() !== "");
}

/** Cut wherever a sentence begins or ends; where two overlap the shorter one is marked. */
function piecesOf(text: string, [from, to]: Span, proposals: readonly Placed[]): TextPiece[] {
  const here = proposals.flatMap(({ n, from: start, to: end }) =>
    start === null || end === null || end <= from || start >= to
      ? []
      : [{ n, from: Math.max(start, from), to: Math.min(end, to), length: end - start }],
  );
  const cuts = [...new Set([from, to, ...here.flatMap((one) => [one.from, one.to])])].sort((a, b) => a - b);
  const pieces: TextPiece[] = [];
  for (const [at, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[at + 1]!;
    const over = here.filter((one) => one.from <= start && one.to >= end).sort((a, b) => a.length - b.length)[0];
    const last = pieces.at(-1);
    if (last && over && last.proposal === over.n) last.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), proposal: over?.n ?? null });
  }
  return pieces;
}
