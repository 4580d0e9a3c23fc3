import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsForUnit, inactive, mayStep } from "../rules.ts";
import { type ExemplarStanding, hasReached, type Stage } from "../states.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { type NurturingItemState, type NurturingState, nextItemState, nextNurturingState } from "./states.ts";

type ExemplarFacts = { unitId: string; stage: Stage; standing: ExemplarStanding };
type NurturingFacts = {
  state: NurturingState;
  committeeId: string;
  committeeAgreedAt: Date | null;
  headId: string;
  headAgreedAt: Date | null;
  helperId: string;
};

/** Lựa chọn để bồi dưỡng: those who act for its unit, of one that was detected and stands. */
export function maySelect(officer: Officer, exemplar: ExemplarFacts): Verdict {
  const step = mayStep(exemplar, "nurture");
  return actsForUnit(officer, exemplar.unitId)
    ? step
    : verdict<ExemplarRefusal>([{ code: "exemplar.of_another_unit" }]);
}

/** Lập kế hoạch bồi dưỡng: once it was selected, by those who answer for it, one plan only. */
export function mayPlanNurturing(officer: Officer, exemplar: ExemplarFacts, planned: boolean): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
    !hasReached(exemplar.stage, "nurturing") && { code: "nurturing.not_selected" },
    planned && { code: "nurturing.already_planned" },
  ]);
}

/** Sửa bản dự thảo: those who answer for it, until both have agreed. */
export function mayEditNurturing(officer: Officer, exemplar: ExemplarFacts, nurturing: NurturingFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    nurturing.state !== "drafting" && { code: "nurturing.not_a_draft" },
  ]);
}

/** Thống nhất: the named member of the party committee and the named head, each for himself and once. */
export function mayAgree(officer: Officer, exemplar: ExemplarFacts, nurturing: NurturingFacts): Verdict {
  const named = [nurturing.committeeId, nurturing.headId].includes(officer.personId);
  return verdict<ExemplarRefusal>([
    inactive(exemplar),
    nextNurturingState(nurturing.state, "agree") === undefined && { code: "nurturing.not_a_draft" },
    !named && { code: "nurturing.not_named" },
    named && !stillToAgree(officer.personId, nurturing) && { code: "nurturing.already_agreed" },
  ]);
}

/** Whether a named person has not agreed yet in one of the parts she is named for. */
export function stillToAgree(personId: string, nurturing: NurturingFacts): boolean {
  return (
    (nurturing.committeeId === personId && nurturing.committeeAgreedAt === null) ||
    (nurturing.headId === personId && nurturing.headAgreedAt === null)
  );
}

/** Điều chỉnh, bổ sung: those who answer for it, with a reason, while it runs. */
export function mayAdjustNurturing(officer: Officer, exemplar: ExemplarFacts, nurturing: NurturingFacts): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
    nextNurturingState(nurturing.state, "adjust") === undefined && { code: "nurturing.not_running" },
  ]);
}

/** Ghi lần trao đổi, ghi kết quả một mục: those who answer for it, and the helper. */
export function mayFollowNurturing(officer: Officer, exemplar: ExemplarFacts, nurturing: NurturingFacts): Verdict {
  const helps = nurturing.helperId === officer.personId;
  return verdict<ExemplarRefusal>([
    !(helps || actsForUnit(officer, exemplar.unitId)) && { code: "exemplar.of_another_unit" },
    nurturing.state !== "running" && { code: "nurturing.not_running" },
  ]);
}

/** One step of an item, by those who follow the plan; a step that is not on the map is refused. */
export function mayStepItem(
  officer: Officer,
  exemplar: ExemplarFacts,
  nurturing: NurturingFacts,
  item: { state: NurturingItemState },
  step: "fulfil" | "drop" | "take_back",
): Verdict {
  const follow = mayFollowNurturing(officer, exemplar, nurturing);
  if (!follow.allowed) return follow;
  return verdict<ExemplarRefusal>([
    nextItemState(item.state, step) === undefined && { code: `nurturing.item_${item.state}` },
  ]);
}

/** Kết thúc, tiếp tục bồi dưỡng: those who answer for it, with a reason. */
export function mayStepNurturing(
  officer: Officer,
  exemplar: ExemplarFacts,
  nurturing: NurturingFacts,
  step: "close" | "reopen",
): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    nextNurturingState(nurturing.state, step) === undefined && {
      code: step === "close" ? "nurturing.not_running" : "nurturing.not_closed",
    },
  ]);
}
