import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { thingsOf } from "./counting.ts";

/** Một vế của chỉ tiêu: a duty whose things are counted together with those of another, and how many it has. */
export type Half = { obligationId: number; title: string; has: number };

/**
 * What an obligation is counted by: itself, and of a quota with two halves the other one too, first the half that bears the
 * number; asked of either half it gives the same two. One query.
 */
export async function halvesOf(db: DbOrTx, obligationId: number): Promise<Half[]> {
  const { rows } = await db.execute<Half>(sql`
    select s.id::float8 as "obligationId", e.title, ${thingsOf("s")}::int as has
    from obligations o
    join duties d on d.id = o.duty_id
    join duties e on e.plan_id = o.plan_id and (e.id = d.id or e.key = d.amount->>'with' or e.amount->>'with' = d.key)
    join obligations s on s.duty_id = e.id and s.unit_id = o.unit_id and s.period = o.period
      and (s.id = o.id or s.state not in ('excused', 'lapsed'))
    where o.id = ${obligationId}
    order by e.amount->>'with' is null, e.position`);
  return rows;
}

/** What a count still wants, by obligation: of two halves those that have fewer things than the target. */
export type Lacking = { id: number; title: string };

/** Which halves of some quotas lack things; those without another half say nothing. One query. */
export async function lackingHalves(db: DbOrTx, obligationIds: readonly number[]): Promise<Lacking[]> {
  if (obligationIds.length === 0) return [];
  const { rows } = await db.execute<Lacking>(sql`
    select o.id::float8 as id, e.title
    from obligations o
    join duties d on d.id = o.duty_id and d.amount->>'with' is not null
    join duties e on e.plan_id = o.plan_id and (e.id = d.id or e.key = d.amount->>'with')
    join obligations s on s.duty_id = e.id and s.unit_id = o.unit_id and s.period = o.period and s.state not in ('excused', 'lapsed')
    where o.id = any(${sql.param([...obligationIds])}::bigint[]) and ${thingsOf("s")} < o.target
    order by o.id, e.id <> d.id`);
  return rows;
}
