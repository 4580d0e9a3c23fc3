import { and, between, eq } from "drizzle-orm";
import { announcedHolidays, type Holiday, publicHolidays } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { holidays } from "../schema.ts";

/** A day of the agency's calendar, and who says so: the law, the Government's announcement, the agency. */
export type CalendarDay = Holiday & {
  source: "law" | "announced" | "agency";
  /** What the law or the announcement would say, where the agency says otherwise. */
  instead: Holiday | null;
};

/** The days of rest and of make-up work of a year as they count for an agency, earliest first. One query. */
export async function calendarOf(db: DbOrTx, agencyId: string, year: number): Promise<CalendarDay[]> {
  const own = await db
    .select({ day: holidays.day, name: holidays.name, kind: holidays.kind })
    .from(holidays)
    .where(and(eq(holidays.agencyId, agencyId), between(holidays.day, `${year}-01-01`, `${year}-12-31`)));
  const days = new Map<string, CalendarDay>();
  for (const one of publicHolidays(year)) days.set(one.day, { ...one, source: "law", instead: null });
  const announced = announcedHolidays.filter((one) => one.day.startsWith(`${year}-`));
  for (const one of announced) days.set(one.day, { ...one, source: "announced", instead: null });
  for (const one of own) days.set(one.day, { ...one, source: "agency", instead: days.get(one.day) ?? null });
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
