import { asc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { agencies } from "#rooms/organisation/schema.ts";

const columns = {
  id: agencies.id,
  key: agencies.key,
  name: agencies.name,
  lines: agencies.lines,
  art: agencies.art,
  practice: agencies.practice,
  clockDay: agencies.clockDay,
  rootUnitId: agencies.rootUnitId,
};

/** Cơ quan of a portal by its key; 404 when there is none. */
export async function portalAgency(db: DbOrTx, key: string) {
  const [agency] = await db.select(columns).from(agencies).where(eq(agencies.key, key));
  return agency ?? notFound();
}
export type PortalAgency = Awaited<ReturnType<typeof portalAgency>>;

/** All agencies with a portal, by name as Vietnamese sorts it. */
export function portalAgencies(db: DbOrTx): Promise<PortalAgency[]> {
  return db
    .select(columns)
    .from(agencies)
    .orderBy(asc(sql`${agencies.name} collate "vi-x-icu"`));
}
