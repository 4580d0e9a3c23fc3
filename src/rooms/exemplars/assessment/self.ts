import type { PackCriterion } from "#rooms/plans/packs/index.ts";
import { criteriaFor } from "./criteria.ts";
import type { MarkSaid } from "./hands.ts";

/** Tiêu chí chung that a unit as a collective assesses itself by: those of no kind, asked of collectives. */
export function generalCriteria(plan: { criteria: readonly PackCriterion[] }): PackCriterion[] {
  return criteriaFor({ ...plan, kinds: [] }, { kindKey: "", holderKind: "collective", leads: false }).criteria;
}

/** How a unit says it stands: of how many criteria it says it meets; null while it has said nothing. */
export type SelfStanding = { doneOn: string | null; met: number; of: number };

/** Sums up a self-assessment: a criterion with points counts as met when something was achieved. */
export function standingOf(one: {
  doneOn: string | null;
  criteria: readonly PackCriterion[];
  marks: Readonly<Record<string, MarkSaid>>;
}): SelfStanding {
  const met = one.criteria.filter(({ key }) => isMet(one.marks[key])).length;
  return { doneOn: one.doneOn, met, of: one.criteria.length };
}

/** Criteria said to be met of which nothing is counted without evidence, and none is named. */
export function lackingEvidence(
  criteria: readonly PackCriterion[],
  marks: ReadonlyMap<string, MarkSaid>,
): PackCriterion[] {
  return criteria.filter(({ key, gate }) => gate && isMet(marks.get(key)) && marks.get(key)?.reason === "");
}

function isMet(said: MarkSaid | undefined): boolean {
  return said?.met === true || (said?.value ?? 0) > 0;
}
