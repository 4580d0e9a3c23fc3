import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";

/** The id of a practice unit by its name. */
export async function unitIdOf(db: Db, name: string): Promise<string> {
  const [row] = await db.select({ id: unitVersions.unitId }).from(unitVersions).where(eq(unitVersions.name, name));
  if (!row) throw new Error(`No unit named ${name}`);
  return row.id;
}
