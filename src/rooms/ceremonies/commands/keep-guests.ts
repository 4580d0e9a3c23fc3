import { and, eq, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { exemplarById } from "#rooms/exemplars/index.ts";
import type { GuestValues } from "../forms/event.ts";
import { eventById } from "../queries/events.ts";
import { mayEdit } from "../rules.ts";
import { type EventGuest, eventGuests, events } from "../schema.ts";
import { type GuestStep, nextGuest } from "../states.ts";
import { recordOf } from "./write-event.ts";

/**
 * Mời một khách: by name and office, or an exemplar, which brings its name along. The same exemplar in the same part is invited
 * once. Gives her id.
 */
export function addGuest(db: Db, officer: Officer, id: string, values: GuestValues, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEdit(officer, event));
    const who = await whoIs(tx, officer, values);
    const [there] = who.exemplarId
      ? await tx
          .select({ id: eventGuests.id })
          .from(eventGuests)
          .where(
            and(
              eq(eventGuests.eventId, id),
              eq(eventGuests.exemplarId, who.exemplarId),
              eq(eventGuests.role, values.role),
            ),
          )
      : [];
    if (there) return there.id;
    const number = await nextNumber(tx, id);
    const guestId = newId();
    const guest = { id: guestId, eventId: id, number, role: values.role, ...who, registeredAt: now };
    await tx.insert(eventGuests).values({ ...guest, state: "invited" });
    await recordOf(tx, officer, event, "event.guest_added", now, { facts: { name: who.name } });
    return guestId;
  });
}

async function whoIs(tx: Tx, officer: Officer, values: GuestValues) {
  if (!values.exemplar) return { name: values.name, caption: values.caption, exemplarId: null, personId: null };
  const exemplar = await exemplarById(tx, officer, values.exemplar);
  const { id: exemplarId, name, caption, kindName, personId } = exemplar;
  return { name, caption: values.caption || caption || kindName, exemplarId, personId };
}

/** The next number of an event's people; the event is held meanwhile, so that two hands do not give one number twice. */
export async function nextNumber(tx: Tx, eventId: string): Promise<number> {
  await tx.select({ id: events.id }).from(events).where(eq(events.id, eventId)).for("update");
  const [last] = await tx
    .select({ n: sql<number>`coalesce(max(${eventGuests.number}), 0)::int` })
    .from(eventGuests)
    .where(eq(eventGuests.eventId, eventId));
  return (last?.n ?? 0) + 1;
}

async function guestById(tx: Tx, eventId: string, guestId: string): Promise<EventGuest> {
  if (!isId(guestId)) return notFound();
  const [guest] = await tx
    .select()
    .from(eventGuests)
    .where(and(eq(eventGuests.id, guestId), eq(eventGuests.eventId, eventId)));
  return guest ?? notFound();
}

/** Ghi trả lời của một khách: she comes, or does not. Said twice it stays as it is. */
export function answerForGuest(
  db: Db,
  officer: Officer,
  id: string,
  guestId: string,
  step: GuestStep,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEdit(officer, event));
    const guest = await guestById(tx, id, guestId);
    const state = nextGuest(guest.state, step);
    if (!state) return;
    if (guest.attendedAt && step === "decline") throw new Refused([{ code: "guest.came" }]);
    const moved = await tx
      .update(eventGuests)
      .set({ state })
      .where(and(eq(eventGuests.id, guestId), eq(eventGuests.state, guest.state)))
      .returning({ id: eventGuests.id });
    if (moved.length === 0) throw new Overtaken("event.moved_meanwhile");
    await recordOf(tx, officer, event, "event.guest_answered", now, { facts: { name: guest.name } });
  });
}

/** Bỏ khỏi danh sách; not whoever came already. */
export function removeGuest(db: Db, officer: Officer, id: string, guestId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayEdit(officer, event));
    const guest = await guestById(tx, id, guestId);
    const gone = await tx
      .delete(eventGuests)
      .where(and(eq(eventGuests.id, guestId), isNull(eventGuests.attendedAt)))
      .returning({ id: eventGuests.id });
    if (gone.length === 0) throw new Refused([{ code: "guest.came" }]);
    await recordOf(tx, officer, event, "event.guest_removed", now, { facts: { name: guest.name } });
  });
}
