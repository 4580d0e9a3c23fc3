import { type Context, Hono } from "hono";
import { readStoredFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { attachment } from "#kernel/web/download.ts";
import { check, readForm, readQuery, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { type BookEdition, bookEditions } from "../book/terms.ts";
import { addToBook, keepBook, orderBook } from "../commands/keep-book.ts";
import { bookQueue, isBeingMade, makeBook, startMaking } from "../commands/make-book.ts";
import { bookForm, choiceQuery, chosenForm, orderForm } from "../forms/book.ts";
import { bookById, bookStanding, booksNewest, candidatesFor, standingOfBook, storiesOfBook } from "../queries/books.ts";
import { printableNow } from "../queries/holds.ts";
import { publicChoices } from "../queries/public.ts";
import { mayHandInBook, mayKeepBooks, mayTakeBook } from "../rules.ts";
import { BookPage } from "../views/books/BookPage.tsx";
import { BooksPage } from "../views/books/BooksPage.tsx";
import { BookWordsPage } from "../views/books/BookWordsPage.tsx";
import { ChooseStoriesPage } from "../views/books/ChooseStoriesPage.tsx";

/** So many stories are shown to choose from at once. */
const shownToChoose = 300;

/** Sách: put together, made, given out. */
export const bookRoutes = new Hono()
  .get("/stories/books", async (c) => {
    const { db, officer } = c.var;
    const may = mayKeepBooks(officer).allowed;
    return render(c, <BooksPage books={await booksNewest(db, officer)} reader={officer} may={may} />);
  })
  .get("/stories/books/new", (c) => wordsPage(c, null, filled({ groupedBy: "field" }), 200))
  .post("/stories/books", (c) => keep(c, null))
  .get("/stories/books/:id", (c) => bookPage(c, filled(), 200))
  .get("/stories/books/:id/words", async (c) => {
    const book = await keeping(c);
    const { title, subtitle, placeAndYear, groupedBy, foreword } = book;
    return wordsPage(c, book, filled({ title, subtitle, placeAndYear, groupedBy, foreword }), 200);
  })
  .post("/stories/books/:id/words", async (c) => keep(c, await keeping(c)))
  .get("/stories/books/:id/stories", (c) => choosePage(c, filled({ story: [] }), 200))
  .post("/stories/books/:id/stories", async (c) => {
    const book = await keeping(c);
    const form = await readForm(c, chosenForm);
    if (!form.ok) return choosePage(c, form.rejected, 422);
    const n = await addToBook(c.var.db, c.var.officer, book.id, form.values.story, c.var.now);
    return seeOther(c, `/stories/books/${book.id}`, `Đã thêm ${n} bài vào sách.`);
  })
  .post("/stories/books/:id/order", async (c) => {
    const book = await keeping(c);
    const read = check(orderForm, { line: [], ...(await typedOf(c)) });
    if (!read.ok) return bookPage(c, read.rejected, 422);
    const lines = read.values.line.map(({ story, ...rest }) => ({ storyId: story, ...rest }));
    await orderBook(c.var.db, c.var.officer, book.id, lines, c.var.now);
    return seeOther(c, `/stories/books/${book.id}`, "Đã lưu thứ tự.");
  })
  .post("/stories/books/:id/making", async (c) => {
    const book = await keeping(c);
    await startMaking(c.var.db, c.var.officer, book.id, c.var.now);
    await make(c, book.id);
    return seeOther(c, `/stories/books/${book.id}`);
  })
  .get("/stories/books/:id/editions/:edition", edition);

/** As a job where jobs run; else now. */
async function make(c: Context, bookId: string): Promise<void> {
  const jobs = c.var.jobs();
  if (jobs?.running()) await jobs.send(bookQueue, { bookId }, { onlyOne: bookId });
  else await makeBook(c.var.db, bookId, c.var.dataFolder, () => c.var.now);
}

/** The book of the address, for those who keep books. */
async function keeping(c: Context) {
  const book = await bookById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayKeepBooks(c.var.officer));
  return book;
}

async function keep(c: Context, book: { id: string; title: string } | null) {
  insist(mayKeepBooks(c.var.officer));
  const form = await readForm(c, bookForm);
  if (!form.ok) return wordsPage(c, book, form.rejected, 422);
  const id = await keepBook(c.var.db, c.var.officer, book?.id ?? null, form.values, c.var.now);
  return seeOther(
    c,
    book ? `/stories/books/${id}` : `/stories/books/${id}/stories`,
    book ? "Đã ghi." : "Đã lập sách. Chọn bài đưa vào.",
  );
}

async function wordsPage(c: Context, book: { id: string; title: string } | null, form: Filled, status: 200 | 422) {
  insist(mayKeepBooks(c.var.officer));
  return render(c, <BookWordsPage book={book} form={form} />, status);
}

async function bookPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, now } = c.var;
  const book = await bookById(db, officer, c.req.param("id") ?? "");
  const keeps = mayKeepBooks(officer).allowed;
  const [stories, standing] = await Promise.all([storiesOfBook(db, book.id, now), standingOfBook(db, book, now)]);
  const shown = keeps ? stories : stories.filter(({ printable }) => printable);
  const beingMade = isBeingMade(book, now);
  const hands = mayHandInBook(officer, standing).allowed;
  return render(c, <BookPage {...{ book, standing, keeps, hands, beingMade, form }} stories={shown} />, status);
}

async function choosePage(c: Context, form: Filled, status: 200 | 422) {
  const book = await keeping(c);
  const { db, now } = c.var;
  const query = readQuery(c, choiceQuery);
  const filter = {
    field: query.field || undefined,
    unitId: isId(query.unit) ? query.unit : undefined,
    year: query.year ? Number(query.year) : undefined,
    holderKind: query.kind,
  };
  const [found, choices] = await Promise.all([
    candidatesFor(db, book, now, filter, shownToChoose + 1),
    publicChoices(db, book.agencyId, now, printableNow(now)),
  ]);
  const [candidates, more] = [found.slice(0, shownToChoose), found.length > shownToChoose];
  return render(c, <ChooseStoriesPage {...{ book, query, choices, candidates, more, form }} />, status);
}

/** Tải một bản: everything in it is asked for anew; what was withdrawn since is given to nobody. */
async function edition(c: Context): Promise<Response> {
  const { db, officer, dataFolder, now } = c.var;
  const book = await bookById(db, officer, c.req.param("id") ?? "");
  const asked = bookEditions.find((one) => one === c.req.param("edition")) ?? notFound();
  const { a5FileId: a5, a4FileId: a4, epubFileId: epub } = book;
  const fileId = ({ a5, a4, epub } satisfies Record<BookEdition, string | null>)[asked];
  if (!fileId || !book.contents) throw new Refused([{ code: "book.not_made" }]);
  insist(mayTakeBook(await bookStanding(db, book.contents, now)));
  const { name, type, bytes } = await readStoredFile(db, book.agencyId, fileId, dataFolder);
  return c.body(bytes, 200, {
    "content-type": type,
    "content-disposition": attachment(name),
    "content-length": String(bytes.byteLength),
    "cache-control": "private, no-store",
  });
}
