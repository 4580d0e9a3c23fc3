import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { contests } from "../schema.ts";
import type { ContestState } from "../states.ts";
import type { ContestFormat, ContestKind } from "../terms.ts";
import { ownerNameOn } from "./contests.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the list; `search` is compared without diacritics. */
export type ContestFilter = {
  search?: string | undefined;
  state?: ContestState | undefined;
  kind?: ContestKind | undefined;
  format?: ContestFormat | undefined;
  /** A calendar year in which it takes entries. */
  year?: number | undefined;
  /** The plan that a duty which it counts for belongs to. */
  planId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Contests the officer may see, those that run first, then by their first day, newest first. Two queries. */
export async function contestsNewest(db: DbOrTx, officer: Officer, today: string, filter: ContestFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(contests).where(where);
  const lines = await db
    .select({
      id: contests.id,
      kind: contests.kind,
      format: contests.format,
      name: contests.name,
      subject: contests.subject,
      organiser: contests.organiser,
      state: contests.state,
      startsOn: contests.startsOn,
      endsOn: contests.endsOn,
      number: contests.number,
      launchedOn: contests.launchedOn,
      ownerName: ownerNameOn(today),
      units: sql<number>`(select count(*)::int from contest_launches l where l.contest_id = contests.id)`,
      entries: sql<number>`case when kind = 'outside'
        then (select coalesce(sum(l.sent), 0)::int from contest_launches l where l.contest_id = contests.id)
        else (select count(*)::int from contest_entries e where e.contest_id = contests.id and e.state in ('received', 'accepted')) end`,
    })
    .from(contests)
    .where(where)
    .orderBy(
      sql`contests.state in ('announced', 'concluded', 'withdrawn', 'cancelled')`,
      desc(contests.startsOn),
      contests.name,
      contests.id,
    )
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type ContestLine = Awaited<ReturnType<typeof contestsNewest>>["lines"][number];

function narrowed({ search, state, kind, format, year, planId }: ContestFilter): (SQL | undefined)[] {
  return [
    state && eq(contests.state, state),
    kind && eq(contests.kind, kind),
    format && eq(contests.format, format),
    planId
      ? sql`exists (select 1 from contest_duties cd join duties d on d.id = cd.duty_id where cd.contest_id = contests.id and d.plan_id = ${planId})`
      : undefined,
    year
      ? sql`contests.starts_on <= make_date(${year}, 12, 31) and contests.ends_on >= make_date(${year}, 1, 1)`
      : undefined,
    search ? sql`${contests.searchText} like '%' || vn_fold(${search}) || '%'` : undefined,
  ];
}

/** First and last year of contests, for the choice of years; null where there is none. */
export async function yearsOfContests(db: DbOrTx, officer: Officer): Promise<{ first: number; last: number } | null> {
  const [span] = await db
    .select({
      first: sql<number | null>`min(extract(year from starts_on))::int`,
      last: sql<number | null>`max(extract(year from ends_on))::int`,
    })
    .from(contests)
    .where(visibleTo(officer));
  return span?.first && span.last ? { first: span.first, last: span.last } : null;
}
