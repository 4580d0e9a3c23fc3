import { type Hand, saidDifferently } from "#kernel/scoring/index.ts";
import type { ClusterMark } from "../schema/scores.ts";
import type { SheetState, SheetStep, YearState } from "../states.ts";
import { criteriaOf, type ScoreCriterion, type ScoreTable } from "../table/table.ts";
import { type Figures, isEntered } from "./figures.ts";

/** Whose turn a sheet is, with the hand before and the step that hands it on. */
export type SheetTurn = { hand: Hand; before: Hand | null; step: Exclude<SheetStep, "return" | "reopen"> };

/**
 * Đến lượt ai, by how year and sheet stand: self while the cluster scores itself, checked while it cross-checks, final at the
 * end. When the year has gone on, a hand that never came is passed over. Null when nobody may mark.
 */
export function turnOf(year: YearState, sheet: SheetState): SheetTurn | null {
  if (sheet === "settled") return null;
  if (year === "self_scoring") return sheet === "drafting" ? { hand: "self", before: null, step: "send" } : null;
  if (year === "cross_checking") {
    if (sheet === "drafting") return { hand: "self", before: null, step: "send" };
    return sheet === "sent" ? { hand: "checked", before: "self", step: "check" } : null;
  }
  return year === "finalising"
    ? { hand: "final", before: sheet === "checked" ? "checked" : "self", step: "settle" }
    : null;
}

/** What a hand says of one criterion. */
export type MarkSaid = Figures & { reason: string };

/** The marks of one hand by criterion. */
export function saidBy(marks: readonly ClusterMark[], hand: Hand): Map<string, MarkSaid> {
  const own = marks.filter((one) => one.hand === hand);
  return new Map(own.map(({ criterionKey, achieved, target, reason }) => [criterionKey, { achieved, target, reason }]));
}

/** The criteria a hand marks: what only the head scores is not asked of the others. */
export function askedOf(table: ScoreTable, hand: Hand): ScoreCriterion[] {
  return criteriaOf(table).filter(({ scorer }) => hand === "final" || scorer === "member");
}

/** What is missing before a hand may pass a sheet on: figures nobody entered, or others than before without a reason. */
export function missingIn(
  criteria: readonly ScoreCriterion[],
  said: ReadonlyMap<string, MarkSaid>,
  before: ReadonlyMap<string, MarkSaid> | null,
): { key: string; lacks: "figures" | "reason" }[] {
  const same = (a: MarkSaid, b: MarkSaid) => a.achieved === b.achieved && a.target === b.target;
  const unexplained = new Set(saidDifferently(said, before, same));
  return criteria.flatMap((one): { key: string; lacks: "figures" | "reason" }[] => {
    if (!isEntered(one.formula, said.get(one.key))) return [{ key: one.key, lacks: "figures" }];
    return unexplained.has(one.key) ? [{ key: one.key, lacks: "reason" }] : [];
  });
}
