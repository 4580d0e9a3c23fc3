import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { channels, sendings } from "../schema/channels.ts";
import { stories } from "../schema.ts";
import { unitNameOn } from "./names.ts";
import { visibleTo } from "./visible.ts";

/** Narrowing of the register. */
export type RegisterFilter = {
  channelId?: string | undefined;
  year?: number | undefined;
  page?: number | undefined;
  perPage?: number | undefined;
};

/** Sổ gửi tin, bài: which story went where on which day with what to show for it, newest first. Two queries. */
export async function sendingsNewest(db: DbOrTx, officer: Officer, today: string, filter: RegisterFilter = {}) {
  const perPage = filter.perPage ?? 30;
  const where = and(visibleTo(officer), isNull(sendings.withdrawnAt), ...narrowed(filter));
  const [all] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(sendings)
    .innerJoin(stories, eq(stories.id, sendings.storyId))
    .where(where);
  const lines = await db
    .select({
      id: sendings.id,
      storyId: sendings.storyId,
      title: stories.title,
      state: stories.state,
      unitName: unitNameOn(today),
      channelName: channels.name,
      kind: channels.kind,
      sentOn: sendings.sentOn,
      url: sendings.url,
      number: sendings.number,
      fileId: sendings.fileId,
      note: sendings.note,
      by: people.name,
      counts: sql<number>`(select count(*)::int from proofs p where p.source_id = sendings.id and p.withdrawn_at is null)`,
    })
    .from(sendings)
    .innerJoin(stories, eq(stories.id, sendings.storyId))
    .innerJoin(channels, eq(channels.id, sendings.channelId))
    .leftJoin(people, eq(people.id, sendings.recordedBy))
    .where(where)
    .orderBy(desc(sendings.sentOn), desc(sendings.id))
    .limit(perPage)
    .offset(((filter.page ?? 1) - 1) * perPage);
  return { lines, total: all?.n ?? 0, perPage };
}
export type RegisterLine = Awaited<ReturnType<typeof sendingsNewest>>["lines"][number];

function narrowed({ channelId, year }: RegisterFilter): (SQL | undefined)[] {
  return [
    channelId ? eq(sendings.channelId, channelId) : undefined,
    year ? sql`sendings.sent_on between make_date(${year}::int, 1, 1) and make_date(${year}::int, 12, 31)` : undefined,
  ];
}
