import { holds, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { runsExemplars } from "../rules.ts";
import type { ExemplarRefusal } from "../words.vi.ts";

/** Who answers for a unit's exemplars: its head, deputy or officer in charge. */
const answering = ["head", "deputy_head", "emulation_officer"] as const;

/** Whether she answers for the exemplars of a unit, as its head or in its name, or runs those of the agency. */
export function answersForUnit(officer: Officer, unitId: string): boolean {
  return runsExemplars(officer) || holds(officer, answering, unitId);
}

/** The head's view and the hints: for who answers for some unit. */
export function mayLeadView(officer: Officer): Verdict {
  const answers = officer.mandates.some(({ role }) => (answering as readonly string[]).includes(role));
  return verdict<ExemplarRefusal>([!(answers || runsExemplars(officer)) && { code: "exemplar.not_in_charge" }]);
}
