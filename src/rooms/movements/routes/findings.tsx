import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { answerFinding, returnFinding, settleFinding } from "../commands/inspections/answer-finding.ts";
import { answerForm, returnForm } from "../inspections/forms.ts";
import { mayAnswerFinding, mayJudgeFinding } from "../inspections/rules.ts";
import { findingById } from "../queries/inspections.ts";
import { AnswerPage } from "../views/inspections/AnswerPage.tsx";

/** Kiến nghị sau kiểm tra: answered by the unit, settled or given back by those who inspected. */
export const findingRoutes = new Hono()
  .get("/inspections/:id/findings/:finding/answer", async (c) => {
    const { finding } = await found(c);
    return answerPage(c, filled({ answer: finding.answer }), 200);
  })
  .post("/inspections/:id/findings/:finding/answer", async (c) => {
    const { db, officer, now } = c.var;
    const { inspection, finding } = await found(c);
    insist(mayAnswerFinding(officer, inspection, finding));
    const form = await readForm(c, answerForm);
    if (!form.ok) return answerPage(c, form.rejected, 422);
    await answerFinding(db, officer, inspection.id, finding.id, form.values.answer, now);
    return seeOther(c, `/inspections/${inspection.id}`, "Đã trả lời kiến nghị.");
  })
  .post("/inspections/:id/findings/:finding/settlement", async (c) => {
    await settleFinding(c.var.db, c.var.officer, c.req.param("id"), c.req.param("finding"), c.var.now);
    return seeOther(c, `/inspections/${c.req.param("id")}`, "Đã kết luận khắc phục xong.");
  })
  .get("/inspections/:id/findings/:finding/return", (c) => returnPage(c, filled(), 200))
  .post("/inspections/:id/findings/:finding/return", async (c) => {
    const { db, officer, now } = c.var;
    const { inspection, finding } = await found(c);
    insist(mayJudgeFinding(officer, inspection, finding));
    const form = await readForm(c, returnForm);
    if (!form.ok) return returnPage(c, form.rejected, 422);
    await returnFinding(db, officer, inspection.id, finding.id, form.values.reason, now);
    return seeOther(c, `/inspections/${inspection.id}`, "Đã trả lại câu trả lời.");
  });

function found(c: Context) {
  const { db, officer, today } = c.var;
  return findingById(db, officer, c.req.param("id") ?? "", c.req.param("finding") ?? "", today);
}

async function answerPage(c: Context, form: Filled, status: 200 | 422) {
  const { inspection, finding } = await found(c);
  insist(mayAnswerFinding(c.var.officer, inspection, finding));
  return render(c, <AnswerPage {...{ inspection, finding, form }} />, status);
}

async function returnPage(c: Context, form: Filled, status: 200 | 422) {
  const { inspection, finding } = await found(c);
  insist(mayJudgeFinding(c.var.officer, inspection, finding));
  const back = `/inspections/${inspection.id}`;
  return render(
    c,
    <ReasonPage
      title="Trả lại câu trả lời"
      over={finding.text}
      crumbs={[
        { words: "Kiểm tra", href: "/inspections" },
        { words: inspection.unitName, href: back },
      ]}
      action={`${back}/findings/${finding.id}/return`}
      back={back}
      button="Trả lại"
      explains="Đơn vị được báo điều còn thiếu và trả lời lại."
      form={form}
    />,
    status,
  );
}
