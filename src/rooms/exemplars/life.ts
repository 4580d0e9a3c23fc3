import type { StateName } from "./words.vi.ts";

/** A dated line under a stage: what happened, in a sentence. */
export type StageLine = { on: string; words: string; href?: string };

/** A step the reader may take now; the primary one of the page's acts is asked of the latest stage that offers one. */
export type LifeAct = { words: string; icon: string; href: string; primary?: boolean; turn?: string };

/**
 * What one of the four stages tells on the page of an exemplar: how it stands (when it knows better than the stage
 * itself), its dated lines, oldest first, and the acts it offers to this reader. Each stage's query answers with this and
 * with whatever its own part of the page shows.
 */
export type StageNews = {
  says: { state: StateName; words: string } | null;
  lines: StageLine[];
  acts: LifeAct[];
};
