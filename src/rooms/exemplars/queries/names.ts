import { inArray } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { people } from "#rooms/organisation/schema.ts";

/** The names of people by id; those who are null or gone are left out. One query, none for nobody. */
export async function namesOf(db: DbOrTx, ids: (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
