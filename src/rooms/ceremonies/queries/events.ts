import { and, asc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { movements } from "#rooms/movements/schema.ts";
import { duties, plans } from "#rooms/plans/schema.ts";
import { eventDuties, eventItems, events, eventUnits, type GatheringEvent } from "../schema.ts";
import { unitNameOn, visibleTo } from "./visible.ts";

/** One event the officer may see; unseen and absent are both «not found». */
export async function eventById(db: DbOrTx, officer: Officer, id: string): Promise<GatheringEvent> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(events)
    .where(and(eq(events.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** The same with the names of its unit (as of a day), plan and movement. */
export async function eventWithNames(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      ...getTableColumns(events),
      ownerName: unitNameOn(sql`events.owner_unit_id`, today),
      planTitle: sql<string | null>`(select p.title from plans p where p.id = events.plan_id)`,
      movementName: sql<string | null>`(select m.name from movements m where m.id = events.movement_id)`,
      minutesByName: sql<string | null>`(select p.name from people p where p.id = events.minutes_by)`,
      confirmedByName: sql<string | null>`(select p.name from people p where p.id = events.confirmed_by)`,
    })
    .from(events)
    .where(and(eq(events.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type NamedEvent = Awaited<ReturnType<typeof eventWithNames>>;

/** Chương trình, row by row. */
export function itemsOf(db: DbOrTx, eventId: string) {
  return db.select().from(eventItems).where(eq(eventItems.eventId, eventId)).orderBy(asc(eventItems.position));
}

/** The duties an event counts for, with their plans. */
export function dutiesOf(db: DbOrTx, eventId: string) {
  return db
    .select({
      id: duties.id,
      key: duties.key,
      title: duties.title,
      planId: plans.id,
      planNumber: plans.number,
      planTitle: plans.title,
      counted: sql<boolean>`exists (select 1 from proofs r join obligations o on o.id = r.obligation_id
        where r.source_id = event_duties.event_id and r.withdrawn_at is null and o.duty_id = duties.id)`,
    })
    .from(eventDuties)
    .innerJoin(duties, eq(duties.id, eventDuties.dutyId))
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(eq(eventDuties.eventId, eventId))
    .orderBy(asc(plans.issuedOn), asc(duties.position));
}
export type CountedDuty = Awaited<ReturnType<typeof dutiesOf>>[number];

/** Duties of issued plans whose proof may be an event, by plan and position: what an event may count for. */
export function dutiesToChoose(db: DbOrTx, agencyId: string) {
  return db
    .select({ id: duties.id, title: duties.title, planTitle: plans.title, planNumber: plans.number })
    .from(duties)
    .innerJoin(plans, eq(plans.id, duties.planId))
    .where(
      and(
        eq(plans.agencyId, agencyId),
        eq(plans.state, "issued"),
        sql`'event' = any(${duties.proofs})`,
        sql`${duties.retiredInVersion} is null`,
      ),
    )
    .orderBy(asc(plans.issuedOn), asc(duties.position));
}

/** Movements of the agency that run or ran, to be chosen as what an event belongs to. */
export function movementsToChoose(db: DbOrTx, agencyId: string) {
  return db
    .select({ id: movements.id, name: movements.name })
    .from(movements)
    .where(and(eq(movements.agencyId, agencyId), inArray(movements.state, ["launched", "closed"])))
    .orderBy(sql`movements.starts_on desc nulls last`, asc(movements.name))
    .limit(200);
}

/** The invited units and what they answered, in the order of the tree's lists, with how many each names. */
export function invitedUnitsOf(db: DbOrTx, eventId: string, today: string) {
  return db
    .select({
      ...getTableColumns(eventUnits),
      unitName: unitNameOn(sql`event_units.unit_id`, today),
      people: sql<number>`(select count(*)::int from event_guests g
        where g.event_id = event_units.event_id and g.unit_id = event_units.unit_id and g.state = 'coming')`,
      came: sql<number>`(select count(*)::int from event_guests g
        where g.event_id = event_units.event_id and g.unit_id = event_units.unit_id and g.attended_at is not null)`,
    })
    .from(eventUnits)
    .where(eq(eventUnits.eventId, eventId))
    .orderBy(
      sql`(select min(v.position) from unit_versions v where v.unit_id = event_units.unit_id)`,
      unitNameOn(sql`event_units.unit_id`, today),
    );
}
export type InvitedUnitLine = Awaited<ReturnType<typeof invitedUnitsOf>>[number];

/** What one unit was asked, of an event the officer may see; else «not found». */
export async function invitedUnitOf(db: DbOrTx, officer: Officer, eventId: string, unitId: string) {
  const event = await eventById(db, officer, eventId);
  if (!isId(unitId)) return notFound();
  const [invited] = await db
    .select()
    .from(eventUnits)
    .where(and(eq(eventUnits.eventId, event.id), eq(eventUnits.unitId, unitId)));
  return invited ? { event, invited } : notFound();
}
