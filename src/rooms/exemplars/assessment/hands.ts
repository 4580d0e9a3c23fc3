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
  return criteria.flatMap((one): { key: string; lacks: "mark" | "reason" }[] => {
    const now = said.get(one.key);
    if (!isMarked(one, now)) return [{ key: one.key, lacks: "mark" }];
    const was = before?.get(one.key);
    const differs = was !== undefined && (was.met !== now!.met || was.value !== now!.value);
    return differs && now!.reason === "" ? [{ key: one.key, lacks: "reason" }] : [];
  });
}
