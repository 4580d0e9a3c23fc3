import { type Context, Hono } from "hono";
import { z } from "zod";
import { yearOf } from "#kernel/calendar/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { knownAwards } from "#rooms/awards/index.ts";
import { usualYearKind } from "#rooms/ledger/index.ts";
import { type AskedOfExemplars, openOpinionsFor } from "../asked.ts";
import { certifyCondition } from "../commands/recognition/certify.ts";
import { decideRecognitions } from "../commands/recognition/decide.ts";
import { proposeRecognition } from "../commands/recognition/propose.ts";
import { stepRecognition } from "../commands/recognition/step.ts";
import { comparedUnits } from "../comparison/tally.ts";
import { certificateForm, decisionForm, proposalForm, recognitionStepForm } from "../forms/recognition.ts";
import { casePage } from "../queries/case-page.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { casesWaitingLongest } from "../queries/recognitions.ts";
import { comparedLines } from "../queries/registered-achieved.ts";
import { mayDecide, mayPropose, maySeeCases } from "../recognition/rules.ts";
import { isFor } from "../recognition/rungs.ts";
import { recognitionActs } from "../recognition/words.vi.ts";
import { runsExemplars } from "../rules.ts";
import { CasePage } from "../views/recognition/CasePage.tsx";
import { CasesPage } from "../views/recognition/CasesPage.tsx";
import { DecisionPage } from "../views/recognition/DecisionPage.tsx";
import { ProposalPage } from "../views/recognition/ProposalPage.tsx";
import { StepPage } from "../views/recognition/StepPage.tsx";

const casesQuery = z.object({
  year: z.coerce.number().int().min(1990).max(2200).optional().catch(undefined),
  award: z.string().refine(isId).optional().catch(undefined),
});

/** Cases for recognition: proposed by a unit, judged, vouched for, put forward, decided. Fixed words stand before «:id». */
export function recognitionRoutes(asked: AskedOfExemplars) {
  return new Hono()
    .get("/exemplars/:id/recognitions/new", async (c) => {
      const typed = { year: String(await yearNow(c)) };
      return render(c, <ProposalPage {...(await proposing(c))} form={filled(typed)} />);
    })
    .post("/exemplars/:id/recognitions", async (c) => {
      const parts = await proposing(c);
      const form = await readForm(c, proposalForm);
      if (!form.ok) return render(c, <ProposalPage {...parts} form={form.rejected} />, 422);
      const { db, officer, now } = c.var;
      const id = await proposeRecognition(db, officer, parts.exemplar.id, form.values, now);
      return seeOther(c, `/recognitions/${id}`, "Đã đề nghị công nhận.");
    })
    .get("/recognitions", async (c) => {
      insist(maySeeCases(c.var.officer));
      return render(c, <CasesPage {...(await casesAsked(c))} />);
    })
    .get("/recognitions/decision", async (c) => {
      insist(mayDecide(c.var.officer));
      return render(c, <DecisionPage {...(await waiting(c, asked))} form={filled()} />);
    })
    .post("/recognitions/decision", async (c) => {
      const { db, officer, now } = c.var;
      insist(mayDecide(officer));
      const form = await readForm(c, decisionForm);
      if (!form.ok) return render(c, <DecisionPage {...(await waiting(c, asked))} form={form.rejected} />, 422);
      const count = await decideRecognitions(db, officer, form.values, now);
      return seeOther(c, "/recognitions", `Đã ghi quyết định cho ${count} hồ sơ.`);
    })
    .get("/recognitions/:id", (c) => shown(c, asked, filled(), 200))
    .post("/recognitions/:id/certificates", async (c) => {
      const { db, officer, today, now } = c.var;
      const { certifying } = await casePage(db, officer, c.req.param("id"), today, asked);
      insist(certifying);
      const form = await readForm(c, certificateForm);
      if (!form.ok) return shown(c, asked, form.rejected, 422);
      await certifyCondition(db, officer, c.req.param("id"), form.values, now);
      return seeOther(c, `/recognitions/${c.req.param("id")}`, "Đã ghi xác nhận.");
    })
    .get("/recognitions/:id/steps/:step", async (c) => {
      const parts = await stepping(c, asked);
      return render(c, <StepPage {...parts} form={filled()} />);
    })
    .post("/recognitions/:id/steps/:step", async (c) => {
      const { db, officer, now } = c.var;
      const parts = await stepping(c, asked);
      const form = await readForm(c, recognitionStepForm);
      if (!form.ok) return render(c, <StepPage {...parts} form={form.rejected} />, 422);
      await stepRecognition(db, officer, c.req.param("id"), parts.step, form.values, now);
      return seeOther(c, `/recognitions/${c.req.param("id")}`, recognitionActs[parts.step].done);
    });
}

async function yearNow(c: Context): Promise<number> {
  return yearOf(c.var.today, await usualYearKind(c.var.db, c.var.agency.id));
}

async function proposing(c: Context) {
  const { db, officer, agency } = c.var;
  const exemplar = await exemplarById(db, officer, c.req.param("id") ?? "");
  insist(mayPropose(officer, exemplar));
  const rungs = (await knownAwards(db, agency.id)).filter((award) => isFor(award, exemplar));
  return { exemplar, rungs };
}

async function casesAsked(c: Context) {
  const { db, officer, today } = c.var;
  const now = await yearNow(c);
  const year = readQuery(c, casesQuery).year ?? now;
  const [cases, lines] = await Promise.all([
    casesWaitingLongest(db, officer, today, { year }),
    comparedLines(db, officer, today, { year }),
  ]);
  const years = Array.from({ length: 12 }, (_, n) => now + 2 - n);
  return { cases, compared: comparedUnits(lines), reader: officer, year, years, runs: runsExemplars(officer) };
}

/** The cases that can be decided now, perhaps of one rung and year: one of a suspended exemplar waits for its word. */
async function waiting(c: Context, asked: AskedOfExemplars) {
  const { db, officer, today } = c.var;
  const { year, award } = readQuery(c, casesQuery);
  const cases = await casesWaitingLongest(db, officer, today, {
    states: ["before_council"],
    standing: true,
    ...(year === undefined ? {} : { year }),
    ...(award === undefined ? {} : { awardId: award }),
  });
  const ids = [...new Set(cases.map(({ exemplar }) => exemplar.id))];
  return { cases, open: await openOpinionsFor(db, officer, asked, ids) };
}

async function shown(c: Context, asked: AskedOfExemplars, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const parts = await casePage(db, officer, c.req.param("id") ?? "", today, asked);
  return render(c, <CasePage {...parts} form={form} />, status);
}

async function stepping(c: Context, asked: AskedOfExemplars) {
  const { db, officer, today } = c.var;
  const { found, steps, special } = await casePage(db, officer, c.req.param("id") ?? "", today, asked);
  const names = Object.keys(recognitionActs) as (keyof typeof recognitionActs)[];
  const step = names.find((one) => one === c.req.param("step")) ?? notFound();
  insist(steps[step]);
  return { found, step, special };
}
