import { type Context, Hono } from "hono";
import { isId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { readForm, rowsAsked } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { plansNewest } from "#rooms/plans/index.ts";
import { draftEvent, editEvent, withdrawEvent } from "../commands/draft-event.ts";
import { eventForm, reasonForm } from "../forms/event.ts";
import { dutiesOf, dutiesToChoose, eventById, itemsOf, movementsToChoose } from "../queries/events.ts";
import { mayDraft, mayEdit, mayStep, ownerFor } from "../rules.ts";
import { EventFormPage } from "../views/EventFormPage.tsx";
import { reasonPage } from "./reason-page.tsx";

/** Soạn, sửa, bỏ dự thảo. */
export const draftingRoutes = new Hono()
  .get("/events/new", (c) => {
    insist(mayDraft(c.var.officer, ownerFor(c.var.officer, c.var.agency.rootUnitId)));
    const from = (name: string) => (isId(c.req.query(name) ?? "") ? c.req.query(name) : "");
    const typed = { form: "in_person", planId: from("plan"), movementId: from("movement"), startsAt: "08:00" };
    return newPage(c, filled(typed), 200);
  })
  .post("/events", async (c) => {
    const { db, officer, agency, now } = c.var;
    const owner = ownerFor(officer, agency.rootUnitId);
    insist(mayDraft(officer, owner));
    const rows = await rowsAsked(c);
    if (rows) return newPage(c, filled(rows), 422);
    const form = await readForm(c, eventForm);
    if (!form.ok) return newPage(c, form.rejected, 422);
    const id = await draftEvent(db, officer, owner, form.values, now);
    return seeOther(c, `/events/${id}`, "Đã ghi dự thảo sự kiện.");
  })
  .get("/events/:id/edit", async (c) => {
    const event = await editing(c);
    const [items, duties] = await Promise.all([itemsOf(c.var.db, event.id), dutiesOf(c.var.db, event.id)]);
    return editPage(c, filled({ ...event, items, duty: duties.map(({ id }) => id) }), 200);
  })
  .post("/events/:id/edit", async (c) => {
    const event = await editing(c);
    const rows = await rowsAsked(c);
    if (rows) return editPage(c, filled(rows), 422);
    const form = await readForm(c, eventForm);
    if (!form.ok) return editPage(c, form.rejected, 422);
    await editEvent(c.var.db, c.var.officer, event.id, form.values, c.var.now);
    return seeOther(c, `/events/${event.id}`, "Đã sửa sự kiện.");
  })
  .get("/events/:id/withdrawal", (c) => withdrawalPage(c, filled(), 200))
  .post("/events/:id/withdrawal", async (c) => {
    const { db, officer, now } = c.var;
    insist(mayStep(officer, await found(c), "withdraw"));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return withdrawalPage(c, form.rejected, 422);
    await withdrawEvent(db, officer, c.req.param("id"), form.values, now);
    return seeOther(c, `/events/${c.req.param("id")}`, "Đã bỏ dự thảo.");
  });

function found(c: Context) {
  return eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function editing(c: Context) {
  const event = await found(c);
  insist(mayEdit(c.var.officer, event));
  return event;
}

async function choicesFor(c: Context) {
  const { db, officer, today } = c.var;
  const [plans, movements, duties] = await Promise.all([
    plansNewest(db, officer, today, { perPage: 100 }),
    movementsToChoose(db, officer.agencyId),
    dutiesToChoose(db, officer.agencyId),
  ]);
  return { plans: plans.lines.map(({ id, title }) => ({ id, name: title })), movements, duties };
}

async function newPage(c: Context, form: Filled, status: 200 | 422) {
  const known = { ...(await choicesFor(c)), told: false, form };
  return render(c, <EventFormPage {...known} title="Soạn sự kiện" action="/events" back="/events" />, status);
}

async function editPage(c: Context, form: Filled, status: 200 | 422) {
  const event = await editing(c);
  const at = `/events/${event.id}`;
  const known = { ...(await choicesFor(c)), told: event.state !== "drafting", form };
  return render(c, <EventFormPage {...known} title="Sửa sự kiện" action={`${at}/edit`} back={at} />, status);
}

async function withdrawalPage(c: Context, form: Filled, status: 200 | 422) {
  const event = await found(c);
  insist(mayStep(c.var.officer, event, "withdraw"));
  const words = {
    ...{ title: "Bỏ dự thảo sự kiện", button: "Bỏ dự thảo", at: "withdrawal" },
    explains: "Dự thảo thôi hiện trong việc đang làm, nhưng vẫn giữ cùng lý do.",
  };
  return reasonPage(c, event, words, form, status);
}
