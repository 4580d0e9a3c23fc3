import { holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsForUnit, inactive, runsExemplars } from "../rules.ts";
import { type AssessmentState, type AssessmentStep, assessmentLifecycle, type ExemplarStanding } from "../states.ts";
import type { AssessmentHand } from "../terms.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { handOf } from "./hands.ts";

type OfUnit = { unitId: string; standing: ExemplarStanding };
type Facts = { state: AssessmentState };

/** Mở bản đánh giá of an exemplar that stands: its unit or the office, when its plan has criteria for it. */
export function mayOpenAssessment(officer: Officer, exemplar: OfUnit, criteria: number): Verdict {
  return verdict<ExemplarRefusal>([
    !(actsForUnit(officer, exemplar.unitId) || runsExemplars(officer)) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
    criteria === 0 && { code: "assessment.no_criteria" },
  ]);
}

/** Whether she is one of a hand: self its unit, checked the office, final who decides or writes down what was decided. */
export function isOfHand(officer: Officer, exemplar: { unitId: string }, hand: AssessmentHand): boolean {
  if (hand === "self") return actsForUnit(officer, exemplar.unitId);
  return (
    runsExemplars(officer) || (hand === "final" && holdsForAgency(officer, ["council_chair", "council_secretary"]))
  );
}

/** Tự chấm, thẩm định, kết luận: the hand whose turn it is, of an exemplar that stands. */
export function mayMark(officer: Officer, exemplar: OfUnit, { state }: Facts): Verdict {
  const turn = handOf(state);
  return verdict<ExemplarRefusal>([
    inactive(exemplar),
    turn === null && { code: "assessment.settled" },
    turn !== null && !isOfHand(officer, exemplar, turn.hand) && { code: "assessment.not_your_turn" },
  ]);
}

/** Trả lại để tự chấm lại: the office, while it checks. */
export function mayReturnAssessment(officer: Officer, { state }: Facts): Verdict {
  return verdict<ExemplarRefusal>([
    !runsExemplars(officer) && { code: "exemplar.not_in_charge" },
    !isOpen(assessmentLifecycle, state, "return" satisfies AssessmentStep) && { code: "assessment.step_closed" },
  ]);
}

/** Minh chứng is added and taken back by the unit that answers for the exemplar, and by the office. */
export function mayKeepEvidence(officer: Officer, exemplar: { unitId: string }): Verdict {
  return verdict<ExemplarRefusal>([
    !(actsForUnit(officer, exemplar.unitId) || runsExemplars(officer)) && { code: "exemplar.of_another_unit" },
  ]);
}
