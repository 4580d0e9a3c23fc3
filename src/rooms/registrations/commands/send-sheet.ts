import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { type OwedList, obligationsOfList, submitObligation } from "#rooms/plans/index.ts";
import { linesOf, type NamedSheet, sheetById } from "../queries/sheets.ts";
import { answeredSince, mayRecallSheet, maySendSheet } from "../rules.ts";
import { whatFor } from "../what-for.ts";
import { moveSheet } from "./keep-sheet.ts";

/**
 * Gửi bản đăng ký: to the office; the obligations of plans that ask for it are handed in with it, so that nothing is typed
 * twice. Sent after the last day it stays late, whatever comes after.
 */
export function sendSheet(db: Db, officer: Officer, sheetId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const today = vietnamDay(now);
    const sheet = await sheetById(tx, officer, sheetId, today);
    const lines = await linesOf(tx, sheetId);
    insist(maySendSheet(officer, { ...sheet, waiting: lines.filter(({ state }) => state === "waiting").length }));
    const owed = await owedFor(tx, sheet);
    const dueOn = owed.find((one) => one.dueOn !== null)?.dueOn ?? null;
    const first = sheet.sentAt === null;
    const late = sheet.late || (first && dueOn !== null && today > dueOn);
    await moveSheet(tx, sheet, { state: "sent", sentBy: officer.personId, sentAt: now, late });
    await tell(tx, officer, sheet, "titles.sent", now);
    await handIn(tx, officer, sheet, owed, lines.length, now);
  });
}

/** Rút lại để sửa, while nothing was answered. What was handed in for plans stays handed in. */
export function recallSheet(db: Db, officer: Officer, sheetId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const sheet = await sheetById(tx, officer, sheetId, vietnamDay(now));
    const answered = answeredSince(sheet, await linesOf(tx, sheetId));
    insist(mayRecallSheet(officer, { ...sheet, answered }));
    await moveSheet(tx, sheet, { state: "drafting" });
    await tell(tx, officer, sheet, "titles.recalled", now);
  });
}

/** The obligations a sheet is handed in for: only that of the whole year answers a plan. */
export async function owedFor(tx: Tx | Db, sheet: NamedSheet): Promise<OwedList[]> {
  if (sheet.movementId !== null || sheet.driveId !== null) return [];
  return obligationsOfList(tx, sheet.unitId, "titles", sheet.year);
}

async function handIn(tx: Tx, officer: Officer, sheet: NamedSheet, owed: OwedList[], lines: number, now: Date) {
  const title = `Bản đăng ký thi đua năm ${sheet.year}: ${lines} dòng`;
  const proofs = [{ kind: "registration_list" as const, title, url: `/title-registrations/${sheet.id}` }];
  for (const { id } of owed.filter(({ state }) => state === "open" || state === "returned"))
    await submitObligation(tx, officer, id, { note: "Gửi cùng bản đăng ký trong chương trình.", proofs }, now);
}

async function tell(tx: Tx, officer: Officer, sheet: NamedSheet, verb: "titles.sent" | "titles.recalled", now: Date) {
  await record(tx, officer, now, {
    verb,
    subjectType: "title_sheet",
    subjectId: sheet.id,
    unitId: sheet.unitId,
    facts: { of: whatFor(sheet) },
  });
}
