import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Reason, type Verdict, verdict } from "#kernel/verdict.ts";
import {
  type ExemplarStanding,
  nextStage,
  nextStanding,
  type Stage,
  type StageStep,
  type StandingStep,
} from "./states.ts";
import { type ExemplarRefusal, stageNames, standingWords } from "./words.vi.ts";

type ExemplarFacts = { stage: Stage; standing: ExemplarStanding; unitId: string };

const ofAgency = ["emulation_officer", "head", "deputy_head"] as const;
const ofUnit = [
  "emulation_officer",
  "head",
  "deputy_head",
  "party_committee",
  "editor",
  "council_chair",
  "council_secretary",
] as const;

/** Whether she runs the exemplars of the whole agency: triage, acceptance, standing. */
export function runsExemplars(officer: Officer): boolean {
  return holdsForAgency(officer, ofAgency);
}

/** Whether she acts for a unit: it answers for the choice, the nurturing and the introduction of its exemplars. */
export function actsForUnit(officer: Officer, unitId: string): boolean {
  return holds(officer, ofUnit, unitId);
}

/** The units for which she acts: all of the agency, or those her mandates reach. */
export function actingUnitIds(officer: Officer): "agency" | readonly string[] {
  const ids = new Set<string>();
  for (const { role, covers } of officer.mandates) {
    if (!(ofUnit as readonly string[]).includes(role)) continue;
    if (covers === "agency") return "agency";
    for (const id of covers) ids.add(id);
  }
  return [...ids];
}

/** Whether she sees what is not public yet of every unit: those with a charge for the whole agency. */
export function seesAllExemplars(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...ofAgency,
    "administrator",
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
  ]);
}

/** Whether she weighs a recognition for the whole agency: who runs the exemplars, the party committee, the council. */
export function weighsExemplars(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...ofAgency,
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
  ]);
}

/**
 * Whether she knows the inner matters of an exemplar (marks, evidence, conditions): who has a charge for the whole agency, who
 * acts for the unit that answers for it, and the person herself.
 */
export function knowsExemplar(officer: Officer, exemplar: { unitId: string; personId: string | null }): boolean {
  const herself = exemplar.personId === officer.personId;
  return seesAllExemplars(officer) || actsForUnit(officer, exemplar.unitId) || herself;
}

/** Không có hiệu lực: the reason why nothing may be begun with an exemplar that was suspended, withdrawn or struck off. */
export function inactive({ standing }: { standing: ExemplarStanding }): Reason<ExemplarRefusal> | false {
  const now = standingWords[standing].word.toLocaleLowerCase("vi");
  return standing !== "active" && { code: "exemplar.not_active", facts: { now } };
}

/** Đi tiếp một khâu: only along the map, and only of an exemplar that stands. Who may is asked by the step's own rule. */
export function mayStep(exemplar: ExemplarFacts, step: StageStep): Verdict {
  return verdict<ExemplarRefusal>([
    inactive(exemplar),
    nextStage(exemplar.stage, step) === undefined && {
      code: "exemplar.step_closed",
      facts: { now: stageNames[exemplar.stage].now },
    },
  ]);
}

/**
 * Tạm dừng, khôi phục, đưa ra khỏi danh sách: those who run the agency's exemplars. Rút: the unit that answers for it too.
 */
export function mayChangeStanding(officer: Officer, exemplar: ExemplarFacts, step: StandingStep): Verdict {
  const unitMay = step === "withdraw" || step === "readmit";
  const may = runsExemplars(officer) || (unitMay && actsForUnit(officer, exemplar.unitId));
  return verdict<ExemplarRefusal>([
    !may && { code: unitMay ? "exemplar.of_another_unit" : "exemplar.not_in_charge" },
    nextStanding(exemplar.standing, step) === undefined && {
      code: "exemplar.step_closed",
      facts: { now: standingWords[exemplar.standing].word },
    },
  ]);
}
