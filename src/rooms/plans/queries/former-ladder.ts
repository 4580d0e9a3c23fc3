import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { Laddered } from "../editing/ladder-form.ts";
import { type Plan, plans } from "../schema.ts";

/** Kinds, criteria and rungs of the plan before, and how that plan is called. */
export type FormerLadder = Laddered & { called: string };

/** Những gì kế hoạch trước ghi: of the newest issued or ended plan of the same unit that has kinds or rungs; null without one. */
export async function formerLadder(db: DbOrTx, plan: Plan): Promise<FormerLadder | null> {
  const [found] = await db
    .select({ number: plans.number, title: plans.title, body: plans.body })
    .from(plans)
    .where(
      and(
        eq(plans.agencyId, plan.agencyId),
        eq(plans.ownerUnitId, plan.ownerUnitId),
        ne(plans.id, plan.id),
        inArray(plans.state, ["issued", "closed"]),
        sql`(jsonb_array_length(plans.body -> 'kinds') > 0 or jsonb_array_length(coalesce(plans.body -> 'ladder', '[]')) > 0)`,
      ),
    )
    .orderBy(desc(plans.issuedOn), desc(plans.id))
    .limit(1);
  if (!found) return null;
  const { criteria, kinds, ladder = [] } = found.body;
  return { criteria, kinds, ladder, called: found.number ?? `“${found.title}”` };
}
