import { type Context, Hono } from "hono";
import { keepFile, officePapers, ownFiles, type StoredFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { check, readForm, readUpload, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, ReasonPage, render, seeOther } from "#kernel/web/index.tsx";
import { recordConsent, withdrawConsent } from "../commands/keep-consent.ts";
import { consentForm, reasonForm } from "../forms/story.ts";
import { consentsOf } from "../queries/consents.ts";
import { storyById } from "../queries/stories.ts";
import { mayRecordConsent, mayWithdrawConsent } from "../rules.ts";
import { ConsentPage } from "../views/ConsentPage.tsx";

/** Sự đồng ý của người được nêu: written down with its paper, taken back at once. */
export const consentRoutes = new Hono()
  .get("/stories/:id/consents", async (c) => {
    const { story, exemplar } = await recording(c);
    const personName = story.consentNeeded ? (exemplar?.name ?? "") : "";
    return page(c, filled({ personName, about: ["text"], reach: "own_portal", givenOn: c.var.today }), null, 200);
  })
  .post("/stories/:id/consents", async (c) => {
    const { story } = await recording(c);
    const typed = await typedOf(c);
    const { stored, faults } = await fileOf(c, typed);
    const read = check(consentForm, typed);
    if (!read.ok || faults.length > 0) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(faults.length > 0 ? { file: faults } : {}) };
      return page(c, { typed, errors }, stored, 422);
    }
    const { db, officer, now } = c.var;
    await recordConsent(db, officer, story.id, { ...read.values, fileId: stored?.id ?? null }, now);
    return seeOther(c, `/stories/${story.id}`, "Đã ghi sự đồng ý.");
  })
  .get("/stories/:id/consents/:consent/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/stories/:id/consents/:consent/withdrawal", async (c) => {
    const { story } = await withdrawing(c);
    const form = await readForm(c, reasonForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    const { db, officer, now } = c.var;
    await withdrawConsent(db, officer, story.id, c.req.param("consent"), form.values.reason, now);
    return seeOther(c, `/stories/${story.id}`, "Đã ghi rút sự đồng ý. Bài, ảnh liên quan thôi hiện ngay.");
  });

async function recording(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayRecordConsent(c.var.officer, found.story));
  return found;
}

async function withdrawing(c: Context) {
  const found = await storyById(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.now);
  insist(mayWithdrawConsent(c.var.officer, found.story, found.ownPersonId));
  const consent = (await consentsOf(c.var.db, found.story.id)).find(({ id }) => id === c.req.param("consent"));
  return { ...found, consent: consent ?? notFound() };
}

async function page(c: Context, form: Filled, kept: StoredFile | null, status: 200 | 422) {
  const { story } = await recording(c);
  return render(c, <ConsentPage {...{ story, form, kept }} />, status);
}

/** The paper that came now, or the one that waited in the form; a faulty one is named. */
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
  const { story, consent } = await withdrawing(c);
  const back = `/stories/${story.id}`;
  return render(
    c,
    <ReasonPage
      title={`Rút sự đồng ý của ${consent.personName}`}
      over={story.title}
      crumbs={[{ words: story.title, href: back }]}
      action={`${back}/consents/${consent.id}/withdrawal`}
      back={back}
      button="Rút sự đồng ý"
      explains="Có hiệu lực ngay: bài đã đăng được gỡ, bài hẹn giờ bị giữ, ảnh có người thôi hiện."
      form={form}
    />,
    status,
  );
}
