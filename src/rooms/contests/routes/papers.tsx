import { type Context, Hono } from "hono";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, moment, render, seeOther } from "#kernel/web/index.tsx";
import { beginPaper, keepAnswers } from "../commands/papers.ts";
import { sendPaper } from "../commands/send-paper.ts";
import { answersForm, faultsOfPaper } from "../forms/quiz.ts";
import { contestWithHands } from "../queries/contests.ts";
import { papersOf } from "../queries/papers.ts";
import { askedOf, bankCounts } from "../queries/questions.ts";
import { mayAnswerPaper, mayBegin } from "../quiz/rules.ts";
import { typedOfPaper } from "../views/quiz/PaperFields.tsx";
import { BeginPage, PaperPage } from "../views/quiz/PaperPage.tsx";

/** Bài làm of the reader: begun, kept as she goes, sent once. */
export const paperRoutes = new Hono()
  .get("/contests/:id/paper", async (c) => {
    const { contest, open, may, questions } = await own(c);
    if (open) return paperPage(c, null, 200);
    insist(may);
    return render(c, <BeginPage {...{ contest, questions }} />);
  })
  .post("/contests/:id/paper", async (c) => {
    const { contest } = await own(c);
    await beginPaper(c.var.db, c.var.officer, contest.id, c.var.now);
    return seeOther(c, `/contests/${contest.id}/paper`);
  })
  .get("/contests/:id/paper/answers", toPaper)
  .get("/contests/:id/paper/sending", toPaper)
  .post("/contests/:id/paper/answers", async (c) => {
    const { contest, paper } = await answering(c);
    const form = await readForm(c, answersForm);
    if (!form.ok) return paperPage(c, form.rejected, 422);
    await keepAnswers(c.var.db, contest, paper, form.values, c.var.now);
    return seeOther(c, `/contests/${contest.id}`, "Đã ghi các câu đã trả lời. Nhớ quay lại nộp bài.");
  })
  .post("/contests/:id/paper/draft", async (c) => {
    const { contest, paper } = await answering(c);
    const form = await readForm(c, answersForm);
    if (!form.ok) return c.text("Chưa ghi được: số dự đoán phải là chữ số.", 422);
    await keepAnswers(c.var.db, contest, paper, form.values, c.var.now);
    return c.text(`Đã ghi lúc ${moment(c.var.now)}.`);
  })
  .post("/contests/:id/paper/sending", async (c) => {
    const { db, now } = c.var;
    const { contest, paper } = await answering(c);
    const typed = await typedOf(c);
    const form = check(answersForm, typed);
    if (!form.ok) return paperPage(c, form.rejected, 422);
    const errors = faultsOfPaper(form.values, await askedOf(db, paper.id), contest.predicts);
    if (Object.keys(errors).length > 0) {
      await keepAnswers(db, contest, paper, form.values, now);
      return paperPage(c, { typed, errors }, 422);
    }
    const id = await sendPaper(db, contest, paper, form.values, now);
    return seeOther(c, `/contests/${contest.id}/entries/${id}`, "Đã nộp bài.");
  });

/** Who reads a faulty paper again at the address it was posted to is led to the paper. */
async function toPaper(c: Context) {
  const { contest } = await own(c);
  return seeOther(c, `/contests/${contest.id}/paper`);
}

async function own(c: Context) {
  const { db, officer, today } = c.var;
  const { contest, hands } = await contestWithHands(db, officer, c.req.param("id") ?? "");
  const papers = await papersOf(db, contest.id, officer.personId);
  const { questions, wrote } = await bankCounts(db, contest.id, officer.personId);
  const beginner = { papers: papers.length, wroteQuestions: wrote };
  const open = papers.find(({ state }) => state === "open");
  return { contest, questions, papers, open, may: mayBegin(officer, contest, hands, beginner, today) };
}

/** The open paper; who has none is told why. */
async function answering(c: Context) {
  const { contest, open, papers, may } = await own(c);
  const paper = open ?? papers.at(-1);
  if (!paper) {
    insist(may);
    return notFound();
  }
  insist(mayAnswerPaper(contest, paper, "keep", c.var.today));
  return { contest, paper };
}

async function paperPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { contest, paper } = await answering(c);
  const asked = await askedOf(c.var.db, paper.id);
  const kept = paper.keptAt ? `Đã ghi lúc ${moment(paper.keptAt)}.` : "Câu đã trả lời được giữ lại cho đến khi nộp.";
  return render(
    c,
    <PaperPage {...{ contest, asked, kept }} form={form ?? filled(typedOfPaper(paper, asked))} />,
    status,
  );
}
