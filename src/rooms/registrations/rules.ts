import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { isOpen } from "#kernel/life.ts";
import { type EntryState, type ListState, listLifecycle } from "#kernel/lists/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { RegistrationRefusal } from "./words.vi.ts";

type SheetFacts = { unitId: string; state: ListState };

const inCharge = ["emulation_officer", "head", "deputy_head"] as const;

/** Whether she runs the registrations of the whole agency: answers sheets, writes pledges. */
export function runsRegistrations(officer: Officer): boolean {
  return holdsForAgency(officer, inCharge);
}

/** Whether she registers for a unit. */
export function registersFor(officer: Officer, unitId: string): boolean {
  return holds(officer, inCharge, unitId);
}

/** Whether she reads the sheets of every unit: those with a charge for the whole agency. */
export function seesAllSheets(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...inCharge,
    "administrator",
    "party_committee",
    "council_chair",
    "council_member",
    "council_secretary",
  ]);
}

/** Lập bản đăng ký của một đơn vị. */
export function mayOpenSheet(officer: Officer, unitId: string): Verdict {
  return verdict<RegistrationRefusal>([!registersFor(officer, unitId) && { code: "titles.of_another_unit" }]);
}

/** Sửa các dòng, các chỉ tiêu: the unit, before it is sent and after something came back. */
export function mayEditSheet(officer: Officer, sheet: SheetFacts): Verdict {
  return verdict<RegistrationRefusal>([
    !registersFor(officer, sheet.unitId) && { code: "titles.of_another_unit" },
    sheet.state === "sent" && { code: "titles.already_sent" },
    sheet.state === "accepted" && { code: "titles.already_accepted" },
  ]);
}

/** Gửi: with a line that waits for an answer. */
export function maySendSheet(officer: Officer, sheet: SheetFacts & { waiting: number }): Verdict {
  return verdict<RegistrationRefusal>([
    !registersFor(officer, sheet.unitId) && { code: "titles.of_another_unit" },
    sheet.state === "sent" && { code: "titles.already_sent" },
    sheet.state === "accepted" && { code: "titles.already_accepted" },
    isOpen(listLifecycle, sheet.state, "send") && sheet.waiting === 0 && { code: "titles.empty" },
  ]);
}

/** Rút lại để sửa: the unit, while nothing was answered since it was sent. */
export function mayRecallSheet(officer: Officer, sheet: SheetFacts & { answered: number }): Verdict {
  return verdict<RegistrationRefusal>([
    !registersFor(officer, sheet.unitId) && { code: "titles.of_another_unit" },
    !isOpen(listLifecycle, sheet.state, "recall") && { code: "titles.not_sent" },
    sheet.state === "sent" && sheet.answered > 0 && { code: "titles.line_answered" },
  ]);
}

/** Duyệt, trả lại: those who run the registrations of the agency, of a sheet that was sent. */
export function mayAnswerSheet(officer: Officer, sheet: SheetFacts): Verdict {
  return verdict<RegistrationRefusal>([
    !runsRegistrations(officer) && { code: "titles.not_in_charge" },
    sheet.state !== "sent" && { code: "titles.not_sent" },
  ]);
}

/** Ghi tiến độ: the unit, once its sheet was sent; what was accepted is followed, not changed. */
export function mayRecordProgress(officer: Officer, sheet: SheetFacts): Verdict {
  return verdict<RegistrationRefusal>([
    !registersFor(officer, sheet.unitId) && { code: "titles.of_another_unit" },
    sheet.state === "drafting" && { code: "titles.not_sent_yet" },
  ]);
}

/** Lines that were answered since the sheet was last sent; those accepted in an earlier round stay accepted. */
export function answeredSince(
  sheet: { sentAt: Date | null },
  lines: readonly { state: EntryState; answeredAt: Date | null }[],
): number {
  return lines.filter(({ answeredAt }) => answeredAt !== null && sheet.sentAt !== null && answeredAt >= sheet.sentAt)
    .length;
}
