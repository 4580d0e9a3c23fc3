import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { mayRead } from "../rules.ts";
import { duties, type Plan, planOccasions, planStages, plans, planVersions } from "../schema.ts";

/** One plan the officer may read; unseen and absent are both «not found». */
export async function planById(db: DbOrTx, officer: Officer, planId: string): Promise<Plan> {
  if (!isId(planId)) return notFound();
  const [found] = await db
    .select()
    .from(plans)
    .where(and(eq(plans.id, planId), eq(plans.agencyId, officer.agencyId)));
  return found && mayRead(officer, found) ? found : notFound();
}

/** The duties of a plan that stand now, in the order of the text. */
export function dutiesOf(db: DbOrTx, planId: string) {
  return db
    .select()
    .from(duties)
    .where(and(eq(duties.planId, planId), isNull(duties.retiredInVersion)))
    .orderBy(asc(duties.position));
}

/** Stages in order. */
export function stagesOf(db: DbOrTx, planId: string) {
  return db.select().from(planStages).where(eq(planStages.planId, planId)).orderBy(asc(planStages.position));
}

/** Occasions in order. */
export function occasionsOf(db: DbOrTx, planId: string) {
  return db.select().from(planOccasions).where(eq(planOccasions.planId, planId)).orderBy(asc(planOccasions.position));
}

/** Versions, newest first, without their packs. */
export function versionsOfPlan(db: DbOrTx, planId: string) {
  return db
    .select({
      version: planVersions.version,
      reason: planVersions.reason,
      document: planVersions.document,
      effectiveOn: planVersions.effectiveOn,
      madeBy: planVersions.madeBy,
      madeAt: planVersions.madeAt,
    })
    .from(planVersions)
    .where(eq(planVersions.planId, planId))
    .orderBy(desc(planVersions.version));
}
