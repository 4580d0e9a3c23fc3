import { and, asc, eq, isNull } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type PlanPack, packFormat } from "../packs/pack.ts";
import { dutyOfRow } from "../plan-rows.ts";
import { duties, type Plan, planOccasions, planStages } from "../schema.ts";

/** The plan as a pack, as it stands now: what is exported, versioned and edited. */
export async function packOfPlan(db: DbOrTx, plan: Plan): Promise<PlanPack> {
  const [agency] = await db.select({ name: agencies.name }).from(agencies).where(eq(agencies.id, plan.agencyId));
  const stages = await db
    .select()
    .from(planStages)
    .where(eq(planStages.planId, plan.id))
    .orderBy(asc(planStages.position));
  const occasions = await db
    .select()
    .from(planOccasions)
    .where(eq(planOccasions.planId, plan.id))
    .orderBy(asc(planOccasions.position));
  const rows = await db
    .select()
    .from(duties)
    .where(and(eq(duties.planId, plan.id), isNull(duties.retiredInVersion)))
    .orderBy(asc(duties.position));
  return {
    format: packFormat,
    key: plan.key,
    number: plan.number,
    title: plan.title,
    agency: agency?.name ?? "",
    issuer: plan.issuerName,
    ...plan.body,
    ladder: plan.body.ladder ?? [],
    movements: plan.body.movements ?? [],
    drives: plan.body.drives ?? [],
    issuedOn: plan.issuedOn ?? plan.issuedMonth,
    yearKind: plan.yearKind,
    period: { from: plan.periodFrom, to: plan.periodTo, until: plan.periodUntil ?? undefined },
    stages: stages.map((one) => ({
      key: one.key,
      name: one.name,
      from: one.startsOn,
      to: one.endsOn,
      until: one.until ?? undefined,
      quote: one.quote ?? undefined,
    })),
    occasions: occasions.map((one) => ({ key: one.key, name: one.name, on: one.heldOn, year: one.year ?? undefined })),
    duties: rows.map(dutyOfRow),
  };
}
