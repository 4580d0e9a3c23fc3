import { and, asc, desc, eq, isNull, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { mayRead } from "../rules.ts";
import { duties, obligations, type Plan, planOccasions, planStages, plans, planVersions } from "../schema.ts";

/** One plan the officer may read; unseen and absent are both «not found». */
export async function planById(db: DbOrTx, officer: Officer, planId: string): Promise<Plan> {
  if (!isId(planId)) return notFound();
  const [found] = await db.select().from(plans).where(and(eq(plans.id, planId), eq(plans.agencyId, officer.agencyId)));
  return found && mayRead(officer, found) ? found : notFound();
}

/** Narrowing of the list of plans. */
export type PlanFilter = { search?: string; state?: Plan["state"]; year?: number; page?: number; perPage?: number };

/** Plans the officer may read, newest first, with how much of each is done and late today. Two queries. */
export async function plansNewest(db: DbOrTx, officer: Officer, today: string, filter: PlanFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(
    eq(plans.agencyId, officer.agencyId),
    readable(officer),
    filter.state ? eq(plans.state, filter.state) : undefined,
    filter.search ? sql`${plans.searchText} like '%' || vn_fold(${filter.search}) || '%'` : undefined,
    filter.year ? sql`extract(year from ${plans.periodFrom}) <= ${filter.year} and (${plans.periodTo} is null or extract(year from ${plans.periodTo}) >= ${filter.year})` : undefined,
  );
  const [total] = await db.select({ n: sql<number>`count(*)::int` }).from(plans).where(where);
  const lines = await db
    .select({
      id: plans.id,
      number: plans.number,
      title: plans.title,
      issuerName: plans.issuerName,
      state: plans.state,
      issuedOn: plans.issuedOn,
      issuedMonth: plans.issuedMonth,
      periodFrom: plans.periodFrom,
      periodTo: plans.periodTo,
      parentPlanId: plans.parentPlanId,
      duties: sql<number>`(select count(*)::int from ${duties} d where d.plan_id = ${plans.id} and d.retired_in_version is null)`,
      done: countOf(sql`o.state in ('accepted','excused')`),
      all: countOf(sql`o.state <> 'lapsed' and o.due_on <= ${today}`),
      late: countOf(sql`o.state in ('open','returned') and o.due_on < ${today}`),
    })
    .from(plans)
    .where(where)
    .orderBy(desc(sql`coalesce(${plans.issuedOn}::text, ${plans.issuedMonth}, '9999')`), desc(plans.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: total?.n ?? 0, perPage };
}

function countOf(condition: ReturnType<typeof sql>) {
  return sql<number>`(select count(*)::int from ${obligations} o where o.plan_id = ${plans.id} and ${condition})`;
}

/** Drafts are seen by those who run them: the same answer as `mayRead`, in SQL. */
function readable(officer: Officer) {
  const own = officer.mandates.filter((one) => ["emulation_officer", "head", "deputy_head", "administrator"].includes(one.role));
  if (own.some((one) => one.covers === "agency")) return undefined;
  const ids = own.flatMap((one) => (one.covers === "agency" ? [] : [...one.covers]));
  const issued = sql`${plans.state} <> 'drafting'`;
  return ids.length === 0 ? issued : or(issued, sql`${plans.ownerUnitId} = any(${sql.param(ids)}::uuid[])`);
}

/** The duties of a plan that stand now, in the order of the text. */
export function dutiesOf(db: DbOrTx, planId: string) {
  return db.select().from(duties).where(and(eq(duties.planId, planId), isNull(duties.retiredInVersion))).orderBy(asc(duties.position));
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
    .select({ version: planVersions.version, reason: planVersions.reason, document: planVersions.document, effectiveOn: planVersions.effectiveOn, madeBy: planVersions.madeBy, madeAt: planVersions.madeAt })
    .from(planVersions)
    .where(eq(planVersions.planId, planId))
    .orderBy(desc(planVersions.version));
}
