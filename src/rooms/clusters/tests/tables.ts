import type { ScoreCriterion, ScoreGroup, ScoreTable } from "../table/table.ts";

/** A criterion of ten points, asked of the member, with whatever is said otherwise. */
export function criterion(key: string, change: Partial<ScoreCriterion> = {}): ScoreCriterion {
  const usual = { effect: "base", evidence: "Báo cáo năm", gate: "none", scorer: "member" } as const;
  return { key, title: key, formula: { by: "mark", max: 10 }, ...usual, ...change };
}

export const group = (key: string, criteria: ScoreCriterion[]): ScoreGroup => ({ key, title: key, criteria });

export function table(groups: ScoreGroup[], change: Partial<ScoreTable> = {}): ScoreTable {
  return { title: "Bảng chấm điểm", total: null, groups, ties: [groups[0]?.key ?? ""], ...change };
}
