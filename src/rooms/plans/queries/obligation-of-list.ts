import { and, asc, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { HandedList } from "../packs/index.ts";
import { duties, obligations, plans } from "../schema.ts";

/** What is owed for a list: the obligation, how it stands, its last day. */
export type OwedList = { id: number; planId: string; state: string; dueOn: string | null };

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
): Promise<OwedList | null> {
  return (await owed(db, eq(obligations.planId, planId), unitId, list, year))[0] ?? null;
}

/** The obligations of a unit that such a list of a year is handed in for, under whatever plans hold in that year; soonest first. */
export function obligationsOfList(db: DbOrTx, unitId: string, list: HandedList, year: number): Promise<OwedList[]> {
  const holds = sql`daterange(${plans.periodFrom}, ${plans.periodTo}, '[]') && daterange(make_date(${year}, 1, 1), make_date(${year}, 12, 31), '[]')`;
  return owed(db, holds, unitId, list, year);
}

function owed(db: DbOrTx, ofPlans: SQL, unitId: string, list: HandedList, year: number): Promise<OwedList[]> {
  return db
    .select({
      id: obligations.id,
      planId: obligations.planId,
      state: obligations.state,
      dueOn: obligations.dueOn,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .innerJoin(plans, eq(plans.id, obligations.planId))
    .where(
      and(
        ofPlans,
        eq(obligations.unitId, unitId),
        eq(duties.list, list),
        or(eq(obligations.period, String(year)), eq(obligations.period, "once")),
        inArray(obligations.state, ["open", "submitted", "returned", "accepted"]),
      ),
    )
    .orderBy(sql`${obligations.period} = 'once'`, asc(obligations.dueOn));
}
