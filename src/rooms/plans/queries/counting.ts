import { type SQL, sql } from "drizzle-orm";

/** An obligation in a query, by the name its table has there: its own, and the other half. */
type Named = "o" | "s";

/** Proofs `p` of an obligation that count: those that stand, and of those with a day only the ones inside the period. */
export function counting(of: Named): SQL {
  const o = sql.raw(of);
  return sql`p.obligation_id = ${o}.id and p.withdrawn_at is null and (${dayOf[of]} is null
    or ((${o}.due_from is null or ${dayOf[of]} >= ${o}.due_from) and (${o}.due_on is null or ${dayOf[of]} <= ${o}.due_on)))`;
}

/** The day of a proof; of a second half, whose form asks for none, that on which it was written down. */
const dayOf: Record<Named, SQL> = {
  o: sql`p.happened_on`,
  s: sql`coalesce(p.happened_on, (p.added_at at time zone 'Asia/Ho_Chi_Minh')::date)`,
};

/** The same link counts once, however often it is entered; so does what tells of one exemplar, however often it is told. */
export const oneThing: SQL = sql`coalesce(p.subject_id::text, nullif(trim(p.url), ''), p.id::text)`;

/** How many things count for an obligation by itself. */
export function thingsOf(of: Named): SQL<number> {
  return sql<number>`(select count(distinct ${oneThing}) from proofs p where ${counting(of)})`;
}

/**
 * Vế còn lại: the obligation `s` of the same unit in the same period under the duty that the duty `d` of an obligation `o` is
 * counted together with. None when there is no other half, or the unit was released from it: then the first stands alone.
 */
export const otherHalf: SQL = sql`obligations s join duties e on e.id = s.duty_id
  where e.plan_id = o.plan_id and e.key = d.amount->>'with' and s.unit_id = o.unit_id and s.period = o.period
    and s.state not in ('excused', 'lapsed')`;

/** How many things count for an obligation `o` of a duty `d`: of two halves as many as the smaller has. */
export const countOf: SQL = sql`least(${thingsOf("o")}, (select ${thingsOf("s")} from ${otherHalf}))`;
