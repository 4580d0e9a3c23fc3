import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { obligations, obligationTallies } from "../schema.ts";
import { begunBy } from "./begun-units.ts";
import { unitNameOn } from "./obligations.ts";

/** How many obligations of a plan are not finished. */
export async function openCountOf(db: DbOrTx, planId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`coalesce(sum(${obligationTallies.n}), 0)::int` })
    .from(obligationTallies)
    .where(
      and(
        eq(obligationTallies.planId, planId),
        inArray(obligationTallies.state, ["open", "returned", "submitted"]),
        isNotNull(obligationTallies.dueOn),
      ),
    );
  return row?.n ?? 0;
}

/** The units that still owe one period of a duty, by name, with their due date. */
export function owingUnitsOf(db: DbOrTx, dutyId: string, period: string, today: string) {
  return db
    .select({
      id: obligations.unitId,
      name: unitNameOn(sql`coalesce(${obligations.dueOn}, ${today}::date)`),
      dueOn: obligations.dueOn,
    })
    .from(obligations)
    .where(
      and(
        eq(obligations.dutyId, dutyId),
        eq(obligations.period, period),
        inArray(obligations.state, ["open", "returned", "submitted"]),
      ),
    )
    .orderBy(asc(sql`2`));
}

/** How many units a plan has reached by a day. */
export async function unitCountOf(db: DbOrTx, planId: string, today: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(sql`units u`)
    .where(
      and(
        sql`exists (select 1 from ${obligations} o where o.unit_id = u.id and o.plan_id = ${planId})`,
        begunBy(today),
      ),
    );
  return row?.n ?? 0;
}

/** A period of a duty whose last day can still be moved: some unit has not finished it. */
export type Movable = { key: string; title: string; period: string; dueOn: string; units: number };

/** Those of a plan, soonest first. One query. */
export async function movableOf(db: DbOrTx, planId: string): Promise<Movable[]> {
  const { rows } = await db.execute<Movable>(sql`
    select d.key, d.title, o.period, min(o.due_on)::text as "dueOn", count(*)::int as units
    from obligations o join duties d on d.id = o.duty_id
    where o.plan_id = ${planId} and o.state in ('open', 'returned', 'submitted') and o.due_on is not null and d.retired_in_version is null
    group by d.key, d.title, d.position, o.period
    order by min(o.due_on), d.position
    limit 200`);
  return rows;
}
