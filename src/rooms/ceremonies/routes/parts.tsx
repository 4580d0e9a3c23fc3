import { type Context, Hono } from "hono";
import { filesOfForm, type WaitingFile } from "#kernel/files/index.ts";
import { type KeptPicture, keepPicture, pictureOfForm } from "#kernel/pictures/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { check, readForm, rowsAsked, typedOf } from "#kernel/web/forms.ts";
import { count, type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { addPicture, attachPapers, keepCosts, removePicture } from "../commands/keep-parts.ts";
import { costsForm, pictureForm } from "../forms/parts.ts";
import { eventHead } from "../queries/event-head.ts";
import { eventById } from "../queries/events.ts";
import { costsOf, papersOf, picturesOf } from "../queries/parts.ts";
import { mayEquip } from "../rules.ts";
import { type EventPaperKind, eventPaperKinds } from "../terms.ts";
import { CostsPage } from "../views/event/CostsPage.tsx";
import { PicturesPage } from "../views/event/PicturesPage.tsx";

/** Kinh phí, ảnh, giấy tờ của sự kiện. */
export const partRoutes = new Hono()
  .get("/events/:id/costs", (c) => costsPage(c, null, 200))
  .post("/events/:id/costs", async (c) => {
    const event = await equipping(c);
    const rows = await rowsAsked(c);
    if (rows) return costsPage(c, filled(rows), 422);
    const form = await readForm(c, costsForm);
    if (!form.ok) return costsPage(c, form.rejected, 422);
    await keepCosts(c.var.db, c.var.officer, event.id, form.values.costs, c.var.now);
    return seeOther(c, `/events/${event.id}/costs`, "Đã ghi kinh phí.");
  })
  .get("/events/:id/pictures", (c) => picturesPage(c, { form: filled({ showsPeople: "on" }) }, 200))
  .post("/events/:id/pictures", async (c) => {
    const event = await equipping(c);
    const form = `pictures of event ${event.id}, by ${c.var.officer.personId}`;
    const typed = await typedOf(c);
    const { picture, waits, faults } = await pictureOfForm(c, form, typed);
    const read = check(pictureForm, typed);
    if (!read.ok || !picture) {
      const errors = { ...(read.ok ? {} : read.rejected.errors), ...(faults.length > 0 ? { picture: faults } : {}) };
      const kept = waits ?? (picture && (await keepPicture(c, form, picture)));
      return picturesPage(c, { form: { typed, errors }, kept }, 422);
    }
    const { db, officer, dataFolder, now } = c.var;
    await addPicture(db, officer, event.id, { ...picture, ...read.values }, dataFolder, now);
    return seeOther(c, `/events/${event.id}/pictures`, "Đã thêm ảnh.");
  })
  .post("/events/:id/pictures/:picture/removal", async (c) => {
    const { db, officer, now } = c.var;
    await removePicture(db, officer, c.req.param("id"), c.req.param("picture"), now);
    return seeOther(c, `/events/${c.req.param("id")}/pictures`, "Đã bỏ ảnh.");
  })
  .post("/events/:id/papers", async (c) => {
    const event = await equipping(c);
    const typed = await typedOf(c);
    const { kept, errors } = await filesOfForm(c, typed, eventPaperKinds);
    if (Object.keys(errors).length > 0)
      return picturesPage(c, { paperForm: withErrors(typed, errors), keptPapers: kept }, 422);
    const none = withErrors(typed, { [`file-${eventPaperKinds[0]}`]: "Chọn ít nhất một tệp." });
    if (kept.length === 0) return picturesPage(c, { paperForm: none }, 422);
    const papers = kept.map(({ id, key }) => ({ fileId: id, kind: key as EventPaperKind }));
    await attachPapers(c.var.db, c.var.officer, event.id, papers, c.var.now);
    return seeOther(c, `/events/${event.id}/pictures`, "Đã kèm giấy tờ.");
  });

async function equipping(c: Context) {
  const event = await eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayEquip(c.var.officer, event));
  return event;
}

function headOf(c: Context) {
  return eventHead(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function costsPage(c: Context, form: Filled | null, status: 200 | 422) {
  const head = await headOf(c);
  if (!head.may.people) throw new Refused([{ code: "event.not_in_charge" }]);
  const costs = await costsOf(c.var.db, head.event.id);
  const money = (n: number | null) => (n === null ? "" : count(n));
  const rows = costs.map((one) => ({ ...one, planned: money(one.planned), spent: money(one.spent) }));
  return render(c, <CostsPage {...{ head, costs }} form={form ?? filled({ costs: rows })} />, status);
}

type Forms = { form?: Filled; kept?: KeptPicture | null; paperForm?: Filled; keptPapers?: WaitingFile[] };

async function picturesPage(c: Context, forms: Forms, status: 200 | 422) {
  const head = await headOf(c);
  const [pictures, papers] = await Promise.all([
    picturesOf(c.var.db, head.event.id),
    papersOf(c.var.db, head.event.id),
  ]);
  const { form = filled(), kept = null, paperForm = filled(), keptPapers = [] } = forms;
  return render(c, <PicturesPage {...{ head, pictures, papers, form, kept, paperForm, keptPapers }} />, status);
}
