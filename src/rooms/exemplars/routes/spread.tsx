import { type Context, Hono } from "hono";
import { z } from "zod";
import { addMonths, formatDay, partsOf } from "#kernel/calendar/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, readQuery } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { answerFollowUp } from "../commands/replication/answer-follow-up.ts";
import { planCompanion, reviewCompanion } from "../commands/replication/plan-companion.ts";
import { replicate } from "../commands/replication/replicate.ts";
import { writePractice } from "../commands/replication/write-practice.ts";
import {
  companionForm,
  companionReviewForm,
  followUpForm,
  practiceForm,
  undertakingForm,
} from "../forms/replication.ts";
import { actingUnits } from "../queries/acting-units.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { practicesFor } from "../queries/practices.ts";
import { companionsOf, followUpsOf, practiceOf, takersOf } from "../queries/replications.ts";
import { mayAnswerFollowUp, mayCompanion, mayReplicate, mayWritePractice } from "../replication/rules.ts";
import { actsForUnit } from "../rules.ts";
import type { Exemplar } from "../schema.ts";
import { CompanionPage, CompanionReviewPage } from "../views/replication/CompanionPages.tsx";
import { FollowUpPage } from "../views/replication/FollowUpPage.tsx";
import { PracticeFormPage } from "../views/replication/PracticeFormPage.tsx";
import { PracticesPage } from "../views/replication/PracticesPage.tsx";
import { SpreadPage } from "../views/replication/SpreadPage.tsx";
import { UndertakingPage } from "../views/replication/UndertakingPage.tsx";

const practicesQuery = z.object({
  question: z.string().trim().max(300).default(""),
  page: z.coerce.number().int().min(1).max(1000).default(1),
});

/** Nhân rộng of one exemplar: its practice, who takes over, follow-ups, plans alongside; and the finder over all. */
export const spreadRoutes = new Hono()
  .get("/practices", async (c) => {
    const { db, officer, today } = c.var;
    const { question, page } = readQuery(c, practicesQuery);
    const found = await practicesFor(db, officer, today, { question, page, perPage: 10 });
    const mayTry = (await actingUnits(db, officer, today)).length > 0;
    return render(
      c,
      <PracticesPage reader={c.var.officer} question={question} page={page} found={found} mayTry={mayTry} />,
    );
  })
  .get("/exemplars/:id/practice", async (c) => {
    const exemplar = await seen(c);
    const practice = await practiceOf(c.var.db, exemplar.id);
    return writing(c, exemplar, filled({ title: exemplar.practice ?? "", ...practice }));
  })
  .post("/exemplars/:id/practice", async (c) => {
    const form = await readForm(c, practiceForm);
    const exemplar = await seen(c);
    if (!form.ok) return writing(c, exemplar, form.rejected, 422);
    const { revision, ...words } = form.values;
    await writePractice(c.var.db, c.var.officer, exemplar.id, words, revision, c.var.now);
    return seeOther(c, `/exemplars/${exemplar.id}/replications`, "Đã lưu cách làm.");
  })
  .get("/exemplars/:id/replications", async (c) => {
    const { db, officer, today } = c.var;
    const exemplar = await seen(c);
    const spread = {
      takers: await takersOf(db, exemplar.id, today),
      practice: await practiceOf(db, exemplar.id),
      followUps: await followUpsOf(db, exemplar.id, today),
      companions: await companionsOf(db, exemplar.id, today),
    };
    const units = await actingUnits(db, officer, today);
    return render(
      c,
      <SpreadPage
        exemplar={exemplar}
        spread={spread}
        mayWrite={mayWritePractice(officer, exemplar).allowed}
        mayReplicate={units.some(({ id }) => mayReplicate(officer, exemplar, id, false).allowed)}
        mayCompanion={units.some(({ id }) => mayCompanion(officer, exemplar, id).allowed)}
        answers={(unitId) => actsForUnit(officer, unitId)}
        today={today}
      />,
    );
  })
  .get("/exemplars/:id/replications/new", async (c) => {
    const { officer, today } = c.var;
    const typed = {
      unitId: officer.unitId,
      problem: c.req.query("problem") ?? "",
      startsOn: formatDay(today),
      reportOn: formatDay(addMonths(today, 6)),
    };
    return undertaking(c, filled(typed));
  })
  .post("/exemplars/:id/replications", async (c) => {
    const form = await readForm(c, undertakingForm);
    if (!form.ok) return undertaking(c, form.rejected, 422);
    const id = await replicate(c.var.db, c.var.officer, c.req.param("id"), form.values, c.var.now);
    return seeOther(c, `/replications/${id}`, "Đã đăng ký làm theo.");
  })
  .get("/exemplars/:id/follow-ups/:followUp", (c) => following(c, filled()))
  .post("/exemplars/:id/follow-ups/:followUp", async (c) => {
    const form = await readForm(c, followUpForm);
    if (!form.ok) return following(c, form.rejected, 422);
    const { id, followUp } = c.req.param();
    await answerFollowUp(c.var.db, c.var.officer, id, followUp, form.values, c.var.now);
    return seeOther(c, `/exemplars/${id}/replications`, "Đã gửi câu trả lời.");
  })
  .get("/exemplars/:id/companions/new", (c) =>
    companion(c, filled({ unitId: c.var.officer.unitId, year: String(partsOf(c.var.today).year) })),
  )
  .post("/exemplars/:id/companions", async (c) => {
    const form = await readForm(c, companionForm);
    if (!form.ok) return companion(c, form.rejected, 422);
    await planCompanion(c.var.db, c.var.officer, c.req.param("id"), form.values, c.var.now);
    return seeOther(c, `/exemplars/${c.req.param("id")}/replications`, "Đã lập kế hoạch thi đua cùng điển hình.");
  })
  .get("/exemplars/:id/companions/:companion", (c) => reviewing(c, filled()))
  .post("/exemplars/:id/companions/:companion", async (c) => {
    const form = await readForm(c, companionReviewForm);
    if (!form.ok) return reviewing(c, form.rejected, 422);
    const { id, companion: plan } = c.req.param();
    await reviewCompanion(c.var.db, c.var.officer, id, plan, form.values, c.var.now);
    return seeOther(c, `/exemplars/${id}/replications`, "Đã ghi kết quả.");
  });

