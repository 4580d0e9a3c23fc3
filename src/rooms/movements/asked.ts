import type { DbOrTx } from "#kernel/db/index.ts";

/**
 * What this room asks of rooms above it, given when the application is put together: how many registrations were made under
 * each movement, and how many exemplars came of it. Ids without an entry have none; an absent function: nobody can be asked.
 */
export type AskedOfMovements = {
  registrationsOf?: (db: DbOrTx, movementIds: readonly string[]) => Promise<Map<string, number>>;
  exemplarsOf?: (db: DbOrTx, movementIds: readonly string[]) => Promise<Map<string, number>>;
};

/** One movement's two numbers; null where nobody can be asked. */
export async function livedOf(db: DbOrTx, asked: AskedOfMovements, movementId: string) {
  const [registrations, exemplars] = await Promise.all([
    asked.registrationsOf?.(db, [movementId]),
    asked.exemplarsOf?.(db, [movementId]),
  ]);
  const numberIn = (found: Map<string, number> | undefined) => (found ? (found.get(movementId) ?? 0) : null);
  return { registrations: numberIn(registrations), exemplars: numberIn(exemplars) };
}
