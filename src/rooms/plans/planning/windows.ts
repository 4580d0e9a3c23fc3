import { and, eq, isNotNull } from "drizzle-orm";
import {
  addMonths,
  announcedHolidays,
  type Day,
  earlierOf,
  laterOf,
  vietnamDay,
  type WorkCalendar,
  workCalendar,
} from "#kernel/calendar/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";
import { holidays } from "#rooms/organisation/schema.ts";
import type { DueRule, Occurrence } from "../due-rules/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import { packWindows } from "../packs/windows.ts";
import { type Plan, planRecipients } from "../schema.ts";

/** A window in which a duty is owed, and the day on which a unit must stand to owe it. */
export type DutyWindow = Occurrence & { standsOn: Day };

/** How far ahead a plan without an end is drawn up, in months. */
const horizonMonths = 18;

/** The windows of every duty of a plan, by the duty's key, with the agency's own holidays. */
export async function windowsOfPlan(
  db: DbOrTx,
  plan: Plan,
  pack: PlanPack,
  today: Day,
): Promise<Map<string, DutyWindow[]>> {
  const calendar = await calendarOf(db, plan.agencyId);
  const windows = packWindows(pack, { calendar, horizon: addMonths(today, horizonMonths) });
  return new Map(
    [...windows].map(([key, list]) => [key, list.map((one) => ({ ...one, standsOn: standsOn(one, today) }))]),
  );
}

/**
 * A unit owes what runs while it stands: today, or when a later window begins. That it will end before the last day
 * changes nothing until it does; then it owes no more and its successor does. What is past was owed by those of its last
 * day; what has no day yet is owed by those of today.
 */
function standsOn(window: Occurrence, today: Day): Day {
  return window.dueOn === null ? today : earlierOf(window.dueOn, laterOf(window.dueFrom, today));
}

/** The working calendar of an agency: the announced one with its own days. */
export async function calendarOf(db: DbOrTx, agencyId: string): Promise<WorkCalendar> {
  const own = await db.select().from(holidays).where(eq(holidays.agencyId, agencyId));
  return workCalendar([...announcedHolidays, ...own]);
}

/** Whether a duty counts from the day on which each unit received the plan. */
export function hangsOnReceipt(duty: { due: DueRule | null }): boolean {
  return duty.due?.type === "relative" && duty.due.after === "receipt" && duty.due.days !== undefined;
}

/** The windows of such a duty for a unit that received the plan on a day. */
export function windowsFromReceipt(pack: PlanPack, key: string, received: Day, calendar: WorkCalendar): Occurrence[] {
  return packWindows(pack, { calendar, anchors: { receipt: received } }).get(key) ?? [];
}

/** When each unit acknowledged the plan: what «kể từ ngày nhận được» counts from. */
export async function receiptDays(tx: Tx, planId: string): Promise<Map<string, Day>> {
  const rows = await tx
    .select({ unitId: planRecipients.unitId, at: planRecipients.acknowledgedAt })
    .from(planRecipients)
    .where(and(eq(planRecipients.planId, planId), isNotNull(planRecipients.acknowledgedAt)));
  return new Map(rows.flatMap((row) => (row.unitId && row.at ? [[row.unitId, vietnamDay(row.at)] as const] : [])));
}
