import { type Context, Hono } from "hono";
import { isId, newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { openForDocument } from "#rooms/plans/index.ts";
import { handInBook } from "../commands/hand-in-book.ts";
import { handedBookForm } from "../forms/book.ts";
import { bookById, standingOfBook } from "../queries/books.ts";
import { mayHandInBook } from "../rules.ts";
import { HandInBookPage } from "../views/books/HandInBookPage.tsx";

/** How duties speak of a book; «sách» alone would find «chính sách», «danh sách», «ngân sách». */
const wordsOfBooks = [
  "kỷ yếu",
  "tập sách",
  "cuốn sách",
  "quyển sách",
  "phát hành cuốn",
  "phát hành sách",
  "xuất bản",
  "in sách",
  "biên soạn sách",
  "sách gương",
  "tập san",
];

/** So many duties are shown to choose from. */
const shownDuties = 40;

/** Nộp sách làm minh chứng cho một việc của kế hoạch. */
export const bookProofRoutes = new Hono()
  .get("/stories/books/:id/proof", async (c) => {
    const found = await handing(c);
    const [first] = found.duties;
    return page(
      c,
      found,
      filled({ edition: "a4", obligation: first?.speaks ? String(first.id) : "", once: newId() }),
      200,
    );
  })
  .post("/stories/books/:id/proof", async (c) => {
    const found = await handing(c);
    const form = await readForm(c, handedBookForm);
    if (!form.ok) return page(c, found, form.rejected, 422);
    const { obligation, edition, once } = form.values;
    if (!found.duties.some(({ id }) => id === obligation))
      return page(c, found, withErrors(form.values, { obligation: "Chọn một nhiệm vụ trong danh sách." }), 422);
    const to = { obligationId: obligation, edition, once: isId(once) ? once : newId() };
    await handInBook(c.var.db, c.var.officer, found.book.id, to, c.var.now);
    return seeOther(c, `/obligations/${obligation}`, "Đã ghi cuốn sách làm minh chứng.");
  });

/** The book of the address, for those who may hand it in, and the duties it may go to. */
async function handing(c: Context) {
  const { db, officer, now, today } = c.var;
  const book = await bookById(db, officer, c.req.param("id") ?? "");
  insist(mayHandInBook(officer, await standingOfBook(db, book, now)));
  const fileIds = [book.a5FileId, book.a4FileId].filter((id) => id !== null);
  const asked = { today, first: wordsOfBooks, fileIds, limit: shownDuties + 1 };
  return { book, duties: await openForDocument(db, officer, asked) };
}

function page(c: Context, { book, duties }: Awaited<ReturnType<typeof handing>>, form: Filled, status: 200 | 422) {
  const more = duties.length > shownDuties;
  return render(c, <HandInBookPage {...{ book, more, form }} duties={duties.slice(0, shownDuties)} />, status);
}
