import { fullWords } from "#kernel/vietnamese/index.ts";
import { spellOut } from "../units/names.ts";
import type { Prepared } from "./candidates.ts";

const mostEdits = 3;

/** The unit whose name is a few letters away from the text; for a suggestion, never for a decision. */
export function nearest(text: string, prepared: Prepared[]): string | undefined {
  const written = fullWords(spellOut(text)).join(" ");
  let best: { name: string; edits: number } | undefined;
  for (const { unit, joined } of prepared) {
    const allowed = Math.min(mostEdits, Math.floor(joined.length / 6), (best?.edits ?? mostEdits + 1) - 1);
    if (allowed < 1 || Math.abs(joined.length - written.length) > allowed) continue;
    const edits = editsBetween(written, joined, allowed);
    if (edits <= allowed) best = { name: unit.name, edits };
  }
  return best?.name;
}

/** Letters to be changed, added or taken away to make one text of the other; more than `most` is not counted out. */
function editsBetween(a: string, b: string, most: number): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [left, right] = [a.slice(start), b.slice(start)];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[right.length] ?? 0;
}
