import {
  alignAbbreviated,
  foldedWords,
  fullWords,
  hasDiacritics,
  sameTextKey,
  tidy,
  writtenWords,
} from "#kernel/vietnamese/index.ts";

/**
 * How the headings of one field are written. A name with " / " means a heading under a group heading
 * ("ngày sinh / nam"). `never`: words that show the heading means something else.
 */
export type FieldWords<F extends string> = { field: F; names: string[]; never?: string[] };

/** The least score at which a heading is taken for a field. */
export const enough = 0.6;

/**
 * How well a heading (group headings first, the column's own last) fits a field, 0 to 1. Case, diacritics, spacing and
 * abbreviations do not matter; the position of the column is not asked.
 */
export function headingScore<F extends string>(path: string[], words: FieldWords<F>): number {
  const whole = path.join(" ");
  const heading = foldedWords(whole);
  if (heading.length === 0 || heading[0] === "ma") return 0;
  if (words.never?.some((phrase) => containsRun(heading, foldedWords(phrase)))) return 0;
  let best = 0;
  for (const name of words.names) best = Math.max(best, nameScore(path, whole, name));
  return best;
}

function nameScore(path: string[], whole: string, name: string): number {
  const accented = hasDiacritics(whole);
  const score = (text: string, phrase: string) => phraseScore(text, phrase, accented);
  const [group, leaf] = name.split(" / ") as [string, string | undefined];
  const own = path.at(-1) ?? "";
  if (leaf === undefined) return Math.max(score(whole, name), path.length > 1 ? score(own, name) * 0.97 : 0);
  if (path.length < 2) return score(whole, `${group} ${leaf}`) * 0.97;
  const [groupScore, leafScore] = [score(path.slice(0, -1).join(" "), group), score(own, leaf)];
  return groupScore >= enough && leafScore >= enough ? Math.min(1, (groupScore + leafScore) / 2 + 0.05) : 0;
}

function phraseScore(text: string, name: string, accented: boolean): number {
  const score = plainScore(text, name);
  if (score === 0 || !accented || containsRun(accentedWords(text), accentedWords(name))) return score;
  return score * (foldedWords(name).length === 1 ? 0.55 : 0.9);
}

function plainScore(text: string, name: string): number {
  const [heading, wanted] = [foldedWords(text), foldedWords(name)];
  if (heading.length === 0) return 0;
  const [squashedHeading, squashedName] = [heading.join(""), wanted.join("")];
  if (squashedHeading === squashedName) return heading.length === wanted.length ? 1 : 0.98;
  if (containsRun(heading, wanted)) {
    const first = heading[0] === wanted[0] ? 0.05 : 0;
    return 0.35 + 0.58 * (squashedName.length / squashedHeading.length) + first;
  }
  if (shortFor(text, name)) return 0.9;
  return sameButForTyping(heading, wanted) ? 0.85 : 0;
}

/** Words with their diacritics, the place of tone marks aside: "Năm" is not "Nam" where headings carry diacritics. */
function accentedWords(text: string): string[] {
  return sameTextKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function shortFor(text: string, name: string): boolean {
  const plain = tidy(text);
  if (plain.length > 20 || plain.length < 2) return false;
  const written = writtenWords(plain);
  const letters = written.filter(({ short }) => short).length;
  return letters > 0 && alignAbbreviated(written, fullWords(name)) !== null;
}

function containsRun(words: string[], run: string[]): boolean {
  if (run.length === 0 || run.length > words.length) return false;
  return words.some((_, at) => run.every((word, offset) => words[at + offset] === word));
}

/** The same words with at most one letter wrong in one of them. */
function sameButForTyping(heading: string[], wanted: string[]): boolean {
  const [a, b] = [heading.join(""), wanted.join("")];
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
