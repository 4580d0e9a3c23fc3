import { and, desc, eq, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { stories } from "../schema.ts";
import type { ChannelKind } from "../terms.ts";
import { holdsOf } from "./holds.ts";
import { visibleTo } from "./visible.ts";

/** What a story brought to an obligation: on which day it was sent, and why it counts no more. */
export type Mark = { obligationId: number; on: string; inPeriod: boolean; withdrawn: boolean; reason: string | null };

/** What is asked of stories in one period: the obligations that count them (two, of a quota with two halves), and its days. */
export type QuotaPeriodAsked = {
  obligationIds: readonly number[];
  /** The unit whose stories count; null where one unit alone owes the duty and publishes for all. */
  unitId: string | null;
  dueFrom: string | null;
  dueOn: string | null;
};

/** Rows of the page. */
const shown = 30;

/**
 * Tin bài của một chỉ tiêu: what was brought to it, what is out or goes out in its days, and, while the period runs, what is still
 * being made; those that count first. What was brought stands on record with its title for whoever sees the obligation, even where
 * the story itself is not hers to open (`opens`). One query.
 */
export async function storiesOfQuota(db: DbOrTx, officer: Officer, asked: QuotaPeriodAsked, today: string, now: Date) {
  const ids = sql`${sql.param([...asked.obligationIds])}::bigint[]`;
  const brought = sql`select p.obligation_id as "obligationId", p.happened_on as on, p.withdrawn_at is not null as withdrawn,
      p.withdraw_reason as reason, (o.due_from is null or p.happened_on >= o.due_from) and (o.due_on is null or p.happened_on <= o.due_on) as "inPeriod"
    from proofs p
    join obligations o on o.id = p.obligation_id
    join sendings x on x.id = p.source_id
    where x.story_id = stories.id and p.obligation_id = any(${ids})`;
  const marks = sql<Mark[]>`coalesce((select json_agg(m order by m.withdrawn, m.on) from (${brought}) m), '[]'::json)`;
  const counts = sql`exists (select 1 from (${brought}) m where not m.withdrawn)`;
  return db
    .select({
      id: stories.id,
      title: stories.title,
      state: stories.state,
      unitId: stories.unitId,
      publishAt: stories.publishAt,
      withdrawnReason: stories.reason,
      exemplarName: exemplars.name,
      holds: holdsOf(now),
      marks,
      opens: sql<boolean>`(${visibleTo(officer)})`,
    })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(
      and(
        eq(stories.agencyId, officer.agencyId),
        asked.unitId ? eq(stories.unitId, asked.unitId) : undefined,
        sql`(exists (${brought}) or (${visibleTo(officer)} and (${outIn(asked)} or ${stillMade(asked, today)})))`,
      ),
    )
    .orderBy(desc(counts), sql`stories.state in ('published', 'corrected') desc`, desc(stories.changedAt), stories.id)
    .limit(shown);
}
export type QuotaStory = Awaited<ReturnType<typeof storiesOfQuota>>[number];

/** Its moment lies in the days of the period, by the calendar of Việt Nam. */
function outIn({ dueFrom, dueOn }: QuotaPeriodAsked): SQL {
  const on = sql`(stories.publish_at at time zone 'Asia/Ho_Chi_Minh')::date`;
  return sql`(stories.publish_at is not null and (${dueFrom}::date is null or ${on} >= ${dueFrom}::date) and (${dueOn}::date is null or ${on} <= ${dueOn}::date))`;
}

/** Being made while the period runs: nothing that is made after it counts. */
function stillMade({ dueOn }: QuotaPeriodAsked, today: string): SQL {
  return sql`((${dueOn}::date is null or ${dueOn}::date >= ${today}::date)
    and stories.state not in ('published', 'corrected', 'withdrawn', 'declined'))`;
}

/** A channel that counts for an obligation. */
export type CountingChannel = { obligationId: number; id: string; name: string; kind: ChannelKind; active: boolean };

/** Which channels count for some obligations, in their order. One query. */
export async function channelsCounting(db: DbOrTx, obligationIds: readonly number[]): Promise<CountingChannel[]> {
  const { rows } = await db.execute<CountingChannel>(sql`
    select o.id::float8 as "obligationId", c.id, c.name, c.kind, c.active
    from obligations o
    join channel_duties k on k.duty_id = o.duty_id
    join channels c on c.id = k.channel_id
    where o.id = any(${sql.param([...obligationIds])}::bigint[])
    order by c.position, c.name`);
  return rows;
}
