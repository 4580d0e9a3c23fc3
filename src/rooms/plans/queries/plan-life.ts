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
