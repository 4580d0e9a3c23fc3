import { pairsOf, tokensOf } from "./tokens.ts";

/** More pairs than this are kept of no text: its first pages tell enough to find it by. */
const mostTerms = 600;

/**
 * What the index keeps of a text: its pairs of neighbouring words (the next two), each as a whole number of 32 bits in which
 * the agency is mixed, so that texts of one agency meet only each other.
 */
export function termsOf(agencyId: string, text: string): number[] {
  const tokens = tokensOf(text);
  const distinct = new Set([...tokens.map(({ key }) => (key.includes("_") ? key : "")), ...pairsOf(tokens, 2)]);
  distinct.delete("");
  return [...distinct].slice(0, mostTerms).map((term) => numberOf(`${agencyId} ${term}`));
}

/** FNV-1a over UTF-16, signed: PostgreSQL's `integer`. */
function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
