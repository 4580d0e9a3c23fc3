import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type OpinionState, opinionStates } from "../states.ts";

/** How many opinions a window has in each state. */
export async function countsOf(db: DbOrTx, windowId: string): Promise<Record<OpinionState, number>> {
  const { rows } = await db.execute<{ state: OpinionState; n: number }>(
    sql`select state, count(*)::int as n from opinions where window_id = ${windowId} group by state`,
  );
  const known = new Map(rows.map(({ state, n }) => [state, n]));
  return Object.fromEntries(opinionStates.map((state) => [state, known.get(state) ?? 0])) as Record<
    OpinionState,
    number
  >;
}
