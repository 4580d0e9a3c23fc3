import { sql } from "drizzle-orm";
import { askedByOnePlan, type DbOrTx } from "#kernel/db/index.ts";
import { keptCounts, type ProofKind } from "#rooms/plans/index.ts";
import { ids, nameOn } from "./pieces.ts";

/** What units handed in for one duty and waits to be taken in. */
export type WaitingGroup = {
  dutyId: string;
  title: string;
  planNumber: string | null;
  proofs: ProofKind[];
  units: number;
  /** The one obligation, when it is only one. */
  only: number | null;
  /** The earliest last day among them; null when none has one. */
  dueOn: string | null;
  names: string[];
};

/**
 * What was handed in to plans of these owners and is not answered, by duty, the earliest last day first. One query: counted
 * in the tally, three of each opened for their names.
 */
export async function waitingByDuty(db: DbOrTx, owners: readonly string[], today: string): Promise<WaitingGroup[]> {
  if (owners.length === 0) return [];
  const { rows } = await askedByOnePlan<WaitingGroup>(
    db,
    sql`
    with groups as (
      select o.plan_id, o.duty_id, sum(o.n)::int as units, min(o.due_on) as due_on
      from ${keptCounts(sql`plan_id in (select p.id from plans p where p.state = 'issued' and p.owner_unit_id = any(${ids(owners)})) and state = 'submitted'`)} o
      group by o.plan_id, o.duty_id
      order by min(o.due_on) nulls last
      limit 20)
    select g.duty_id as "dutyId", d.title, p.number as "planNumber", d.proofs, g.units, g.due_on::text as "dueOn",
      case when g.units = 1 then few.ids[1]::float8 end as only, few.names
    from groups g
    join duties d on d.id = g.duty_id
    join plans p on p.id = g.plan_id
    cross join lateral (
      select array_agg(one.id) as ids, array_agg(${nameOn("one.unit_id", today)}) as names
      from (select o.id, o.unit_id from obligations o
        where o.plan_id = g.plan_id and o.state = 'submitted' and o.duty_id = g.duty_id order by o.due_on limit 3) one) few
    order by g.due_on nulls last, d.position`,
  );
  return rows;
}

/** A difficulty a unit asked about, still without an answer. */
export type OpenQuestion = {
  id: string;
  planId: string;
  planNumber: string | null;
  text: string;
  unitName: string;
  askedOn: string;
};

/** Questions about plans of these owners, the oldest first, at most ten. One query. */
export async function openQuestions(db: DbOrTx, owners: readonly string[], today: string): Promise<OpenQuestion[]> {
  if (owners.length === 0) return [];
  const { rows } = await db.execute<OpenQuestion>(sql`
    select q.id, p.id as "planId", p.number as "planNumber", q.text, ${nameOn("q.unit_id", today)} as "unitName", (q.asked_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "askedOn"
    from questions q
    join plans p on p.id = q.plan_id and p.state <> 'drafting' and p.owner_unit_id = any(${ids(owners)})
    where q.answered_at is null
    order by q.asked_at
    limit 10`);
  return rows;
}

/** A plan that was sent to one of her units and not yet acknowledged. */
export type Unacknowledged = { planId: string; number: string | null; title: string; unitName: string; sentOn: string };

/** Plans to acknowledge for these units, the oldest first, at most ten. One query. */
export async function plansToAcknowledge(
  db: DbOrTx,
  units: readonly string[],
  today: string,
): Promise<Unacknowledged[]> {
  if (units.length === 0) return [];
  const { rows } = await db.execute<Unacknowledged>(sql`
    select p.id as "planId", p.number, p.title, ${nameOn("r.unit_id", today)} as "unitName", (r.sent_at at time zone 'Asia/Ho_Chi_Minh')::date::text as "sentOn"
    from plan_recipients r
    join plans p on p.id = r.plan_id and p.state = 'issued'
    where r.unit_id = any(${ids(units)}) and r.sent_at is not null and r.acknowledged_at is null and r.unit_id <> p.owner_unit_id
    order by r.sent_at
    limit 10`);
  return rows;
}
