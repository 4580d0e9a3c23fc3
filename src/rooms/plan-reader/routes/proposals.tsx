import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, readQuery, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, fragment, render, seeOther, TurboFrame } from "#kernel/web/index.tsx";
import {
  DutyPreview,
  dutyChoices,
  dutyForm,
  filledDuty,
  looseDutyForm,
  previewForm,
  previewOf,
  readDuty,
  sentencesOf,
} from "#rooms/plans/index.ts";
import type { PlanPack } from "#rooms/plans/packs/index.ts";
import { addProposal, changeProposal } from "../commands/change-reading.ts";
import { decide } from "../commands/decide.ts";
import { sentenceForm } from "../forms.ts";
import { proposalByNumber, proposalsOf } from "../queries/readings.ts";
import { mayDecide } from "../rules.ts";
import type { PlanReading, Proposal } from "../schema.ts";
import type { ProposalStep } from "../states.ts";
import { addressOf } from "../views/addresses.ts";
import { PreviewPage } from "../views/PreviewPage.tsx";
import { ProposalFormPage } from "../views/ProposalFormPage.tsx";
import { SentencesPage } from "../views/SentencesPage.tsx";
import { asked, placeTyped, revisionTyped } from "./asked.ts";

/** Proposals of a reading: answered, changed, added. */
export const proposalRoutes = new Hono()
  .post("/plan-readings/:id/proposals/:n/acceptance", (c) => answered(c, "accept"))
  .post("/plan-readings/:id/proposals/:n/rejection", (c) => answered(c, "reject"))
  .post("/plan-readings/:id/proposals/:n/reopening", (c) => answered(c, "reopen"))
  .get("/plan-readings/:id/proposals/new", async (c) => {
    const { reading, pack } = await editable(c);
    const all = c.req.query("all") === "1";
    return render(c, <SentencesPage reading={reading} sentences={sentencesOf(pack)} all={all} />);
  })
  .get("/plan-readings/:id/proposals/form", async (c) => {
    const { reading, pack } = await editable(c);
    const start = { due: "by", strict: "by", who: "some", kind: "deadline" };
    return formPage(c, reading, null, filled({ ...start, ...readQuery(c, sentenceForm) }), pack);
  })
  .get("/plan-readings/:id/proposals/preview", async (c) => {
    const { reading, pack } = await editable(c);
    const preview = await previewed(c, reading, pack, readQuery(c, previewForm));
    return fragment(
      c,
      <TurboFrame id="duty-preview">
        <DutyPreview of={preview} />
      </TurboFrame>,
    );
  })
  .post("/plan-readings/:id/proposals/preview-page", async (c) => {
    const { reading, pack } = await editable(c);
    const typed = await typedOf(c);
    const read = check(dutyForm, { ...typed, title: typed.title || "–", quote: typed.quote || "–" });
    if (!read.ok) return formPage(c, reading, null, read.rejected, pack, 422);
    const preview = await previewed(c, reading, pack, read.values);
    return render(c, <PreviewPage reading={reading} title={read.values.title} preview={preview} />);
  })
  .post("/plan-readings/:id/proposals", async (c) => {
    const { reading, pack } = await editable(c);
    const read = await dutyTyped(c, pack, null);
    if (!("duty" in read)) return formPage(c, reading, null, read.rejected, pack, 422);
    const n = await addProposal(c.var.db, c.var.officer, reading.id, read.duty, c.var.now);
    return seeOther(c, addressOf(reading.id, {}, n), `Đã thêm việc “${read.duty.title}”.`);
  })
  .get("/plan-readings/:id/proposals/:n/edit", async (c) => {
    const { reading, pack } = await editable(c);
    const proposal = await proposalByNumber(c.var.db, reading.id, c.req.param("n"));
    return formPage(c, reading, proposal, filledDuty(proposal.duty), pack);
  })
  .post("/plan-readings/:id/proposals/:n", async (c) => {
    const { reading, pack } = await editable(c);
    const proposal = await proposalByNumber(c.var.db, reading.id, c.req.param("n"));
    const read = await dutyTyped(c, pack, proposal.duty.key);
    if (!("duty" in read)) return formPage(c, reading, proposal, read.rejected, pack, 422);
    const { db, officer, now } = c.var;
    await changeProposal(db, officer, reading.id, c.req.param("n"), await revisionTyped(c), read.duty, now);
    return seeOther(c, addressOf(reading.id, {}, proposal.n), `Đã sửa và nhận việc “${read.duty.title}”.`);
  });

async function answered(c: Context, step: ProposalStep): Promise<Response> {
  const [id, n] = [c.req.param("id") ?? "", c.req.param("n") ?? ""];
  await decide(c.var.db, c.var.officer, id, n, step, c.var.now);
  return seeOther(c, addressOf(id, await placeTyped(c), Number(n)));
}

/** The reading while it may still be changed, and the pack with all its proposals. */
async function editable(c: Context): Promise<{ reading: PlanReading; pack: PlanPack }> {
  const reading = await asked(c);
  insist(mayDecide(reading));
  const proposals = await proposalsOf(c.var.db, reading.id);
  return { reading, pack: { ...reading.pack, duties: proposals.map((one) => one.duty) } };
}

async function formPage(
  c: Context,
  reading: PlanReading,
  proposal: Proposal | null,
  form: Filled,
  pack: PlanPack,
  status: 200 | 422 = 200,
): Promise<Response> {
  const choices = await dutyChoices(c.var.db, reading.agencyId, pack, c.var.today);
  return render(c, <ProposalFormPage reading={reading} proposal={proposal} form={form} choices={choices} />, status);
}

/** The duty as typed, all that is wrong at once. */
async function dutyTyped(c: Context, pack: PlanPack, key: string | null) {
  const form = await readForm(c, dutyForm);
  const loose = await readForm(c, looseDutyForm);
  const read = loose.ok ? readDuty(loose.values, pack, key) : loose;
  if (form.ok && "duty" in read) return read;
  const rejected = [form, read].flatMap((part) => ("rejected" in part ? [part.rejected.errors] : []));
  return { rejected: { typed: await typedOf(c), errors: Object.assign({}, ...rejected) } };
}

type Typed = Parameters<typeof readDuty>[0];

async function previewed(c: Context, reading: PlanReading, pack: PlanPack, typed: Typed) {
  const read = readDuty(typed, pack, null);
  if ("duty" in read) return previewOf(c.var.db, reading, pack, read.duty, c.var.today);
  return { sentence: "", unitCount: 0, dates: [], total: 0, problems: Object.values(read.rejected.errors).flat() };
}
