import { type Context, Hono } from "hono";
import { insist, Refused } from "#kernel/verdict.ts";
import { download } from "#kernel/web/download.ts";
import { readForm, rowsAsked } from "#kernel/web/forms.ts";
import { type Filled, filled, render, seeOther } from "#kernel/web/index.tsx";
import { activeExemplars } from "#rooms/exemplars/index.ts";
import { peopleBelow, unitOn } from "#rooms/organisation/index.ts";
import { addGuest, answerForGuest, removeGuest } from "../commands/keep-guests.ts";
import { type Registered, registerPeople } from "../commands/register-people.ts";
import { peopleBook } from "../exports/people.ts";
import { guestForm, registrationForm } from "../forms/event.ts";
import { eventHead } from "../queries/event-head.ts";
import { invitedUnitOf, invitedUnitsOf } from "../queries/events.ts";
import { guestsOf } from "../queries/guests.ts";
import { answersForUnit, mayEdit, mayRegister, runsEvents, seesAllEvents } from "../rules.ts";
import { PeoplePage } from "../views/event/PeoplePage.tsx";
import { RegistrationPage } from "../views/event/RegistrationPage.tsx";

const at = (c: Context) => `/events/${c.req.param("id")}/people`;

/** Khách mời, và đăng ký của các đơn vị. */
export const peopleRoutes = new Hono()
  .get("/events/:id/people", (c) => peoplePage(c, filled({ role: "guest" }), 200))
  .get("/events/:id/people.xlsx", async (c) => {
    const { event } = await peopleSeen(c);
    const guests = await guestsOf(c.var.db, event.id, c.var.today);
    return download(c, "Danh sách người dự.xlsx", await peopleBook(event, guests));
  })
  .post("/events/:id/guests", async (c) => {
    const { event } = await peopleSeen(c);
    insist(mayEdit(c.var.officer, event));
    const form = await readForm(c, guestForm);
    if (!form.ok) return peoplePage(c, form.rejected, 422);
    await addGuest(c.var.db, c.var.officer, event.id, form.values, c.var.now);
    return seeOther(c, at(c), "Đã thêm vào danh sách.");
  })
  .post("/events/:id/guests/:guest/acceptance", (c) => answer(c, "accept"))
  .post("/events/:id/guests/:guest/refusal", (c) => answer(c, "decline"))
  .post("/events/:id/guests/:guest/removal", async (c) => {
    const { db, officer, now } = c.var;
    await removeGuest(db, officer, c.req.param("id"), c.req.param("guest"), now);
    return seeOther(c, at(c), "Đã bỏ khỏi danh sách.");
  })
  .get("/events/:id/registrations/:unit", async (c) => registrationPage(c, null, 200))
  .post("/events/:id/registrations/:unit", async (c) => {
    const { db, officer, today, now } = c.var;
    const { event, invited } = await registering(c);
    insist(mayRegister(officer, event, invited, today));
    const rows = await rowsAsked(c);
    if (rows) return registrationPage(c, filled(rows), 422);
    const form = await readForm(c, registrationForm);
    if (!form.ok) return registrationPage(c, form.rejected, 422);
    const came = await registerPeople(db, officer, event.id, invited.unitId, form.values, now);
    return seeOther(c, `/events/${event.id}/registrations/${invited.unitId}`, saidOf(came));
  });

function saidOf({ seated, waiting }: Registered): string {
  if (seated + waiting === 0) return "Đã ghi đơn vị không cử người dự.";
  return `Đã đăng ký ${seated} người${waiting > 0 ? `; ${waiting} người chờ chỗ` : ""}.`;
}

async function answer(c: Context, step: "accept" | "decline") {
  const { db, officer, now } = c.var;
  await answerForGuest(db, officer, c.req.param("id") ?? "", c.req.param("guest") ?? "", step, now);
  return seeOther(c, at(c), "Đã ghi trả lời.");
}

/** The list of all people is for those who run the event, stand at its door, or have a charge for the agency. */
async function peopleSeen(c: Context) {
  const head = await eventHead(c.var.db, c.var.officer, c.req.param("id") ?? "", c.var.today);
  if (!head.may.people) throw new Refused([{ code: "event.not_in_charge" }]);
  return head;
}

async function peoplePage(c: Context, form: Filled, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const head = await peopleSeen(c);
  const [guests, invited, exemplars] = await Promise.all([
    guestsOf(db, head.event.id, today),
    invitedUnitsOf(db, head.event.id, today),
    head.may.edit ? activeExemplars(db, officer) : [],
  ]);
  return render(c, <PeoplePage {...{ head, guests, invited, exemplars, form }} />, status);
}

/** What a unit answered is for the unit itself and for those who see the list of all people. */
async function registering(c: Context) {
  const { db, officer } = c.var;
  const found = await invitedUnitOf(db, officer, c.req.param("id") ?? "", c.req.param("unit") ?? "");
  const sees = runsEvents(officer, found.event.ownerUnitId) || seesAllEvents(officer);
  if (!sees && !answersForUnit(officer, found.invited.unitId) && officer.unitId !== found.invited.unitId)
    throw new Refused([{ code: "registration.of_another_unit" }]);
  return found;
}

async function registrationPage(c: Context, form: Filled | null, status: 200 | 422) {
  const { db, officer, today } = c.var;
  const { event, invited } = await registering(c);
  const may = mayRegister(officer, event, invited, today);
  const [unit, all, staff] = await Promise.all([
    unitOn(db, officer.agencyId, invited.unitId, today),
    guestsOf(db, event.id, today),
    may.allowed ? peopleBelow(db, officer.agencyId, invited.unitId, today) : [],
  ]);
  const mine = all.filter(({ unitId }) => unitId === invited.unitId);
  const comes = invited.state === "waiting" ? "" : invited.state === "registered" ? "yes" : "no";
  const people = mine.map(({ id, personId, name, caption }) => ({ id, personId, name, caption }));
  const taken = all.filter(({ state }) => state === "coming").length;
  const shown = form ?? filled({ comes, people, note: invited.note });
  const left = event.seats === null ? null : Math.max(0, event.seats - taken);
  const page = { event, invited, unitName: unit.name, staff, mine, left, may, form: shown };
  return render(c, <RegistrationPage {...page} />, status);
}
