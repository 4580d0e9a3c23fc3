import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { peopleBelow } from "#rooms/organisation/index.ts";
import type { RegistrationValues } from "../forms/event.ts";
import { invitedUnitOf } from "../queries/events.ts";
import { guestsOf } from "../queries/guests.ts";
import { mayRegister } from "../rules.ts";
import { eventGuests, eventUnits } from "../schema.ts";
import { nextInvitedUnit } from "../states.ts";
import { nextNumber } from "./keep-guests.ts";
import { recordOf } from "./write-event.ts";

/** How many of the unit have a seat, and how many wait for one. */
export type Registered = { seated: number; waiting: number };

/**
 * Đăng ký người dự của một đơn vị: the list as it shall be. Who stays keeps her number and with it her code; who is left out is
 * taken off, unless she came already. Nobody comes: with the reason.
 */
export function registerPeople(
  db: Db,
  officer: Officer,
  eventId: string,
  unitId: string,
  values: RegistrationValues,
  now: Date,
): Promise<Registered> {
  return db.transaction(async (tx) => {
    const { event, invited } = await invitedUnitOf(tx, officer, eventId, unitId);
    const today = vietnamDay(now);
    insist(mayRegister(officer, event, invited, today));
    const comes = values.comes === "yes";
    const state = nextInvitedUnit(invited.state, comes ? "register" : "decline") ?? invited.state;
    const by = { answeredBy: officer.personId, answeredAt: now };
    const moved = await tx
      .update(eventUnits)
      .set({ state, note: values.note, ...by, revision: sql`${eventUnits.revision} + 1` })
      .where(and(eq(eventUnits.id, invited.id), eq(eventUnits.revision, values.revision)))
      .returning({ id: eventUnits.id });
    if (moved.length === 0) throw new Overtaken("event.moved_meanwhile");
    await writePeople(tx, officer, { eventId, unitId, today }, comes ? values.people : [], now);
    const mine = (await guestsOf(tx, eventId, today)).filter((one) => one.unitId === unitId && one.state === "coming");
    const facts = { count: String(mine.length) };
    await recordOf(tx, officer, event, comes ? "event.registered" : "event.declined", now, { unitId, facts });
    const waiting = mine.filter(({ waits }) => waits).length;
    return { seated: mine.length - waiting, waiting };
  });
}

type Where = { eventId: string; unitId: string; today: string };

async function writePeople(
  tx: Tx,
  officer: Officer,
  { eventId, unitId, today }: Where,
  people: RegistrationValues["people"],
  now: Date,
): Promise<void> {
  const ofUnit = and(eq(eventGuests.eventId, eventId), eq(eventGuests.unitId, unitId));
  const known = await tx.select().from(eventGuests).where(ofUnit);
  const staff = new Map((await peopleBelow(tx, officer.agencyId, unitId, today)).map((one) => [one.id, one]));
  const wanted = people.map((one) => {
    const chosen = one.personId ? staff.get(one.personId) : undefined;
    const name = one.name || (chosen?.name ?? "");
    const personId = chosen?.name === name ? chosen.id : null;
    return { id: one.id, personId, name, caption: one.caption || (chosen?.title ?? "") };
  });
  const named = wanted.filter(({ name }) => name !== "");
  const keptIds = new Set(named.flatMap(({ id }) => (id ? [id] : [])));
  const gone = known.filter(({ id, attendedAt }) => !keptIds.has(id) && attendedAt === null).map(({ id }) => id);
  if (gone.length > 0)
    await tx.delete(eventGuests).where(and(inArray(eventGuests.id, gone), isNull(eventGuests.attendedAt)));
  let number = await nextNumber(tx, eventId);
  for (const { id, ...who } of named) {
    const before = known.find((one) => one.id === id);
    if (before)
      await tx
        .update(eventGuests)
        .set({ ...who, state: "coming" })
        .where(eq(eventGuests.id, before.id));
    else {
      const guest = { id: newId(), eventId, unitId, number, role: "participant" as const, state: "coming" as const };
      await tx.insert(eventGuests).values({ ...guest, ...who, registeredAt: now });
      number += 1;
    }
  }
}
