import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { answeredList } from "#kernel/lists/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { acceptSubmission, obligationOfList, returnSubmission, tellUnits } from "#rooms/plans/index.ts";
import { entriesOf, listById, type NamedList } from "../../queries/registration-lists.ts";
import { mayAnswerEntry, mayAnswerList } from "../../registration/rules.ts";
import { type RegistrationEntry, registrationEntries } from "../../schema/registration.ts";
import { candidateOf } from "./candidate-of.ts";
import { moveList } from "./send-list.ts";

/** Duyệt một mục: it begins an exemplar, or goes on with the one that is there. */
export function acceptEntry(db: Db, officer: Officer, listId: string, entryId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { list, entry } = await found(tx, officer, listId, entryId, now);
    insist(mayAnswerEntry(officer, list, entry, "accept"));
    await accept(tx, officer, list, entry, now);
    await closeWhenAnswered(tx, officer, list, now);
  });
}

/** Duyệt mọi mục đang chờ của một danh sách. Gives how many. */
export function acceptWaiting(db: Db, officer: Officer, listId: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const list = await listById(tx, officer, listId, vietnamDay(now));
    insist(mayAnswerList(officer, list));
    const waiting = (await entriesOf(tx, listId)).filter(({ state }) => state === "waiting");
    for (const entry of waiting) await accept(tx, officer, list, entry, now);
    await closeWhenAnswered(tx, officer, list, now);
    return waiting.length;
  });
}

/** Trả lại một mục, with the reason the unit reads. */
export function returnEntry(
  db: Db,
  officer: Officer,
  listId: string,
  entryId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { list, entry } = await found(tx, officer, listId, entryId, now);
    insist(mayAnswerEntry(officer, list, entry, "return"));
    await answer(tx, officer, entry, { state: "returned", reason }, now);
    await tell(tx, officer, list, entry, "registration.entry_returned", reason, now);
    await closeWhenAnswered(tx, officer, list, now);
  });
}

async function found(tx: Tx, officer: Officer, listId: string, entryId: string, now: Date) {
  const list = await listById(tx, officer, listId, vietnamDay(now));
  const entry = (await entriesOf(tx, listId)).find(({ id }) => id === entryId) ?? notFound();
  return { list, entry };
}

async function accept(tx: Tx, officer: Officer, list: NamedList, entry: RegistrationEntry, now: Date) {
  const exemplarId = await candidateOf(tx, officer, list, entry, now);
  await answer(tx, officer, entry, { state: "accepted", reason: null, exemplarId }, now);
  await tell(tx, officer, list, entry, "registration.entry_accepted", null, now);
}

async function answer(
  tx: Tx,
  officer: Officer,
  entry: RegistrationEntry,
  to: Partial<RegistrationEntry>,
  now: Date,
): Promise<void> {
  const moved = await tx
    .update(registrationEntries)
    .set({ ...to, answeredBy: officer.personId, answeredAt: now })
    .where(and(eq(registrationEntries.id, entry.id), eq(registrationEntries.state, entry.state)))
    .returning({ id: registrationEntries.id });
  if (moved.length === 0) throw new Overtaken("registration.entry_answered");
}

/** When nothing waits any more the whole list is accepted, or goes back; so does what was handed in for the plan. */
async function closeWhenAnswered(tx: Tx, officer: Officer, list: NamedList, now: Date) {
  const entries = await entriesOf(tx, list.id);
  const state = answeredList(entries);
  if (state === null) return;
  const returned = entries.filter((entry) => entry.state === "returned");
  await moveList(tx, list, { state, answeredAt: now });
  const owed = await obligationOfList(tx, list.planId, list.unitId, "exemplars", list.year);
  if (owed?.state === "submitted") {
    const why = `Trả lại ${returned.length} mục: ${returned.map(({ name, reason }) => `${name} (${reason})`).join("; ")}`;
    if (returned.length > 0) await returnSubmission(tx, officer, owed.id, why.slice(0, 1900), now);
    else await acceptSubmission(tx, officer, owed.id, now);
  }
  const words = returned.length > 0 ? `có ${returned.length} mục bị trả lại` : "đã được duyệt";
  const text = `Danh sách đăng ký điển hình năm ${list.year} ${words}`;
  await tellUnits(tx, list.agencyId, [list.unitId], text, `/registration-lists/${list.id}`, now);
}

async function tell(
  tx: Tx,
  officer: Officer,
  list: NamedList,
  entry: RegistrationEntry,
  verb: "registration.entry_accepted" | "registration.entry_returned",
  reason: string | null,
  now: Date,
) {
  await record(tx, officer, now, {
    verb,
    subjectType: "registration",
    subjectId: list.id,
    unitId: list.unitId,
    facts: { name: entry.name, unit: list.unitName },
    reason,
  });
}
