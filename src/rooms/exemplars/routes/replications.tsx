import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import {
  confirmReplication,
  reportReplication,
  returnReport,
  stepReplication,
} from "../commands/replication/step-replication.ts";
import { replicationStepForm, reportAnswerForm, reportForm } from "../forms/replication.ts";
import { followUpsOf, practiceOf, replicationById, takersOf } from "../queries/replications.ts";
import { mayAnswerReport, mayStepReplication } from "../replication/rules.ts";
import { replicationActs } from "../replication/words.vi.ts";
import { ReplicationPage } from "../views/replication/ReplicationPage.tsx";
import { ReportPage, StepsPage } from "../views/replication/ReportPages.tsx";

const ownSteps = ["start", "resume", "pause", "drop"] as const;

/** One unit that takes over: its page, its result, the word of its head. */
export const replicationRoutes = new Hono()
  .get("/replications/:id", (c) => showing(c, filled()))
  .get("/replications/:id/report", (c) => reporting(c, null))
  .post("/replications/:id/report", async (c) => {
    const form = await readForm(c, reportForm);
    if (!form.ok) return reporting(c, form.rejected, 422);
    await reportReplication(c.var.db, c.var.officer, c.req.param("id"), form.values, c.var.now);
    return seeOther(c, `/replications/${c.req.param("id")}`, replicationActs.report.done);
  })
  .get("/replications/:id/steps", (c) => stepping(c, filled()))
  .post("/replications/:id/steps", async (c) => {
    const form = await readForm(c, replicationStepForm);
    if (!form.ok) return stepping(c, form.rejected, 422);
    const { step, ...said } = form.values;
    await stepReplication(c.var.db, c.var.officer, c.req.param("id"), step, said, c.var.now);
    return seeOther(c, `/replications/${c.req.param("id")}`, replicationActs[step].done);
  })
  .post("/replications/:id/answer", async (c) => {
    const { db, officer, now } = c.var;
    const { replication } = await replicationById(db, officer, c.req.param("id"));
    insist(mayAnswerReport(officer, replication));
    const form = await readForm(c, reportAnswerForm);
    if (!form.ok) return showing(c, form.rejected, 422);
    const { answer, reason } = form.values;
    if (answer === "confirm") await confirmReplication(db, officer, c.req.param("id"), now);
    else await returnReport(db, officer, c.req.param("id"), reason ?? "", now);
    return seeOther(c, `/replications/${c.req.param("id")}`, replicationActs[answer].done);
  });

/** The taker as the pages show it, with its exemplar and what results are measured in. */
async function taken(c: Context) {
  const { db, officer, today } = c.var;
  const { exemplar, replication } = await replicationById(db, officer, c.req.param("id") ?? "");
  const taker = (await takersOf(db, exemplar.id, today)).find(({ id }) => id === replication.id)!;
  const measure = (await practiceOf(db, exemplar.id))?.measure ?? "";
  return { exemplar, replication, taker, measure };
}

async function showing(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const { exemplar, replication, taker, measure } = await taken(c);
  const followUps = (await followUpsOf(db, exemplar.id, today)).filter((one) => one.replicationId === taker.id);
  const mayStep = ownSteps.some((step) => mayStepReplication(officer, replication, step).allowed);
  return render(
    c,
    <ReplicationPage
      exemplar={exemplar}
      taker={taker}
      measure={measure}
      followUps={followUps}
      mayReport={mayStepReplication(officer, replication, "report")}
      mayStep={mayStep}
      mayAnswer={mayAnswerReport(officer, replication)}
      form={form}
    />,
    status,
  );
}

async function reporting(c: Context, form: Filled | null, status: 200 | 422 = 200) {
  const { exemplar, replication, taker, measure } = await taken(c);
  insist(mayStepReplication(c.var.officer, replication, "report"));
  const shown = form ?? filled({ adapted: taker.adapted, resultWords: taker.resultWords ?? "" });
  return render(c, <ReportPage exemplar={exemplar} taker={taker} measure={measure} form={shown} />, status);
}

async function stepping(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { exemplar, replication, taker } = await taken(c);
  const steps = ownSteps.filter((step) => mayStepReplication(c.var.officer, replication, step).allowed);
  insist(mayStepReplication(c.var.officer, replication, steps[0] ?? "drop"));
  return render(c, <StepsPage exemplar={exemplar} taker={taker} steps={steps} form={form} />, status);
}
