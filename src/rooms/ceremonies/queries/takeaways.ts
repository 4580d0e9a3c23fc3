import { and, asc, eq, getTableColumns, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { takeaways } from "../schema/takeaways.ts";
import { events } from "../schema.ts";
import type { TakeawayState } from "../states.ts";
import { eventById } from "./events.ts";
import { ofReadableUnits, unitNameOn, visibleTo } from "./visible.ts";

/** Narrowing of the list of all that was taken home. */
export type TakeawayFilter = {
  eventId?: string | undefined;
  state?: TakeawayState | undefined;
  late?: boolean | undefined;
  year?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** What was taken home from the events an officer sees, of the units she reads and her own, what is owed first. Two queries. */
export async function takeawaysDueSoonest(db: DbOrTx, officer: Officer, today: string, filter: TakeawayFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const seen = or(
    ofReadableUnits(officer, sql`takeaways.unit_id`),
    eq(takeaways.personId, officer.personId),
    ofReadableUnits(officer, sql`takeaways.helper_unit_id`),
  );
  const where = and(visibleTo(officer), seen, ...narrowed(filter, today));
  const counted = db
    .select({ n: sql<number>`count(*)::int` })
    .from(takeaways)
    .innerJoin(events, eq(events.id, takeaways.eventId))
    .where(where);
  const asked = db
    .select({
      ...getTableColumns(takeaways),
      eventTitle: events.title,
      ownerUnitId: events.ownerUnitId,
      unitName: unitNameOn(sql`takeaways.unit_id`, today),
      helperUnitName: sql<string | null>`${unitNameOn(sql`takeaways.helper_unit_id`, today)}`,
      helperExemplarName: sql<
        string | null
      >`(select x.name from exemplars x where x.id = takeaways.helper_exemplar_id)`,
      personName: sql<string | null>`(select p.name from people p where p.id = takeaways.person_id)`,
    })
    .from(takeaways)
    .innerJoin(events, eq(events.id, takeaways.eventId))
    .where(where)
    .orderBy(sql`takeaways.state in ('settled', 'dropped')`, asc(takeaways.dueOn), asc(takeaways.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  const [lines, [all]] = await Promise.all([asked, counted]);
  return { lines, total: all?.n ?? 0, perPage };
}
export type TakeawayLine = Awaited<ReturnType<typeof takeawaysDueSoonest>>["lines"][number];

function narrowed({ eventId, state, late, year }: TakeawayFilter, today: string): (SQL | undefined)[] {
  return [
    eventId ? eq(takeaways.eventId, eventId) : undefined,
    state && eq(takeaways.state, state),
    late ? sql`takeaways.state = 'open' and takeaways.due_on < ${today}::date` : undefined,
    year ? sql`takeaways.due_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)` : undefined,
  ];
}

/** One promise of an event the officer may see; else «not found». */
export async function takeawayById(db: DbOrTx, officer: Officer, eventId: string, id: string) {
  const event = await eventById(db, officer, eventId);
  if (!isId(id)) return notFound();
  const [takeaway] = await db
    .select()
    .from(takeaways)
    .where(and(eq(takeaways.id, id), eq(takeaways.eventId, event.id)));
  return takeaway ? { event, takeaway } : notFound();
}

/** Who of an officer's side was at an event: she herself, and which units had somebody there. */
export async function beenThere(db: DbOrTx, officer: Officer, eventId: string) {
  const { rows } = await db.execute<{ herself: boolean; unit_id: string | null }>(sql`
    select distinct (g.person_id = ${officer.personId}) is true as herself, coalesce(g.unit_id, x.unit_id) as unit_id
    from event_guests g left join exemplars x on x.id = g.exemplar_id
    where g.event_id = ${eventId} and g.attended_at is not null`);
  return {
    herself: rows.some(({ herself }) => herself),
    units: new Set(rows.flatMap((row) => (row.unit_id ? [row.unit_id] : []))),
  };
}

/** Who may help: the exemplars of the event, and the units that held it or from which they are. */
export async function helpersOf(db: DbOrTx, eventId: string, today: string) {
  const { rows } = await db.execute<{ value: string; name: string }>(sql`
    select 'exemplar:' || x.id as value, x.name || ' · ' || x.kind_name as name
    from (select distinct g.exemplar_id from event_guests g where g.event_id = ${eventId} and g.exemplar_id is not null) g
    join exemplars x on x.id = g.exemplar_id
    union all
    select 'unit:' || u.id, ${unitNameOn(sql`u.id`, today)} from (
      select e.owner_unit_id as id from events e where e.id = ${eventId}
      union select x.unit_id from event_guests g join exemplars x on x.id = g.exemplar_id where g.event_id = ${eventId}
      union select i.unit_id from event_units i where i.event_id = ${eventId}) u
    order by 1, 2`);
  return rows;
}
