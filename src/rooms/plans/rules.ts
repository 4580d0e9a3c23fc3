import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { Dated } from "./progress.ts";
import type { Obligation } from "./schema.ts";
import { nextObligationState, nextPlanState, type PlanState } from "./states.ts";
import type { PlanRefusal } from "./words.vi.ts";

type PlanFacts = { state: PlanState; ownerUnitId: string };
type ObligationFacts = Pick<Obligation, "state" | "unitId" | "heirId" | "dueOn"> & Pick<Dated, "ifAny" | "quota">;

const inCharge = ["emulation_officer", "head", "deputy_head", "administrator"] as const;
const actsForUnit = [
  "emulation_officer",
  "head",
  "deputy_head",
  "party_committee",
  "editor",
  "council_chair",
  "council_secretary",
] as const;

/** The unit that answers for an obligation: the one that owes it, or its heir once it is no more. */
export function answererOf(obligation: Pick<Obligation, "unitId" | "heirId">): string {
  return obligation.heirId ?? obligation.unitId;
}

/** Plans of an agency are run by those in charge of emulation there; a unit's own plan by those of the unit. */
function runs(officer: Officer, plan: PlanFacts): boolean {
  return holds(officer, inCharge, plan.ownerUnitId);
}

/** Soạn kế hoạch for a unit: its officer in charge, its head or deputy. */
export function mayDraftPlan(officer: Officer, ownerUnitId: string): Verdict {
  return verdict<PlanRefusal>([!holds(officer, inCharge, ownerUnitId) && { code: "plan.not_in_charge" }]);
}

/** Sửa bản thảo: only before it is issued; afterwards it is amended. */
export function mayEditDraft(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    plan.state !== "drafting" && { code: "plan.not_a_draft" },
  ]);
}

/** Ban hành: with its number, its day and at least one duty. */
export function mayIssue(
  officer: Officer,
  plan: PlanFacts & { number: string | null; issuedOn: string | null; duties: number },
): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    nextPlanState(plan.state, "issue") === undefined && { code: "plan.not_a_draft" },
    plan.number === null && { code: "plan.number_missing" },
    plan.issuedOn === null && { code: "plan.day_missing" },
    plan.duties === 0 && { code: "plan.no_duties" },
  ]);
}

/** Sửa đổi, bổ sung an issued plan: with a reason, by those who run it. */
export function mayAmend(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    nextPlanState(plan.state, "amend") === undefined && { code: "plan.not_issued" },
  ]);
}

/** Kèm tệp, bỏ tệp: those who run the plan, as long as it runs. */
export function mayAttach(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    plan.state === "closed" && { code: "plan.not_issued" },
  ]);
}

/** Kết thúc kế hoạch. */
export function mayClose(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    nextPlanState(plan.state, "close") === undefined && { code: "plan.not_issued" },
  ]);
}

/** Xác nhận đã nhận kế hoạch, for a unit. */
export function mayAcknowledge(
  officer: Officer,
  recipient: { unitId: string | null; acknowledgedAt: Date | null },
): Verdict {
  return verdict<PlanRefusal>([
    !(recipient.unitId && holds(officer, actsForUnit, recipient.unitId)) && { code: "obligation.of_another_unit" },
    recipient.acknowledgedAt !== null && { code: "plan.already_acknowledged" },
  ]);
}

/**
 * Gửi: those who act for the unit, whenever it is still owed; late ones too, and they are kept as late. A quota hands
 * itself in when its things are there, so that nothing is written twice; only one sent back is sent again by hand.
 */
export function maySubmit(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  return verdict<PlanRefusal>([
    !holds(officer, actsForUnit, answererOf(obligation)) && { code: "obligation.of_another_unit" },
    plan.state !== "issued" && { code: "plan.not_issued" },
    obligation.quota === "short" && { code: "obligation.counts_by_itself" },
    nextObligationState(obligation.state, "submit") === undefined && {
      code: `obligation.already_${obligation.state}` as PlanRefusal,
    },
  ]);
}

/** Giải trình: of a quota whose last day is past without enough; before that things can still be brought. */
export function mayExplain(officer: Officer, plan: PlanFacts, obligation: ObligationFacts, today: string): Verdict {
  const missed = obligation.quota === "short" && obligation.dueOn !== null && obligation.dueOn < today;
  return verdict<PlanRefusal>([
    !holds(officer, actsForUnit, answererOf(obligation)) && { code: "obligation.of_another_unit" },
    plan.state !== "issued" && { code: "plan.not_issued" },
    !missed && { code: "obligation.not_missed" },
    nextObligationState(obligation.state, "submit") === undefined && {
      code: `obligation.already_${obligation.state}` as PlanRefusal,
    },
  ]);
}

