import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { events } from "../schema.ts";
import type { EventState } from "../states.ts";
import type { EventKind } from "../terms.ts";
import { unitNameOn, visibleTo } from "./visible.ts";

/** Narrowing of the list; `search` is compared without diacritics. */
export type EventFilter = {
  search?: string | undefined;
  kind?: EventKind | undefined;
  state?: EventState | undefined;
  year?: number | undefined;
  planId?: string | undefined;
  movementId?: string | undefined;
  exemplarId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Events the officer may see: those to come first, the nearest before; then those that were, newest first. Two queries. */
export async function eventsNearest(db: DbOrTx, officer: Officer, today: string, filter: EventFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter));
  const coming = sql`(events.ends_on >= ${today}::date and events.state in ('drafting', 'invited'))`;
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(events).where(where);
  const lines = await db
    .select({ ...listed, ownerName: unitNameOn(sql`events.owner_unit_id`, today) })
    .from(events)
    .where(where)
    .orderBy(
      sql`${coming} desc`,
      sql`case when ${coming} then events.starts_on end`,
      sql`events.starts_on desc`,
      events.id,
    )
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type EventLine = Awaited<ReturnType<typeof eventsNearest>>["lines"][number];

const listed = {
  id: events.id,
  kind: events.kind,
  title: events.title,
  place: events.place,
  state: events.state,
  startsOn: events.startsOn,
  startsAt: events.startsAt,
  endsOn: events.endsOn,
  number: events.number,
  coming: sql<number>`(select count(*)::int from event_guests g where g.event_id = events.id and g.state <> 'not_coming')`,
  came: sql<number>`(select count(*)::int from event_guests g where g.event_id = events.id and g.attended_at is not null)`,
  takeaways: sql<number>`(select count(*)::int from takeaways t where t.event_id = events.id and t.state <> 'dropped')`,
};

function narrowed(filter: EventFilter): (SQL | undefined)[] {
  const { search, kind, state, year, planId, movementId, exemplarId } = filter;
  return [
    kind && eq(events.kind, kind),
    state && eq(events.state, state),
    planId
      ? sql`(events.plan_id = ${planId} or exists (select 1 from event_duties ed join duties d on d.id = ed.duty_id
          where ed.event_id = events.id and d.plan_id = ${planId}))`
      : undefined,
    movementId ? eq(events.movementId, movementId) : undefined,
    exemplarId
      ? sql`exists (select 1 from event_guests g where g.event_id = events.id and g.exemplar_id = ${exemplarId})`
      : undefined,
    year
      ? sql`events.starts_on <= make_date(${year}, 12, 31) and events.ends_on >= make_date(${year}, 1, 1)`
      : undefined,
    search ? contains(events.searchText, search) : undefined,
  ];
}

/** First and last year in which events stand, for the choice of years; null where there is none. */
export async function yearsOfEvents(db: DbOrTx, officer: Officer): Promise<{ first: number; last: number } | null> {
  const year = sql`extract(year from events.starts_on)`;
  const [span] = await db
    .select({ first: sql<number | null>`min(${year})::int`, last: sql<number | null>`max(${year})::int` })
    .from(events)
    .where(visibleTo(officer));
  return span?.first && span.last ? { first: span.first, last: span.last } : null;
}
