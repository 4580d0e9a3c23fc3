import { type Context, Hono } from "hono";
import { keepFile, officePapers, ownFiles, type StoredFile } from "#kernel/files/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { mayKeepEvidence } from "../assessment/rules.ts";
import { addEvidence, withdrawEvidence } from "../commands/evidence/keep-evidence.ts";
import { evidenceForm, withdrawalForm } from "../forms/assessment.ts";
import { criteriaOf } from "../queries/criteria-of.ts";
import { evidenceById, evidenceOf, withdrawnEvidenceOf } from "../queries/evidence.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { knowsExemplar } from "../rules.ts";
import { EvidencePage } from "../views/evidence/EvidencePage.tsx";

/** Minh chứng của một điển hình: shown to those who know its inner matters, added, taken back with the reason. */
export const evidenceRoutes = new Hono()
  .get("/exemplars/:id/evidence", async (c) => evidencePage(c, filled(), null, newId(), 200))
  .post("/exemplars/:id/evidence", async (c) => {
    const exemplar = await known(c);
    insist(mayKeepEvidence(c.var.officer, exemplar));
    const typed = await typedOf(c);
    const once = isId(String(typed.once)) ? String(typed.once) : newId();
    const { stored, faults } = await fileOf(c, typed);
    const read = check(evidenceForm, typed);
    if (!read.ok || faults.length > 0) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(faults.length > 0 ? { file: faults } : {}) };
      return evidencePage(c, { typed, errors }, stored, once, 422);
    }
    const { title, criterion } = read.values;
    const evidence = { title, criterionKey: criterion, fileId: stored?.id ?? null };
    await addEvidence(c.var.db, c.var.officer, exemplar.id, evidence, c.var.now, once);
    return seeOther(c, `/exemplars/${exemplar.id}/evidence`, "Đã thêm minh chứng.");
  })
  .get("/exemplars/:id/evidence/:evidence/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/exemplars/:id/evidence/:evidence/withdrawal", async (c) => {
    const exemplar = await known(c);
    insist(mayKeepEvidence(c.var.officer, exemplar));
    const form = await readForm(c, withdrawalForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    const { db, officer, now } = c.var;
    await withdrawEvidence(db, officer, exemplar.id, c.req.param("evidence"), form.values.reason, now);
    return seeOther(c, `/exemplars/${exemplar.id}/evidence`, "Đã rút minh chứng.");
  });

/** The exemplar, for those who know its inner matters; for others its evidence is not there. */
async function known(c: Context) {
  const exemplar = await exemplarById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  return knowsExemplar(c.var.officer, exemplar) ? exemplar : notFound();
}

async function evidencePage(c: Context, form: Filled, kept: StoredFile | null, once: string, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const exemplar = await known(c);
  const [lines, withdrawn, { criteria }] = await Promise.all([
    evidenceOf(db, exemplar.id),
    withdrawnEvidenceOf(db, exemplar.id),
    criteriaOf(db, officer, exemplar, today),
  ]);
  const keeps = mayKeepEvidence(officer, exemplar).allowed;
  return render(c, <EvidencePage {...{ exemplar, lines, withdrawn, criteria, keeps, form, kept, once }} />, status);
}

/** The file that came now, or the one that waited in the form; a faulty one is named. */
async function fileOf(c: Context, typed: Record<string, unknown>) {
  const { db, officer, dataFolder, now } = c.var;
  const read = await readUpload(c, "file", officePapers);
  const arrived = read.files[0];
  const waited = [String(typed.fileId)].filter(isId);
  const stored = arrived
    ? await keepFile(db, officer, arrived, dataFolder, now)
    : ((await ownFiles(db, officer, waited))[0] ?? null);
  return { stored, faults: read.ok ? [] : read.errors };
}

async function withdrawalPage(c: Context, form: Filled, status: 200 | 422) {
  const exemplar = await known(c);
  insist(mayKeepEvidence(c.var.officer, exemplar));
  const evidence = await evidenceById(c.var.db, exemplar.id, c.req.param("evidence") ?? "");
  const back = `/exemplars/${exemplar.id}/evidence`;
  return render(
    c,
    <ReasonPage
      title="Rút minh chứng"
      over={evidence.title}
      crumbs={[{ words: "Minh chứng", href: back }]}
      action={`${back}/${evidence.id}/withdrawal`}
      back={back}
      button="Rút minh chứng"
      explains="Minh chứng thôi được tính, nhưng vẫn giữ trong hồ sơ cùng lý do."
      form={form}
    />,
    status,
  );
}
