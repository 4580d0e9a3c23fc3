import { and, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { notices } from "#kernel/notices/schema.ts";
import { mandates, people } from "#rooms/organisation/schema.ts";
import { obligations, type Plan } from "../schema.ts";

/** Báo cho các đơn vị đang có việc của kế hoạch: one notice for each officer in charge and head there. */
export async function tellThoseWhoOwe(
  tx: Tx,
  plan: Pick<Plan, "id" | "agencyId">,
  text: string,
  href: string,
  now: Date,
) {
  const owing = tx
    .selectDistinct({ unitId: obligations.unitId })
    .from(obligations)
    .where(eq(obligations.planId, plan.id));
  await tell(tx, plan.agencyId, sql`${mandates.unitId} in ${owing}`, text, href, now);
}

/** Báo cho những người được phân công của các đơn vị. */
export async function tellUnits(tx: Tx, agencyId: string, unitIds: string[], text: string, href: string, now: Date) {
  if (unitIds.length > 0) await tell(tx, agencyId, inArray(mandates.unitId, unitIds), text, href, now);
}

/** Báo cho một người. */
export async function tellPerson(tx: Tx, agencyId: string, personId: string, text: string, href: string, now: Date) {
  await tx.insert(notices).values({ agencyId, personId, text, href, createdAt: now });
}

async function tell(tx: Tx, agencyId: string, where: ReturnType<typeof sql>, text: string, href: string, now: Date) {
  const listeners = await tx
    .selectDistinct({ personId: mandates.personId })
    .from(mandates)
    .innerJoin(people, eq(people.id, mandates.personId))
    .where(
      and(
        where,
        eq(people.agencyId, agencyId),
        isNotNull(people.accountId),
        inArray(mandates.role, ["emulation_officer", "head"]),
        or(isNull(mandates.validTo), sql`${mandates.validTo} >= ${now}`),
      ),
    );
  if (listeners.length > 0)
    await tx
      .insert(notices)
      .values(listeners.map(({ personId }) => ({ agencyId, personId, text, href, createdAt: now })));
}
