import { holds, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { actsForUnit, inactive, runsExemplars } from "../rules.ts";
import type { ExemplarStanding } from "../states.ts";
import type { ExemplarRefusal } from "../words.vi.ts";
import { type IntroductionState, type IntroductionStep, nextIntroduction } from "./states.ts";

type OfExemplar = { unitId: string; standing: ExemplarStanding; planId: string | null };
type Facts = { unitId: string; state: IntroductionState };

/** Giới thiệu: the unit that answers for an exemplar that stands, lives under a plan and was registered. */
export function mayIntroduce(officer: Officer, exemplar: OfExemplar, registered: boolean): Verdict {
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, exemplar.unitId) && { code: "exemplar.of_another_unit" },
    inactive(exemplar),
    exemplar.planId === null && { code: "introduction.no_plan" },
    !registered && { code: "introduction.not_registered" },
  ]);
}

/** Sửa hồ sơ: the unit, before its head confirmed it and after it came back. */
export function mayEditIntroduction(officer: Officer, one: Facts): Verdict {
  const open = one.state === "prepared" || one.state === "returned";
  return verdict<ExemplarRefusal>([
    !actsForUnit(officer, one.unitId) && { code: "exemplar.of_another_unit" },
    !open && { code: "introduction.step_closed" },
  ]);
}

/**
 * A step along the map: confirming by the head or a deputy of the unit («có xác nhận của lãnh đạo cơ quan, đơn vị»), mending
 * and withdrawing by the unit, receiving and returning by the office.
 */
export function mayStepIntroduction(officer: Officer, one: Facts, step: IntroductionStep): Verdict {
  return verdict<ExemplarRefusal>([
    !isTheirs(officer, one, step) && { code: refusedFor[step] },
    nextIntroduction(one.state, step) === undefined && { code: "introduction.step_closed" },
  ]);
}

const refusedFor = {
  confirm: "introduction.head_confirms",
  mend: "exemplar.of_another_unit",
  withdraw: "exemplar.of_another_unit",
  receive: "exemplar.not_in_charge",
  return: "exemplar.not_in_charge",
} as const satisfies Record<IntroductionStep, ExemplarRefusal>;

function isTheirs(officer: Officer, { unitId }: Facts, step: IntroductionStep): boolean {
  if (step === "confirm") return holds(officer, ["head", "deputy_head"], unitId);
  return step === "receive" || step === "return" ? runsExemplars(officer) : actsForUnit(officer, unitId);
}

/** How the plan's obligation follows its introductions: waits while one does, is met by one received, else goes back. */
export function outcomeOf(states: readonly IntroductionState[]): "waits" | "met" | "back" {
  if (states.includes("sent")) return "waits";
  return states.includes("received") ? "met" : "back";
}
