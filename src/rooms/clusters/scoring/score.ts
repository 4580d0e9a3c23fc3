import { rounded } from "#kernel/scoring/index.ts";
import { criteriaOf, type ScoreCriterion, type ScoreTable } from "../table/table.ts";
import { type Figures, isEntered, pointsOf } from "./figures.ts";

/** One criterion as it counts (điểm). `barred`: there is no evidence; `zeroed`: another of its group was not met. */
export type LineScore = { key: string; points: number; barred: boolean; zeroed: boolean };

/** What the figures of one hand come to (điểm, two decimals). */
export type SheetScore = {
  lines: LineScore[];
  groups: { key: string; points: number; zeroed: boolean }[];
  base: number;
  bonus: number;
  deduction: number;
  total: number;
  /** Keys of criteria without figures. */
  missing: string[];
};

/**
 * Tổng điểm of one hand: base + bonus − deduction, never below 0. Without its evidence a gated criterion gives nothing;
 * where a gate of the whole group is not met, the group gives nothing, but what is taken off in it is taken off.
 */
export function scoreSheet(
  table: ScoreTable,
  figures: ReadonlyMap<string, Figures>,
  evidenced: ReadonlySet<string>,
): SheetScore {
  const groups = table.groups.map(({ key, criteria }) => {
    const lines = criteria.map((one) => lineOf(one, figures.get(one.key), evidenced.has(one.key)));
    const zeroed = criteria.some((one, n) => one.gate === "group" && lines[n]!.points === 0);
    return { key, zeroed, lines: zeroed ? lines.map((line, n) => zeroLine(line, criteria[n]!)) : lines, criteria };
  });
  const lines = groups.flatMap((group) => group.lines);
  const effects = new Map(criteriaOf(table).map(({ key, effect }) => [key, effect]));
  const sum = (effect: ScoreCriterion["effect"]) =>
    rounded(lines.reduce((so, line) => so + (effects.get(line.key) === effect ? line.points : 0), 0));
  const [base, bonus, deduction] = [sum("base"), sum("bonus"), sum("deduction")];
  return {
    lines,
    groups: groups.map(({ key, zeroed, lines: own, criteria }) => ({
      key,
      zeroed,
      points: groupPoints(own, criteria),
    })),
    ...{ base, bonus, deduction },
    total: Math.max(0, rounded(base + bonus - deduction)),
    missing: criteriaOf(table).flatMap(({ key, formula }) => (isEntered(formula, figures.get(key)) ? [] : [key])),
  };
}

function lineOf(one: ScoreCriterion, figures: Figures | undefined, evidenced: boolean): LineScore {
  const had = pointsOf(one.formula, figures);
  const barred = one.gate === "evidence" && one.effect !== "deduction" && !evidenced && had > 0;
  return { key: one.key, points: barred ? 0 : had, barred, zeroed: false };
}

function zeroLine(line: LineScore, { effect }: ScoreCriterion): LineScore {
  return effect === "deduction" ? line : { ...line, points: 0, zeroed: line.points > 0 };
}

/** A group gives what its criteria give, less what is taken off in it; a group is never below 0. */
function groupPoints(lines: readonly LineScore[], criteria: readonly ScoreCriterion[]): number {
  const sum = lines.reduce((so, line, n) => so + (criteria[n]!.effect === "deduction" ? -line.points : line.points), 0);
  return Math.max(0, rounded(sum));
}
