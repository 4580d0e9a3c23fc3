import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, withErrors } from "#kernel/web/index.tsx";
import { confirmMinutes, reopenMinutes, undoHolding, writeMinutes } from "../commands/minutes.ts";
import { minutesForm, reasonForm } from "../forms/event.ts";
import { eventHead } from "../queries/event-head.ts";
import { eventById } from "../queries/events.ts";
import { guestsOf } from "../queries/guests.ts";
import { faultOfHeldDay, mayConfirm, mayStep } from "../rules.ts";
import { MinutesFormPage, MinutesPage } from "../views/event/MinutesPages.tsx";
import { reasonPage } from "./reason-page.tsx";

/** Biên bản: written, confirmed, opened again; what was written by mistake undone. */
export const minutesRoutes = new Hono()
  .get("/events/:id/minutes", async (c) => {
    const { db, agency, today } = c.var;
    const head = await headOf(c);
    const guests = await guestsOf(db, head.event.id, today);
    const honoured = guests.filter(({ role, state }) => role === "honoured" && state !== "not_coming");
    const { place } = head.event;
    return render(c, <MinutesPage {...{ head, honoured, place }} lines={agency.lines} />);
  })
  .get("/events/:id/minutes/edit", async (c) => {
    const { event } = await writing(c);
    const { heldOn, chair, secretary, minutes } = event;
    return formPage(c, filled({ heldOn: heldOn ?? event.startsOn, chair, secretary, minutes }), 200);
  })
  .post("/events/:id/minutes", async (c) => {
    const { event } = await writing(c);
    const form = await readForm(c, minutesForm);
    if (!form.ok) return formPage(c, form.rejected, 422);
    const wrong = faultOfHeldDay(event, form.values.heldOn, c.var.today);
    if (wrong) return formPage(c, withErrors(form.values, { heldOn: wrong }), 422);
    await writeMinutes(c.var.db, c.var.officer, event.id, form.values, c.var.now);
    return seeOther(c, `/events/${event.id}/minutes`, "Đã ghi biên bản.");
  })
  .post("/events/:id/minutes/confirmation", async (c) => {
    await confirmMinutes(c.var.db, c.var.officer, c.req.param("id"), c.var.now);
    return seeOther(c, `/events/${c.req.param("id")}/minutes`, "Đã duyệt biên bản.");
  })
  .get("/events/:id/reopening", (c) => reopeningPage(c, filled(), 200))
  .post("/events/:id/reopening", async (c) => {
    const event = await eventById(c.var.db, c.var.officer, c.req.param("id"));
    insist(mayConfirm(c.var.officer, event, "reopen"));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return reopeningPage(c, form.rejected, 422);
    await reopenMinutes(c.var.db, c.var.officer, event.id, form.values, c.var.now);
    return seeOther(c, `/events/${event.id}/minutes`, "Đã mở lại biên bản.");
  })
  .get("/events/:id/undoing", (c) => undoingPage(c, filled(), 200))
  .post("/events/:id/undoing", async (c) => {
    const event = await eventById(c.var.db, c.var.officer, c.req.param("id"));
    insist(mayStep(c.var.officer, event, "undo"));
    const form = await readForm(c, reasonForm);
    if (!form.ok) return undoingPage(c, form.rejected, 422);
    await undoHolding(c.var.db, c.var.officer, event.id, form.values, c.var.now);
    return seeOther(c, `/events/${event.id}`, "Đã bỏ ghi nhận đã tổ chức.");
  });

function headOf(c: Context) {
  return eventHead(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
}

async function writing(c: Context) {
  const head = await headOf(c);
  insist(head.may.minutes);
  return head;
}

async function formPage(c: Context, form: Filled, status: 200 | 422) {
  return render(c, <MinutesFormPage head={await writing(c)} form={form} />, status);
}

async function reopeningPage(c: Context, form: Filled, status: 200 | 422) {
  const event = await eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayConfirm(c.var.officer, event, "reopen"));
  const words = {
    ...{ title: "Mở lại biên bản", button: "Mở lại", at: "reopening" },
    explains: "Biên bản sửa được và phải duyệt lại; sự kiện vẫn tính cho việc của kế hoạch.",
  };
  return reasonPage(c, event, words, form, status);
}

async function undoingPage(c: Context, form: Filled, status: 200 | 422) {
  const event = await eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  insist(mayStep(c.var.officer, event, "undo"));
  const words = {
    ...{ title: "Bỏ ghi nhận đã tổ chức", button: "Bỏ ghi nhận", at: "undoing" },
    explains: "Sự kiện thôi tính cho việc của kế hoạch; biên bản đã ghi vẫn giữ để sửa.",
  };
  return reasonPage(c, event, words, form, status);
}
