import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { Overtaken } from "#kernel/verdict.ts";
import { tellPerson, tellUnits } from "#rooms/plans/index.ts";
import type { EventVerb } from "../activity.vi.ts";
import { eventGuests, events, eventUnits, type GatheringEvent } from "../schema.ts";

/** Writes if the event still stands as it was read; else 409. */
export async function writeEvent(
  tx: Tx,
  read: Pick<GatheringEvent, "id" | "revision">,
  more: Partial<GatheringEvent>,
): Promise<void> {
  const moved = await tx
    .update(events)
    .set({ ...more, revision: sql`${events.revision} + 1` })
    .where(and(eq(events.id, read.id), eq(events.revision, read.revision)))
    .returning({ id: events.id });
  if (moved.length === 0) throw new Overtaken("event.moved_meanwhile");
}

/** One line in the activity of the event. */
export function recordOf(
  tx: Tx,
  officer: Officer,
  event: Pick<GatheringEvent, "id" | "ownerUnitId" | "title">,
  verb: EventVerb,
  now: Date,
  more: { unitId?: string; facts?: Record<string, string>; reason?: string } = {},
): Promise<void> {
  const { unitId = event.ownerUnitId, facts = {}, reason = null } = more;
  return record(tx, officer, now, {
    ...{ verb, subjectType: "event", subjectId: event.id, unitId, reason },
    facts: { title: event.title, ...facts },
  });
}

/** Báo cho những nơi, những người liên quan: the invited units, and guests who have a place in the program. */
export async function tellConcerned(tx: Tx, event: GatheringEvent, text: string, now: Date): Promise<void> {
  const href = `/events/${event.id}`;
  const invited = await tx
    .select({ unitId: eventUnits.unitId })
    .from(eventUnits)
    .where(eq(eventUnits.eventId, event.id));
  await tellUnits(
    tx,
    event.agencyId,
    invited.map(({ unitId }) => unitId),
    text,
    href,
    now,
  );
  const people = await tx
    .selectDistinct({ personId: eventGuests.personId })
    .from(eventGuests)
    .where(and(eq(eventGuests.eventId, event.id), sql`${eventGuests.personId} is not null`));
  for (const { personId } of people) await tellPerson(tx, event.agencyId, personId!, text, href, now);
}