const seen = (c: Context) => exemplarById(c.var.db, c.var.officer, c.req.param("id") ?? "");

function writing(c: Context, exemplar: Exemplar, form: Filled, status: 200 | 422 = 200) {
  insist(mayWritePractice(c.var.officer, exemplar));
  return render(c, <PracticeFormPage exemplar={exemplar} form={form} />, status);
}

/** The units for which she may take over: not the exemplar's own. */
async function undertaking(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const exemplar = await seen(c);
  const units = (await actingUnits(db, officer, today)).filter(({ id }) => id !== exemplar.unitId);
  insist(mayReplicate(officer, exemplar, units[0]?.id ?? exemplar.unitId, false));
  const takers = await takersOf(db, exemplar.id, today);
  const sources = takers.filter(({ state }) => ["trying", "reported", "confirmed"].includes(state));
  const named = sources.map(({ id, unitName }) => ({ id, name: unitName }));
  return render(c, <UndertakingPage exemplar={exemplar} units={units} sources={named} form={form} />, status);
}

async function following(c: Context, form: Filled, status: 200 | 422 = 200) {
  const { db, officer, today } = c.var;
  const exemplar = await seen(c);
  const asked = await followUpsOf(db, exemplar.id, today);
  const followUp = asked.find(({ id }) => id === c.req.param("followUp")) ?? notFound();
  insist(mayAnswerFollowUp(officer, followUp.unitId, followUp, today));
  const measure = (await practiceOf(db, exemplar.id))?.measure ?? "";
  return render(c, <FollowUpPage exemplar={exemplar} followUp={followUp} measure={measure} form={form} />, status);
}

async function companion(c: Context, form: Filled, status: 200 | 422 = 200) {
  const exemplar = await seen(c);
  const units = await actingUnits(c.var.db, c.var.officer, c.var.today);
  insist(mayCompanion(c.var.officer, exemplar, units[0]?.id ?? exemplar.unitId));
  return render(c, <CompanionPage exemplar={exemplar} units={units} form={form} />, status);
}

async function reviewing(c: Context, form: Filled, status: 200 | 422 = 200) {
  const exemplar = await seen(c);
  const plans = await companionsOf(c.var.db, exemplar.id, c.var.today);
  const plan = plans.find(({ id }) => id === c.req.param("companion")) ?? notFound();
  insist(mayCompanion(c.var.officer, exemplar, plan.unitId));
  return render(c, <CompanionReviewPage exemplar={exemplar} companion={plan} form={form} />, status);
}
