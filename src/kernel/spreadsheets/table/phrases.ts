import {
  alignAbbreviated,
  foldedWords,
  fullWords,
  hasDiacritics,
  sameTextKey,
  tidy,
  type WrittenWord,
  writtenWords,
} from "#kernel/vietnamese/index.ts";

/** A text with all that comparing headings needs, worked out once. */
export type Phrase = {
  /** Folded words, and all of them run together. */
  words: string[];
  squashed: string;
  /** Words with their diacritics, the place of tone marks aside. */
  accented: string[];
  /** The letters with their diacritics, run together. */
  letters: string;
  hasDiacritics: boolean;
  /** The words for reading abbreviations; null where the text is too long to be one or has none. */
  short: WrittenWord[] | null;
  full: string[];
};

const known = new Map<string, Phrase>();
const most = 20_000;

/** The phrase of a text, remembered: headings and the names of fields come again and again. */
export function phrase(text: string): Phrase {
  const before = known.get(text);
  if (before) return before;
  if (known.size >= most) known.clear();
  const words = foldedWords(text);
  const written = writtenWords(text);
  const length = tidy(text).length;
  const made: Phrase = {
    words,
    squashed: words.join(""),
    accented: sameTextKey(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== ""),
    letters: tidy(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ""),
    hasDiacritics: hasDiacritics(text),
    short: length >= 2 && length <= 20 && written.some(({ short }) => short) ? written : null,
    full: fullWords(text),
  };
  known.set(text, made);
  return made;
}

/**
 * How well a heading fits a name, 0 to 1. `accented`: the headings carry diacritics, so that "Năm" is not "Nam".
 */
export function likeness(heading: Phrase, name: Phrase, accented: boolean): number {
  const score = spelledLikeness(heading, name);
  if (score > 0) return accented && !agreesInDiacritics(heading, name) ? score * lessFor(name) : score;
  return heading.short !== null && alignAbbreviated(heading.short, name.full) !== null ? 0.9 : 0;
}

function agreesInDiacritics(heading: Phrase, name: Phrase): boolean {
  return containsRun(heading.accented, name.accented) || heading.letters.includes(name.letters);
}

/** One short word is easily another without its diacritics; of a longer name a mark may be missing. */
function lessFor(name: Phrase): number {
  return name.words.length === 1 ? 0.55 : 0.9;
}

/** True where the words hold the run one after another. */
export function containsRun(words: string[], run: string[]): boolean {
  if (run.length === 0 || run.length > words.length) return false;
  return words.some((_, at) => run.every((word, offset) => words[at + offset] === word));
}

function spelledLikeness(heading: Phrase, name: Phrase): number {
  if (heading.words.length === 0) return 0;
  if (heading.squashed === name.squashed) return heading.words.length === name.words.length ? 1 : 0.98;
  if (containsRun(heading.words, name.words)) {
    const first = heading.words[0] === name.words[0] ? 0.05 : 0;
    return 0.35 + 0.58 * (name.squashed.length / heading.squashed.length) + first;
  }
  return sameButForTyping(heading.squashed, name.squashed) ? 0.85 : 0;
}

/** The same text with at most one letter wrong. */
function sameButForTyping(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
