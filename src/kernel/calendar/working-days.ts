import { announcedHolidays } from "./announced-holidays.ts";
import { addDays, type Day, weekdayOf } from "./day.ts";
import { type Holiday, publicHolidays } from "./holidays.ts";

/** Which days are worked. Made by {@link workCalendar}; rules take it as an argument. */
export type WorkCalendar = { readonly holidayOn: (day: Day) => Holiday | undefined };

/**
 * The working calendar: the rule-made holidays of every year, each day overridden by the table where it names that day
 * (`make_up` on a rule-made holiday makes it a working day again).
 */
export function workCalendar(table: readonly Holiday[] = announcedHolidays): WorkCalendar {
  const overrides = new Map(table.map((holiday) => [holiday.day, holiday]));
  const years = new Map<string, Map<Day, Holiday>>();
  const ofYear = (year: string) => {
    const made = years.get(year) ?? new Map(publicHolidays(Number(year)).map((holiday) => [holiday.day, holiday]));
    years.set(year, made);
    return made;
  };
  return { holidayOn: (day) => overrides.get(day) ?? ofYear(day.slice(0, 4)).get(day) };
}

/** True when civil servants work that day: a weekday that is no holiday, or a make-up day. */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  const holiday = calendar.holidayOn(day);
  return holiday ? holiday.kind === "make_up" : weekdayOf(day) <= 5;
}

/**
 * The `count`-th working day after a day (before it, for a negative count); the day itself is not counted.
 * For a count of 0 the day itself, working or not.
 */
export function addWorkingDays(day: Day, count: number, calendar: WorkCalendar): Day {
  const step = Math.sign(count);
  let reached = day;
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached, calendar)) left--;
  }
  return reached;
}

/** How many working days lie after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count++;
  return count;
}
