import { type Context, Hono } from "hono";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { type Filled, filled, readForm, readUpload, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { render, seeOther } from "#kernel/web/index.tsx";
import { stepInitiative } from "../commands/step-initiative.ts";
import { editInitiative, registerInitiative } from "../commands/write-initiative.ts";
import { stepForm, stepWithReasonForm } from "../forms.ts";
import { choicesFor } from "../queries/form-choices.ts";
import { initiativePage } from "../queries/initiative-page.ts";
import { authorsOf, factsOf, filesOf, initiativeById } from "../queries/initiatives.ts";
import { peopleNamed } from "../queries/people.ts";
import { similarShown } from "../queries/similar-shown.ts";
import { appliedFromWords } from "../registration/applied-from.ts";
import { readInitiativeForm } from "../registration/typed.ts";
import { mayEdit, mayStep } from "../rules.ts";
import { InitiativeFormPage } from "../views/InitiativeFormPage.tsx";
import { InitiativePage } from "../views/InitiativePage.tsx";
import { SimilarBand } from "../views/SimilarBand.tsx";
import { SimilarPage } from "../views/SimilarPage.tsx";
import { StepPage } from "../views/StepPage.tsx";
import { type InitiativeAct, initiativeActs } from "../words.vi.ts";

/** One initiative: written, compared, moved along its life. Fixed words stand before «:id». */
export const initiativeRoutesOfOne = new Hono()
  .get("/initiatives/new", async (c) => {
    const typed = { ...(await beginning(c)), kind: "solution", once: newId() };
    return formPage(c, null, filled(typed), 200);
  })
  .post("/initiatives", async (c) => {
    const rows = await rowsAsked(c);
    if (rows) return formPage(c, null, filled(rows), 422);
    const read = await read_(c);
    if (!read.ok) return formPage(c, null, read.rejected, 422);
    const { roundId, unitId, typed, once } = read;
    const of = { roundId, unitId, ...(once ? { id: once } : {}) };
    const id = await registerInitiative(c.var.db, c.var.officer, of, typed, c.var.now);
    return seeOther(c, `/initiatives/${id}`, "Đã ghi bản soạn. Xem lại rồi gửi đăng ký.");
  })
  .get("/initiatives/:id", async (c) => {
    const { db, officer, today } = c.var;
    return render(c, <InitiativePage {...(await initiativePage(db, officer, c.req.param("id"), today))} />);
  })
  .get("/initiatives/:id/edit", async (c) => {
    const { id, typed } = await editing(c);
    return formPage(c, id, filled(typed), 200);
  })
  .post("/initiatives/:id", async (c) => {
    const { id } = await editing(c);
    const rows = await rowsAsked(c);
    if (rows) return formPage(c, id, filled(rows), 422);
    const read = await read_(c);
    if (!read.ok) return formPage(c, id, read.rejected, 422);
    await editInitiative(c.var.db, c.var.officer, id, { ...read.typed, revision: read.revision }, c.var.now);
    return seeOther(c, `/initiatives/${id}`, "Đã ghi thay đổi.");
  })
  .get("/initiatives/:id/similar", async (c) => {
    const { db, officer, today } = c.var;
    const found = await initiativeById(db, officer, c.req.param("id"), today);
    const similar = await similarShown(db, officer, found, today);
    return render(c, <SimilarPage id={found.initiative.id} title={found.initiative.title} similar={similar} />);
  })
  .get("/initiatives/:id/steps/:step", (c) => stepPage(c, filled(), 200))
  .post("/initiatives/:id/steps/:step", async (c) => {
    const { db, officer, now } = c.var;
    const { step, found } = await stepping(c);
    const needs = initiativeActs[step].asks !== null && step !== "check";
    const form = await readForm(c, needs ? stepWithReasonForm : stepForm);
    if (!form.ok) return stepPage(c, form.rejected, 422);
    await stepInitiative(db, officer, found.initiative.id, step, form.values, now);
    return seeOther(c, `/initiatives/${found.initiative.id}`, initiativeActs[step].done);
  });

/** The newest round, and the unit of who writes, stand there already. */
async function beginning(c: Context) {
  const { rounds, units } = await choicesFor(c.var);
  const own = units.find(({ value }) => value === c.var.officer.unitId) ?? units[0];
  return { round: rounds[0]?.value ?? "", unit: own?.value ?? "" };
}

async function editing(c: Context) {
  const { db, officer, today } = c.var;
  const found = await initiativeById(db, officer, c.req.param("id") ?? "", today);
  const authors = await authorsOf(db, found.initiative.id);
  insist(mayEdit(officer, factsOf(found, authors)));
  const { initiative } = found;
  const rows = authors.map(({ name, unitId, share }) => ({
    name,
    unit: unitId ?? "",
    share: String(share / 10).replace(".", ","),
  }));
  const typed = { ...initiative, round: initiative.roundId, unit: initiative.unitId, author: rows };
  return { id: initiative.id, typed: { ...typed, appliedFrom: appliedFromWords(initiative.appliedFrom) } };
}

/** What was posted: content, authors meant, files that came now and those that waited in the form. */
async function read_(c: Context) {
  const { db, officer, agency, today, dataFolder, now } = c.var;
  const typed = await typedOf(c);
  const upload = await readUpload(c, "file", officePapers);
  const arrived = [];
  for (const file of upload.files) arrived.push(await keepFile(db, officer, file, dataFolder, now));
  const waited = await ownFiles(db, officer, [typed.fileId].flat().map(String).filter(isId));
  const fileIds = [...new Set([...waited, ...arrived].map(({ id }) => id))];
  const { authorUnits } = await choicesFor(c.var);
  const rows = Array.isArray(typed.author) ? (typed.author as Record<string, string>[]) : [];
  const people = await peopleNamed(
    db,
    agency.id,
    rows.map(({ name }) => name ?? ""),
    today,
  );
  const units = authorUnits.map(({ value, words }) => ({ id: value, name: words }));
  const read = readInitiativeForm(typed, { people, units });
  const once = isId(String(typed.once)) ? String(typed.once) : null;
  if (read.ok && upload.ok) return { ...read, typed: { ...read.typed, fileIds }, once };
  const errors = { ...(read.ok ? {} : read.rejected.errors), ...(upload.ok ? {} : { file: upload.errors }) };
  return {
    ok: false as const,
    rejected: { typed: { ...(read.ok ? typed : read.rejected.typed), fileId: fileIds }, errors },
  };
}

async function formPage(c: Context, id: string | null, form: Filled, status: 200 | 422) {
  const { db, officer } = c.var;
  const choices = await choicesFor(c.var);
  const kept = await ownFiles(db, officer, [form.typed.fileId].flat().map(String).filter(isId));
  const attached = id ? await filesOf(db, id) : [];
  const page = {
    ...choices,
    title: id ? "Sửa đăng ký sáng kiến" : "Đăng ký sáng kiến",
    action: id ? `/initiatives/${id}` : "/initiatives",
    back: id ? `/initiatives/${id}` : "/initiatives",
    once: id ? null : String(form.typed.once ?? newId()),
    kept: kept.map((file) => ({ ...file, href: `/files/${file.id}` })),
    attached: attached.map((file) => ({ ...file, href: `/files/${file.id}` })),
  };
  return render(c, <InitiativeFormPage {...page} form={form} />, status);
}

async function stepping(c: Context) {
  const { db, officer, today } = c.var;
  const found = await initiativeById(db, officer, c.req.param("id") ?? "", today);
  const names = Object.keys(initiativeActs) as InitiativeAct[];
  const step = names.find((one) => one === c.req.param("step")) ?? notFound();
  insist(mayStep(officer, factsOf(found, await authorsOf(db, found.initiative.id)), step));
  return { step, found };
}

async function stepPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const { step, found } = await stepping(c);
  const warns = step === "send" || step === "check";
  const similar = warns ? await similarShown(db, officer, found, today) : [];
  const band = <SimilarBand similar={similar} href={`/initiatives/${found.initiative.id}/similar`} />;
  return render(c, <StepPage initiative={found.initiative} step={step} band={band} form={form} />, status);
}
