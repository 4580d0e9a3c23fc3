import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { changeLeads, signPledge, writePledge } from "../commands/keep-year.ts";
import { stepYear } from "../commands/step-year.ts";
import { leadsForm, pledgeForm, signatureForm, stepForm } from "../forms/cluster.ts";
import { mayStepYear } from "../life/step-rules.ts";
import { scoresOfYear } from "../queries/sheets.ts";
import { yearFacts } from "../queries/year-facts.ts";
import { sheetsOf, stepsOf, type YearFound, yearById } from "../queries/years.ts";
import { leadsYear, mayLead, mayRunClusters, maySign, runsClusters } from "../rules.ts";
import { seesSheet } from "../scoring/rules.ts";
import { nextYearState, type YearStep, yearSteps } from "../states.ts";
import { PledgeFormPage } from "../views/PledgeFormPage.tsx";
import { PledgePage } from "../views/PledgePage.tsx";
import { LeadsPage, StepPage } from "../views/StepPages.tsx";
import { YearPage } from "../views/YearPage.tsx";
import { yearActs } from "../words.vi.ts";

/** Một năm của cụm: its page, its pledge, who leads it, its steps. */
export const yearRoutes = new Hono()
  .get("/cluster-years/:id", async (c) => {
    const { db, officer, today } = c.var;
    const found = await yearOf(c);
    const facts = await yearFacts(db, found.year, today);
    const [steps, scores] = await Promise.all([
      stepsOf(db, found.year.id),
      scoresOfYear(db, facts.sheets, found.year.id),
    ]);
    const members = new Set(facts.sheets.map(({ unitId }) => unitId));
    const seen = new Set(
      facts.sheets.filter((sheet) => seesSheet(officer, found.year, sheet, members)).map(({ id }) => id),
    );
    const ways = yearSteps
      .filter((step) => nextYearState(found.year.state, step) !== undefined)
      .map((step) => ({ step, may: mayStepYear(officer, facts, step) }));
    const [leads, runs] = [leadsYear(officer, found.year), runsClusters(officer)];
    return render(
      c,
      <YearPage {...{ ...found, sheets: facts.sheets, steps, scores, seen, ways, leads, runs, today }} />,
    );
  })
  .get("/cluster-years/:id/pledge", (c) => pledgePage(c, filled({ signer: signerOf(c) }), 200))
  .post("/cluster-years/:id/signatures", async (c) => {
    const { year } = await yearOf(c);
    const asked = (await sheetsOf(c.var.db, year.id)).map((sheet) => maySign(c.var.officer, year, sheet));
    insist(asked.find(({ allowed }) => allowed) ?? asked[0]!);
    const form = await readForm(c, signatureForm);
    if (!form.ok) return pledgePage(c, form.rejected, 422);
    const { sheet, signer } = form.values;
    await signPledge(c.var.db, c.var.officer, year.id, { sheetId: sheet, signer }, c.var.now);
    return seeOther(c, `/cluster-years/${year.id}/pledge`, "Đã ký giao ước.");
  })
  .get("/cluster-years/:id/pledge/edit", async (c) => {
    const { year } = await leading(c);
    const { pledge, dues, flags, revision } = year;
    const days = Object.fromEntries(Object.entries(dues).map(([due, on]) => [`${due}On`, on ?? ""]));
    return pledgeFormPage(c, filled({ pledge, flags: String(flags), revision: String(revision), ...days }), 200);
  })
  .post("/cluster-years/:id/pledge/edit", async (c) => {
    const { year } = await leading(c);
    const form = await readForm(c, pledgeForm);
    if (!form.ok) return pledgeFormPage(c, form.rejected, 422);
    const { pledge, flags, revision, ...on } = form.values;
    const { pledgeOn, reviewOn, selfOn, checkedOn, finalOn, rankingOn } = on;
    const dues = {
      pledge: pledgeOn,
      review: reviewOn,
      self: selfOn,
      checked: checkedOn,
      final: finalOn,
      ranking: rankingOn,
    };
    await writePledge(c.var.db, c.var.officer, year.id, { pledge, flags, revision, dues }, c.var.now);
    return seeOther(c, `/cluster-years/${year.id}/pledge`, "Đã ghi giao ước và các hạn.");
  })
  .get("/cluster-years/:id/leads", async (c) => {
    const { year } = await yearOf(c);
    const { headId, deputyId, revision } = year;
    return leadsPage(c, filled({ head: headId, deputy: deputyId ?? "", revision: String(revision) }), 200);
  })
  .post("/cluster-years/:id/leads", async (c) => {
    const { year } = await yearOf(c);
    insist(mayRunClusters(c.var.officer));
    const form = await readForm(c, leadsForm);
    if (!form.ok) return leadsPage(c, form.rejected, 422);
    const { head, deputy, reason, revision } = form.values;
    if (deputy === head) return leadsPage(c, withErrors(form.values, { deputy: "Cụm phó phải khác cụm trưởng." }), 422);
    if (!isId(head)) return notFound();
    await changeLeads(
      c.var.db,
      c.var.officer,
      year.id,
      { headId: head, deputyId: deputy, reason, revision },
      c.var.now,
    );
    return seeOther(c, `/cluster-years/${year.id}`, "Đã đổi cụm trưởng.");
  })
  .get("/cluster-years/:id/steps/:step", async (c) => {
    const { year } = await yearOf(c);
    return stepPage(c, filled({ revision: String(year.revision) }), 200);
  })
  .post("/cluster-years/:id/steps/:step", async (c) => {
    const { year } = await leading(c);
    const step = stepOf(c);
    const form = await readForm(c, stepForm);
    if (!form.ok) return stepPage(c, form.rejected, 422);
    const { reason } = form.values;
    if (step === "unrank" && !reason)
      return stepPage(
        c,
        withErrors({ ...form.values, revision: String(year.revision) }, { reason: "Ghi lý do xem lại điểm." }),
        422,
      );
    await stepYear(c.var.db, c.var.officer, year.id, step, form.values, c.var.now);
    return seeOther(c, `/cluster-years/${year.id}`, yearActs[step].done);
  });

