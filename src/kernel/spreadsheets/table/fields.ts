import { containsRun, likeness, phrase } from "./phrases.ts";

/**
 * How the headings of one field are written. A name with " / " means a heading under a group heading
 * ("ngày sinh / nam"). `never`: words that show the heading means something else.
 */
export type FieldWords<F extends string> = { field: F; names: string[]; never?: string[] };

/** The least score at which a heading is taken for a field. */
export const enough = 0.6;

/**
 * How well a heading (group headings first, the column's own last) fits a field, 0 to 1. Case, spacing and
 * abbreviations do not matter, diacritics little; the position of the column is not asked. Headings of codes fit none.
 */
export function headingScore<F extends string>(path: string[], { names, never }: FieldWords<F>): number {
  const whole = phrase(path.join(" "));
  if (whole.words.length === 0 || whole.words[0] === "ma") return 0;
  if (never?.some((words) => containsRun(whole.words, phrase(words).words))) return 0;
  return Math.max(...names.map((name) => nameScore(path, name)));
}

function nameScore(path: string[], name: string): number {
  const whole = phrase(path.join(" "));
  const own = phrase(path.at(-1) ?? "");
  const score = (heading: typeof whole, text: string) => likeness(heading, phrase(text), whole.hasDiacritics);
  const [group, leaf] = name.split(" / ") as [string, string | undefined];
  if (leaf === undefined) return Math.max(score(whole, name), path.length > 1 ? score(own, name) * 0.97 : 0);
  if (path.length < 2) return score(whole, `${group} ${leaf}`) * 0.97;
  const [groupScore, leafScore] = [score(phrase(path.slice(0, -1).join(" ")), group), score(own, leaf)];
  return groupScore >= enough && leafScore >= enough ? Math.min(1, (groupScore + leafScore) / 2 + 0.05) : 0;
}
