import type { Comparison } from "./compare.ts";

/** Rất giống, giống một phần: what is said beside a text; a hint for whoever reads it, never a refusal by itself. */
export type Warning = "strong" | "partial";

/** Shares from which a warning is given; tuned on the pairs in the tests of initiatives, proved on those held out. */
export const warnFrom = { strong: 0.5, partial: 0.24 };

/** Whether two texts are so alike that somebody should look; null when they are not. */
export function warningOf(one: Pick<Comparison, "share" | "theirShare" | "title">): Warning | null {
  const share = scoreOf(one);
  if (share >= warnFrom.strong) return "strong";
  return share >= warnFrom.partial ? "partial" : null;
}

/** One number 0–1 to set candidates in order: the share of the text that is held, a like title speaking for it. */
export function scoreOf({ share, theirShare, title }: Pick<Comparison, "share" | "theirShare" | "title">): number {
  return Math.max(share, 0.9 * theirShare) * 0.85 + 0.15 * title;
}
