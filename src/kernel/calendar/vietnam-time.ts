import { type Day, dayFromNumber, dayNumber } from "./day.ts";

/** Việt Nam keeps UTC+7 all year (no summer time) since 1975. */
const offset = 7 * 3_600_000;
const dayLength = 86_400_000;

/** The calendar day in Việt Nam at this moment, wherever the server stands. */
export function vietnamDay(now: Date): Day {
  return dayFromNumber(Math.floor((now.getTime() + offset) / dayLength));
}

/** The moment a day begins in Việt Nam: 00:00:00.000 +07:00. */
export function startOfDay(day: Day): Date {
  return new Date(dayNumber(day) * dayLength - offset);
}

/** The last moment of a day in Việt Nam: 23:59:59.999 +07:00. */
export function endOfDay(day: Day): Date {
  return new Date((dayNumber(day) + 1) * dayLength - offset - 1);
}

/** The time of day in Việt Nam, `HH:mm`. */
export function vietnamTime(now: Date): string {
  return new Date(now.getTime() + offset).toISOString().slice(11, 16);
}
