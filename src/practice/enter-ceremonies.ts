import { and, eq, isNull, like } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { notices } from "#kernel/notices/schema.ts";
import { draftEvent } from "#rooms/ceremonies/commands/draft-event.ts";
import { inviteToEvent } from "#rooms/ceremonies/commands/invite.ts";
import { addGuest, answerForGuest } from "#rooms/ceremonies/commands/keep-guests.ts";
import { promiseTakeaway } from "#rooms/ceremonies/commands/keep-takeaways.ts";
import { tickList } from "#rooms/ceremonies/commands/let-in.ts";
import { confirmMinutes, writeMinutes } from "#rooms/ceremonies/commands/minutes.ts";
import { registerPeople } from "#rooms/ceremonies/commands/register-people.ts";
import { eventGuests, events } from "#rooms/ceremonies/schema.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { officerOn } from "#rooms/organisation/index.ts";
import { duties } from "#rooms/plans/schema.ts";
import { actorsOf } from "./cast.ts";
import { type ToldEvent, toldEvents } from "./ceremonies-told.ts";
import type { Entered } from "./enter-agency.ts";

type Around = { entered: Entered; key: string; planId: string; today: Day };

/** Lives the events of a practice agency through the program's own commands; who was told of them has read it. */
export async function enterCeremonies(tx: Tx, around: Around): Promise<void> {
  const { entered, key, today } = around;
  for (const told of toldEvents[key] ?? []) {
    const past = told.on <= today;
    if (told.invitedOn > today || past !== (told.held !== undefined)) continue;
    await enterOne(tx, around, told);
  }
  await tx
    .update(notices)
    .set({ readAt: startOfDay(today) })
    .where(and(eq(notices.agencyId, entered.agencyId), like(notices.href, "/events/%"), isNull(notices.readAt)));
}

async function enterOne(tx: Tx, around: Around, told: ToldEvent): Promise<void> {
  const { entered, planId } = around;
  const db = tx as unknown as Db;
  const cast = actorsOf(entered);
  const office = await officerAt(tx, entered, cast.office.id, told.invitedOn);
  const invitedAt = morning(told.invitedOn);
  const id = await drafted(tx, office, told, { planId, rootUnitId: entered.rootUnitId });
  await addPeople(tx, office, entered, id, told);
  const units = comingUnits(entered);
  const letter = { parentBody: "", number: told.number, invitedOn: told.invitedOn, inviteNote: "" };
  const signed = { issuedAt: placeOf(around.key), signerTitle: "THỦ TRƯỞNG", signerName: cast.head.name };
  const unitIds = units.map(({ unitId }) => unitId);
  await inviteToEvent(db, office, id, { revision: 1, ...letter, ...signed, units: unitIds }, invitedAt);
  for (const { unitId, name, caption, personId } of units) {
    const head = await officerAt(tx, entered, personId, told.invitedOn);
    const people = [{ id: null, personId, name, caption }];
    const values = { revision: 1, comes: "yes" as const, people, note: "" };
    await registerPeople(db, head, id, unitId, values, morning(told.invitedOn, 90));
  }
  if (told.held) await hold(tx, around, id, told, unitIds);
}

function drafted(tx: Tx, office: Officer, told: ToldEvent, of: { planId: string; rootUnitId: string }) {
  const { kind, title, content, place, on: startsOn, programme } = told;
  const items = programme.map(([at, what, inCharge]) => ({ onDay: null, at, content: what, inCharge }));
  const when = { startsOn, startsAt: programme[0]![0], endsOn: null, endsAt: "11:30", registerBy: null, seats: 120 };
  const about = { kind, form: "in_person" as const, joinedTo: null, planId: of.planId, movementId: null };
  return dutyOf(tx, of.planId, told.duty).then((duty) =>
    draftEvent(
      tx as unknown as Db,
      office,
      of.rootUnitId,
      { revision: 0, ...about, ...when, title, content, place, duty, items },
      morning(told.invitedOn, -60),
    ),
  );
}

