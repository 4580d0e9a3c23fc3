import { type Context, Hono } from "hono";
import { insist, Refused } from "#kernel/verdict.ts";
import { readForm, typedOf } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther, time, withErrors } from "#kernel/web/index.tsx";
import { letIn, tickList } from "../commands/let-in.ts";
import { codeOf } from "../door/code.ts";
import { codeForm } from "../forms/event.ts";
import { eventById } from "../queries/events.ts";
import { type AtDoor, guestByCode, guestCounts, guestsOf } from "../queries/guests.ts";
import { mayLetIn, mayTickList, seesAllEvents, standsAtDoor } from "../rules.ts";
import type { GatheringEvent } from "../schema.ts";
import { AttendancePage, SignListPage } from "../views/door/AttendancePage.tsx";
import { EventDoorPage, GuestAtDoorPage, WrongCodePage } from "../views/door/EventDoorPage.tsx";

/** Bàn đón tiếp: by code, and by the list. Opening a link changes nothing; the button at the door does. */
export function doorRoutes(secret: string) {
  const atDoor = (c: Context, event: GatheringEvent, code: string) =>
    guestByCode(c.var.db, c.var.officer, event.id, code, secret);
  return new Hono()
    .get("/events/:id/door", async (c) => doorPage(c, await atItsDoor(c), filled(), 200))
    .post("/events/:id/door", async (c) => {
      const event = await atItsDoor(c);
      insist(mayLetIn(c.var.officer, event, c.var.today));
      const form = await readForm(c, codeForm);
      if (!form.ok) return doorPage(c, event, form.rejected, 422);
      const found = await atDoor(c, event, form.values.code);
      if (found.found !== "guest") return doorPage(c, event, withErrors(form.values, { code: saidOf(found) }), 422);
      return seeOther(c, `/events/${event.id}/door/${codeOf(secret, event.id, found.guest)}?way=code`);
    })
    .get("/events/:id/door/:code", async (c) => {
      const event = await atItsDoor(c);
      const found = await atDoor(c, event, c.req.param("code"));
      if (found.found !== "guest") return render(c, <WrongCodePage event={event} said={saidOf(found)} />, 422);
      const { db, officer, today } = c.var;
      const [counts, guests] = await Promise.all([guestCounts(db, event.id), guestsOf(db, event.id, today)]);
      const line = guests.find(({ id }) => id === found.guest.id);
      const shown = { counts, unitName: line?.unitName ?? null, waits: line?.waits ?? false };
      const way = c.req.query("way") === "code" ? ("code" as const) : ("scan" as const);
      const code = codeOf(secret, event.id, found.guest);
      const may = mayLetIn(officer, event, today);
      return render(c, <GuestAtDoorPage {...{ event, guest: found.guest, code, way, may, ...shown }} />);
    })
    .post("/events/:id/door/:code/attendance", async (c) => {
      const event = await atItsDoor(c);
      const found = await atDoor(c, event, c.req.param("code"));
      if (found.found !== "guest") return render(c, <WrongCodePage event={event} said={saidOf(found)} />, 422);
      const { guest } = found;
      const way = (await typedOf(c)).way === "code" ? "code" : "scan";
      const first = await letIn(c.var.db, c.var.officer, event.id, guest.id, way, c.var.now);
      const said = first
        ? `Đã ghi có mặt: ${guest.name}.`
        : `${guest.name} đã được ghi có mặt${guest.attendedAt ? ` lúc ${time(guest.attendedAt)}` : ""}.`;
      return seeOther(c, `/events/${event.id}/door`, said);
    });
}

/** Danh sách: ticked when there was no network, printed to be signed. */
export const attendanceRoutes = new Hono()
  .get("/events/:id/attendance", async (c) => {
    const event = await atItsDoor(c);
    insist(mayTickList(c.var.officer, event, c.var.today));
    const guests = await guestsOf(c.var.db, event.id, c.var.today);
    return render(c, <AttendancePage event={event} guests={guests} form={filled()} />);
  })
  .post("/events/:id/attendance", async (c) => {
    const { db, officer, today, now } = c.var;
    const event = await atItsDoor(c);
    insist(mayTickList(officer, event, today));
    const typed = await typedOf(c);
    const guests = await guestsOf(db, event.id, today);
    const listed = new Set([typed.shown].flat().map(String));
    const shown = guests.filter(({ id }) => listed.has(id)).map(({ id }) => id);
    const present = guests.filter(({ number }) => typed[`present-${number}`] !== undefined).map(({ id }) => id);
    const n = await tickList(db, officer, event.id, { shown, present }, now);
    return seeOther(c, `/events/${event.id}/people`, `Đã ghi: ${n} người có mặt.`);
  })
  .get("/events/:id/list", async (c) => {
    const event = await atItsDoor(c);
    const guests = await guestsOf(c.var.db, event.id, c.var.today);
    const going = guests.filter(({ state }) => state !== "not_coming");
    return render(c, <SignListPage event={event} lines={c.var.agency.lines} guests={going} />);
  });

async function atItsDoor(c: Context): Promise<GatheringEvent> {
  const event = await eventById(c.var.db, c.var.officer, c.req.param("id") ?? "");
  if (!standsAtDoor(c.var.officer, event.ownerUnitId) && !seesAllEvents(c.var.officer))
    throw new Refused([{ code: "door.not_at_door" }]);
  return event;
}

function saidOf(found: Exclude<AtDoor, { found: "guest" }>): string {
  switch (found.found) {
    case "other":
      return `Mã này là của “${found.title}”, không phải của sự kiện này.`;
    case "forged":
      return "Mã này không do chương trình cấp cho sự kiện này. Hỏi lại họ tên và tìm trong danh sách.";
    case "unreadable":
      return "Mã gồm số thứ tự và sáu chữ, số, ví dụ 027-K7QM2X. Gõ lại như in trên giấy mời.";
  }
}

async function doorPage(c: Context, event: GatheringEvent, form: Filled, status: 200 | 422) {
  const counts = await guestCounts(c.var.db, event.id);
  const may = mayLetIn(c.var.officer, event, c.var.today);
  return render(c, <EventDoorPage {...{ event, counts, may, form }} />, status);
}
