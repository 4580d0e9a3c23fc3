import { eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { signInFailures } from "./schema.ts";

/** Wrong passwords in a row after which an address must wait. */
export const failuresAllowed = 5;
/** Minutes it waits; the count starts anew after that. */
export const lockMinutes = 15;

const key = (email: string) => email.trim().toLowerCase();

/** Until when this address may not sign in; null when it may. Addresses without an account lock alike. */
export async function lockedUntil(db: DbOrTx, email: string, now: Date): Promise<Date | null> {
  const [row] = await db
    .select()
    .from(signInFailures)
    .where(eq(signInFailures.email, key(email)));
  return row?.lockedUntil && row.lockedUntil > now ? row.lockedUntil : null;
}

/** Counts a wrong password and locks the address when there were too many; answers the tries left. */
export async function countFailure(db: DbOrTx, email: string, now: Date): Promise<number> {
  const fresh = sql`case when ${signInFailures.lastAt} < ${new Date(now.getTime() - lockMinutes * 60_000)} then 1 else ${signInFailures.count} + 1 end`;
  const [row] = await db
    .insert(signInFailures)
    .values({ email: key(email), count: 1, lastAt: now })
    .onConflictDoUpdate({ target: signInFailures.email, set: { count: fresh, lastAt: now } })
    .returning();
  const left = failuresAllowed - (row?.count ?? 1);
  if (left > 0) return left;
  const until = new Date(now.getTime() + lockMinutes * 60_000);
  await db
    .update(signInFailures)
    .set({ count: 0, lockedUntil: until })
    .where(eq(signInFailures.email, key(email)));
  return 0;
}

/** Forgets the failures of an address that has signed in. */
export async function forgetFailures(db: DbOrTx, email: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.email, key(email)));
}
