import { and, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { eventById } from "../queries/events.ts";
import { mayLetIn, mayTickList } from "../rules.ts";
import { eventGuests } from "../schema.ts";
import type { AttendanceWay } from "../terms.ts";
import { recordOf } from "./write-event.ts";

/**
 * Ghi có mặt ở cửa. The row itself says when, by whom and how; the first time stands, however often the code is shown. Gives
 * whether it was the first time.
 */
export function letIn(
  db: Db,
  officer: Officer,
  id: string,
  guestId: string,
  way: Exclude<AttendanceWay, "list">,
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayLetIn(officer, event, vietnamDay(now)));
    const came = await tx
      .update(eventGuests)
      .set({ attendedAt: now, attendedBy: officer.personId, attendedWay: way, state: "coming" })
      .where(and(eq(eventGuests.id, guestId), eq(eventGuests.eventId, id), isNull(eventGuests.attendedAt)))
      .returning({ id: eventGuests.id });
    return came.length > 0;
  });
}

/**
 * Đánh dấu trong danh sách, for when there was no network at the door: `shown` are those the page listed, `present` those ticked
 * among them. Who was scanned stays with her time; a tick taken away again takes only a tick. Gives how many are there now.
 */
export function tickList(
  db: Db,
  officer: Officer,
  id: string,
  ticks: { shown: readonly string[]; present: readonly string[] },
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const event = await eventById(tx, officer, id);
    insist(mayTickList(officer, event, vietnamDay(now)));
    const present = ticks.shown.filter((one) => ticks.present.includes(one));
    const absent = ticks.shown.filter((one) => !ticks.present.includes(one));
    const ofEvent = eq(eventGuests.eventId, id);
    if (present.length > 0)
      await tx
        .update(eventGuests)
        .set({ attendedAt: now, attendedBy: officer.personId, attendedWay: "list", state: "coming" })
        .where(and(ofEvent, inArray(eventGuests.id, present), isNull(eventGuests.attendedAt)));
    if (absent.length > 0)
      await tx
        .update(eventGuests)
        .set({ attendedAt: null, attendedBy: null, attendedWay: null })
        .where(and(ofEvent, inArray(eventGuests.id, absent), eq(eventGuests.attendedWay, "list")));
    const [there] = await tx
      .select({ n: sql<number>`count(*)::int` })
      .from(eventGuests)
      .where(and(ofEvent, isNotNull(eventGuests.attendedAt)));
    const n = there?.n ?? 0;
    await recordOf(tx, officer, event, "event.listed", now, { facts: { count: String(n) } });
    return n;
  });
}
