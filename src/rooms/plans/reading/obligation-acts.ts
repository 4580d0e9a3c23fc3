import type { Officer } from "#kernel/auth/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import type { SeenObligation } from "../queries/obligation-page.ts";
import {
  answererOf,
  mayAddProof,
  mayAnswer,
  mayExcuse,
  mayExplain,
  mayMoveDue,
  mayRecall,
  mayReopen,
  maySubmit,
  mayWithdrawProof,
} from "../rules.ts";

/** What may be done with an obligation now, each by the verdict its command insists on. */
export type ObligationActs = Record<
  "submit" | "explain" | "recall" | "answer" | "reopen" | "excuse" | "addProof" | "withdrawProof" | "moveDue",
  Verdict
> & {
  /** She hands in for another unit: the button says so. */
  onBehalf: boolean;
};

/** The verdicts on one obligation for one officer on a day. */
export function actsOn(
  officer: Officer,
  { plan, facts }: Pick<SeenObligation, "plan" | "facts">,
  today: string,
): ObligationActs {
  return {
    submit: maySubmit(officer, plan, facts),
    explain: mayExplain(officer, plan, facts, today),
    recall: mayRecall(officer, facts),
    answer: mayAnswer(officer, plan, facts),
    reopen: mayReopen(officer, plan, facts),
    excuse: mayExcuse(officer, plan, facts),
    addProof: mayAddProof(officer, plan, facts),
    withdrawProof: mayWithdrawProof(officer, plan, facts),
    moveDue: mayMoveDue(officer, plan),
    onBehalf: !actsItself(officer, answererOf(facts)),
  };
}

/** Whether the unit is her own, or one she was charged with by name; a charge for the whole agency only oversees it. */
function actsItself(officer: Officer, unitId: string): boolean {
  return officer.unitId === unitId || officer.mandates.some((one) => one.covers !== "agency" && one.covers.has(unitId));
}
