import { and, asc, desc, eq, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { type Plan, plans } from "../schema.ts";
import { countedOfEachPlan } from "./counted-obligations.ts";
import { fellShort } from "./standing.ts";

/** Narrowing and order of the list of plans; `search` is compared without diacritics. */
export type PlanFilter = {
  search?: string | undefined;
  state?: Plan["state"] | undefined;
  year?: number | undefined;
  sort?: PlanSort | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};
export const planSorts = ["newest", "title", "late"] as const;
export type PlanSort = (typeof planSorts)[number];

/** Plans the officer may read, with how the dated things of each stand today, of the units she sees. Two queries. */
export async function plansNewest(db: DbOrTx, officer: Officer, today: string, filter: PlanFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(eq(plans.agencyId, officer.agencyId), readable(officer), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(plans).where(where);
  const standing = standingOfPlan(officer, today);
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
      duties: sql<number>`(select count(*)::int from duties d where d.plan_id = ${plans.id} and d.retired_in_version is null)`,
      done: sql<number>`stands.done`,
      waiting: sql<number>`stands.waiting`,
      late: sql<number>`stands.late`,
      missed: sql<number>`stands.missed`,
      dated: sql<number>`stands.dated`,
      due: sql<number>`stands.due`,
    })
    .from(plans)
    .leftJoin(standing, sql`true`)
    .where(where)
    .orderBy(...orderOf(filter.sort), desc(plans.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type PlanLine = Awaited<ReturnType<typeof plansNewest>>["lines"][number];

/** First and last year of the plans the officer may read, for the choice of years; null where there is none. */
export async function yearsOfPlans(db: DbOrTx, officer: Officer): Promise<{ first: number; last: number } | null> {
  const begins = sql`extract(year from coalesce(${plans.periodFrom}, ${plans.issuedOn}))`;
  const [span] = await db
    .select({
      first: sql<number | null>`min(${begins})::int`,
      last: sql<number | null>`max(coalesce(extract(year from ${plans.periodTo}), ${begins}))::int`,
    })
    .from(plans)
    .where(and(eq(plans.agencyId, officer.agencyId), readable(officer)));
  return span?.first && span.last ? { first: span.first, last: span.last } : null;
}

function narrowed({ search, state, year }: PlanFilter): (SQL | undefined)[] {
  return [
    state && eq(plans.state, state),
    search ? contains(plans.searchText, search) : undefined,
    year
      ? sql`coalesce(${plans.periodFrom}, ${plans.issuedOn}) <= make_date(${year}::int, 12, 31) and (${plans.periodTo} is null or ${plans.periodTo} >= make_date(${year}::int, 1, 1))`
      : undefined,
  ];
}

/** What has a day, and how it stands; what lapsed is left out. */
function standingOfPlan(officer: Officer, today: string) {
  const counted = (which: SQL) => sql`coalesce(sum(o.n) filter (where ${which}), 0)::int`;
  return sql`lateral (
    select ${counted(sql`o.state in ('accepted', 'excused')`)} as done,
      ${counted(sql`o.state = 'submitted'`)} as waiting,
      ${counted(sql`o.state in ('open', 'returned') and o.due_on < ${today} and not d.if_any and not ${fellShort}`)} as late,
      ${counted(sql`o.state in ('open', 'returned') and o.due_on < ${today} and not d.if_any and ${fellShort}`)} as missed,
      ${counted(sql`o.due_on <= ${today}`)} as due,
      ${counted(sql`true`)} as dated
    from ${countedOfEachPlan(officer)} o join duties d on d.id = o.duty_id
    where o.state <> 'lapsed' and o.due_on is not null) stands`;
}

/** Drafts are seen by those who run them: the same answer as `mayRead`, in SQL. */
function readable(officer: Officer) {
  const own = officer.mandates.filter((one) =>
    ["emulation_officer", "head", "deputy_head", "administrator"].includes(one.role),
  );
  if (own.some((one) => one.covers === "agency")) return undefined;
  const ids = own.flatMap((one) => (one.covers === "agency" ? [] : [...one.covers]));
  const issued = sql`${plans.state} <> 'drafting'`;
  return ids.length === 0 ? issued : or(issued, sql`${plans.ownerUnitId} = any(${sql.param(ids)}::uuid[])`);
}

function orderOf(sort: PlanSort | undefined): SQL[] {
  if (sort === "title") return [asc(sql`${plans.title} collate "vi-x-icu"`)];
  const newest = desc(sql`coalesce(${plans.issuedOn}::text, ${plans.issuedMonth}, '9999')`);
  return sort === "late" ? [desc(sql`stands.late`), newest] : [newest];
}
