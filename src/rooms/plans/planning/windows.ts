import { and, eq, isNotNull } from "drizzle-orm";
import { addMonths, announcedHolidays, type Day, vietnamDay, workCalendar } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { holidays } from "#rooms/organisation/schema.ts";
import type { Occurrence } from "../due-rules/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import { packWindows } from "../packs/windows.ts";
import { type Plan, planRecipients } from "../schema.ts";

/** A window in which a duty is owed, and the day on which a unit must stand to owe it. */
export type DutyWindow = Occurrence & { standsOn: Day };

/** How far ahead a plan without an end is drawn up, in months. */
const horizonMonths = 18;

/** The windows of every duty of a plan, by the duty's key, with the agency's own holidays. */
export async function windowsOfPlan(
  tx: Tx,
  plan: Plan,
  pack: PlanPack,
  today: Day,
): Promise<Map<string, DutyWindow[]>> {
  const own = await tx.select().from(holidays).where(eq(holidays.agencyId, plan.agencyId));
  const calendar = workCalendar([...announcedHolidays, ...own]);
  const windows = packWindows(pack, { calendar, horizon: addMonths(today, horizonMonths) });
  return new Map(
    [...windows].map(([key, list]) => [key, list.map((one) => ({ ...one, standsOn: standsOn(one, today) }))]),
  );
}

/** The unit must stand on the last day; for what has no date yet, today or when it begins. */
function standsOn(window: Occurrence, today: Day): Day {
  return window.dueOn ?? (window.dueFrom > today ? window.dueFrom : today);
}

/** When each unit acknowledged the plan: what «kể từ ngày nhận được» counts from. */
export async function receiptDays(tx: Tx, planId: string): Promise<Map<string, Day>> {
  const rows = await tx
    .select({ unitId: planRecipients.unitId, at: planRecipients.acknowledgedAt })
    .from(planRecipients)
    .where(and(eq(planRecipients.planId, planId), isNotNull(planRecipients.acknowledgedAt)));
  return new Map(rows.flatMap((row) => (row.unitId && row.at ? [[row.unitId, vietnamDay(row.at)] as const] : [])));
}
