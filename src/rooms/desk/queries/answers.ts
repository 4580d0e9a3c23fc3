import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { ProofKind } from "#rooms/plans/index.ts";
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
  since: string;
  names: string[];
};

/** What was handed in to plans of these owners and is not answered, by duty, the oldest first. One query. */
export async function waitingByDuty(db: DbOrTx, owners: readonly string[], today: string): Promise<WaitingGroup[]> {
  if (owners.length === 0) return [];
  const { rows } = await db.execute<WaitingGroup>(sql`
    with groups as (
      select o.duty_id, count(*)::int as units, min(o.submitted_on) as since, min(o.id) as first_id
      from obligations o
      where o.state = 'submitted' and o.plan_id in (select p.id from plans p where p.state = 'issued' and p.owner_unit_id = any(${ids(owners)}))
      group by o.duty_id
      order by since
      limit 20)
    select g.duty_id as "dutyId", d.title, p.number as "planNumber", d.proofs, g.units, g.since::text as since,
      case when g.units = 1 then g.first_id::float8 end as only,
      (select array_agg(few.name) from (select ${nameOn("o.unit_id", today)} as name from obligations o
        where o.duty_id = g.duty_id and o.state = 'submitted' order by o.submitted_on, o.id limit 3) few) as names
    from groups g
    join duties d on d.id = g.duty_id
    join plans p on p.id = d.plan_id
    order by g.since, d.position`);
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
