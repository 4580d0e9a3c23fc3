import { fullWords } from "#kernel/vietnamese/index.ts";
import { spellOut } from "../units/names.ts";
import type { Candidate } from "./candidates.ts";

const mostEdits = 3;

/** The unit whose name is a few letters away from the text; for a suggestion, never for a decision. */
export function nearest(text: string, candidates: Candidate[]): string | undefined {
  const written = fullWords(spellOut(text)).join(" ");
  let best: { name: string; edits: number } | undefined;
  for (const { name } of candidates) {
    const theirs = fullWords(spellOut(name)).join(" ");
    const allowed = Math.min(mostEdits, Math.floor(theirs.length / 6), (best?.edits ?? mostEdits + 1) - 1);
    if (Math.abs(theirs.length - written.length) > allowed) continue;
    const edits = editsBetween(written, theirs);
    if (edits <= allowed) best = { name, edits };
  }
  return best?.name;
}

/** Letters to be changed, added or taken away to make one text of the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
