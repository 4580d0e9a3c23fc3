import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import type { InvitationValues, PostponeValues } from "../forms/event.ts";
import { eventById, itemsOf } from "../queries/events.ts";
import { guestCounts } from "../queries/guests.ts";
import { mayEdit, mayInvite, mayStep } from "../rules.ts";
import { eventUnits, type GatheringEvent } from "../schema.ts";
import { nextEvent } from "../states.ts";
import { recordOf, tellConcerned, writeEvent } from "./write-event.ts";

/**
 * Gửi giấy mời: the document is written, the chosen units are told, all in one act. Sent already, it mends the document and
 * invites more units; those that were invited keep what they answered. Gives how many units were told now.
 */
export function inviteToEvent(
  db: Db,
  officer: Officer,
  id: string,
  values: InvitationValues,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    const { revision, units, ...letter } = values;
    const first = event.state === "drafting";
    if (first) {
      const [items, guests] = [await itemsOf(tx, id), await guestCounts(tx, id)];
      insist(mayInvite(officer, event, { items: items.length, invited: units.length + guests.all }));
    } else insist(mayEdit(officer, event));
    await writeEvent(
      tx,
      { id, revision },
      { ...letter, ...(first ? { state: nextEvent(event.state, "invite")! } : {}) },
    );
    const told = await addUnits(tx, officer, { ...event, ...letter }, units, now);
    await recordOf(tx, officer, event, "event.invited", now, { facts: { number: letter.number } });
    return told;
  });
}

async function addUnits(
  tx: Tx,
  officer: Officer,
  event: GatheringEvent,
  unitIds: readonly string[],
  now: Date,
): Promise<number> {
  const standing = await unitsOn(tx, officer.agencyId, vietnamDay(now));
  const asked = standing.filter(({ id }) => unitIds.includes(id));
  if (asked.length === 0) return 0;
  const made = await tx
    .insert(eventUnits)
    .values(asked.map(({ id: unitId }) => ({ id: newId(), eventId: event.id, unitId })))
    .onConflictDoNothing()
    .returning({ unitId: eventUnits.unitId });
  const due = event.registerBy ? `; đăng ký người dự chậm nhất ngày ${formatDay(event.registerBy)}` : "";
  const text = `Mời dự “${event.title}”, ${event.startsAt} ngày ${formatDay(event.startsOn)}${due}`;
  const told = made.map(({ unitId }) => unitId);
  await tellUnits(tx, event.agencyId, told, text, `/events/${event.id}`, now);
  return told.length;
}

/** Dời ngày, đổi nơi: everybody who was asked is told the new day and place, with the reason; what they answered stays. */
export function postponeEvent(db: Db, officer: Officer, id: string, values: PostponeValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayStep(officer, event, "postpone"));
    const { revision, reason, ...when } = values;
    const endsOn = when.endsOn ?? when.startsOn;
    await writeEvent(tx, { id, revision }, { ...when, endsOn, stateReason: reason });
    const until = `${when.startsAt} ngày ${formatDay(when.startsOn)}`;
    const moved = `“${event.title}” dời sang ${until}, tại ${when.place}. Lý do: ${reason}`;
    await tellConcerned(tx, event, moved, now);
    await recordOf(tx, officer, event, "event.postponed", now, { facts: { until }, reason });
  });
}

/** Hủy sự kiện: everybody who was asked is told why. */
export function cancelEvent(
  db: Db,
  officer: Officer,
  id: string,
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayStep(officer, event, "cancel"));
    const { revision, reason } = given;
    await writeEvent(tx, { id, revision }, { state: nextEvent(event.state, "cancel")!, stateReason: reason });
    await tellConcerned(tx, event, `Hủy “${event.title}”. Lý do: ${reason}`, now);
    await recordOf(tx, officer, event, "event.cancelled", now, { reason });
  });
}
