import { eq } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { tellUnits } from "#rooms/plans/index.ts";

/** Báo cho cơ quan: those in charge at the root of the tree of units. */
export async function tellOffice(tx: Tx, agencyId: string, text: string, href: string, now: Date): Promise<void> {
  const [agency] = await tx.select({ root: agencies.rootUnitId }).from(agencies).where(eq(agencies.id, agencyId));
  if (agency?.root) await tellUnits(tx, agencyId, [agency.root], text, href, now);
}