async function dutyOf(tx: Tx, planId: string, key: string | undefined): Promise<string[]> {
  if (!key) return [];
  const found = await tx
    .select({ id: duties.id })
    .from(duties)
    .where(and(eq(duties.planId, planId), eq(duties.key, key)));
  return found.map(({ id }) => id);
}

/** One guest from outside who comes, and an exemplar that tells or is honoured. */
async function addPeople(tx: Tx, office: Officer, entered: Entered, id: string, told: ToldEvent): Promise<void> {
  const db = tx as unknown as Db;
  const at = morning(told.invitedOn, -30);
  const [name, caption] = told.guest;
  const guestId = await addGuest(db, office, id, { exemplar: null, name, caption, role: "guest" }, at);
  await answerForGuest(db, office, id, guestId, "accept", at);
  const [exemplar] = await tx
    .select({ id: exemplars.id })
    .from(exemplars)
    .where(and(eq(exemplars.agencyId, entered.agencyId), eq(exemplars.standing, "active")))
    .orderBy(exemplars.name)
    .limit(1);
  const role = told.duty ? ("honoured" as const) : ("speaker" as const);
  if (exemplar) await addGuest(db, office, id, { exemplar: exemplar.id, name: "", caption: "", role }, at);
}

/** The first two units whose heads come. */
function comingUnits(entered: Entered) {
  const heads = entered.people.flatMap(({ id, name, person }) => {
    const unitId = entered.unitIds.get(person.unit) ?? "";
    const leads = person.mandates.some(({ role, unit }) => role === "head" && entered.unitIds.get(unit) === unitId);
    return leads && unitId !== "" && unitId !== entered.rootUnitId
      ? [{ unitId, personId: id, name, caption: person.post ?? "" }]
      : [];
  });
  return [...new Map(heads.map((one) => [one.unitId, one])).values()].slice(0, 2);
}

async function hold(tx: Tx, { entered }: Around, id: string, told: ToldEvent, unitIds: string[]): Promise<void> {
  const db = tx as unknown as Db;
  const cast = actorsOf(entered);
  const office = await officerAt(tx, entered, cast.office.id, told.on);
  const head = await officerAt(tx, entered, cast.head.id, told.on);
  const people = await tx.select({ id: eventGuests.id }).from(eventGuests).where(eq(eventGuests.eventId, id));
  const all = people.map((one) => one.id);
  await tickList(db, office, id, { shown: all, present: all }, morning(told.on, 10));
  const [event] = await tx.select({ revision: events.revision }).from(events).where(eq(events.id, id));
  const said = { chair: cast.head.name, secretary: cast.office.name, minutes: told.held!.minutes };
  await writeMinutes(db, office, id, { revision: event!.revision, heldOn: told.on, ...said }, morning(told.on, 240));
  await confirmMinutes(db, head, id, morning(told.on, 300));
  for (const [n, content] of told.held!.takeaways.entries()) {
    const unitId = unitIds[n];
    const leader = comingUnits(entered).find((one) => one.unitId === unitId);
    if (!unitId || !leader) continue;
    const officer = await officerAt(tx, entered, leader.personId, told.on);
    const promise = { who: unitId, content, dueOn: addDays(told.on, 150), helper: `unit:${entered.rootUnitId}` };
    await promiseTakeaway(db, officer, id, promise, morning(told.on, 320 + n));
  }
}

async function officerAt(tx: Tx, entered: Entered, personId: string, day: string): Promise<Officer> {
  const officer = await officerOn(tx, personId, entered.rootUnitId, day);
  if (!officer) throw new Error(`Nobody of practice with the id ${personId} holds a post on ${day}.`);
  return officer;
}

/** Eight in the morning of a day, so many minutes later. */
function morning(day: Day, minutes = 0): Date {
  return new Date(startOfDay(day).getTime() + (8 * 60 + minutes) * 60_000);
}

const places: Record<string, string> = {
  "ca-mau": "Cà Mau",
  "soc-trang": "Sóc Trăng",
  "thai-binh": "Thái Bình",
  "ninh-binh": "Ninh Bình",
  "dak-lak": "Đắk Lắk",
};
const placeOf = (key: string) => places[key] ?? "Hà Nội";
