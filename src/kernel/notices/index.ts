import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Notice, notices } from "./schema.ts";

export { type Notice, notices } from "./schema.ts";

/** Notices on one page of the list. */
export const noticesAPage = 50;

/** How many notices a person has not read yet: the number at the bell. */
export async function unreadNotices(db: DbOrTx, personId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(notices)
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)));
  return row?.n ?? 0;
}

/** A person's notices, the newest first, from before an id; one more than a page when there are more. */
export function noticesOf(db: DbOrTx, personId: string, before: number | null): Promise<Notice[]> {
  return db
    .select()
    .from(notices)
    .where(and(eq(notices.personId, personId), before === null ? undefined : lt(notices.id, before)))
    .orderBy(desc(notices.id))
    .limit(noticesAPage + 1);
}

/** What a notice says, and where it leads; `about` folds those of one matter together while they are unread. */
export type News = { agencyId: string; text: string; href: string; about?: string };

/** Báo cho những người này. Of news about one matter each keeps but the last unread notice, which stands newest. */
export async function notify(tx: DbOrTx, personIds: readonly string[], news: News, now: Date): Promise<void> {
  if (personIds.length === 0) return;
  if (news.about)
    await tx
      .delete(notices)
      .where(and(inArray(notices.personId, [...personIds]), eq(notices.about, news.about), isNull(notices.readAt)));
  await tx.insert(notices).values(personIds.map((personId) => ({ ...news, personId, createdAt: now })));
}

/** Đã đọc: marks one notice of the person and gives where it leads; 404 when it is not hers. */
export async function readNotice(db: DbOrTx, personId: string, noticeId: number, now: Date): Promise<string> {
  if (!Number.isSafeInteger(noticeId)) return notFound();
  const own = and(eq(notices.id, noticeId), eq(notices.personId, personId));
  await db
    .update(notices)
    .set({ readAt: now })
    .where(and(own, isNull(notices.readAt)));
  const [notice] = await db.select({ href: notices.href }).from(notices).where(own);
  return notice?.href ?? notFound();
}

/** Đánh dấu tất cả đã đọc. */
export async function readAllNotices(db: DbOrTx, personId: string, now: Date): Promise<void> {
  await db
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.personId, personId), isNull(notices.readAt)));
}
