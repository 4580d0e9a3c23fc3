import { type Token, tokensOf } from "./tokens.ts";

/** A sentence, or what stands between two strong marks: its words, and where it stands in which part of the text. */
export type Passage = { part: string; weight: number; from: number; to: number; tokens: Token[] };

/** A part of a text that is read by itself. What tells only the trouble, which others have too, weighs less. */
export type Part = { part: string; weight: number; text: string };

/** Words with content under which a piece is too short to mean anything alone. */
const fewest = 4;
/** Words with content over which a sentence is cut at its commas. */
const most = 26;

/** The passages of a text, part by part. Short pieces join the one before; long sentences are cut at commas. */
export function passagesOf(parts: readonly Part[]): Passage[] {
  return parts.flatMap(({ part, weight, text }) => {
    const pieces = piecesOf(text);
    const ends = pieces.map((piece, n) => endOf(text, piece.at(-1)!.to, pieces[n + 1]?.[0]?.from ?? text.length));
    return pieces.map((tokens, n) => {
      const from = n === 0 ? 0 : ends[n - 1]!;
      return { part, weight, ...trimmed(text, from, ends[n]!), tokens };
    });
  });
}

/** Where a passage ends: behind the last mark between its last word and the first of the next one. */
function endOf(text: string, last: number, next: number): number {
  const marks = [...text.slice(last, next).matchAll(/[.;:!?,\n]/g)];
  return next === text.length ? next : last + (marks.length === 0 ? 0 : marks.at(-1)!.index + 1);
}

function trimmed(text: string, from: number, to: number): { from: number; to: number } {
  const piece = text.slice(from, to);
  const at = from + piece.length - piece.trimStart().length;
  return { from: at, to: at + piece.trim().length };
}

function piecesOf(text: string): Token[][] {
  const tokens = tokensOf(text);
  const ends = [...text.matchAll(/[.;:!?\n]+(?=\s|$)/g)].map((one) => one.index + one[0].length);
  return joined(
    cut(tokens, [...ends, text.length]).flatMap((piece) => (piece.length > most ? atCommas(text, piece) : [piece])),
  );
}

function cut(tokens: readonly Token[], ends: readonly number[]): Token[][] {
  const pieces: Token[][] = [];
  let at = 0;
  for (const end of ends) {
    const piece: Token[] = [];
    while (at < tokens.length && tokens[at]!.from < end) piece.push(tokens[at++]!);
    if (piece.length > 0) pieces.push(piece);
  }
  return pieces;
}

function atCommas(text: string, piece: readonly Token[]): Token[][] {
  const [first, last] = [piece[0]!.from, piece.at(-1)!.to];
  const commas = [...text.slice(first, last).matchAll(/,/g)].map((one) => first + one.index);
  return cut(piece, [...commas, last + 1]);
}

function joined(pieces: readonly Token[][]): Token[][] {
  const whole: Token[][] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (before && (piece.length < fewest || before.length < fewest)) before.push(...piece);
    else whole.push([...piece]);
  }
  return whole;
}
