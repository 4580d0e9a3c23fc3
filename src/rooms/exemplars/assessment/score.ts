import { pointsBy, rounded } from "#kernel/scoring/index.ts";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";

type Points = NonNullable<PackCriterion["points"]>;

/** What one hand says of one criterion: met or not; with points the mark, the percent or the number of things. */
export type Marked = { met: boolean | null; value: number | null };

/**
 * One criterion as it counts. `points` (điểm) is what it adds or takes off, null of a criterion without points; `barred`:
 * the gate took it, for there is no evidence.
 */
export type CriterionScore = { key: string; points: number | null; met: boolean | null; barred: boolean };

/** Tổng hợp of one hand. `total` is null where no criterion has points, `passed` while a criterion is not marked. */
export type Score = {
  lines: CriterionScore[];
  base: number;
  bonus: number;
  deduction: number;
  total: number | null;
  unmarked: string[];
  unmet: string[];
  passed: boolean | null;
};

/**
 * Tổng điểm và kết quả theo tiêu chí của kế hoạch: base + bonus − deduction, never below 0; passed when every criterion
 * without points is met and the sum reaches `passAt`. A gate («không có minh chứng thì không tính») takes what is gained
 * without evidence; a deduction stands with or without. Points are kept to two decimals.
 */
export function scoreOf(
  { criteria, passAt }: { criteria: readonly PackCriterion[]; passAt: number | null },
  marks: ReadonlyMap<string, Marked>,
  evidenced: ReadonlySet<string>,
): Score {
  const lines = criteria.map((one) => lineOf(one, marks.get(one.key), evidenced.has(one.key)));
  const sum = (effect: Points["effect"]) =>
    rounded(lines.reduce((so, line, n) => so + (criteria[n]!.points?.effect === effect ? (line.points ?? 0) : 0), 0));
  const [base, bonus, deduction] = [sum("base"), sum("bonus"), sum("deduction")];
  const pointed = criteria.some(({ points }) => points !== undefined);
  const total = pointed ? Math.max(0, rounded(base + bonus - deduction)) : null;
  const unmarked = criteria.filter((one) => !isMarked(one, marks.get(one.key))).map(({ key }) => key);
  const unmet = lines.filter(({ met }) => met === false).map(({ key }) => key);
  const enough = passAt === null || (total ?? 0) >= passAt;
  return {
    ...{ lines, base, bonus, deduction, total, unmarked, unmet },
    passed: unmarked.length > 0 ? null : unmet.length === 0 && enough,
  };
}

/** Whether a hand has said what the criterion asks. */
export function isMarked(criterion: PackCriterion, marked: Marked | undefined): boolean {
  return criterion.points ? marked?.value != null : marked?.met != null;
}

function lineOf(criterion: PackCriterion, marked: Marked | undefined, evidenced: boolean): CriterionScore {
  const { key, gate, points } = criterion;
  const bars = gate && !evidenced;
  if (!points) {
    const met = marked?.met ?? null;
    return { key, points: null, met: met && !bars, barred: bars && met === true };
  }
  if (marked?.value == null) return { key, points: 0, met: null, barred: false };
  const had = pointsFor(points, marked.value);
  const barred = bars && points.effect !== "deduction" && had > 0;
  return { key, points: barred ? 0 : had, met: null, barred };
}

/** Điểm of one criterion by its formula: as marked, percent achieved × max, or so many for each thing; never above max. */
export function pointsFor({ by, max, each = 0 }: Points, value: number): number {
  return pointsBy(by === "count" ? { by, max, each } : { by, max }, value);
}

/** What is wrong with a typed value, in a sentence that says what to write; null when it can stand. */
export function valueFault({ points }: PackCriterion, value: number): string | null {
  if (!points) return null;
  if (value < 0) return "Ghi số từ 0 trở lên.";
  if (points.by === "rate" && value > 100) return "Tỷ lệ đạt được từ 0 đến 100 %.";
  if (points.by === "count" && !Number.isInteger(value)) return "Ghi số lượng bằng số nguyên.";
  if (points.by === "mark" && value > points.max) return `Tiêu chí này tối đa ${points.max} điểm.`;
  return null;
}
