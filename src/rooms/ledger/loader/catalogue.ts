import { eq, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { AwardFamily, AwardLevel } from "#rooms/awards/index.ts";
import { awards } from "#rooms/awards/schema.ts";

/** What an award is called and where it stands, by key; an agency's own entry stands before the country's. */
export type Catalogue = ReadonlyMap<string, { name: string; family: AwardFamily; level: AwardLevel }>;

/** The catalogue as an agency sees it. One query. */
export async function catalogueOf(db: DbOrTx, agencyId: string): Promise<Catalogue> {
  const rows = await db
    .select({ key: awards.key, name: awards.name, family: awards.family, level: awards.level })
    .from(awards)
    .where(or(isNull(awards.agencyId), eq(awards.agencyId, agencyId)))
    .orderBy(sql`${awards.agencyId} nulls first`);
  return new Map(rows.map(({ key, ...rest }) => [key, rest]));
}
