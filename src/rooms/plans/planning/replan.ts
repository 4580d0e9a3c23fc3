import { and, eq } from "drizzle-orm";
import type { Db, Tx } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { plans } from "../schema.ts";
import { planObligations } from "./plan-obligations.ts";

/** Plans anew what every issued plan of an agency owes: after a change of units, dates or the day. */
export async function replanAgency(tx: Tx, agencyId: string, now: Date): Promise<void> {
  const issued = await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.agencyId, agencyId), eq(plans.state, "issued")));
  for (const plan of issued) await planObligations(tx, plan.id, now);
}

/** The nightly round: every agency by its own clock, each in a transaction of its own. */
export async function replanAll(db: Db, nowOf: (clockDay: string | null) => Date): Promise<void> {
  const all = await db.select({ id: agencies.id, clockDay: agencies.clockDay }).from(agencies);
  for (const agency of all) await db.transaction((tx) => replanAgency(tx, agency.id, nowOf(agency.clockDay)));
}
