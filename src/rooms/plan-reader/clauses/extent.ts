import type { Segment } from "../structure/sentences.ts";

const longest = 400;

/**
 * The stretch of a sentence that is quoted for one line: the clause that holds its expressions, from the end of the
 * expression before it to the end of its own clause where there is one, at most 400 characters.
 */
export function extentOf(
  lower: string,
  segment: Segment,
  first: number,
  last: number,
  earlier: number,
  next = Number.POSITIVE_INFINITY,
): [number, number] {
  let from = earlier > segment.from ? clauseStart(lower, earlier, first) : segment.from;
  let to = from > segment.from ? clauseStop(lower, last, segment.to, next) : segment.to;
  if (to - from > longest && last - from > longest - 60)
    from = clauseStart(lower, Math.max(from, last - longest + 90), first);
  if (to - from > longest) to = clauseEnd(lower, last, from + longest);
  while (from < to && /[\s,;:+•-]/.test(lower[from]!)) from++;
  while (to > from && /[\s,;:.]/.test(lower[to - 1]!)) to--;
  return [from, to];
}

/** The first clause boundary from `at` on that still lies before the expression. */
function clauseStart(lower: string, at: number, before: number): number {
  const found = /[,;:(] |\) | và /u.exec(lower.slice(at, before));
  return found ? at + found.index + 1 : Math.min(at, before);
}

/** Where the clause that ends an expression stops; “và” ends it where the next number follows. */
function clauseStop(lower: string, past: number, end: number, next: number): number {
  const found = /[,;] |\.\s/u.exec(lower.slice(past, end));
  const stop = found ? past + found.index : end;
  const joined = next < stop ? lower.slice(past, next).search(/ và (?:\p{L}+ ){0,3}$/u) : -1;
  return joined >= 0 ? past + joined : stop;
}

/** The last clause boundary within reach, but past the expression. */
function clauseEnd(lower: string, past: number, reach: number): number {
  const cut = Math.max(lower.lastIndexOf(", ", reach), lower.lastIndexOf("; ", reach), lower.lastIndexOf(" ", reach));
  return Math.max(past, Math.min(cut, reach));
}
