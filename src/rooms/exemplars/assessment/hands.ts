import { saidDifferently } from "#kernel/scoring/index.ts";
import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import type { AssessmentMark } from "../schema/assessment.ts";
import type { AssessmentState, AssessmentStep } from "../states.ts";
import type { AssessmentHand } from "../terms.ts";
import { isMarked, type Marked } from "./score.ts";

/** Whose turn it is to mark, by how the assessment stands, with the step that hands it on; null when it is settled. */
export function handOf(
  state: AssessmentState,
): { hand: AssessmentHand; before: AssessmentHand | null; step: Exclude<AssessmentStep, "return"> } | null {
  if (state === "drafting") return { hand: "self", before: null, step: "send" };
  if (state === "sent") return { hand: "checked", before: "self", step: "check" };
  return state === "checked" ? { hand: "final", before: "checked", step: "settle" } : null;
}

/** What a hand says of one criterion, with its reason. */
export type MarkSaid = Marked & { reason: string };

/** The marks of one hand by criterion. */
export function marksOf(marks: readonly AssessmentMark[], hand: AssessmentHand): Map<string, MarkSaid> {
  const own = marks.filter((one) => one.hand === hand);
  return new Map(own.map(({ criterionKey, met, value, reason }) => [criterionKey, { met, value, reason }]));
}

/** What is missing before a hand may pass the assessment on: a criterion nobody marked, or another value without a reason. */
export function missingIn(
  criteria: readonly PackCriterion[],
  said: ReadonlyMap<string, MarkSaid>,
  before: ReadonlyMap<string, MarkSaid> | null,
): { key: string; lacks: "mark" | "reason" }[] {
  const unexplained = new Set(saidDifferently(said, before, (a, b) => a.met === b.met && a.value === b.value));
  return criteria.flatMap((one): { key: string; lacks: "mark" | "reason" }[] => {
    if (!isMarked(one, said.get(one.key))) return [{ key: one.key, lacks: "mark" }];
    return unexplained.has(one.key) ? [{ key: one.key, lacks: "reason" }] : [];
  });
}
