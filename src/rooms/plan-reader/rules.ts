import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { mayDraftPlan, ownerChoice } from "#rooms/plans/index.ts";
import type { ReadingState } from "./states.ts";
import type { ReaderRefusal } from "./words.vi.ts";

/** Whether she may have plans read: those who may draft one, for the agency or for their own unit. */
export function mayHavePlansRead(officer: Officer, rootUnitId: string): boolean {
  return mayDraftPlan(officer, ownerChoice(officer, rootUnitId)).allowed;
}

/** Nhận, sửa, bỏ: as long as the reading has not become a plan. */
export function mayDecide(reading: { state: ReadingState }): Verdict {
  return verdict<ReaderRefusal>([reading.state !== "open" && { code: "reading.already_a_plan" }]);
}

/** Lập bản thảo: with something taken over, and nothing of it left to mend. */
export function mayConfirm(reading: { state: ReadingState }, accepted: number, toMend: number): Verdict {
  return verdict<ReaderRefusal>([
    reading.state !== "open" && { code: "reading.already_a_plan" },
    accepted === 0 && { code: "reading.nothing_accepted" },
    toMend > 0 && { code: "reading.to_mend" },
  ]);
}
