import { addDays, type Day, dayOf, weekdayOf } from "./day.ts";
import { dayOfLunar, tetOf } from "./lunar/index.ts";

/**
 * A day on which the week does not say whether one works: `off` is a day of rest though it may be a weekday,
 * `make_up` a day of work though it may be a Saturday (làm bù).
 */
export type Holiday = { day: Day; name: string; kind: "off" | "make_up" };

/**
 * Public holidays of a year as the law gives them, earliest first, with the days of compensation. The Government's
 * yearly announcement may place Tết and the second day of Quốc khánh otherwise and swap days; such days are entered in
 * the table that overrides these (see `workCalendar`).
 *
 * Bộ luật Lao động 2019 (45/2019/QH14), Điều 112: 01/01 one day; Tết five days; 30/4; 01/5; Quốc khánh two days
 * (02/9 and the day before or after; since 2021); Giỗ Tổ 10/3 âm lịch (since 2007). Điều 111 khoản 3: a holiday on the
 * weekly day of rest is made good on the next working day. Before the Code of 2012 (Điều 115, in force 01/5/2013) Tết had four days.
 */
export function publicHolidays(year: number): Holiday[] {
  const days = [
    named(dayOf(year, 1, 1), "Tết Dương lịch"),
    ...tetDays(year).map((day) => named(day, "Tết Nguyên đán")),
    ...(year >= 2007 ? [named(gioToOf(year), "Giỗ Tổ Hùng Vương")] : []),
    named(dayOf(year, 4, 30), "Ngày Giải phóng miền Nam, thống nhất đất nước"),
    named(dayOf(year, 5, 1), "Ngày Quốc tế Lao động"),
    ...nationalDays(year).map((day) => named(day, "Quốc khánh")),
  ];
  return withCompensation(days.sort(byDay));
}

/** Giỗ Tổ Hùng Vương: the tenth of the third lunar month. */
export function gioToOf(year: number): Day {
  return dayOfLunar({ year, month: 3, leap: false, date: 10 })!;
}

/** One last day of the old year and four of the new where Tết is a Tuesday, else two and three: as announced 2014–2026. */
function tetDays(year: number): Day[] {
  const tet = tetOf(year);
  const [before, days] = year < 2014 ? [1, 4] : weekdayOf(tet) === 2 ? [1, 5] : [2, 5];
  return Array.from({ length: days }, (_, n) => addDays(tet, n - before));
}

/** 02/9 and, since 2021, the neighbour that lengthens the rest: the day before, but the day after on Mon, Thu and Sun. */
function nationalDays(year: number): Day[] {
  const day = dayOf(year, 9, 2);
  if (year < 2021) return [day];
  return [1, 4, 7].includes(weekdayOf(day)) ? [day, addDays(day, 1)] : [addDays(day, -1), day];
}

function withCompensation(holidays: Holiday[]): Holiday[] {
  const taken = new Set(holidays.map((holiday) => holiday.day));
  const compensation: Holiday[] = [];
  for (const { day, name } of holidays) {
    if (weekdayOf(day) < 6) continue;
    let free = day;
    while (weekdayOf(free) >= 6 || taken.has(free)) free = addDays(free, 1);
    taken.add(free);
    compensation.push(named(free, `Nghỉ bù ${name}`));
  }
  return [...holidays, ...compensation].sort(byDay);
}

function named(day: Day, name: string): Holiday {
  return { day, name, kind: "off" };
}

function byDay(a: Holiday, b: Holiday): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
