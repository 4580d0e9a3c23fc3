import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { obligationOfList, submitObligation } from "#rooms/plans/index.ts";
import { entriesOf, listById, type NamedList } from "../../queries/registration-lists.ts";
import { mayRecallList, maySendList } from "../../registration/rules.ts";
import { registrationLists } from "../../schema/registration.ts";

/** Gửi danh sách: to the office; the plan's own obligation to send it is handed in with it, so that nothing is typed twice. */
export function sendList(db: Db, officer: Officer, listId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const list = await listById(tx, officer, listId, vietnamDay(now));
    const entries = await entriesOf(tx, listId);
    const waiting = entries.filter(({ state }) => state === "waiting").length;
    insist(maySendList(officer, { ...list, waiting }));
    await moveList(tx, list, { state: "sent", sentBy: officer.personId, sentAt: now });
    await tell(tx, officer, list, "registration.sent", now);
    await handIn(tx, officer, list, entries.length, now);
  });
}

/** Rút lại để sửa, while nothing was answered. What was handed in for the plan stays handed in. */
export function recallList(db: Db, officer: Officer, listId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const list = await listById(tx, officer, listId, vietnamDay(now));
    const answered = (await entriesOf(tx, listId)).filter(({ answeredAt }) => answeredAt !== null).length;
    insist(mayRecallList(officer, { ...list, answered }));
    await moveList(tx, list, { state: "drafting" });
    await tell(tx, officer, list, "registration.recalled", now);
  });
}

/** Writes a step of a list if it still stands as it was read. */
export async function moveList(
  tx: Tx,
  list: NamedList,
  to: Partial<typeof registrationLists.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(registrationLists)
    .set({ ...to, revision: list.revision + 1 })
    .where(
      and(
        eq(registrationLists.id, list.id),
        eq(registrationLists.state, list.state),
        eq(registrationLists.revision, list.revision),
      ),
    )
    .returning({ id: registrationLists.id });
  if (moved.length === 0) throw new Overtaken("registration.moved_meanwhile");
}

async function tell(
  tx: Tx,
  officer: Officer,
  list: NamedList,
  verb: "registration.sent" | "registration.recalled",
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "registration",
    subjectId: list.id,
    unitId: list.unitId,
    facts: { year: String(list.year), unit: list.unitName },
  });
}

async function handIn(tx: Tx, officer: Officer, list: NamedList, entries: number, now: Date) {
  const owed = await obligationOfList(tx, list.planId, list.unitId, "exemplars", list.year);
  if (!owed || !["open", "returned"].includes(owed.state)) return;
  const title = `Danh sách đăng ký điển hình năm ${list.year}: ${entries} mục`;
  const proofs = [{ kind: "registration_list" as const, title, url: `/registration-lists/${list.id}` }];
  await submitObligation(tx, officer, owed.id, { note: "Gửi cùng danh sách đăng ký trong chương trình.", proofs }, now);
}
