import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import {
  mayConfirm,
  mayDraft,
  mayEdit,
  mayEquip,
  mayLetIn,
  mayStep,
  mayTickList,
  mayWriteMinutes,
  runsEvents,
  seesAllEvents,
  standsAtDoor,
} from "../rules.ts";
import { eventWithNames, type NamedEvent } from "./events.ts";
import { guestCounts } from "./guests.ts";

/** What stands above every page of an event, and what its reader may do. Three queries. */
export async function eventHead(db: DbOrTx, officer: Officer, id: string, today: string) {
  const event = await eventWithNames(db, officer, id, today);
  const [counts, parts] = await Promise.all([guestCounts(db, id), partCounts(db, id)]);
  const given = { honoured: counts.honoured, today };
  const may = {
    run: mayDraft(officer, event.ownerUnitId).allowed,
    edit: mayEdit(officer, event).allowed,
    equip: mayEquip(officer, event).allowed,
    withdraw: mayStep(officer, event, "withdraw").allowed,
    postpone: mayStep(officer, event, "postpone").allowed,
    cancel: mayStep(officer, event, "cancel").allowed,
    undo: mayStep(officer, event, "undo").allowed,
    minutes: mayWriteMinutes(officer, event, given),
    confirm: mayConfirm(officer, event, "confirm").allowed,
    reopen: mayConfirm(officer, event, "reopen").allowed,
    letIn: mayLetIn(officer, event, today),
    tick: mayTickList(officer, event, today).allowed,
    /** Reads the names and answers of all who were asked. */
    people:
      runsEvents(officer, event.ownerUnitId) || seesAllEvents(officer) || standsAtDoor(officer, event.ownerUnitId),
  };
  return { event, counts: { ...counts, ...parts }, may, today };
}
export type EventHead = Awaited<ReturnType<typeof eventHead>>;
export type { NamedEvent };

async function partCounts(db: DbOrTx, id: string) {
  const { rows } = await db.execute<{ takeaways: number; pictures: number; papers: number }>(sql`
    select (select count(*)::int from takeaways t where t.event_id = ${id} and t.state <> 'dropped') as takeaways,
      (select count(*)::int from event_pictures p where p.event_id = ${id} and p.removed_at is null) as pictures,
      (select count(*)::int from event_files f where f.event_id = ${id}) as papers`);
  return rows[0]!;
}