/** Ghi nhận minh chứng: the unit at any time of an issued plan, save where the obligation was lifted. */
export function mayAddProof(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  const lifted = obligation.state === "excused" || obligation.state === "lapsed";
  return verdict<PlanRefusal>([
    !holds(officer, actsForUnit, answererOf(obligation)) && { code: "obligation.of_another_unit" },
    plan.state !== "issued" && { code: "plan.not_issued" },
    lifted && { code: `obligation.already_${obligation.state}` as PlanRefusal },
  ]);
}

/** Rút một minh chứng: as it is brought, but not from under what was already taken in. */
export function mayWithdrawProof(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  const may = mayAddProof(officer, plan, obligation);
  if (!may.allowed) return may;
  return verdict<PlanRefusal>([obligation.state === "accepted" && { code: "proof.stands_behind_accepted" }]);
}

/** Rút lại để sửa: the unit, while nobody has answered; what the count handed in is taken back by its things alone. */
export function mayRecall(officer: Officer, obligation: ObligationFacts): Verdict {
  return verdict<PlanRefusal>([
    !holds(officer, actsForUnit, answererOf(obligation)) && { code: "obligation.of_another_unit" },
    nextObligationState(obligation.state, "recall") === undefined && { code: "obligation.not_waiting" },
    obligation.quota === "reached" && { code: "obligation.counted" },
  ]);
}

/** Tiếp nhận, trả lại: those who run the plan. */
export function mayAnswer(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    obligation.state !== "submitted" && { code: "obligation.not_waiting" },
  ]);
}

/** Mở lại một việc đã nhận: those who run the plan, with a reason. */
export function mayReopen(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    nextObligationState(obligation.state, "reopen") === undefined && { code: "obligation.not_accepted" },
  ]);
}

/** Miễn: recorded by those who run the plan, allowed by a head or deputy of the agency who is named. */
export function mayExcuse(officer: Officer, plan: PlanFacts, obligation: ObligationFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    nextObligationState(obligation.state, "excuse") === undefined && {
      code: `obligation.already_${obligation.state}` as PlanRefusal,
    },
  ]);
}

/** Dời hạn, ghi ngày cho một dịp: those who run an issued plan. */
export function mayMoveDue(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([
    !runs(officer, plan) && { code: "plan.not_in_charge" },
    plan.state !== "issued" && { code: "plan.not_issued" },
  ]);
}

/** Đôn đốc: those who run an issued plan. */
export function mayUrge(officer: Officer, plan: PlanFacts): Verdict {
  return mayMoveDue(officer, plan);
}

/** Nêu vướng mắc: those who act for the unit, about an issued plan. */
export function mayAsk(officer: Officer, plan: PlanFacts, unitId: string): Verdict {
  return verdict<PlanRefusal>([
    !holds(officer, actsForUnit, unitId) && { code: "obligation.of_another_unit" },
    plan.state === "drafting" && { code: "plan.not_issued" },
  ]);
}

/** Trả lời vướng mắc: those who run the plan. */
export function mayAnswerQuestion(officer: Officer, plan: PlanFacts): Verdict {
  return verdict<PlanRefusal>([!runs(officer, plan) && { code: "plan.not_in_charge" }]);
}

/** Xem kế hoạch: an issued one, everybody of the agency; a draft, those who run it. */
export function mayRead(officer: Officer, plan: PlanFacts): boolean {
  return plan.state !== "drafting" || runs(officer, plan);
}

/** Xem bảng của mọi đơn vị: those with a charge for the whole agency. */
export function seesAllUnits(officer: Officer): boolean {
  return holdsForAgency(officer, [
    "administrator",
    "emulation_officer",
    "head",
    "deputy_head",
    "council_chair",
    "council_member",
    "council_secretary",
    "party_committee",
  ]);
}

/** The units for which she may hand things in. */
export function actsFor(officer: Officer): "agency" | string[] {
  const ids = new Set<string>();
  for (const mandate of officer.mandates) {
    if (!(actsForUnit as readonly string[]).includes(mandate.role)) continue;
    if (mandate.covers === "agency") return "agency";
    for (const id of mandate.covers) ids.add(id);
  }
  return [...ids];
}

/** Her own units: where she works and where her charges are, as far as she hands things in for them; not all that lies below. */
export function ownUnitsFor(officer: Officer): string[] {
  const ids = [officer.unitId, ...officer.mandates.map(({ unitId }) => unitId)];
  return [...new Set(ids)].filter((id) => holds(officer, actsForUnit, id));
}

/** Whether she answers for an agency's plans: then submitted things wait for her. */
export function runsPlansOf(officer: Officer, unitId: string): boolean {
  return holds(officer, inCharge, unitId);
}

/** The units whose plans she herself answers for day by day: what is handed in there waits for her. */
export function answersFor(officer: Officer): string[] {
  const own = officer.mandates.filter((one) => one.role === "emulation_officer" || one.role === "head");
  return [...new Set(own.map((one) => one.unitId))];
}

/** The unit for which she drafts a plan: the agency when she is in charge there, else her own. */
export function ownerChoice(officer: Officer, rootUnitId: string): string {
  return holds(officer, inCharge, rootUnitId) ? rootUnitId : officer.unitId;
}
