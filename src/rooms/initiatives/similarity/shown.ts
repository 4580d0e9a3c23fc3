import type { Cut, Warning } from "#kernel/similarity/index.ts";

/** A passage of ours beside a passage of the earlier text, words both have marked. `part`: in which part it stands. */
export type ShownMatch = { ours: Cut[]; theirs: Cut[]; oursIn: string; theirsIn: string };

/** An earlier initiative that is alike, as far as the reader may see it: of one she may not read only that there is one. */
export type SimilarShown = {
  id: string;
  title: string | null;
  unitName: string;
  year: number;
  state: string;
  warning: Warning;
  /** How much of ours stands there, 0–100. */
  percent: number;
  matches: ShownMatch[];
};
