import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { kindsOfPlan } from "../../queries/kinds.ts";
import { entriesOf, listById } from "../../queries/registration-lists.ts";
import { mayEditList, mayOpenList } from "../../registration/rules.ts";
import { type RegistrationEntry, registrationEntries, registrationLists } from "../../schema/registration.ts";

/** Lập danh sách của đơn vị cho một năm; the one that is there already is gone on with. */
export function openList(
  db: Db,
  officer: Officer,
  asked: { planId: string; unitId: string; year: number },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const plan = (await kindsOfPlan(tx, officer, asked.planId)) ?? notFound();
    insist(mayOpenList(officer, { state: plan.state, kinds: plan.kinds.length }, asked.unitId));
    await unitOn(tx, officer.agencyId, asked.unitId, vietnamDay(now));
    const row = { id: newId(), agencyId: officer.agencyId, ...asked, createdBy: officer.personId, createdAt: now };
    await tx.insert(registrationLists).values(row).onConflictDoNothing();
    const [list] = await tx
      .select({ id: registrationLists.id })
      .from(registrationLists)
      .where(
        and(
          eq(registrationLists.planId, asked.planId),
          eq(registrationLists.unitId, asked.unitId),
          eq(registrationLists.year, asked.year),
        ),
      );
    return list!.id;
  });
}

/** An entry as typed; `id` is set of one that stands in the list already. */
export type EntryTyped = Pick<
  RegistrationEntry,
  | "kindKey"
  | "kindName"
  | "holderKind"
  | "personId"
  | "collectiveId"
  | "name"
  | "post"
  | "levels"
  | "periodFrom"
  | "periodTo"
  | "summary"
  | "mentor"
> & { id: string | null };

/**
 * Ghi các mục: what is open of the list becomes what was typed; accepted entries stay. A returned entry that is kept waits
 * anew. `revision` is the one the page was opened with, so that a second hand is told.
 */
export function writeEntries(
  db: Db,
  officer: Officer,
  listId: string,
  revision: number,
  typed: readonly EntryTyped[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const list = await listById(tx, officer, listId, vietnamDay(now));
    insist(mayEditList(officer, list));
    const moved = await tx
      .update(registrationLists)
      .set({ revision: revision + 1 })
      .where(and(eq(registrationLists.id, listId), eq(registrationLists.revision, revision)))
      .returning({ id: registrationLists.id });
    if (moved.length === 0) throw new Overtaken("registration.moved_meanwhile");
    const there = await entriesOf(tx, listId);
    const open = there.filter(({ state }) => state !== "accepted");
    const kept = new Set(typed.flatMap(({ id }) => id ?? []));
    const gone = open.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
    if (gone.length > 0) await tx.delete(registrationEntries).where(inArray(registrationEntries.id, gone));
    for (const [n, { id, ...entry }] of typed.entries()) {
      const position = there.length + n;
      if (id && open.some((one) => one.id === id))
        await tx
          .update(registrationEntries)
          .set({ ...entry, position, state: "waiting" })
          .where(eq(registrationEntries.id, id));
      else await tx.insert(registrationEntries).values({ ...entry, id: newId(), listId, position });
    }
    await tx.execute(sql`update registration_entries e set position = n.position from (
      select id, (row_number() over (order by position, id))::int as position from registration_entries where list_id = ${listId}) n
      where n.id = e.id and n.position <> e.position`);
  });
}
