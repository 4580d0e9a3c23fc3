import { type Context, Hono } from "hono";
import { insist } from "#kernel/verdict.ts";
import { readForm } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { cancelEvent, inviteToEvent, postponeEvent } from "../commands/invite.ts";
import { codeOf } from "../door/code.ts";
import { invitationForm, postponeForm, reasonForm } from "../forms/event.ts";
import { eventPage } from "../queries/event-page.ts";
import { eventById, invitedUnitsOf, itemsOf } from "../queries/events.ts";
import { guestCounts } from "../queries/guests.ts";
import { inviteDefaults, unitsToInvite } from "../queries/inviting.ts";
import { mayEdit, mayInvite, mayStep } from "../rules.ts";
import { EventPage } from "../views/event/EventPage.tsx";
import { InvitationPage } from "../views/event/InvitationPage.tsx";
import { PostponePage } from "../views/event/PostponePage.tsx";
import { reasonPage } from "./reason-page.tsx";

/** One event: its page, its invitation, moved or cancelled. */
export function eventRoutesOfOne(secret: string) {
  return new Hono()
    .get("/events/:id", async (c) => {
      const { db, officer, today } = c.var;
      const facts = await eventPage(db, officer, c.req.param("id"), today);
      const { herself, head } = facts;
      const code = herself && head.event.state === "invited" ? codeOf(secret, head.event.id, herself) : null;
      return render(c, <EventPage {...facts} code={code} />);
    })
    .get("/events/:id/invitation", async (c) => {
      const event = await inviting(c);
      const { agency } = c.var;
      return invitationPage(c, filled(await inviteDefaults(c.var.db, event, agency.lines, c.var.today)), 200);
    })
    .post("/events/:id/invitation", async (c) => {
      const event = await inviting(c);
      const form = await readForm(c, invitationForm);
      if (!form.ok) return invitationPage(c, form.rejected, 422);
      const told = await inviteToEvent(c.var.db, c.var.officer, event.id, form.values, c.var.now);
      return seeOther(c, `/events/${event.id}`, `Đã ghi giấy mời và báo cho ${told} đơn vị.`);
    })
    .get("/events/:id/postponement", async (c) => postponePage(c, filled(await moving(c)), 200))
    .post("/events/:id/postponement", async (c) => {
      const event = await moving(c);
      const form = await readForm(c, postponeForm);
      if (!form.ok) return postponePage(c, form.rejected, 422);
      await postponeEvent(c.var.db, c.var.officer, event.id, form.values, c.var.now);
      return seeOther(c, `/events/${event.id}`, "Đã dời và báo cho mọi người được mời.");
    })
    .get("/events/:id/cancellation", (c) => cancelPage(c, filled(), 200))
    .post("/events/:id/cancellation", async (c) => {
      const event = await found(c);
      insist(mayStep(c.var.officer, event, "cancel"));
      const form = await readForm(c, reasonForm);
      if (!form.ok) return cancelPage(c, form.rejected, 422);
      await cancelEvent(c.var.db, c.var.officer, event.id, form.values, c.var.now);
      return seeOther(c, `/events/${event.id}`, "Đã hủy và báo cho mọi người được mời.");
    });
}

function found(c: Context) {
  return eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
}

async function inviting(c: Context) {
  const event = await found(c);
  insist(mayEdit(c.var.officer, event));
  return event;
}

async function moving(c: Context) {
  const event = await found(c);
  insist(mayStep(c.var.officer, event, "postpone"));
  return { ...event, reason: "" };
}

async function invitationPage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const event = await inviting(c);
  const [units, invited, items, guests] = await Promise.all([
    unitsToInvite(db, officer.agencyId, event, today),
    invitedUnitsOf(db, event.id, today),
    itemsOf(db, event.id),
    guestCounts(db, event.id),
  ]);
  const given = { items: items.length, invited: guests.all + units.length };
  const may = event.state === "drafting" ? mayInvite(officer, event, given) : mayEdit(officer, event);
  const invitedNames = invited.map(({ unitName }) => unitName);
  return render(c, <InvitationPage {...{ event, may, units, invitedNames, form }} />, status);
}

async function postponePage(c: Context, form: Filled, status: 200 | 422) {
  return render(c, <PostponePage event={await moving(c)} form={form} />, status);
}

async function cancelPage(c: Context, form: Filled, status: 200 | 422) {
  const event = await found(c);
  insist(mayStep(c.var.officer, event, "cancel"));
  const words = {
    ...{ title: "Hủy sự kiện", button: "Hủy và báo", at: "cancellation" },
    explains: "Mọi đơn vị và người được mời nhận tin cùng lý do; không hoàn tác được.",
  };
  return reasonPage(c, event, words, form, status);
}
