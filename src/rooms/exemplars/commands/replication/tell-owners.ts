import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { notices } from "#kernel/notices/schema.ts";
import { mandates, people } from "#rooms/organisation/schema.ts";
import type { Exemplar } from "../../schema.ts";

/** Báo cho đơn vị của điển hình: its emulation officer and head. */
export function tellOwners(
  tx: Tx,
  exemplar: Pick<Exemplar, "agencyId" | "unitId">,
  text: string,
  href: string,
  now: Date,
): Promise<void> {
  return tellUnit(tx, exemplar.agencyId, exemplar.unitId, ["emulation_officer", "head"], text, href, now);
}

/** Báo cho những người giữ vai trò của một đơn vị on the day of the notice; one notice each. */
export async function tellUnit(
  tx: Tx,
  agencyId: string,
  unitId: string,
  roles: ("emulation_officer" | "head" | "deputy_head")[],
  text: string,
  href: string,
  now: Date,
): Promise<void> {
  const told = await tx
    .selectDistinct({ personId: mandates.personId })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(
      and(
        eq(mandates.unitId, unitId),
        eq(people.agencyId, agencyId),
        isNotNull(people.accountId),
        inArray(mandates.role, roles),
        or(isNull(mandates.validTo), sql`${mandates.validTo} >= ${now}`),
      ),
    );
  if (told.length > 0)
    await tx.insert(notices).values(told.map(({ personId }) => ({ agencyId, personId, text, href, createdAt: now })));
}
