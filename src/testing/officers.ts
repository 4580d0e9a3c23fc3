import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { agencies, people, unitVersions } from "#rooms/organisation/schema.ts";

/** A practice person as the rules see her on a day. */
export async function officerNamed(db: Db, name: string, day: string): Promise<Officer> {
  const [row] = await db
    .select({ id: people.id, root: agencies.rootUnitId })
    .from(people)
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(eq(people.name, name));
  const officer = row ? await officerOn(db, row.id, row.root, day) : null;
  if (!officer) throw new Error(`${name} holds no post on ${day}`);
  return officer;
}

/** The unit that bore this name at any time. */
export async function unitNamed(db: Db, name: string): Promise<string> {
  const [row] = await db.select({ id: unitVersions.unitId }).from(unitVersions).where(eq(unitVersions.name, name));
  if (!row) throw new Error(`There is no unit ${name}`);
  return row.id;
}
