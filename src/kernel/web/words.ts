import { type Day, daysBetween, formatDay, formatDayLong, vietnamDay, vietnamTime } from "#kernel/calendar/index.ts";

/** Joins a number and its unit so that they never part at the end of a line. */
const nbsp = "\u00a0";

/** `2019-01-31` → `31/01/2019`. */
export const day = formatDay;

/** `2019-01-31` → `31/01`, where the year stands above. */
export function dayShort(of: Day): string {
  return `${of.slice(8, 10)}/${of.slice(5, 7)}`;
}

/** `2019-03-30` → `Thứ Bảy, 30/03/2019`. */
export const dayLong = formatDayLong;

/** The hour on the wall in Vietnam: `08:42`. */
export const time = vietnamTime;

/** `08:42, 05/06/2023`. */
export function moment(at: Date): string {
  return `${time(at)}, ${day(vietnamDay(at))}`;
}

/** In an activity list: the hour when it was today, the day and month this year, else the whole date. */
export function when(at: Date, today: Day): string {
  const on = vietnamDay(at);
  if (on === today) return time(at);
  return on.slice(0, 4) === today.slice(0, 4) ? dayShort(on) : day(on);
}

/** `1214` → `1.214`; `0.5` → `0,5`. */
export function count(n: number): string {
  const [whole, part] = String(Math.abs(n)).split(".");
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${n < 0 ? "−" : ""}${grouped}${part === undefined ? "" : `,${part}`}`;
}

/** A number and its unit that stay together: `units(5, "ngày")` → `5 ngày`. */
export function units(n: number, unit: string): string {
  return `${count(n)}${nbsp}${unit}`;
}

/** Bytes as an officer reads them: `24,3 MB`, `812 KB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return units(bytes, "B");
  if (bytes < 1024 * 1024) return units(Math.round(bytes / 1024), "KB");
  return units(Math.round((bytes / 1024 / 1024) * 10) / 10, "MB");
}

/** How a due day stands today: `Quá 5 ngày`, `Hôm nay`, `Còn 2 ngày`, with the state that colours it. */
export function dueWords(dueOn: Day | null, today: Day): { state: "late" | "soon" | "open"; words: string } {
  if (dueOn === null) return { state: "open", words: "Chưa có ngày" };
  const left = daysBetween(today, dueOn);
  if (left < 0) return { state: "late", words: `Quá ${units(-left, "ngày")}` };
  if (left === 0) return { state: "soon", words: "Hôm nay" };
  return { state: left <= 7 ? "soon" : "open", words: `Còn ${units(left, "ngày")}` };
}

/** The given name's first letter, for the disc beside a person: Đinh Thị Hoa → H. */
export function initial(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? "").charAt(0).toLocaleUpperCase("vi");
}
