import { type SQL, sql } from "drizzle-orm";
import { type DbOrTx, ProgramPool } from "./pool.ts";
import { alwaysKept } from "./prepared.ts";

/**
 * Asks a question that PostgreSQL takes longer to plan than to answer, as one made of the sources of all rooms: a connection keeps
 * the one plan it made of it. Asked of the program's database it is answered by a connection kept for such questions; inside a
 * transaction it is a part of that.
 */
export function askedByOnePlan<Found extends Record<string, unknown>>(db: DbOrTx, question: SQL) {
  const marked = sql`${sql.raw(alwaysKept)} ${question}`;
  if ("$client" in db && db.$client instanceof ProgramPool) return db.$client.onePlan.execute<Found>(marked);
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local plan_cache_mode = force_generic_plan`);
    return tx.execute<Found>(marked);
  });
}
