import { and, eq, inArray, lte, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { actsFor, runsPlansOf } from "#rooms/plans/index.ts";
import { obligations, plans } from "#rooms/plans/schema.ts";

/** Days ahead that count as «việc tuần này». */
export const weekAhead = 7;

/**
 * How many things wait for her: what her own unit owes late, returned or within a week, and what was handed in to plans
 * she runs. The number beside «Bàn làm việc»; one query.
 */
export async function turnCount(db: DbOrTx, officer: Officer, today: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(obligations)
    .where(and(eq(obligations.agencyId, officer.agencyId), or(owedByMe(officer, today), waitingForMe(officer))));
  return row?.n ?? 0;
}

/** Open or returned, due within a week, of the units she acts for herself (not those she merely oversees). */
export function owedByMe(officer: Officer, today: string) {
  const units = ownUnits(officer);
  if (units.length === 0) return sql`false`;
  return and(
    inArray(obligations.unitId, units),
    inArray(obligations.state, ["open", "returned"]),
    lte(obligations.dueOn, sql`${today}::date + ${weekAhead}::int`),
  );
}

/** The units for which she herself hands things in: her own, and those of mandates that are not the whole agency. */
export function ownUnits(officer: Officer): string[] {
  const acts = actsFor(officer);
  return acts === "agency"
    ? [officer.unitId, ...officer.mandates.filter((one) => one.covers !== "agency").map((one) => one.unitId)]
    : acts;
}

/** Handed in and not yet answered, of plans she runs. */
export function waitingForMe(officer: Officer) {
  const run = [...new Set(officer.mandates.map((one) => one.unitId))].filter((unitId) => runsPlansOf(officer, unitId));
  if (run.length === 0) return sql`false`;
  return and(
    eq(obligations.state, "submitted"),
    sql`${obligations.planId} in (select p.id from ${plans} p where p.owner_unit_id = any(${sql.param(run)}::uuid[]) and p.state = 'issued')`,
  );
}
