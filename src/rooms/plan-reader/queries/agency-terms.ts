import { eq } from "drizzle-orm";
import { announcedHolidays, type WorkCalendar, workCalendar } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { kindsOn, unitsOn } from "#rooms/organisation/index.ts";
import { holidays } from "#rooms/organisation/schema.ts";
import type { Actors } from "../draft/actor-of.ts";

/** What an agency has that may act, on a day. */
export async function actorsOn(db: DbOrTx, agencyId: string, today: string): Promise<Actors> {
  const [kinds, units] = await Promise.all([kindsOn(db, agencyId, today), unitsOn(db, agencyId, today)]);
  return { kinds: kinds.map((one) => one.kind), units: units.filter((unit) => unit.category !== "outside") };
}

/** The working days of an agency: what is announced for all, and what it keeps itself. */
export async function calendarOf(db: DbOrTx, agencyId: string): Promise<WorkCalendar> {
  const own = await db.select().from(holidays).where(eq(holidays.agencyId, agencyId));
  return workCalendar([...announcedHolidays, ...own]);
}
