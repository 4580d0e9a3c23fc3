import { and, eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { duties, type Obligation, obligations } from "../schema.ts";

/** What a unit of the practice courts owes for a duty, by the names people use; the earliest when no period is said. */
export async function owed(db: Db, key: string, unit: string, period?: string): Promise<Obligation> {
  const rows = await db
    .select({ obligation: obligations })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .innerJoin(unitVersions, eq(unitVersions.unitId, obligations.unitId))
    .where(and(eq(duties.key, key), eq(unitVersions.name, unit), period ? eq(obligations.period, period) : undefined))
    .orderBy(obligations.dueOn);
  if (!rows[0]) throw new Error(`${unit} owes nothing for ${key} ${period ?? ""}`);
  return rows[0].obligation;
}

/** How it stands now. */
export async function stateOf(db: Db, id: number): Promise<Obligation> {
  const [row] = await db.select().from(obligations).where(eq(obligations.id, id));
  return row!;
}
