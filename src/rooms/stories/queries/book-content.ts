import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { bookStories, books } from "../schema/books.ts";
import { storyFacts, storyPictures } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { beyond, printableNow } from "./holds.ts";
import { card, shownPicture, toldFacts } from "./public.ts";

/** So many pictures of one story go into a book. */
const mostPictures = 3;

/**
 * Nội dung của sách: the book, its agency, and those of its stories that may be printed at this moment, in their order, with
 * what a reader outside is told of each. Whatever is withdrawn, waits for its decision or is not consented to for a book is not
 * in it: neither its name nor a word. Asked within one transaction, so that all of it stood at one moment. Five queries.
 */
export async function bookContent(tx: Tx, bookId: string, now: Date) {
  const [found] = await tx
    .select({ book: books, agency: { name: agencies.name, lines: agencies.lines, key: agencies.key } })
    .from(books)
    .innerJoin(agencies, eq(agencies.id, books.agencyId))
    .where(eq(books.id, bookId));
  if (!found) return null;
  const rows = await tx
    .select({ ...card, body: stories.body })
    .from(bookStories)
    .innerJoin(stories, eq(stories.id, bookStories.storyId))
    .leftJoin(exemplars, eq(exemplars.id, stories.exemplarId))
    .where(and(eq(bookStories.bookId, bookId), eq(stories.agencyId, found.book.agencyId), printableNow(now)))
    .orderBy(asc(bookStories.position), asc(bookStories.storyId));
  const [chosen] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(bookStories)
    .where(eq(bookStories.bookId, bookId));
  const ids = rows.map(({ id }) => id);
  const [pictures, facts] = [await picturesOf(tx, ids, now), await factsOf(tx, ids)];
  const printed = rows.map((row) => ({
    ...row,
    pictures: pictures.filter(({ storyId }) => storyId === row.id).slice(0, mostPictures),
    facts: toldFacts(
      facts.filter(({ storyId }) => storyId === row.id),
      row.holderKind,
    ),
  }));
  return { ...found, stories: printed, leftOut: (chosen?.n ?? 0) - rows.length };
}
export type BookContent = NonNullable<Awaited<ReturnType<typeof bookContent>>>;
export type BookStory = BookContent["stories"][number];

function picturesOf(tx: Tx, ids: readonly string[], now: Date) {
  return tx
    .select({
      id: storyPictures.id,
      storyId: storyPictures.storyId,
      alt: storyPictures.alt,
      caption: storyPictures.caption,
      credit: storyPictures.credit,
      sha256: files.sha256,
    })
    .from(storyPictures)
    .innerJoin(stories, eq(stories.id, storyPictures.storyId))
    .innerJoin(files, eq(files.id, storyPictures.fileId))
    .where(and(inArray(storyPictures.storyId, [...ids]), printableNow(now), shownPicture(now, beyond)))
    .orderBy(asc(storyPictures.storyId), asc(storyPictures.position), asc(storyPictures.id));
}

function factsOf(tx: Tx, ids: readonly string[]) {
  return tx
    .select()
    .from(storyFacts)
    .where(inArray(storyFacts.storyId, [...ids]))
    .orderBy(asc(storyFacts.storyId), asc(storyFacts.position));
}
