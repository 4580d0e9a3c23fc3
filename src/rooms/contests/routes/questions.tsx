import { type Context, Hono } from "hono";
import { z } from "zod";
import { insist } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { check, readForm, readQuery, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther, units } from "#kernel/web/index.tsx";
import { strikeQuestion } from "../commands/score-quiz.ts";
import { addQuestions, changeQuestion, moveQuestion, removeQuestion } from "../commands/write-questions.ts";
import { questionsBook } from "../exports/questions.ts";
import { reasonForm } from "../forms/contest.ts";
import { questionForm, questionOf } from "../forms/quiz.ts";
import { contestWithHands } from "../queries/contests.ts";
import { bankCounts, bankOf, questionById } from "../queries/questions.ts";
import { maySeeQuestions, mayStrike, mayWriteQuestions } from "../quiz/rules.ts";
import { crumbsOf } from "../views/crumbs.ts";
import { QuestionFormPage } from "../views/quiz/QuestionFormPage.tsx";
import { QuestionsPage } from "../views/quiz/QuestionsPage.tsx";

const bankQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });

/** Bộ câu hỏi: written before the launch, struck out afterwards. Every address shows right answers, to organisers alone. */
export const questionRoutes = new Hono()
  .get("/contests/:id/questions", async (c) => {
    const { contest, hands } = await seeing(c);
    const bank = await bankOf(c.var.db, contest.id);
    const counting = bank.filter(({ struckAt }) => struckAt === null).length;
    const writes = mayWriteQuestions(c.var.officer, contest, hands).allowed;
    const strikes = mayStrike(c.var.officer, contest, hands, { struckAt: null }, counting).allowed;
    return render(c, <QuestionsPage {...{ contest, bank, writes, strikes }} page={readQuery(c, bankQuery).page} />);
  })
  .get("/contests/:id/questions.xlsx", async (c) => {
    const { contest } = await seeing(c);
    const bank = await bankOf(c.var.db, contest.id);
    return download(c, "Bộ câu hỏi.xlsx", await questionsBook(contest.name, bank, c.var.today));
  })
  .get("/contests/:id/questions/new", (c) => newPage(c, filled(), 200))
  .post("/contests/:id/questions", async (c) => {
    const { db, officer, now } = c.var;
    const { contest } = await writing(c);
    const form = await readForm(c, questionForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const { revision: _, ...question } = questionOf(form.values);
    const n = await addQuestions(db, officer, contest.id, [question], now);
    const at = `/contests/${contest.id}/questions`;
    return seeOther(c, form.values.next === "" ? at : `${at}/new`, `Đã ghi. Bộ câu hỏi có ${units(n, "câu")}.`);
  })
  .get("/contests/:id/questions/:question/edit", async (c) => {
    const { question } = await changing(c);
    const { text, choices, source, revision } = question;
    return editPage(c, filled({ text, choices, source, revision, rightChoice: String(question.rightChoice) }), 200);
  })
  .post("/contests/:id/questions/:question/edit", async (c) => {
    const { db, officer, now } = c.var;
    const { contest, question } = await changing(c);
    const form = check(questionForm, await typedOf(c));
    if (!form.ok) return editPage(c, form.rejected, 422);
    await changeQuestion(db, officer, contest.id, question.id, questionOf(form.values), now);
    return seeOther(c, `/contests/${contest.id}/questions`, "Đã sửa câu hỏi.");
  })
  .post("/contests/:id/questions/:question/removal", async (c) => {
    const { contest, question } = await changing(c);
    await removeQuestion(c.var.db, c.var.officer, contest.id, question.id, c.var.now);
    return seeOther(c, `/contests/${contest.id}/questions`, "Đã bỏ câu hỏi.");
  })
  .post("/contests/:id/questions/:question/rise", (c) => moved(c, -1))
  .post("/contests/:id/questions/:question/fall", (c) => moved(c, 1))
  .get("/contests/:id/questions/:question/striking", (c) => strikePage(c, filled(), 200))
  .post("/contests/:id/questions/:question/striking", async (c) => {
    const { contest, question } = await striking(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return strikePage(c, form.rejected, 422);
    await strikeQuestion(c.var.db, c.var.officer, contest.id, question.id, form.values.reason, c.var.now);
    return seeOther(c, `/contests/${contest.id}/questions`, "Đã loại câu hỏi; không tính cho ai.");
  });

async function seeing(c: Context) {
  const found = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(maySeeQuestions(c.var.officer, found.contest, found.hands));
  return found;
}

async function writing(c: Context) {
  const found = await contestWithHands(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayWriteQuestions(c.var.officer, found.contest, found.hands));
  return found;
}

function question(c: Context) {
  return questionById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.req.param("question") ?? "");
}

/** Who may not write is told before whether there is such a question. */
async function changing(c: Context) {
  await writing(c);
  return question(c);
}

async function striking(c: Context) {
  await seeing(c);
  const found = await question(c);
  const { counting } = await bankCounts(c.var.db, found.contest.id, null);
  insist(mayStrike(c.var.officer, found.contest, found.hands, found.question, counting));
  return found;
}

async function moved(c: Context, by: -1 | 1) {
  const { contest, question: one } = await changing(c);
  await moveQuestion(c.var.db, c.var.officer, contest.id, one.id, by);
  return seeOther(c, `/contests/${contest.id}/questions#cau-${one.id}`);
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest } = await writing(c);
  const action = `/contests/${contest.id}/questions`;
  return render(c, <QuestionFormPage {...{ contest, action, form }} title="Thêm câu hỏi" fresh />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const { contest, question: one } = await changing(c);
  const action = `/contests/${contest.id}/questions/${one.id}/edit`;
  const title = `Sửa câu ${one.position + 1}`;
  return render(c, <QuestionFormPage {...{ contest, action, form, title }} fresh={false} />, status);
}

async function strikePage(c: Context, form: Filled, status: 200 | 422) {
  const { contest, question: one } = await striking(c);
  const back = `/contests/${contest.id}/questions`;
  const shares = contest.drawn === null ? "" : " Bài đã rút câu này xếp theo tỷ lệ câu đúng trên số câu còn lại.";
  return render(
    c,
    <ReasonPage
      title={`Loại câu ${one.position + 1}`}
      over={contest.name}
      crumbs={[...crumbsOf(contest), { words: "Bộ câu hỏi", href: back }]}
      action={`${back}/${one.id}/striking`}
      back={back}
      button="Loại câu hỏi"
      explains={`Câu này không tính cho ai, kể cả người đã trả lời đúng; mọi người đọc được lý do.${shares} “${one.text}”`}
      form={form}
    />,
    status,
  );
}
