import type { Piece } from "./compare.ts";

/** A text cut where words are marked: what is marked stands in `mark`. */
export type Cut = string | { mark: string };

/** The piece of a text with the words in it that the other text has too; marks that touch are one. */
export function cutAt(text: string, { from, to, marks }: Piece): Cut[] {
  const cuts: Cut[] = [];
  let at = from;
  for (const mark of together(text, marks)) {
    if (mark.from > at) cuts.push(text.slice(at, mark.from));
    cuts.push({ mark: text.slice(mark.from, mark.to) });
    at = mark.to;
  }
  if (at < to) cuts.push(text.slice(at, to));
  return cuts;
}

function together(text: string, marks: Piece["marks"]): Piece["marks"] {
  const joined: Piece["marks"] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    if (before && /^[\s,]*$/.test(text.slice(before.to, mark.from))) before.to = mark.to;
    else joined.push({ ...mark });
  }
  return joined;
}
