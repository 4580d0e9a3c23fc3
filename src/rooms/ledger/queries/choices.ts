import { and, asc, eq, isNull, or } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { awards } from "#rooms/awards/schema.ts";

/** What can be chosen as an award: the country's catalogue and the agency's own rungs, in their order. */
export function awardChoices(db: DbOrTx, agencyId: string) {
  return db
    .select({
      key: awards.key,
      name: awards.name,
      short: awards.short,
      family: awards.family,
      level: awards.level,
      holders: awards.holders,
    })
    .from(awards)
    .where(or(isNull(awards.agencyId), and(eq(awards.agencyId, agencyId))))
    .orderBy(asc(awards.position), asc(awards.name));
}
export type AwardChoice = Awaited<ReturnType<typeof awardChoices>>[number];
