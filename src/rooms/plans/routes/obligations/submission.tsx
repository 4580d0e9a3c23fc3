import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, time, withErrors } from "#kernel/web/index.tsx";
import { keepDraft } from "../../commands/keep-draft.ts";
import { submitObligation } from "../../commands/submit-obligation.ts";
import { fileKindsOf, readSubmission, withoutEmptyRows } from "../../forms/submission.ts";
import { draftKey } from "../../queries/drafts.ts";
import { type ObligationPageData, obligationPage, standingProofs } from "../../queries/obligation-page.ts";
import { actsOn } from "../../reading/obligation-acts.ts";
import type { KeptLine } from "../../views/obligations/FileFields.tsx";
import { SubmissionPage } from "../../views/obligations/SubmissionPage.tsx";
import { asTyped, keepFiles, keptBefore } from "./kept-files.ts";
import { allowedOn, idOf } from "./seen.ts";

/** Gửi: the form, its draft, and sending. */
export const submissionRoutes = new Hono()
  .get("/obligations/:id/submission", async (c) => {
    const page = await obligationPage(c.var.db, c.var.officer, idOf(c), c.var.today);
    insist(actsOn(c.var.officer, page, c.var.today).submit);
    const typed = page.draft?.values ?? lastRound(page);
    return show(c, page, filled(typed), await keptBefore(c, typed));
  })
  .post("/obligations/:id/submission", async (c) => {
    const seen = await allowedOn(c, "submit");
    const more = await rowsAsked(c);
    const typed = more ?? (await typedOf(c));
    const { kept, errors } = await keepFiles(c, fileKindsOf(seen.duty), typed);
    const form = { ...typed, kept: asTyped(kept) };
    if (more) return again(c, withErrors(form, errors), kept);
    if (typed.act === "draft") return drafted(c, form, errors, kept);
    const asked = { ...seen.duty, counted: seen.obligation.target !== null, today: c.var.today };
    const titles = new Map(kept.map((file) => [file.id, file.name]));
    const read = readSubmission(asked, form, errors, { standing: await standingProofs(c.var.db, idOf(c)), titles });
    if (!read.ok) return again(c, read.rejected, kept);
    await submitObligation(c.var.db, c.var.officer, idOf(c), read.handed, c.var.now);
    return seeOther(c, `/obligations/${idOf(c)}`, `Đã gửi lúc ${time(c.var.now)}.`);
  })
  .post("/obligations/:id/submission/draft", async (c) => {
    await allowedOn(c, "submit");
    await keepDraft(c.var.db, c.var.officer, draftKey(idOf(c)), withoutEmptyRows(await typedOf(c)), c.var.now);
    return c.text(`Đã lưu nháp lúc ${time(c.var.now)}.`);
  });

/** Lưu nháp: everything but faulty files is kept; those are named at once, the rest stays saved. */
async function drafted(c: Context, typed: Record<string, unknown>, errors: Record<string, string[]>, kept: KeptLine[]) {
  await keepDraft(c.var.db, c.var.officer, draftKey(idOf(c)), withoutEmptyRows(typed), c.var.now);
  if (Object.keys(errors).length > 0) return again(c, withErrors(typed, errors), kept);
  return seeOther(c, `/obligations/${idOf(c)}/submission`, `Đã lưu nháp lúc ${time(c.var.now)}.`);
}

/** The form once more, with all that was typed. */
async function again(c: Context, form: Filled, kept: KeptLine[]) {
  return show(c, await obligationPage(c.var.db, c.var.officer, idOf(c), c.var.today), form, kept, 422);
}

function show(c: Context, page: ObligationPageData, form: Filled, kept: KeptLine[], status: 200 | 422 = 200) {
  const { onBehalf } = actsOn(c.var.officer, page, c.var.today);
  return render(
    c,
    <SubmissionPage page={page} form={form} kept={kept} onBehalf={onBehalf} today={c.var.today} />,
    status,
  );
}

/** After a return the words and the number of the last round stand in the form to be mended. */
function lastRound(page: ObligationPageData): Record<string, unknown> {
  const last = page.rounds[0]?.submission;
  if (!last) return {};
  return { note: last.note, ...(last.value === null ? {} : { value: String(last.value).replace(".", ",") }) };
}
