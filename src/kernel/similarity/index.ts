/**
 * The door of similarity: which passages of a text say what an earlier one says, order of words, diacritics and other words for
 * the same thing aside; and what an index keeps of a text, to find the few worth comparing.
 */
export { type Compared, type Comparison, compare, type Match, type Piece } from "./compare.ts";
export { type Cut, cutAt } from "./marked.ts";
export { termsOf } from "./terms.ts";
export { tokensOf } from "./tokens.ts";
export { scoreOf, type Warning, warningOf } from "./warning.ts";
