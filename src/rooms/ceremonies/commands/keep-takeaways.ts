import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { tellPerson, tellUnits } from "#rooms/plans/index.ts";
import type { TakeawayValues } from "../forms/parts.ts";
import { eventById } from "../queries/events.ts";
import { beenThere, helpersOf, takeawayById } from "../queries/takeaways.ts";
import { type Takeaway, takeaways } from "../schema/takeaways.ts";
import { nextTakeaway } from "../states.ts";
import { mayAnswer, mayPromise, maySettle } from "../takeaway-rules.ts";
import { recordOf } from "./write-event.ts";

/**
 * Nhận điều sẽ áp dụng, for herself or for a unit she answers for, until a day, with a helper of the event; the helper's unit is
 * told. Gives its id.
 */
export function promiseTakeaway(
  db: Db,
  officer: Officer,
  eventId: string,
  values: TakeawayValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, eventId);
    const been = await beenThere(tx, officer, eventId);
    const herself = values.who === "herself";
    const unitId = herself ? officer.unitId : values.who;
    const there = herself ? { herself: been.herself, unit: false } : { herself: false, unit: been.units.has(unitId) };
    insist(mayPromise(officer, event, unitId, there, vietnamDay(now)));
    const helpers = await helpersOf(tx, eventId, vietnamDay(now));
    if (!helpers.some(({ value }) => value === values.helper)) return notFound();
    const helper = await helperOf(tx, values.helper);
    const id = newId();
    const { content, dueOn } = values;
    const by = { recordedBy: officer.personId, recordedAt: now };
    const whose = { agencyId: officer.agencyId, eventId, unitId, personId: herself ? officer.personId : null };
    await tx.insert(takeaways).values({ id, ...whose, content, dueOn, ...helper, ...by });
    await recordOf(tx, officer, event, "takeaway.promised", now, { unitId });
    const text = `Nhờ giúp đến ngày ${formatDay(dueOn)}: ${content}`;
    if (helper.helperUnitId !== unitId && helper.helperUnitId)
      await tellUnits(tx, officer.agencyId, [helper.helperUnitId], text, `/events/${eventId}/takeaways`, now);
    return id;
  });
}

/** The helper as it is stored; an exemplar brings the unit that answers for it. */
async function helperOf(tx: Tx, helper: string) {
  const [what, id = ""] = helper.split(":");
  if (what === "unit") return { helperUnitId: id, helperExemplarId: null };
  const [exemplar] = await tx.select({ unitId: exemplars.unitId }).from(exemplars).where(eq(exemplars.id, id));
  return { helperUnitId: exemplar?.unitId ?? null, helperExemplarId: id };
}

/** Trả lời kết quả: those who hold the event and the helper are told that it waits for their word. */
export function answerTakeaway(
  db: Db,
  officer: Officer,
  eventId: string,
  id: string,
  given: { revision: number; result: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { event, takeaway } = await takeawayById(tx, officer, eventId, id);
    insist(mayAnswer(officer, takeaway, "answer"));
    const state = nextTakeaway(takeaway.state, "answer")!;
    const answered = { answeredOn: vietnamDay(now), answeredBy: officer.personId, reason: null };
    await writeTakeaway(tx, { id, revision: given.revision }, { state, result: given.result, ...answered });
    await recordOf(tx, officer, event, "takeaway.answered", now, { unitId: takeaway.unitId });
    const text = `Kết quả áp dụng sau “${event.title}” chờ xác nhận`;
    const units = [event.ownerUnitId, ...(takeaway.helperUnitId ? [takeaway.helperUnitId] : [])];
    await tellUnits(tx, event.agencyId, [...new Set(units)], text, `/events/${eventId}/takeaways`, now);
  });
}

/** Xác nhận kết quả. */
export function settleTakeaway(db: Db, officer: Officer, eventId: string, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { event, takeaway } = await takeawayById(tx, officer, eventId, id);
    insist(maySettle(officer, event, takeaway, "settle"));
    const state = nextTakeaway(takeaway.state, "settle")!;
    await writeTakeaway(tx, takeaway, { state, settledOn: vietnamDay(now) });
    await recordOf(tx, officer, event, "takeaway.settled", now, { unitId: takeaway.unitId });
    await tellOwner(tx, takeaway, `Đã xác nhận kết quả áp dụng sau “${event.title}”`, now);
  });
}

/** Trả lại kết quả chưa đủ, or thôi không làm; both with the reason. */
export function turnTakeaway(
  db: Db,
  officer: Officer,
  at: { eventId: string; id: string; step: "return" | "drop" },
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { event, takeaway } = await takeawayById(tx, officer, at.eventId, at.id);
    const { step } = at;
    insist(step === "drop" ? mayAnswer(officer, takeaway, step) : maySettle(officer, event, takeaway, step));
    const { revision, reason } = given;
    await writeTakeaway(tx, { id: at.id, revision }, { state: nextTakeaway(takeaway.state, step)!, reason });
    const verb = step === "drop" ? "takeaway.dropped" : "takeaway.returned";
    await recordOf(tx, officer, event, verb, now, { unitId: takeaway.unitId, reason });
    if (step === "return")
      await tellOwner(tx, takeaway, `Kết quả áp dụng sau “${event.title}” được trả lại: ${reason}`, now);
  });
}

function tellOwner(tx: Tx, { agencyId, personId, unitId, eventId }: Takeaway, text: string, now: Date): Promise<void> {
  const href = `/events/${eventId}/takeaways`;
  return personId
    ? tellPerson(tx, agencyId, personId, text, href, now)
    : tellUnits(tx, agencyId, [unitId], text, href, now);
}

async function writeTakeaway(tx: Tx, read: Pick<Takeaway, "id" | "revision">, more: Partial<Takeaway>): Promise<void> {
  const moved = await tx
    .update(takeaways)
    .set({ ...more, revision: sql`${takeaways.revision} + 1` })
    .where(and(eq(takeaways.id, read.id), eq(takeaways.revision, read.revision)))
    .returning({ id: takeaways.id });
  if (moved.length === 0) throw new Overtaken("event.moved_meanwhile");
}
