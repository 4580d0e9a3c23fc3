import type { Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { Judgement } from "#rooms/awards/index.ts";
import { actsForUnit, runsExemplars, seesAllExemplars } from "../rules.ts";
import type { ExemplarStanding } from "../states.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { nextRecognition, type RecognitionState, type RecognitionStep } from "./states.ts";

type Facts = { state: RecognitionState; specialReason: string | null };
type OfUnit = { unitId: string; standing: ExemplarStanding };

/** Steps towards recognition, which an exemplar that was suspended does not take. */
const goesOn: readonly RecognitionStep[] = ["propose_again", "put_forward", "recognise"];

const ofTheUnit: readonly RecognitionStep[] = ["withdraw", "propose_again"];

/** Đề nghị công nhận: the unit that answers for the exemplar, or the office; only while it stands. */
export function mayPropose(officer: Officer, exemplar: OfUnit): Verdict {
  return verdict<ExemplarRefusal>([
    !(actsForUnit(officer, exemplar.unitId) || runsExemplars(officer)) && { code: "exemplar.of_another_unit" },
    exemplar.standing !== "active" && { code: "recognition.exemplar_not_active" },
  ]);
}

/** Ghi xác nhận: who may propose, until the case is decided. */
export function mayCertify(officer: Officer, exemplar: OfUnit, recognition: Facts): Verdict {
  return verdict<ExemplarRefusal>([
    ...reasonsOf(mayPropose(officer, exemplar)),
    !isOpen(recognition) && { code: "recognition.already_decided" },
  ]);
}

/** A step along the map: withdrawing and proposing again by the unit, all others by the office. */
export function mayStepRecognition(
  officer: Officer,
  exemplar: OfUnit,
  recognition: Facts,
  step: RecognitionStep,
): Verdict {
  const may = runsExemplars(officer) || (ofTheUnit.includes(step) && actsForUnit(officer, exemplar.unitId));
  return verdict<ExemplarRefusal>([
    !may && { code: "exemplar.not_in_charge" },
    nextRecognition(recognition.state, step) === undefined && { code: "recognition.step_closed" },
    goesOn.includes(step) && exemplar.standing !== "active" && { code: "recognition.exemplar_not_active" },
  ]);
}

/**
 * Đủ điều kiện đi tiếp: every condition met and nothing pending. A case of the special way needs its reason and a rule that
 * opens that way; pending matters hold it all the same.
 */
export function mayGoOn(recognition: Facts, judgement: Judgement | null, special: boolean): Verdict {
  const failed = judgement?.findings.filter((one) => one.result === "failed").length ?? 0;
  const specially = recognition.specialReason !== null;
  return verdict<ExemplarRefusal>([
    judgement === null && { code: "recognition.no_rule" },
    specially && !special && { code: "recognition.no_special_way" },
    !specially && failed > 0 && { code: "recognition.conditions_failed", facts: { failed: String(failed) } },
    (judgement?.holds.length ?? 0) > 0 && { code: "recognition.held" },
  ]);
}

function isOpen({ state }: Facts): boolean {
  return state === "proposed" || state === "returned" || state === "before_council";
}

function reasonsOf(answer: Verdict) {
  return answer.allowed ? [] : (answer.reasons as { code: ExemplarRefusal }[]);
}

/** Ghi quyết định: those who run the agency's exemplars. */
export function mayDecide(officer: Officer): Verdict {
  return verdict<ExemplarRefusal>([!runsExemplars(officer) && { code: "exemplar.not_in_charge" }]);
}

/** The list of all cases: whoever sees exemplars that are not public yet, or acts for a unit. */
export function maySeeCases(officer: Officer): Verdict {
  return verdict<ExemplarRefusal>([
    !(seesAllExemplars(officer) || actsForUnit(officer, officer.unitId)) && { code: "exemplar.not_in_charge" },
  ]);
}
