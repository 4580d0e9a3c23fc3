import type { PartedBy } from "../terms.ts";

/** A paper as it is ranked. `off`: how far its prediction was from what came true, null where it made none. */
export type Answered = { entryId: string; right: number; off: number | null; at: Date };

/** A place, and what parts it from the one before; null for the first. */
export type QuizPlaced = { entryId: string; right: number; place: number; by: PartedBy | null };

/**
 * Xếp hạng thi tìm hiểu: more right answers; then the nearer prediction (none is the farthest) where the quiz asks for one; then
 * who sent it earlier. Those alike in all share the place, and the next place counts them (1, 2, 2, 4).
 */
export function rankQuiz(papers: readonly Answered[], predicts: boolean): QuizPlaced[] {
  const sorted = [...papers].sort((a, b) => compare(keysOf(a, predicts), keysOf(b, predicts)));
  const placed: QuizPlaced[] = [];
  for (const [n, { entryId, right }] of sorted.entries()) {
    const by = n === 0 ? null : partedBy(keysOf(sorted[n - 1]!, predicts), keysOf(sorted[n]!, predicts));
    placed.push({ entryId, right, place: by === "shared" ? placed[n - 1]!.place : n + 1, by });
  }
  return placed;
}

/** Độ lệch của dự đoán so với số người trả lời đúng tất cả các câu. */
export function offBy(prediction: number | null, came: number): number | null {
  return prediction === null ? null : Math.abs(prediction - came);
}

const reasons = ["right", "prediction", "time"] as const;

/** Smaller is better. */
function keysOf({ right, off, at }: Answered, predicts: boolean): number[] {
  return [-right, predicts ? (off ?? Number.MAX_SAFE_INTEGER) : 0, at.getTime()];
}

function partedBy(before: readonly number[], own: readonly number[]): PartedBy {
  return reasons[before.findIndex((one, n) => one !== own[n])] ?? "shared";
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [n, one] of a.entries()) if (one !== b[n]) return one - b[n]!;
  return 0;
}
