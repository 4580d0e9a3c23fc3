import type { Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { registersFor, runsRegistrations } from "./rules.ts";
import { type PledgeState, pledgeLifecycle } from "./states.ts";
import type { RegistrationRefusal } from "./words.vi.ts";

/** Soạn giao ước: those who run the registrations of the agency. */
export function mayWritePledge(officer: Officer, state: PledgeState = "drafting"): Verdict {
  return verdict<RegistrationRefusal>([
    !runsRegistrations(officer) && { code: "titles.not_in_charge" },
    state !== "drafting" && { code: "pledge.not_drafting" },
  ]);
}

/** Khóa giao ước: nobody signs after that. */
export function mayClosePledge(officer: Officer, state: PledgeState): Verdict {
  return verdict<RegistrationRefusal>([
    !runsRegistrations(officer) && { code: "titles.not_in_charge" },
    !isOpen(pledgeLifecycle, state, "close") && { code: "pledge.not_open" },
  ]);
}

/** Ghi việc ký: of a unit that is to sign and has not, while the pledge is open; by the unit itself, or by the office. */
export function maySign(
  officer: Officer,
  pledge: { state: PledgeState },
  signer: { unitId: string; signedOn: string | null },
): Verdict {
  return verdict<RegistrationRefusal>([
    !registersFor(officer, signer.unitId) && { code: "pledge.of_another_unit" },
    pledge.state !== "open" && { code: "pledge.not_open" },
    signer.signedOn !== null && { code: "pledge.already_signed" },
  ]);
}
