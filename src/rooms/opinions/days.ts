import { addWorkingDays, type Day, type WorkCalendar, workingDaysBetween } from "#kernel/calendar/index.ts";
import type { WindowState } from "./states.ts";

type Dated = { state: WindowState; opensOn: Day; closesOn: Day | null };

/**
 * Ngày cuối nhận ý kiến: the last of `count` working days, to its last minute. The day of opening is not counted (Bộ luật
 * Dân sự 2015, Điều 147 khoản 2), so a window of 5 working days opened on a Monday ends on the next Monday.
 */
export function closingDay(opensOn: Day, count: number, calendar: WorkCalendar): Day {
  return addWorkingDays(opensOn, count, calendar);
}

/** Còn mấy ngày làm việc after today, up to and including the last day; 0 on the last day and after it. */
export function daysLeft(closesOn: Day, today: Day, calendar: WorkCalendar): number {
  return workingDaysBetween(today, closesOn, calendar);
}

/** How a window stands on a day: what its state alone does not say, because nobody has to close it. */
export type WindowStanding = "drafting" | "coming" | "open" | "over" | "concluded" | "withdrawn" | "cancelled";

/** Tình trạng của một đợt vào một ngày. */
export function standingOn({ state, opensOn, closesOn }: Dated, today: Day): WindowStanding {
  if (state === "closed") return "over";
  if (state !== "published") return state;
  if (today < opensOn) return "coming";
  return closesOn !== null && today > closesOn ? "over" : "open";
}
