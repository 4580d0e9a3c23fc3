import { and, eq, inArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { type BookGrouping, mostStories } from "../book/terms.ts";
import { bookById } from "../queries/books.ts";
import { printableNow } from "../queries/holds.ts";
import { mayKeepBooks } from "../rules.ts";
import { bookStories, books } from "../schema/books.ts";
import { stories } from "../schema.ts";

/** What is said of a book on its cover and before its stories. */
export type BookWords = {
  title: string;
  subtitle: string;
  foreword: string;
  placeAndYear: string;
  groupedBy: BookGrouping;
};

/** Ghi một cuốn sách: new, or its words changed; what was made of it stays until it is made again. Gives its id. */
export function keepBook(db: Db, officer: Officer, id: string | null, words: BookWords, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepBooks(officer));
    if (id !== null) {
      await bookById(tx, officer, id);
      await tx
        .update(books)
        .set({ ...words, changedAt: now })
        .where(eq(books.id, id));
    }
    const bookId = id ?? newId();
    if (id === null)
      await tx.insert(books).values({
        ...{ id: bookId, agencyId: officer.agencyId, ...words },
        ...{ createdBy: officer.personId, createdAt: now, changedAt: now },
      });
    await told(tx, officer, bookId, "book.kept", words.title, now);
    return bookId;
  });
}

/** Thêm bài vào sách: behind those that are in it; what may not be printed is left away. Gives how many came in. */
export function addToBook(
  db: Db,
  officer: Officer,
  id: string,
  storyIds: readonly string[],
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    insist(mayKeepBooks(officer));
    const book = await bookById(tx, officer, id);
    await tx.select({ id: books.id }).from(books).where(eq(books.id, id)).for("update");
    const fitting = await tx
      .select({ id: stories.id })
      .from(stories)
      .where(and(eq(stories.agencyId, officer.agencyId), inArray(stories.id, [...storyIds]), printableNow(now)));
    const [held] = await tx
      .select({ n: sql<number>`count(*)::int`, last: sql<number>`coalesce(max(position), 0)::int` })
      .from(bookStories)
      .where(eq(bookStories.bookId, id));
    const known = new Set(fitting.map((story) => story.id));
    const wanted = [...new Set(storyIds)].filter((story) => known.has(story));
    if (held!.n + wanted.length > mostStories)
      throw new Refused([{ code: "book.too_thick", facts: { n: String(mostStories) } }]);
    if (wanted.length === 0) return 0;
    const rows = wanted.map((storyId, at) => ({ bookId: id, storyId, position: held!.last + at + 1 }));
    const came = await tx.insert(bookStories).values(rows).onConflictDoNothing().returning({ id: bookStories.storyId });
    await tx.update(books).set({ changedAt: now }).where(eq(books.id, id));
    if (came.length > 0) await told(tx, officer, id, "book.chosen", book.title, now, { n: String(came.length) });
    return came.length;
  });
}

/** Xếp lại, bỏ bớt: the stories that stay, in the order of their numbers; equal numbers keep the order they had. */
export function orderBook(
  db: Db,
  officer: Officer,
  id: string,
  lines: readonly { storyId: string; position: number; out: boolean }[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    insist(mayKeepBooks(officer));
    await bookById(tx, officer, id);
    await tx.select({ id: books.id }).from(books).where(eq(books.id, id)).for("update");
    const out = lines.filter((line) => line.out).map(({ storyId }) => storyId);
    if (out.length > 0)
      await tx.delete(bookStories).where(and(eq(bookStories.bookId, id), inArray(bookStories.storyId, out)));
    const kept = lines.filter((line) => !line.out).sort((a, b) => a.position - b.position);
    const ids = sql.param(kept.map(({ storyId }) => storyId));
    await tx.execute(sql`
      update book_stories set position = s.n from unnest(${ids}::uuid[]) with ordinality as s(id, n)
      where book_stories.book_id = ${id} and book_stories.story_id = s.id`);
    await tx.update(books).set({ changedAt: now }).where(eq(books.id, id));
  });
}

async function told(
  tx: Tx,
  officer: Officer,
  id: string,
  verb: string,
  title: string,
  now: Date,
  facts: Record<string, string> = {},
) {
  await record(tx, officer, now, { verb, subjectType: "book", subjectId: id, facts: { title, ...facts } });
}
