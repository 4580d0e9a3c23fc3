import { plainQuote } from "./quote-pieces.ts";

/** A run of a paragraph; `duties` are the duties whose sentence it belongs to, `ends` those whose sentence ends here. */
export type TextPiece = { text: string; duties: string[]; ends: string[] };

/** A part of the text: its heading and paragraphs. */
export type TextBlock = { heading: string; paragraphs: TextPiece[][] };

/** A sentence to be found in the text. */
export type Sentence = { key: string; quote: string };

/**
 * The text with the sentence of each duty found in it: blocks in order, and the duties whose sentence stands in none.
 * White space and signs of emphasis do not matter; of a sentence that stands twice the first place counts.
 */
export function markedText(
  blocks: readonly { heading: string; text: string }[],
  sentences: readonly Sentence[],
): { blocks: TextBlock[]; missing: string[] } {
  const left = new Map(sentences.map(({ key, quote }) => [key, folded(plainQuote(quote))]));
  const marked = blocks.map(({ heading, text }) => {
    const paragraphs = paragraphsOf(text);
    return { heading: plainQuote(heading), paragraphs: cut(paragraphs, placesIn(paragraphs, left)) };
  });
  return { blocks: marked, missing: [...left.keys()] };
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => folded(plainQuote(line)))
    .filter((line) => line !== "");
}

function folded(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim();
}

type Place = { key: string; from: number; to: number };

/** Where sentences stand in the paragraphs laid end to end; those found are taken out of `left`. */
function placesIn(paragraphs: readonly string[], left: Map<string, string>): Place[] {
  const whole = paragraphs.join(" ");
  const places: Place[] = [];
  for (const [key, quote] of left) {
    const from = whole.indexOf(quote);
    if (from === -1) continue;
    places.push({ key, from, to: from + quote.length });
    left.delete(key);
  }
  return places;
}

function cut(paragraphs: readonly string[], places: readonly Place[]): TextPiece[][] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const [from, to] = [start, start + paragraph.length];
    start = to + 1;
    const inside = places.filter((place) => place.from < to && place.to > from);
    const edges = [from, to, ...inside.flatMap((place) => [place.from, place.to])];
    const cuts = [...new Set(edges.map((edge) => Math.min(to, Math.max(from, edge))))].toSorted((a, b) => a - b);
    return cuts.slice(0, -1).map((at, n) => {
      const end = cuts[n + 1]!;
      const here = inside.filter((place) => place.from <= at && place.to >= end);
      return {
        text: paragraph.slice(at - from, end - from),
        duties: here.map(({ key }) => key),
        ends: here.filter((place) => place.to === end).map(({ key }) => key),
      };
    });
  });
}
