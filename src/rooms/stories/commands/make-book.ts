import { and, eq, inArray, lt, notInArray, or, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { type Clock, onDay } from "#kernel/clock.ts";
import type { Db } from "#kernel/db/index.ts";
import { keepMade } from "#kernel/files/index.ts";
import { type Queue, queue } from "#kernel/jobs/index.ts";
import { log } from "#kernel/log.ts";
import { setEachInType } from "#kernel/typesetting/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { agencyClocks } from "#rooms/organisation/index.ts";
import { eBook } from "../book/e-book.ts";
import { printData } from "../book/print-data.ts";
import { type ReadyPictures, readyPictures } from "../book/ready-pictures.ts";
import { type BookContents, type BookStage, silentMinutes } from "../book/terms.ts";
import { type BookContent, bookContent } from "../queries/book-content.ts";
import { bookById, storiesOfBook } from "../queries/books.ts";
import { mayMakeBook } from "../rules.ts";
import { type Book, books } from "../schema/books.ts";

/** The making of books, to send to; the program starts {@link bookWork}. */
export const bookQueue: Queue<{ bookId: string }> = queue({
  name: "make-book",
  retries: 1,
  expireInSeconds: 600,
  work: () => Promise.reject(new Error("The queue make-book is started through bookWork().")),
});

/** The queue with its work; `clock` is the program's, each agency's own day is put in. */
export function bookWork(db: Db, dataFolder: string, clock: Clock): Queue<{ bookId: string }> {
  return { ...bookQueue, work: ({ bookId }) => makeBook(db, bookId, dataFolder, clock) };
}

const atWork = ["waiting", "making"] as const;

/** Whether a book is being made at this moment: a making that has long been silent has died and counts no more. */
export function isBeingMade({ state, toldAt }: Pick<Book, "state" | "toldAt">, now: Date): boolean {
  if (state !== "waiting" && state !== "making") return false;
  return toldAt !== null && Math.abs(now.getTime() - toldAt.getTime()) < silentMinutes * 60_000;
}

/** Bấm làm sách: notes that the book waits to be made; what was made before is given out until the new one is there. */
export async function startMaking(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const book = await bookById(tx, officer, id);
    const printable = (await storiesOfBook(tx, id, now)).filter((story) => story.printable).length;
    insist(mayMakeBook(officer, { printable, beingMade: isBeingMade(book, now) }));
    const silent = new Date(now.getTime() - silentMinutes * 60_000);
    const begun = await tx
      .update(books)
      .set({ state: "waiting", stage: null, done: 0, total: 0, toldAt: now, madeBy: officer.personId })
      .where(
        and(
          eq(books.id, id),
          or(notInArray(books.state, [...atWork]), lt(books.toldAt, silent), sql`books.told_at > ${now.toISOString()}`),
        ),
      )
      .returning({ id: books.id });
    if (begun.length === 0) throw new Overtaken("book.being_made");
    const facts = { title: book.title };
    await record(tx, officer, now, { verb: "book.make", subjectType: "book", subjectId: id, facts });
  });
}

/**
 * Làm sách: reads what may be printed at this moment, sets both prints and binds the e-book, keeps the three files. Says after
 * each stage how far it is. What fails is written down as a failure, for the button to be pressed again; asked twice it does
 * nothing.
 */
export async function makeBook(db: Db, bookId: string, dataFolder: string, clock: Clock): Promise<void> {
  const [book] = await db
    .update(books)
    .set({ state: "making" })
    .where(and(eq(books.id, bookId), inArray(books.state, [...atWork])))
    .returning();
  if (!book) return;
  const agency = (await agencyClocks(db)).find(({ id }) => id === book.agencyId);
  const moment = () => (agency?.clockDay ? onDay(agency.clockDay, clock()) : clock());
  try {
    await make(db, book, dataFolder, moment);
  } catch (error) {
    log.error({ err: error, book: bookId }, "a book could not be made");
    await db.update(books).set({ state: "failed", stage: null, toldAt: moment() }).where(eq(books.id, bookId));
  }
}

async function make(db: Db, book: Book, dataFolder: string, clock: Clock): Promise<void> {
  const now = clock();
  const tell = async (stage: BookStage, done = 0, total = 0) => {
    await db.update(books).set({ stage, done, total, toldAt: clock() }).where(eq(books.id, book.id));
  };
  const content = await db.transaction((tx) => bookContent(tx, book.id, now), { isolationLevel: "repeatable read" });
  if (!content || content.stories.length === 0) throw new Error("Nothing of the book may be printed any more.");
  await tell("pictures");
  const pictures = await readyPictures(content, dataFolder, async (done, total) => {
    if (done % 10 === 0 || done === total) await tell("pictures", done, total);
  });
  const [a5, a4] = await printed(content, pictures, now, tell);
  await tell("epub");
  const epub = await eBook(content, pictures.ready, pictures.bytes, now);
  await tell("keeping");
  const keep = (ending: string, type: string, bytes: Uint8Array) =>
    keepMade(db, book.agencyId, { name: `${fileName(book.title)}${ending}`, mime: type, bytes }, dataFolder, now);
  const files = {
    a5FileId: (await keep(" (A5).pdf", "application/pdf", a5.pdf)).id,
    a4FileId: (await keep(" (A4).pdf", "application/pdf", a4.pdf)).id,
    epubFileId: (await keep(".epub", "application/epub+zip", epub)).id,
  };
  const contents = contentsOf(content, pictures, { a5: a5.pages, a4: a4.pages });
  await db.transaction(async (tx) => {
    await tx
      .update(books)
      .set({ ...files, contents, state: "made", stage: null, madeAt: now, toldAt: clock() })
      .where(eq(books.id, book.id));
    const facts = { title: book.title, n: String(contents.stories.length) };
    const by = { agencyId: book.agencyId, personId: null, name: "Chương trình" };
    await record(tx, by, now, { verb: "book.made", subjectType: "book", subjectId: book.id, facts });
  });
}

/** Both prints, the A4 after the A5. */
async function printed(
  content: BookContent,
  pictures: ReadyPictures,
  now: Date,
  tell: (stage: BookStage) => Promise<void>,
) {
  const telling: Promise<void>[] = [];
  const papers = ["a5", "a4"] as const;
  const data = papers.map((paper) => printData(content, pictures.ready, paper, now));
  const template = "src/rooms/stories/book/book.typ";
  const set = await setEachInType({ template, data, pictures: pictures.bytes }, (n) =>
    telling.push(tell(papers[n - 1]!)),
  );
  await Promise.all(telling);
  return [set[0]!, set[1]!] as const;
}

function contentsOf(content: BookContent, { ready }: ReadyPictures, pages: BookContents["pages"]): BookContents {
  const stories = content.stories.map(({ id, changedAt, pictures }) => ({
    id,
    changedAt: changedAt.toISOString(),
    pictures: pictures.map((picture) => picture.id).filter((picture) => ready.has(picture)),
  }));
  return { stories, leftOut: content.leftOut, pages };
}

/** A title as a name of a file on any system. */
function fileName(title: string): string {
  return title
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 120);
}
