import { and, eq, isNull, sql } from "drizzle-orm";
import { addDays, type Day, vietnamDay } from "#kernel/calendar/index.ts";
import { onDay } from "#kernel/clock.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { eventsBetween } from "#rooms/ceremonies/index.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { calendarFeeds } from "../schema.ts";
import { ownUnits } from "../scopes.ts";
import { answeredBy } from "./pieces.ts";

/** Days of the past and months of the future that a feed holds. */
const stretch = { daysBack: 180, daysAhead: 550 };

/** One due date in a feed. */
export type FeedEntry = {
  id: number;
  title: string;
  unitName: string;
  planNumber: string | null;
  planTitle: string;
  quote: string;
  dueOn: Day;
  state: "open" | "submitted" | "returned" | "accepted" | "excused";
  changedAt: string;
};

/** The feed of one person by her secret address; null when she has none. */
export async function feedOf(db: DbOrTx, personId: string) {
  const [found] = await db.select().from(calendarFeeds).where(eq(calendarFeeds.personId, personId));
  return found ?? null;
}

/**
 * What a secret address gives: whose calendar it is, the due dates of the units she acts for today, the events to which they or
 * she herself are asked; a cancelled one too, so that it leaves her calendar. With her account or her post the address dies: 404,
 * as for one that never was.
 */
export async function feedByToken(db: DbOrTx, token: string, now: Date) {
  const [found] = await db
    .select({ person: people, agency: agencies })
    .from(calendarFeeds)
    .innerJoin(people, and(eq(people.id, calendarFeeds.personId), isNull(people.mergedInto)))
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(eq(calendarFeeds.token, token));
  if (!found) return notFound();
  const { person, agency } = found;
  const today = vietnamDay(agency.practice && agency.clockDay ? onDay(agency.clockDay, now) : now);
  const officer = await officerOn(db, person.id, agency.rootUnitId, today);
  if (!officer) return notFound();
  const units = ownUnits(officer);
  const days = { from: addDays(today, -stretch.daysBack), to: addDays(today, stretch.daysAhead) };
  const [entries, events] = await Promise.all([
    entriesOf(db, units, today),
    eventsBetween(db, officer, { ...days, units }, ["invited", "held", "closed", "cancelled"]),
  ]);
  return { name: person.name, agency: agency.name, entries, events };
}

async function entriesOf(db: DbOrTx, units: readonly string[], today: Day): Promise<FeedEntry[]> {
  if (units.length === 0) return [];
  const { rows } = await db.execute<FeedEntry>(sql`
    select o.id::float8 as id, d.title, d.quote, p.number as "planNumber", p.title as "planTitle", o.due_on::text as "dueOn", o.state,
      to_char(o.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt",
      (select v.short_name from unit_versions v where v.unit_id = o.unit_id order by v.valid_from desc limit 1) as "unitName"
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where ${answeredBy(units)} and o.state = any('{open,submitted,returned,accepted,excused}')
      and o.due_on between ${today}::date - ${stretch.daysBack}::int and ${today}::date + ${stretch.daysAhead}::int
    order by o.due_on, o.id`);
  return rows;
}
