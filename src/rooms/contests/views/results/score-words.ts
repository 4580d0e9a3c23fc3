import { count } from "#kernel/web/index.tsx";

/** Điểm; of a quiz how many are right of how many that count for the paper. */
export function scoreWords({ score, counted }: { score: number; counted: number | null }): string {
  return counted === null ? count(score) : `${count(score)}/${counted}`;
}
