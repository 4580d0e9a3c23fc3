import { and, between, eq, type SQL, sql } from "drizzle-orm";
import type { Day, Holiday } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { holidays } from "#rooms/organisation/schema.ts";
import { type Amount, countsNow, keptCounts } from "#rooms/plans/index.ts";
import type { Anniversary } from "../calendar/anniversaries.ts";
import type { Scope } from "../scopes.ts";
import { answeredBy } from "./pieces.ts";

/** What falls due on one day for one duty: of how many units, and how they stand. */
export type DueGroup = {
  dueOn: Day;
  dutyId: string;
  dutyKey: string;
  planId: string;
  title: string;
  ifAny: boolean;
  /** How many things a quota wants of each; null where nothing is counted. */
  amount: Amount | null;
  units: number;
  open: number;
  returned: number;
  waiting: number;
  done: number;
  /** The one obligation, when it is only one. */
  only: number | null;
};

/** What falls due in a stretch of days in a scope, by day and duty. One query, whatever the number of units. */
export async function dueBetween(db: DbOrTx, agencyId: string, scope: Scope, from: Day, to: Day): Promise<DueGroup[]> {
  const units = scope.units;
  if (units !== "agency" && units.length === 0) return [];
  const dueThen = sql`state <> 'lapsed' and due_on between ${from} and ${to}`;
  const source =
    units === "agency"
      ? keptCounts(
          sql`plan_id in (select p.id from plans p where p.agency_id = ${agencyId} and p.state <> 'drafting') and ${dueThen}`,
        )
      : countsNow(
          sql`${answeredBy(units, "")} and state = any('{open,submitted,returned,accepted,excused}') and ${dueThen}`,
        );
  const { rows } = await db.execute<DueGroup>(sql`
    with groups as (
      select o.due_on, o.duty_id, sum(o.n)::int as units, ${counted(sql`o.state = 'open'`)} as open,
        ${counted(sql`o.state = 'returned'`)} as returned, ${counted(sql`o.state = 'submitted'`)} as waiting,
        ${counted(sql`o.state in ('accepted', 'excused')`)} as done
      from ${source} o
      group by o.due_on, o.duty_id)
    select g.due_on::text as "dueOn", g.duty_id as "dutyId", d.key as "dutyKey", d.plan_id as "planId", d.title, d.if_any as "ifAny", d.amount,
      g.units, g.open, g.returned, g.waiting, g.done,
      case when g.units = 1 then (select o.id::float8 from obligations o
        where o.duty_id = g.duty_id and o.due_on = g.due_on and o.state <> 'lapsed' and ${units === "agency" ? sql`true` : answeredBy(units)} limit 1) end as only
    from groups g
    join duties d on d.id = g.duty_id
    order by g.due_on, d.position`);
  return rows;
}

function counted(which: SQL): SQL {
  return sql`coalesce(sum(o.n) filter (where ${which}), 0)::int`;
}

/** The agency's own days of rest and make-up days in a stretch. */
export async function ownHolidays(db: DbOrTx, agencyId: string, from: Day, to: Day): Promise<Holiday[]> {
  const rows = await db
    .select({ day: holidays.day, name: holidays.name, kind: holidays.kind })
    .from(holidays)
    .where(and(eq(holidays.agencyId, agencyId), between(holidays.day, from, to)));
  return rows;
}

/** Anniversaries that the agency's plans name, those running in the year. */
export async function planAnniversaries(db: DbOrTx, agencyId: string, year: number): Promise<Anniversary[]> {
  const { rows } = await db.execute<{ name: string; founded: string | number }>(sql`
    select distinct one->>'name' as name, one->'founded' as founded
    from plans p, jsonb_array_elements(coalesce(p.body->'anniversaries', '[]')) as one
    where p.agency_id = ${agencyId} and p.state <> 'drafting'
      and coalesce(extract(year from p.period_from), ${year}) <= ${year} and coalesce(extract(year from p.period_to), ${year}) >= ${year}`);
  return rows;
}
