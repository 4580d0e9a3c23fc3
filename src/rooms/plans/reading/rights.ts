import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { mayAmend, mayAnswerQuestion, mayClose, mayEditDraft, mayMoveDue, mayUrge, runsPlansOf } from "../rules.ts";
import type { Plan } from "../schema.ts";

/** What a reader may do with a plan; each answer is that of the rule the command insists on. */
export type PlanRights = {
  mayEdit: boolean;
  mayAmend: boolean;
  mayMove: boolean;
  mayUrge: boolean;
  mayClose: boolean;
  mayAnswer: boolean;
  /** Whether she sees every unit of it. */
  seesAll: boolean;
  /** Her own unit, to lead her to its list. */
  ownUnitId: string;
};

/** Asked of the rules once for all buttons of a page. */
export function rightsOn(officer: Officer, plan: Plan): PlanRights {
  return {
    mayEdit: mayEditDraft(officer, plan).allowed,
    mayAmend: mayAmend(officer, plan).allowed,
    mayMove: mayMoveDue(officer, plan).allowed,
    mayUrge: mayUrge(officer, plan).allowed,
    mayClose: mayClose(officer, plan).allowed,
    mayAnswer: plan.state === "issued" && mayAnswerQuestion(officer, plan).allowed,
    seesAll: seenUnits(officer, plan) === "all",
    ownUnitId: officer.unitId,
  };
}

/** The units of a plan whose papers an officer may see: all, when she runs it or reads the whole agency. */
export function seenUnits(officer: Officer, plan: Pick<Plan, "ownerUnitId">): "all" | readonly string[] {
  const units = readableUnits(officer);
  return units === "agency" || runsPlansOf(officer, plan.ownerUnitId) ? "all" : units;
}