function yearOf(c: Context): Promise<YearFound> {
  return yearById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function leading(c: Context): Promise<YearFound> {
  const found = await yearOf(c);
  insist(mayLead(c.var.officer, found.year));
  return found;
}

function stepOf(c: Context): Exclude<YearStep, "close"> {
  const step = yearSteps.find((one) => one === c.req.param("step"));
  return step && step !== "close" ? step : notFound();
}

/** The reader as she signs: her name and post. */
function signerOf(c: Context): string {
  const { name, caption } = c.var.officer;
  return [name, caption].filter(Boolean).join(", ");
}

async function pledgePage(c: Context, form: Filled, status: 200 | 422) {
  const found = await yearOf(c);
  const sheets = await sheetsOf(c.var.db, found.year.id);
  const signing = sheets.filter((sheet) => maySign(c.var.officer, found.year, sheet).allowed);
  const leads = leadsYear(c.var.officer, found.year);
  const own = signing.every(({ outside }) => outside)
    ? filled({ ...form.typed, signer: form.typed.sheet ? form.typed.signer : "" })
    : form;
  return render(c, <PledgePage {...{ ...found, sheets, signing, leads }} form={status === 422 ? form : own} />, status);
}

async function pledgeFormPage(c: Context, form: Filled, status: 200 | 422) {
  const found = await leading(c);
  const sheets = await sheetsOf(c.var.db, found.year.id);
  const signed = found.year.state !== "opened" || sheets.some(({ signedOn }) => signedOn !== null);
  return render(c, <PledgeFormPage {...{ ...found, signed, form }} />, status);
}

async function leadsPage(c: Context, form: Filled, status: 200 | 422) {
  const found = await yearOf(c);
  insist(mayRunClusters(c.var.officer));
  const sheets = await sheetsOf(c.var.db, found.year.id);
  return render(c, <LeadsPage {...{ ...found, sheets, form }} />, status);
}

/** A step that stands on what is not there yet is refused before its form; a pledge may be settled with a reason. */
async function stepPage(c: Context, form: Filled, status: 200 | 422) {
  const step = stepOf(c);
  const found = await leading(c);
  const facts = await yearFacts(c.var.db, found.year, c.var.today);
  insist(mayStepYear(c.var.officer, facts, step, true));
  const unsigned = facts.sheets.filter(({ signedOn }) => signedOn === null).map(({ name }) => name);
  const note = step === "pledge" && unsigned.length > 0 ? `Chưa ký: ${unsigned.join(", ")}. Ghi lý do ở dưới.` : null;
  return render(c, <StepPage {...{ ...found, step, form, note }} />, status);
}
