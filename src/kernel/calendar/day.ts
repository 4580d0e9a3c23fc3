/**
 * A calendar day in Việt Nam, written `YYYY-MM-DD`. Days of one length compare rightly as text: `a < b`.
 * Arithmetic goes by whole numbers (days since 1970-01-01), because schedules make millions of them.
 */
export type Day = string;

/** The parts of a day; `month` 1–12, `date` 1–31. */
export type DayParts = { year: number; month: number; date: number };

const twoDigits = Array.from({ length: 32 }, (_, number) => (number < 10 ? `0${number}` : `${number}`));
const written = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing day written `YYYY-MM-DD` (so not `2023-02-29`). */
export function isDay(text: string): boolean {
  const found = written.exec(text);
  return found !== null && exists(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** The day with these parts; throws a RangeError when there is none, a mistake of the program. */
export function dayOf(year: number, month: number, date: number): Day {
  if (!exists(year, month, date)) throw new RangeError(`No such day: ${year}-${month}-${date}`);
  return write(year, month, date);
}

/** Year, month and date of a day. */
export function partsOf(day: Day): DayParts {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01; before it, negative. */
export function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  return numberOf(year, month, date);
}

/** The day that is so many days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  // Days are counted in a year that begins on 1 March, so that 29 February is the last of it.
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return write(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date);
}

/** The day `count` days later; a negative count goes back. */
export function addDays(day: Day, count: number): Day {
  return count === 0 ? day : dayFromNumber(dayNumber(day) + count);
}

/** The same date `count` months later, or the last day of that month where it is shorter (31/01 + 1 → 28/02). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, date } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  return clampedDay(Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, date);
}

/** That date of that month, or the month's last day where it has none (31/6 → 30/6, 29/02/2023 → 28/02/2023). */
export function clampedDay(year: number, month: number, date: number): Day {
  return write(year, month, Math.min(date, daysInMonth(year, month)));
}

/** The last day of the month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Years with a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** Orders days, earliest first; for `sort`. */
export function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function exists(year: number, month: number, date: number): boolean {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month) && year >= 0 && year <= 9999;
}

function numberOf(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function write(year: number, month: number, date: number): Day {
  const written = year < 1000 ? String(year).padStart(4, "0") : `${year}`;
  return `${written}-${twoDigits[month]}-${twoDigits[date]}`;
}
