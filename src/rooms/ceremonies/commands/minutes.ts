import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { bringProof, takeProofAway, tellUnits } from "#rooms/plans/index.ts";
import type { MinutesValues } from "../forms/event.ts";
import { dutiesOf, eventById } from "../queries/events.ts";
import { guestCounts } from "../queries/guests.ts";
import { mayConfirm, mayStep, mayWriteMinutes } from "../rules.ts";
import type { GatheringEvent } from "../schema.ts";
import { nextEvent } from "../states.ts";
import { recordOf, writeEvent } from "./write-event.ts";

/**
 * Ghi biên bản. The first time says that the event was held: it becomes the proof of the duties it counts for, so that a quota
 * («ít nhất 01 lần/năm») is filled by it and by nothing typed. Minutes that wait for confirmation are mended the same way.
 */
export function writeMinutes(db: Db, officer: Officer, id: string, values: MinutesValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    const counts = await guestCounts(tx, id);
    insist(mayWriteMinutes(officer, event, { honoured: counts.honoured, today: vietnamDay(now) }));
    const { revision, ...said } = values;
    const first = event.state === "invited";
    const state = first ? nextEvent(event.state, "hold")! : event.state;
    await writeEvent(tx, { id, revision }, { ...said, state, minutesBy: officer.personId });
    if (!first && event.heldOn !== said.heldOn) await takeProofAway(tx, officer, id, "Đổi ngày tổ chức", now);
    if (first || event.heldOn !== said.heldOn) await bringEvent(tx, officer, { ...event, heldOn: said.heldOn }, now);
    const verb = first ? "event.held" : "event.minutes_mended";
    await recordOf(tx, officer, event, verb, now, { facts: { count: String(counts.came) } });
    if (!first) return;
    const text = `Biên bản “${event.title}” chờ duyệt`;
    const at = `/events/${id}/minutes`;
    await tellUnits(tx, event.agencyId, [event.ownerUnitId], text, at, now, ["head"]);
  });
}

/** An event that was held becomes the proof of the duties it was said to count for. Gives to how many obligations it came. */
async function bringEvent(tx: Tx, officer: Officer, event: GatheringEvent, now: Date): Promise<number> {
  const counted = await dutiesOf(tx, event.id);
  const brought = {
    ...{ sourceId: event.id, subjectId: event.id, unitId: event.ownerUnitId, kind: "event" as const },
    ...{ title: event.title, url: `/events/${event.id}`, fileId: null },
    ...{ happenedOn: event.heldOn!, addedBy: officer.personId },
  };
  return bringProof(
    tx,
    officer,
    counted.map((one) => one.id),
    brought,
    now,
  );
}

/** Duyệt biên bản. */
export function confirmMinutes(db: Db, officer: Officer, id: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayConfirm(officer, event, "confirm"));
    const state = nextEvent(event.state, "confirm")!;
    await writeEvent(tx, event, { state, confirmedBy: officer.personId, confirmedAt: now });
    await recordOf(tx, officer, event, "event.confirmed", now);
  });
}

/** Mở lại biên bản để sửa, with the reason; it counts on meanwhile. */
export function reopenMinutes(
  db: Db,
  officer: Officer,
  id: string,
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayConfirm(officer, event, "reopen"));
    const state = nextEvent(event.state, "reopen")!;
    await writeEvent(tx, { id, revision: given.revision }, { state, confirmedBy: null, confirmedAt: null });
    await recordOf(tx, officer, event, "event.reopened", now, { reason: given.reason });
  });
}

/** Bỏ ghi nhận đã tổ chức, for what was written by mistake: it counts for no duty any more, the minutes stay as a draft. */
export function undoHolding(
  db: Db,
  officer: Officer,
  id: string,
  given: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayStep(officer, event, "undo"));
    const { revision, reason } = given;
    await writeEvent(tx, { id, revision }, { state: nextEvent(event.state, "undo")!, heldOn: null });
    await takeProofAway(tx, officer, id, reason, now);
    await recordOf(tx, officer, event, "event.undone", now, { reason });
  });
}
