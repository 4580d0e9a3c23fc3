import type { Officer } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { mayAddProof, mayAnswer, mayExcuse, mayMoveDue, mayRecall, mayReopen, maySubmit } from "../rules.ts";
import type { ObligationState, PlanState } from "../states.ts";

/** What of an obligation the rules ask. */
type Seen = {
  plan: { state: PlanState; ownerUnitId: string };
  obligation: { state: ObligationState; unitId: string };
  duty: { ifAny: boolean };
};

/** What may be done with an obligation now, each by the verdict its command insists on. */
export type ObligationActs = Record<
  "submit" | "recall" | "answer" | "reopen" | "excuse" | "addProof" | "moveDue",
  Verdict
> & {
  /** She hands in for another unit: the button says so. */
  onBehalf: boolean;
};

/** The verdicts on one obligation for one officer. */
export function actsOn(officer: Officer, { plan, obligation, duty }: Seen): ObligationActs {
  const facts = { ...obligation, ifAny: duty.ifAny };
  return {
    submit: maySubmit(officer, plan, facts),
    recall: mayRecall(officer, facts),
    answer: mayAnswer(officer, plan, facts),
    reopen: mayReopen(officer, plan, facts),
    excuse: mayExcuse(officer, plan, facts),
    addProof: mayAddProof(officer, plan, facts),
    moveDue: mayMoveDue(officer, plan),
    onBehalf: !actsItself(officer, obligation.unitId),
  };
}

/** Whether the unit is her own, or one she was charged with by name; a charge for the whole agency only oversees it. */
function actsItself(officer: Officer, unitId: string): boolean {
  return officer.unitId === unitId || officer.mandates.some((one) => one.covers !== "agency" && one.covers.has(unitId));
}
