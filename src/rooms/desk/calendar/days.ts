import {
  addDays,
  type Day,
  dayOf,
  daysInMonth,
  type Holiday,
  isWorkingDay,
  type WorkCalendar,
  weekdayOf,
} from "#kernel/calendar/index.ts";
import type { EventBetween } from "#rooms/ceremonies/index.ts";
import type { DueGroup } from "../queries/calendar.ts";
import type { Kept } from "./anniversaries.ts";

/** A month by its year and number, written `2019-03` in addresses. */
export type Month = { year: number; month: number };

/** All that stands on one day of the calendar. */
export type CalendarDay = {
  on: Day;
  /** False for the days of the neighbouring months that fill the first and last week. */
  inMonth: boolean;
  works: boolean;
  holiday: Holiday | null;
  kept: Kept[];
  due: DueGroup[];
  /** Sự kiện: of several days, on each of them. */
  events: EventBetween[];
};

/** What is known of a stretch of days. */
export type Known = {
  due: readonly DueGroup[];
  kept: readonly Kept[];
  events: readonly EventBetween[];
  calendar: WorkCalendar;
};

/** First and last day of the weeks (Monday to Sunday) that hold a month. */
export function weeksAround({ year, month }: Month): { from: Day; to: Day } {
  const first = dayOf(year, month, 1);
  const last = dayOf(year, month, daysInMonth(year, month));
  return { from: addDays(first, 1 - weekdayOf(first)), to: addDays(last, 7 - weekdayOf(last)) };
}

/** First and last day of a year. */
export function yearStretch(year: number): { from: Day; to: Day } {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) };
}

/** The weeks of a month, each of seven days. */
export function weeksOf(asked: Month, known: Known): CalendarDay[][] {
  const { from, to } = weeksAround(asked);
  const name = monthName(asked);
  const weeks: CalendarDay[][] = [];
  for (let monday = from; monday <= to; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => dayFilled(addDays(monday, n), name, known)));
  }
  return weeks;
}

function dayFilled(on: Day, month: string, { due, kept, events, calendar }: Known): CalendarDay {
  return {
    on,
    inMonth: on.startsWith(month),
    works: isWorkingDay(on, calendar),
    holiday: calendar.holidayOn(on) ?? null,
    kept: kept.filter((one) => one.on === on),
    due: due.filter((one) => one.dueOn === on),
    events: events.filter((one) => one.startsOn <= on && on <= one.endsOn),
  };
}

/** `{ year: 2019, month: 3 }` → `2019-03`. */
export function monthName({ year, month }: Month): string {
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** The month so many months away. */
export function monthAway({ year, month }: Month, away: number): Month {
  const months = year * 12 + month - 1 + away;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** Rests that follow each other under one name, as one: “Tết Nguyên đán 04/02–08/02”. */
export type Rest = { name: string; from: Day; to: Day; kind: Holiday["kind"] };

/** The days of rest and make-up days of a stretch, joined where they follow each other. */
export function restsBetween(from: Day, to: Day, calendar: WorkCalendar): Rest[] {
  const rests: Rest[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) {
    const holiday = calendar.holidayOn(on);
    if (!holiday) continue;
    const last = rests.at(-1);
    if (last && last.name === holiday.name && last.kind === holiday.kind && addDays(last.to, 1) === on) last.to = on;
    else rests.push({ name: holiday.name, from: on, to: on, kind: holiday.kind });
  }
  return rests;
}
