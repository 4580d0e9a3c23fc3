import { and, asc, desc, eq, inArray, isNotNull, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people } from "#rooms/organisation/schema.ts";
import type { BookContents } from "../book/terms.ts";
import { runsStories } from "../rules.ts";
import { type Book, bookStories, books } from "../schema/books.ts";
import { storyPictures } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { beyond, holdsOf, printableNow } from "./holds.ts";
import { unitNameOn } from "./names.ts";
import { narrowed, type PublicFilter, shownPicture } from "./public.ts";

/** What an officer may see of books: who runs the stories all, everybody else those that were made. */
function visibleBooks(officer: Officer): SQL {
  return and(eq(books.agencyId, officer.agencyId), runsStories(officer) ? undefined : isNotNull(books.madeAt))!;
}

/** Sách của cơ quan, newest first. One query. */
export function booksNewest(db: DbOrTx, officer: Officer) {
  return db
    .select({
      id: books.id,
      title: books.title,
      subtitle: books.subtitle,
      state: books.state,
      madeAt: books.madeAt,
      contents: books.contents,
      chosen: sql<number>`(select count(*)::int from book_stories s where s.book_id = books.id)`,
    })
    .from(books)
    .where(visibleBooks(officer))
    .orderBy(desc(books.createdAt), desc(books.id))
    .limit(200);
}
export type BookLine = Awaited<ReturnType<typeof booksNewest>>[number];

/** One book the officer may see; unseen and absent are both «not found». */
export async function bookById(db: DbOrTx, officer: Officer, id: string): Promise<Book & { maker: string | null }> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ book: books, maker: people.name })
    .from(books)
    .leftJoin(people, eq(people.id, books.madeBy))
    .where(and(eq(books.id, id), visibleBooks(officer)));
  return found ? { ...found.book, maker: found.maker } : notFound();
}

/** The stories of a book in its order, and of each whether it may be printed now, and if not what holds it. One query. */
export function storiesOfBook(db: DbOrTx, bookId: string, now: Date) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      field: stories.field,
      state: stories.state,
      publishAt: stories.publishAt,
      position: bookStories.position,
      unitName: unitNameOn(vietnamDay(now)),
      exemplarName: exemplars.name,
      holds: holdsOf(now),
      printable: sql<boolean>`${printableNow(now)}`,
    })
    .from(bookStories)
    .innerJoin(stories, eq(stories.id, bookStories.storyId))
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(eq(bookStories.bookId, bookId))
    .orderBy(asc(bookStories.position), asc(bookStories.storyId));
}
export type StoryOfBook = Awaited<ReturnType<typeof storiesOfBook>>[number];

/** Bài chọn được: what may be printed now and is not in the book yet, newest first; at most so many. One query. */
export function candidatesFor(
  db: DbOrTx,
  { id, agencyId }: Pick<Book, "id" | "agencyId">,
  now: Date,
  filter: PublicFilter,
  limit: number,
) {
  return db
    .select({
      id: stories.id,
      title: stories.title,
      field: stories.field,
      publishAt: stories.publishAt,
      unitName: unitNameOn(vietnamDay(now)),
      exemplarName: exemplars.name,
    })
    .from(stories)
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(
      and(
        eq(stories.agencyId, agencyId),
        printableNow(now),
        ...narrowed(filter),
        sql`not exists (select 1 from book_stories b where b.book_id = ${id} and b.story_id = stories.id)`,
      ),
    )
    .orderBy(desc(stories.publishAt), desc(stories.id))
    .limit(limit);
}

/** How a made book stands today: what in it may not be given out any more, and what was changed since. */
export type BookStanding = { gone: number; changed: number };

/** How a book stands that was made; null of one that never was. Two queries. */
export async function standingOfBook(
  db: DbOrTx,
  book: Pick<Book, "contents">,
  now: Date,
): Promise<BookStanding | null> {
  return book.contents ? bookStanding(db, book.contents, now) : null;
}

/**
 * Sách còn phát ra được không: every story and every picture in it is asked for anew. A withdrawal, an end of a consent counts
 * at once, whatever lies in the file. Two queries.
 */
export async function bookStanding(db: DbOrTx, contents: BookContents, now: Date): Promise<BookStanding> {
  const ids = contents.stories.map(({ id }) => id);
  const pictures = contents.stories.flatMap((story) => story.pictures);
  const standing = await db
    .select({ id: stories.id, changedAt: stories.changedAt })
    .from(stories)
    .where(and(inArray(stories.id, ids), printableNow(now)));
  const [shown] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .where(and(inArray(storyPictures.id, pictures), printableNow(now), shownPicture(now, beyond)));
  const changedAt = new Map(standing.map((one) => [one.id, one.changedAt.toISOString()]));
  const storiesGone = ids.length - standing.length;
  const changed = contents.stories.filter(({ id, changedAt: at }) => changedAt.has(id) && changedAt.get(id) !== at);
  return { gone: storiesGone + (pictures.length - (shown?.n ?? 0)), changed: changed.length };
}
