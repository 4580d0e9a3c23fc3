import { and, eq, gt, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies, mandates, people } from "../schema.ts";

/**
 * How many people with an account administer the whole agency after a day, leaving one mandate aside: what must not
 * become none.
 */
export async function administratorsAfter(
  db: DbOrTx,
  agencyId: string,
  besidesMandate: string | null,
  day: string,
): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(distinct ${people.id})::int` })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .innerJoin(agencies, eq(agencies.id, people.agencyId))
    .where(
      and(
        eq(agencies.id, agencyId),
        eq(mandates.role, "administrator"),
        eq(mandates.subtree, true),
        eq(mandates.unitId, agencies.rootUnitId),
        isNotNull(people.accountId),
        or(isNull(mandates.validTo), gt(mandates.validTo, day)),
        besidesMandate ? ne(mandates.id, besidesMandate) : undefined,
      ),
    );
  return row?.n ?? 0;
}
