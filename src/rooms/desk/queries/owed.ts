import { sql } from "drizzle-orm";
import { askedByOnePlan, type DbOrTx } from "#kernel/db/index.ts";
import { type Amount, type HandedList, keptCounts, type ProofKind } from "#rooms/plans/index.ts";
import { answeredBy, asksForHand, ids, laterAhead, nameOn, weekAhead } from "./pieces.ts";

/** One thing a unit owes soon or owed already. */
export type Owed = {
  id: number;
  dueOn: string | null;
  state: "open" | "returned";
  title: string;
  proofs: ProofKind[];
  /** The list of the program that hands it in, where there is one. */
  list: HandedList | null;
  period: string;
  /** How many things a quota wants and has; null where nothing is counted. */
  target: number | null;
  done: number;
  planId: string;
  planNumber: string | null;
  unitId: string;
  unitName: string;
  /** Its own unit is no more: it was inherited. */
  inherited: boolean;
  /** Of a returned one: why. */
  reason: string | null;
  /** How many of its band there are, for a band that is cut. */
  late: number;
  week: number;
  later: number;
};

/** Rows of the desk; the numbers above them count all. */
const rowsShown = 60;

/**
 * What some units owe: late, within 7 days, within 30; what was returned without a day counts to the 7 days. Soonest
 * first. One query.
 */
export async function owedSoonest(db: DbOrTx, units: readonly string[], today: string): Promise<Owed[]> {
  if (units.length === 0) return [];
  const { rows } = await askedByOnePlan<Owed>(
    db,
    sql`
    select o.id::float8 as id, o.due_on::text as "dueOn", o.state, d.title, d.proofs, d.list, o.period, o.target, o.done, p.id as "planId", p.number as "planNumber",
      coalesce(o.heir_id, o.unit_id) as "unitId", ${nameOn("o.unit_id", today)} as "unitName", o.heir_id is not null as inherited,
      case when o.state = 'returned' then (select s.answer_reason from submissions s where s.obligation_id = o.id and s.answer = 'returned'
        order by s.round desc limit 1) end as reason,
      (count(*) filter (where o.due_on < ${today}::date) over ())::int as late,
      (count(*) filter (where o.due_on is null or o.due_on between ${today}::date and ${today}::date + ${weekAhead}::int) over ())::int as week,
      (count(*) filter (where o.due_on > ${today}::date + ${weekAhead}::int) over ())::int as later
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where ${answeredBy(units)} and o.state in ('open', 'returned') and ${asksForHand}
      and (o.due_on <= ${today}::date + ${laterAhead}::int or (o.due_on is null and o.state = 'returned'))
    order by coalesce(o.due_on, ${today}::date), o.id
    limit ${rowsShown}`,
  );
  return rows;
}

/** One duty with one last day, and the units that have not done it. */
export type OwedGroup = {
  dutyId: string;
  dutyKey: string;
  title: string;
  planId: string;
  planNumber: string | null;
  dueOn: string;
  /** How many things a quota wants of each; null where nothing is counted. */
  amount: Amount | null;
  units: number;
  /** The one obligation, when it is only one. */
  only: number | null;
  /** Up to three names. */
  names: string[];
};

/** Groups on the desk. */
const groupsShown = 40;

/**
 * What units owe under some plans, grouped by duty and last day, up to a day; `except` leaves out the reader's own units.
 * Soonest first. One query: the groups come from the tally, the obligations themselves are opened only for names.
 */
export async function owedByDuty(
  db: DbOrTx,
  agencyId: string,
  given: { owners?: readonly string[]; except?: readonly string[]; until: string; today: string },
): Promise<OwedGroup[]> {
  if (given.owners?.length === 0) return [];
  const owners = given.owners ? sql`and p.owner_unit_id = any(${ids(given.owners)})` : sql``;
  const issued = sql`plan_id in (select p.id from plans p where p.agency_id = ${agencyId} and p.state = 'issued' ${owners})`;
  const { rows } = await db.execute<OwedGroup>(sql`
    with counted as (
      select o.duty_id, o.due_on, coalesce(sum(o.n) filter (where o.state = 'open'), 0) as open,
        coalesce(sum(o.n) filter (where o.state = 'returned'), 0) as returned
      from ${keptCounts(sql`${issued} and state in ('open', 'returned') and due_on <= ${given.until}`)} o
      group by o.duty_id, o.due_on),
    groups as (
      select c.duty_id, c.due_on, d.key, d.title, d.position, d.plan_id, d.amount,
        (c.returned + case when d.if_any then 0 else c.open end - (select count(*) from obligations o
          where o.duty_id = c.duty_id and ${answeredBy(given.except ?? [])} and o.due_on = c.due_on and o.state in ('open', 'returned') and ${asksForHand}))::int as units
      from counted c
      join duties d on d.id = c.duty_id
      where c.returned > 0 or (c.open > 0 and not d.if_any)
      order by c.due_on, d.position
      limit ${groupsShown})
    select g.duty_id as "dutyId", g.key as "dutyKey", g.title, p.id as "planId", p.number as "planNumber", g.due_on::text as "dueOn", g.units, g.amount,
      case when g.units = 1 then few.ids[1]::float8 end as only, coalesce(few.names, '{}') as names
    from groups g
    join plans p on p.id = g.plan_id
    left join lateral (
      select array_agg(one.id) as ids, array_agg(one.name) as names
      from (select o.id, ${nameOn("o.unit_id", given.today)} as name from obligations o join duties d on d.id = o.duty_id
        where g.units <= 3 and o.duty_id = g.duty_id and o.due_on = g.due_on and not ${answeredBy(given.except ?? [])} and o.state in ('open', 'returned') and ${asksForHand}
        order by o.id limit 3) one) few on true
    where g.units > 0
    order by g.due_on, g.position`);
  return rows;
}

/** What some units handed in and nobody has answered yet. */
export type Sent = {
  id: number;
  title: string;
  receiver: string;
  planNumber: string | null;
  unitName: string;
  dueOn: string | null;
  submittedOn: string;
  all: number;
};

/** The oldest eight, with the number of all. One query. */
export async function sentAndWaiting(db: DbOrTx, units: readonly string[], today: string): Promise<Sent[]> {
  if (units.length === 0) return [];
  const { rows } = await askedByOnePlan<Sent>(
    db,
    sql`
    select o.id::float8 as id, d.title, coalesce(nullif(d.via, ''), nullif(d.receiver, ''), p.issuer_name) as receiver, p.number as "planNumber",
      ${nameOn("o.unit_id", today)} as "unitName", o.due_on::text as "dueOn", o.submitted_on::text as "submittedOn", (count(*) over ())::int as "all"
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where ${answeredBy(units)} and o.state = 'submitted'
    order by o.submitted_on, o.id
    limit 8`,
  );
  return rows;
}
