import { type Context, Hono } from "hono";
import { z } from "zod";
import { notFound } from "#kernel/not-found.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { printPapers } from "../commands/print-papers.ts";
import { printForm } from "../forms/quiz.ts";
import { answerSheets } from "../printing/answer-sheets.ts";
import { contestWithHands } from "../queries/contests.ts";
import { commonSheet, printedPapers, printedSheets } from "../queries/printed.ts";
import { mayPrintPapers, mostPrintedAtOnce } from "../quiz/rules.ts";
import { PrintedPapersPage } from "../views/quiz/PrintedPapersPage.tsx";

const number = z.coerce.number().int().min(1).default(1);
const sheetsQuery = z.object({ from: number, to: number });

/** Phiếu trả lời of a quiz by post, to be printed: the same for all, or drawn one by one, each under its number. */
export const printedPaperRoutes = new Hono()
  .get("/contests/:id/printed-papers", (c) => page(c, filled({ count: "20" }), 200))
  .post("/contests/:id/printed-papers", async (c) => {
    const contest = await printing(c);
    if (contest.drawn === null) throw new Refused([{ code: "quiz.same_for_all" }]);
    const form = await readForm(c, printForm);
    if (!form.ok) return page(c, form.rejected, 422);
    const { from, to } = await printPapers(c.var.db, c.var.officer, contest.id, form.values.count!, c.var.now);
    const at = `/contests/${contest.id}/printed-papers?from=${from}&to=${to}`;
    return seeOther(c, at, `Đã rút câu hỏi cho phiếu số ${from} đến ${to}. Tải tệp để in.`);
  })
  .get("/contests/:id/printed-papers.pdf", async (c) => {
    const { db, agency } = c.var;
    const contest = await printing(c);
    const { from, to } = readQuery(c, sheetsQuery);
    const sheets =
      contest.drawn === null
        ? [{ number: 0, asked: await commonSheet(db, contest.id) }]
        : await printedSheets(db, contest.id, from, Math.min(to, from + mostPrintedAtOnce - 1));
    if (sheets.length === 0) return notFound();
    const name = contest.drawn === null ? "Phiếu trả lời.pdf" : `Phiếu trả lời ${from}-${to}.pdf`;
    return download(c, name, await answerSheets(contest, agency.name, sheets));
  });

async function printing(c: Context) {
  const { contest, hands } = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayPrintPapers(c.var.officer, contest, hands));
  return contest;
}

async function page(c: Context, form: Filled, status: 200 | 422) {
  const contest = await printing(c);
  const printed = await printedPapers(c.var.db, contest.id);
  const { from, to } = readQuery(c, sheetsQuery);
  const made = c.req.query("from") !== undefined && to <= printed.last ? { from, to } : null;
  return render(c, <PrintedPapersPage {...{ contest, printed, made, form }} />, status);
}
