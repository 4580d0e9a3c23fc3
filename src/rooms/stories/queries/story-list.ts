import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { stories } from "../schema.ts";
import { type StoryState, storyStates } from "../states.ts";
import { holdsOf, publicNow } from "./holds.ts";
import { personIn, unitNameOn } from "./names.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the board; `held`: out or with its moment past, and yet nobody outside may read it. */
export type StoryFilter = {
  search?: string | undefined;
  states?: readonly StoryState[] | undefined;
  held?: boolean | undefined;
  unitId?: string | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Stories the officer may see, those still worked on first, then the newest change. Two queries. */
export async function storiesInWorkFirst(db: DbOrTx, officer: Officer, now: Date, filter: StoryFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), ...narrowed(filter, now));
  const [all] = await db.select({ n: sql<number>`count(*)::int` }).from(stories).where(where);
  const lines = await db
    .select({
      id: stories.id,
      title: stories.title,
      state: stories.state,
      field: stories.field,
      dueOn: stories.dueOn,
      publishAt: stories.publishAt,
      publishedAt: stories.publishedAt,
      changedAt: stories.changedAt,
      views: stories.views,
      exemplarId: stories.exemplarId,
      exemplarName: exemplars.name,
      writer: personIn("writer_id"),
      unitName: unitNameOn(vietnamDay(now)),
      holds: holdsOf(now),
    })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(where)
    .orderBy(sql`array_position(${order}, stories.state::text)`, desc(stories.changedAt), desc(stories.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type StoryLine = Awaited<ReturnType<typeof storiesInWorkFirst>>["lines"][number];

/** How many stand in each state, and how many are held, of those the officer sees. One query. */
export async function storyCounts(db: DbOrTx, officer: Officer, now: Date) {
  const rows = await db
    .select({
      state: stories.state,
      n: sql<number>`count(*)::int`,
      held: sql<number>`(count(*) filter (where ${heldNow(now)}))::int`,
    })
    .from(stories)
    .where(visibleTo(officer))
    .groupBy(stories.state);
  const counts = Object.fromEntries(storyStates.map((state) => [state, 0])) as Record<StoryState, number>;
  for (const { state, n } of rows) counts[state] = n;
  return { counts, held: rows.reduce((sum, { held }) => sum + held, 0) };
}

/** Bị giữ: the agency means it to be read, and something holds it. */
export function heldNow(now: Date): SQL {
  return sql`(stories.state in ('published', 'corrected', 'scheduled') and not ${publicNow(now)}
    and (stories.state <> 'scheduled' or stories.publish_at <= ${now.toISOString()}::timestamptz))`;
}

/** In the order of the work; what ended comes last. */
const order = sql.raw(
  `array[${["before_approval", "checking", "editing", "before_head", "writing", "assigned", "pitched", "approved", "scheduled", "published", "corrected", "withdrawn", "declined"].map((state) => `'${state}'`).join(", ")}]`,
);

function narrowed({ search, states, held, unitId }: StoryFilter, now: Date): (SQL | undefined)[] {
  return [
    search ? contains(sql`vn_fold(stories.title || ' ' || stories.idea)`, search) : undefined,
    states && states.length > 0 ? inArray(stories.state, [...states]) : undefined,
    held ? heldNow(now) : undefined,
    unitId ? eq(stories.unitId, unitId) : undefined,
  ];
}
