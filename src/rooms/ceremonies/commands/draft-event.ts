import { and, eq, inArray } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { movementById } from "#rooms/movements/index.ts";
import { planById } from "#rooms/plans/index.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import type { EventValues } from "../forms/event.ts";
import { eventById } from "../queries/events.ts";
import { mayDraft, mayEdit, mayStep } from "../rules.ts";
import { eventDuties, eventItems, events } from "../schema.ts";
import { nextEvent } from "../states.ts";
import { recordOf, writeEvent } from "./write-event.ts";

/** Soạn sự kiện for a unit. Gives its id. */
export function draftEvent(
  db: Db,
  officer: Officer,
  ownerUnitId: string,
  values: EventValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayDraft(officer, ownerUnitId));
    const { items, duty, revision: _, ...said } = await checkedLinks(tx, officer, values);
    const id = newId();
    const { agencyId, personId } = officer;
    await tx.insert(events).values({ id, agencyId, ownerUnitId, ...said, createdBy: personId, createdAt: now });
    await writeParts(tx, officer, id, items, duty);
    await recordOf(tx, officer, { id, ownerUnitId, title: values.title }, "event.drafted", now);
    return id;
  });
}

/** Sửa sự kiện. Once people were told, day and place stay as they were told: they move by `postponeEvent`. */
export function editEvent(db: Db, officer: Officer, id: string, values: EventValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEdit(officer, event));
    const { items, duty, revision, ...said } = await checkedLinks(tx, officer, values);
    const { startsOn, startsAt, endsOn, endsAt, place, registerBy } = event;
    const told = event.state === "drafting" ? {} : { startsOn, startsAt, endsOn, endsAt, place, registerBy };
    await writeEvent(tx, { id, revision }, { ...said, ...told });
    await writeParts(tx, officer, id, items, duty);
    await recordOf(tx, officer, event, "event.edited", now);
  });
}

/** Bỏ dự thảo: it stays readable to those who drafted it. */
export function withdrawEvent(
  db: Db,
  officer: Officer,
  id: string,
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayStep(officer, event, "withdraw"));
    const { revision, reason } = given;
    await writeEvent(tx, { id, revision }, { state: nextEvent(event.state, "withdraw")!, stateReason: reason });
    await recordOf(tx, officer, event, "event.withdrawn", now, { reason });
  });
}

/** Plan and movement must be ones she sees; an event without a last day ends on its first. */
async function checkedLinks(tx: Tx, officer: Officer, values: EventValues) {
  if (values.planId) await planById(tx, officer, values.planId);
  if (values.movementId) await movementById(tx, officer, values.movementId);
  const joinedTo = values.form === "joined" ? values.joinedTo : null;
  return { ...values, joinedTo, endsOn: values.endsOn ?? values.startsOn };
}

async function writeParts(
  tx: Tx,
  officer: Officer,
  eventId: string,
  items: EventValues["items"],
  dutyIds: readonly string[],
): Promise<void> {
  await tx.delete(eventItems).where(eq(eventItems.eventId, eventId));
  if (items.length > 0)
    await tx.insert(eventItems).values(items.map((item, position) => ({ eventId, position, ...item })));
  await tx.delete(eventDuties).where(eq(eventDuties.eventId, eventId));
  if (dutyIds.length === 0) return;
  const own = await tx
    .select({ dutyId: duties.id })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(and(eq(plans.agencyId, officer.agencyId), inArray(duties.id, [...dutyIds])));
  if (own.length > 0) await tx.insert(eventDuties).values(own.map(({ dutyId }) => ({ eventId, dutyId })));
}
