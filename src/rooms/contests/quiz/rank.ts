import type { PartedBy } from "../terms.ts";

/**
 * A paper as it is ranked: how many it has right of how many that count for it; `off`: how far its prediction was from what came
 * true, null where it made none.
 */
export type Answered = { entryId: string; right: number; counted: number; off: number | null; at: Date };

/** A place, and what parts it from the one before; null for the first. */
export type QuizPlaced = { entryId: string; right: number; place: number; by: PartedBy | null };

/**
 * Xếp hạng thi tìm hiểu: the larger share of right answers among those that count for the paper (where all drew as many that
 * stand, who has more right); then the nearer prediction (none is the farthest) where the quiz asks for one; then
 * who sent it earlier. Those alike in all share the place, and the next place counts them (1, 2, 2, 4).
 */
export function rankQuiz(papers: readonly Answered[], predicts: boolean): QuizPlaced[] {
  const sorted = [...papers].sort((a, b) => compare(keysOf(a, predicts), keysOf(b, predicts)));
  const placed: QuizPlaced[] = [];
  for (const [n, { entryId, right }] of sorted.entries()) {
    const by = n === 0 ? null : partedBy(sorted[n - 1]!, sorted[n]!, predicts);
    placed.push({ entryId, right, place: by === "shared" ? placed[n - 1]!.place : n + 1, by });
  }
  return placed;
}

/** Độ lệch của dự đoán so với số người trả lời đúng tất cả các câu. */
export function offBy(prediction: number | null, came: number): number | null {
  return prediction === null ? null : Math.abs(prediction - came);
}

const reasons = ["right", "prediction", "time"] as const;

/** Smaller is better. Equal fractions are equal numbers, for a quotient is rounded from its exact value. */
function keysOf({ right, counted, off, at }: Answered, predicts: boolean): number[] {
  return [counted === 0 ? 0 : -right / counted, predicts ? (off ?? Number.MAX_SAFE_INTEGER) : 0, at.getTime()];
}

function partedBy(before: Answered, own: Answered, predicts: boolean): PartedBy {
  const [theirs, ours] = [keysOf(before, predicts), keysOf(own, predicts)];
  const by = reasons[theirs.findIndex((one, n) => one !== ours[n])] ?? "shared";
  return by === "right" && before.counted !== own.counted ? "share" : by;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [n, one] of a.entries()) if (one !== b[n]) return one - b[n]!;
  return 0;
}
