import { type Context, Hono } from "hono";
import { z } from "zod";
import { download } from "#kernel/web/download.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { answerQuestion, askQuestion } from "../commands/ask-question.ts";
import { questionsBook } from "../exports/questions.ts";
import { planHead } from "../queries/plan-head.ts";
import { dutiesOf, planById, versionsOfPlan } from "../queries/plans.ts";
import { askingUnits, questionById, questionsOf } from "../queries/questions.ts";
import { answerForm, askForm } from "../reading/question-forms.ts";
import { actsFor, mayAnswerQuestion } from "../rules.ts";
import { AnswerPage, AskPage } from "../views/questions/QuestionForms.tsx";
import { QuestionsPage } from "../views/questions/QuestionsPage.tsx";

const questionsQuery = z.object({
  state: z.enum(["waiting", "answered"]).optional().catch(undefined),
  search: z.string().trim().max(200).default(""),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Questions of units about a plan, asked and answered. */
export const questionRoutes = new Hono()
  .get("/plans/:id/questions", async (c) => {
    const { db, officer } = c.var;
    const { plan, found, query } = await asked(c);
    const mayAsk = plan.state !== "drafting" && actsFor(officer).length > 0;
    const mayAnswer = mayAnswerQuestion(officer, plan).allowed;
    return render(
      c,
      <QuestionsPage
        plan={plan}
        head={await planHead(db, officer, plan, c.var.today)}
        found={found}
        query={query}
        mayAsk={mayAsk}
        mayAnswer={mayAnswer}
      />,
    );
  })
  .get("/plans/:id/questions.xlsx", async (c) => {
    const { plan, found } = await asked(c, 20_000);
    return download(c, "Hỏi đáp về kế hoạch.xlsx", await questionsBook(plan, found.lines));
  })
  .get("/plans/:id/questions/new", (c) =>
    asking(c, filled({ unitId: c.var.officer.unitId, dutyKey: c.req.query("duty") ?? "" })),
  )
  .post("/plans/:id/questions", async (c) => {
    const { db, officer, now } = c.var;
    const form = await readForm(c, askForm);
    if (!form.ok) return asking(c, form.rejected, 422);
    const { unitId, dutyKey, text } = form.values;
    const plan = await planById(db, officer, c.req.param("id"));
    const duty = (await dutiesOf(db, plan.id)).find(({ key }) => key === dutyKey);
    await askQuestion(db, officer, plan.id, { unitId, dutyId: duty?.id ?? null, text }, now);
    return seeOther(c, `/plans/${plan.id}/questions`, "Đã gửi vướng mắc.");
  })
  .get("/plans/:id/questions/:question", (c) => answering(c, filled()))
  .post("/plans/:id/questions/:question/answer", async (c) => {
    const form = await readForm(c, answerForm);
    if (!form.ok) return answering(c, form.rejected, 422);
    await answerQuestion(c.var.db, c.var.officer, c.req.param("id"), c.req.param("question"), form.values, c.var.now);
    return seeOther(c, `/plans/${c.req.param("id")}/questions`, "Đã gửi câu trả lời.");
  });

async function asked(c: Context, perPage?: number) {
  const { db, officer, today } = c.var;
  const plan = await planById(db, officer, c.req.param("id")!);
  const query = readQuery(c, questionsQuery);
  const found = await questionsOf(db, officer, plan, today, perPage ? { ...query, page: 1, perPage } : query);
  return { plan, query, found };
}

async function asking(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const plan = await planById(db, officer, c.req.param("id")!);
  const [duties, units] = await Promise.all([dutiesOf(db, plan.id), askingUnits(db, plan, actsFor(officer), today)]);
  return render(c, <AskPage plan={plan} duties={duties} units={units} form={form} />, status);
}

async function answering(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const plan = await planById(db, officer, c.req.param("id")!);
  const question = await questionById(db, officer, plan, c.req.param("question")!, today);
  const versions = await versionsOfPlan(db, plan.id);
  const mayAnswer = mayAnswerQuestion(officer, plan).allowed;
  return render(
    c,
    <AnswerPage plan={plan} question={question} versions={versions} mayAnswer={mayAnswer} form={form} />,
    status,
  );
}
