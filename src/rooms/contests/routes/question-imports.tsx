import { type Context, Hono } from "hono";
import { z } from "zod";
import { keepFile, readStoredFile } from "#kernel/files/index.ts";
import { bookOf, listFiles } from "#kernel/imports/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { returnFile } from "#kernel/spreadsheets/index.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery, readUpload } from "#kernel/web/forms.ts";
import { download, type Filled, filled, render, seeOther, units, withErrors } from "#kernel/web/index.tsx";
import {
  readQuestionImport,
  rereadQuestions,
  startQuestionImport,
  takeInQuestions,
} from "../commands/import-questions.ts";
import { questionsTemplate } from "../exports/questions.ts";
import { contestWithHands } from "../queries/contests.ts";
import { questionImportById } from "../queries/question-imports.ts";
import { mayWriteQuestions } from "../quiz/rules.ts";
import { NewQuestionImportPage, QuestionImportPage } from "../views/quiz/QuestionImportPages.tsx";

const takingForm = z.object({
  mode: z.enum(["all", "good"], { error: "Chọn nhập cả tệp hay chỉ các dòng đúng." }),
});
const shownQuery = z.object({ show: z.enum(["all", "faulty", "ignored"]).default("all") });

/** Câu hỏi from Excel and Word: sent, read, looked through, taken in; at once, for a bank holds five hundred questions. */
export const questionImportRoutes = new Hono()
  .get("/contests/:id/questions/template.xlsx", async (c) => {
    await writing(c);
    return download(c, "Bảng câu hỏi.xlsx", await questionsTemplate());
  })
  .get("/contests/:id/questions/imports/new", (c) => newPage(c, filled(), 200))
  .post("/contests/:id/questions/imports", async (c) => {
    const { db, officer, dataFolder, now } = c.var;
    const { contest } = await writing(c);
    const upload = await readUpload(c, "file", listFiles.kinds);
    const [arrived] = upload.ok ? upload.files : [];
    const wrong = upload.ok ? ["Chọn tệp Excel hoặc Word của bộ câu hỏi."] : upload.errors;
    if (!arrived) return newPage(c, withErrors({}, { file: wrong }), 422);
    const file = await keepFile(db, officer, arrived, dataFolder, now);
    const id = await startQuestionImport(db, officer, contest.id, file, now);
    await readQuestionImport(db, id, dataFolder);
    return seeOther(c, `/contests/${contest.id}/questions/imports/${id}`);
  })
  .get("/contests/:id/questions/imports/:import", (c) => importPage(c, filled(), 200))
  .post("/contests/:id/questions/imports/:import/reading", async (c) => {
    const { db, officer, dataFolder } = c.var;
    const { contest, file } = await seen(c);
    await rereadQuestions(db, officer, contest.id, file.id);
    await readQuestionImport(db, file.id, dataFolder);
    return seeOther(c, `/contests/${contest.id}/questions/imports/${file.id}`);
  })
  .get("/contests/:id/questions/imports/:import/marked", async (c) => {
    const { file } = await seen(c);
    if (!file.checked) return notFound();
    const { name, bytes } = await readStoredFile(c.var.db, c.var.agency.id, file.fileId, c.var.dataFolder);
    const back = await returnFile({ name, bytes, book: await bookOf(bytes) }, file.checked);
    return download(c, back.name, new Uint8Array(back.bytes));
  })
  .post("/contests/:id/questions/imports/:import/taking", async (c) => {
    const { db, officer, now } = c.var;
    const { contest, file } = await seen(c);
    const form = await readForm(c, takingForm);
    if (!form.ok) return importPage(c, form.rejected, 422);
    const n = await takeInQuestions(db, officer, contest.id, file.id, form.values.mode === "good", now);
    return seeOther(c, `/contests/${contest.id}/questions`, `Đã nhập ${units(n, "câu hỏi")}.`);
  });

async function writing(c: Context) {
  const found = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayWriteQuestions(c.var.officer, found.contest, found.hands));
  return found;
}

async function seen(c: Context) {
  const { contest } = await writing(c);
  const file = await questionImportById(c.var.db, c.var.officer, contest.id, c.req.param("import") ?? "");
  return { contest, file };
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest } = await writing(c);
  return render(c, <NewQuestionImportPage {...{ contest, form }} />, status);
}

async function importPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest, file } = await seen(c);
  const { show } = readQuery(c, shownQuery);
  return render(c, <QuestionImportPage {...{ contest, show, form }} found={file} />, status);
}
