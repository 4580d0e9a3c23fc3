import { eq } from "drizzle-orm";
import { announcedHolidays, type WorkCalendar, workCalendar } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { kindsOn, type UnitOnDay, unitsOn } from "#rooms/organisation/index.ts";
import { holidays } from "#rooms/organisation/schema.ts";
import type { Actors } from "../draft/actor-of.ts";

/** What an agency has that may act, on a day. */
export async function actorsOn(db: DbOrTx, agencyId: string, today: string): Promise<Actors> {
  const [kinds, units] = await Promise.all([kindsOn(db, agencyId, today), unitsOn(db, agencyId, today)]);
  const root = units.find((unit) => unit.parentId === null && unit.category === "unit");
  const leads = (unit: UnitOnDay) => unit === root || unit.category === "body" || unit.parentId === root?.id;
  return {
    kinds: kinds.map((one) => one.kind),
    units: units.filter((unit) => unit.category !== "outside"),
    leading: units.filter((unit) => unit.category !== "outside" && leads(unit)).map(({ name }) => name),
  };
}

/** The working days of an agency: what is announced for all, and what it keeps itself. */
export async function calendarOf(db: DbOrTx, agencyId: string): Promise<WorkCalendar> {
  const own = await db.select().from(holidays).where(eq(holidays.agencyId, agencyId));
  return workCalendar([...announcedHolidays, ...own]);
}
