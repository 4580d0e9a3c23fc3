import { type Day, dayOf, isDay, partsOf, weekdayOf } from "./day.ts";

const weekdayNames = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật"] as const;

/** A day as officers write it: `25/01/2019`. */
export function formatDay(day: Day): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The Vietnamese name of the weekday: `Thứ Hai` … `Chủ nhật`. */
export function weekdayName(day: Day): string {
  return weekdayNames[weekdayOf(day) - 1]!;
}

/** A day with its weekday: `Thứ Sáu, 25/01/2019`. */
export function formatDayLong(day: Day): string {
  return `${weekdayName(day)}, ${formatDay(day)}`;
}

/** A day as documents begin: `ngày 25 tháng 01 năm 2019`; only the months 1 and 2 carry a zero, as the rules of form want. */
export function formatDayInWords(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `ngày ${String(date).padStart(2, "0")} tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

const typed = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;

/** Reads what an officer types (`25/1/2019`, `25-01-2019`, `25.1.2019`, also `2019-01-25`); null when it is no day. */
export function parseTypedDay(text: string): Day | null {
  const trimmed = text.trim();
  if (isDay(trimmed)) return trimmed;
  const found = typed.exec(trimmed);
  if (!found) return null;
  const candidate = `${found[3]}-${found[2]!.padStart(2, "0")}-${found[1]!.padStart(2, "0")}`;
  return isDay(candidate) ? dayOf(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}
