import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { HandedList } from "#rooms/plans/packs/index.ts";
import { duties, obligations } from "#rooms/plans/schema.ts";

/**
 * The obligation of a unit that a list of the program is handed in for: of the duty the plan marks with `list`, in the
 * period of the year (that of the whole plan when it recurs by no year). Null when the plan asks for none.
 */
export async function obligationOfList(
  db: DbOrTx,
  planId: string,
  unitId: string,
  list: HandedList,
  year: number,
): Promise<{ id: number; state: string; dueOn: string | null } | null> {
  const [found] = await db
    .select({ id: obligations.id, state: obligations.state, dueOn: obligations.dueOn })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(
      and(
        eq(obligations.planId, planId),
        eq(obligations.unitId, unitId),
        eq(duties.list, list),
        or(eq(obligations.period, String(year)), eq(obligations.period, "once")),
        inArray(obligations.state, ["open", "submitted", "returned", "accepted"]),
      ),
    )
    .orderBy(sql`${obligations.period} = 'once'`, asc(obligations.dueOn))
    .limit(1);
  return found ?? null;
}
