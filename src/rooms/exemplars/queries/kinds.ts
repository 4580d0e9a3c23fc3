import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { PackCriterion, PackKind } from "#rooms/plans/packs/index.ts";
import { plans } from "#rooms/plans/schema.ts";

/** A plan under which exemplars are registered, with its kinds and criteria. */
export type PlanOfKinds = {
  id: string;
  title: string;
  number: string | null;
  state: string;
  periodFrom: string | null;
  periodTo: string | null;
  criteria: PackCriterion[];
  kinds: PackKind[];
};

const columns = {
  id: plans.id,
  title: plans.title,
  number: plans.number,
  state: plans.state,
  periodFrom: plans.periodFrom,
  periodTo: plans.periodTo,
  criteria: sql<PackCriterion[]>`coalesce(${plans.body} -> 'criteria', '[]'::jsonb)`,
  kinds: sql<PackKind[]>`coalesce(${plans.body} -> 'kinds', '[]'::jsonb)`,
};

/** The agency's own plans (not those of single units) that run and have kinds of exemplars, oldest first. */
export function plansWithKinds(db: DbOrTx, officer: Officer): Promise<PlanOfKinds[]> {
  return db
    .select(columns)
    .from(plans)
    .where(
      and(
        eq(plans.agencyId, officer.agencyId),
        eq(plans.state, "issued"),
        sql`${plans.parentPlanId} is null`,
        sql`jsonb_array_length(coalesce(${plans.body} -> 'kinds', '[]'::jsonb)) > 0`,
      ),
    )
    .orderBy(asc(plans.createdAt));
}

/** The kinds of one plan of the agency; undefined when it has none of that id. */
export async function kindsOfPlan(db: DbOrTx, officer: Officer, planId: string): Promise<PlanOfKinds | undefined> {
  const [found] = await db
    .select(columns)
    .from(plans)
    .where(and(eq(plans.id, planId), eq(plans.agencyId, officer.agencyId)));
  return found;
}
