import { and, eq, inArray } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { answeredList } from "#kernel/lists/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { acceptSubmission, returnSubmission, tellUnits } from "#rooms/plans/index.ts";
import { linesOf, type NamedSheet, sheetById } from "../queries/sheets.ts";
import { mayAnswerSheet } from "../rules.ts";
import { type TitleLine, titleLines } from "../schema.ts";
import { whatFor } from "../what-for.ts";
import { moveSheet } from "./keep-sheet.ts";
import { owedFor } from "./send-sheet.ts";

/** What is answered: reasons by line for those that go back; `acceptRest` accepts every other line that waits. */
export type SheetAnswer = { returned: ReadonlyMap<string, string>; acceptRest: boolean };

/** Trả lại từng dòng kèm lý do, duyệt các dòng còn lại, in one act. Gives how many went which way. */
export function answerSheet(
  db: Db,
  officer: Officer,
  sheetId: string,
  answer: SheetAnswer,
  now: Date,
): Promise<{ accepted: number; returned: number }> {
  return db.transaction(async (tx) => {
    const sheet = await sheetById(tx, officer, sheetId, vietnamDay(now));
    insist(mayAnswerSheet(officer, sheet));
    const waiting = (await linesOf(tx, sheetId)).filter(({ state }) => state === "waiting");
    const back = waiting.filter(({ id }) => answer.returned.has(id));
    if (back.length < answer.returned.size) throw new Overtaken("titles.line_answered");
    for (const line of back) await settle(tx, officer, [line], "returned", answer.returned.get(line.id)!, now);
    const good = answer.acceptRest ? waiting.filter((line) => !back.includes(line)) : [];
    await settle(tx, officer, good, "accepted", null, now);
    await tell(tx, officer, sheet, "titles.accepted", good.length, null, now);
    const why = back.map(({ id, name }) => `${name}: ${answer.returned.get(id)}`).join("; ");
    await tell(tx, officer, sheet, "titles.returned", back.length, why, now);
    await closeWhenAnswered(tx, officer, sheet, now);
    return { accepted: good.length, returned: back.length };
  });
}

async function settle(
  tx: Tx,
  officer: Officer,
  lines: readonly TitleLine[],
  state: "accepted" | "returned",
  reason: string | null,
  now: Date,
) {
  if (lines.length === 0) return;
  const ids = lines.map(({ id }) => id);
  const moved = await tx
    .update(titleLines)
    .set({ state, reason, answeredBy: officer.personId, answeredAt: now })
    .where(and(inArray(titleLines.id, ids), eq(titleLines.state, "waiting")))
    .returning({ id: titleLines.id });
  if (moved.length < ids.length) throw new Overtaken("titles.line_answered");
}

/** When nothing waits any more the whole sheet is accepted, or goes back; so does what was handed in for plans. */
async function closeWhenAnswered(tx: Tx, officer: Officer, sheet: NamedSheet, now: Date) {
  const lines = await linesOf(tx, sheet.id);
  const state = answeredList(lines);
  if (state === null) return;
  await moveSheet(tx, sheet, { state, answeredAt: now });
  const returned = lines.filter((line) => line.state === "returned");
  const why = `Trả lại ${returned.length} dòng: ${returned.map(({ name, reason }) => `${name} (${reason})`).join("; ")}`;
  for (const { id } of (await owedFor(tx, sheet)).filter((owed) => owed.state === "submitted")) {
    if (state === "returned") await returnSubmission(tx, officer, id, why.slice(0, 1900), now);
    else await acceptSubmission(tx, officer, id, now);
  }
  const words = state === "returned" ? `có ${returned.length} dòng bị trả lại` : "đã được duyệt";
  const text = `Bản đăng ký thi đua ${whatFor(sheet)} ${words}`;
  await tellUnits(tx, sheet.agencyId, [sheet.unitId], text, `/title-registrations/${sheet.id}`, now);
}

async function tell(
  tx: Tx,
  officer: Officer,
  sheet: NamedSheet,
  verb: "titles.accepted" | "titles.returned",
  lines: number,
  reason: string | null,
  now: Date,
) {
  if (lines === 0) return;
  await record(tx, officer, now, {
    verb,
    subjectType: "title_sheet",
    subjectId: sheet.id,
    unitId: sheet.unitId,
    facts: { of: whatFor(sheet), unit: sheet.unitName, lines: String(lines) },
    reason,
  });
}
