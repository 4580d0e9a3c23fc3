/** A sentence in pieces; the marked ones are what the plan asks with. */
export type QuotePieces = (string | { mark: string })[];

/** From and up to, in characters of the sentence. */
export type Span = readonly [from: number, to: number];

/** A quoted sentence as it is read: the signs of emphasis that the text carries (`**`, `*`) are left away. */
export function plainQuote(quote: string): string {
  return quote.replace(/\*+/g, "");
}

/** Joins spans that touch or overlap, in the order of the text; a blank between two does not part them. */
export function joined(spans: readonly Span[], sentence: string): Span[] {
  const ordered = spans.filter(([from, to]) => to > from).toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: [number, number][] = [];
  for (const [from, to] of ordered) {
    const last = found.at(-1);
    if (last && (from <= last[1] || sentence.slice(last[1], from).trim() === "")) last[1] = Math.max(last[1], to);
    else found.push([from, to]);
  }
  return found;
}

/** Cuts a sentence at spans that do not overlap. */
export function cutAt(sentence: string, spans: readonly Span[]): QuotePieces {
  const pieces: QuotePieces = [];
  let at = 0;
  for (const [from, to] of spans) {
    if (from > at) pieces.push(sentence.slice(at, from));
    pieces.push({ mark: sentence.slice(from, to) });
    at = to;
  }
  if (at < sentence.length) pieces.push(sentence.slice(at));
  return pieces;
}
