import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import type { WindowStanding } from "../days.ts";
import { type OpinionSubject, type OpinionWindow, opinionSubjects, opinionWindows } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** One window the officer may see; unseen and absent are both «not found». */
export async function windowById(db: DbOrTx, officer: Officer, id: string): Promise<OpinionWindow> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(opinionWindows)
    .where(and(eq(opinionWindows.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** Who is on the list, in its order; those taken out stay where they were. */
export function subjectsOf(db: DbOrTx, windowId: string): Promise<OpinionSubject[]> {
  return db
    .select()
    .from(opinionSubjects)
    .where(eq(opinionSubjects.windowId, windowId))
    .orderBy(asc(opinionSubjects.position), asc(opinionSubjects.id));
}

/** One name of a window's list; 404 when it is not on it. */
export async function subjectById(db: DbOrTx, windowId: string, id: string): Promise<OpinionSubject> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(opinionSubjects)
    .where(and(eq(opinionSubjects.id, id), eq(opinionSubjects.windowId, windowId)));
  return found ?? notFound();
}

/** Narrowing of the list; `search` is compared without diacritics. */
export type WindowFilter = {
  search?: string | undefined;
  standing?: WindowStanding | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Windows the officer may see: those that are not done first, then the newest. Two queries. */
export async function windowsNewest(db: DbOrTx, officer: Officer, today: string, filter: WindowFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter, today));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(opinionWindows).where(where);
  const lines = await db
    .select({
      id: opinionWindows.id,
      title: opinionWindows.title,
      state: opinionWindows.state,
      opensOn: opinionWindows.opensOn,
      closesOn: opinionWindows.closesOn,
      closedOn: opinionWindows.closedOn,
      subjects: sql<number>`(select count(*)::int from opinion_subjects s where s.window_id = opinion_windows.id and s.taken_out_on is null)`,
      received: sql<number>`(select count(*)::int from opinions o where o.window_id = opinion_windows.id)`,
      unread: sql<number>`(select count(*)::int from opinions o where o.window_id = opinion_windows.id and o.state = 'received')`,
    })
    .from(opinionWindows)
    .where(where)
    .orderBy(
      sql`opinion_windows.state in ('concluded', 'withdrawn', 'cancelled')`,
      desc(opinionWindows.opensOn),
      opinionWindows.title,
      opinionWindows.id,
    )
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type WindowLine = Awaited<ReturnType<typeof windowsNewest>>["lines"][number];

function narrowed({ search, standing }: WindowFilter, today: string): (SQL | undefined)[] {
  return [
    search ? contains(sql`opinion_windows.search_text`, search) : undefined,
    standing ? standingIs(standing, today) : undefined,
  ];
}

/** `standingOn` of `days.ts`, asked of the database. */
function standingIs(standing: WindowStanding, today: string): SQL {
  const w = sql.raw("opinion_windows");
  switch (standing) {
    case "coming":
      return sql`${w}.state = 'published' and ${w}.opens_on > ${today}::date`;
    case "open":
      return sql`${w}.state = 'published' and ${today}::date between ${w}.opens_on and ${w}.closes_on`;
    case "over":
      return sql`(${w}.state = 'closed' or (${w}.state = 'published' and ${w}.closes_on < ${today}::date))`;
    default:
      return sql`${w}.state = ${standing}`;
  }
}
