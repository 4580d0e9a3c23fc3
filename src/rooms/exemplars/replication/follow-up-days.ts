import { addMonths, type Day } from "#kernel/calendar/index.ts";

/** After how many months it is asked whether what was recognised or taken over still lives. */
export const followUpMonths = [6, 12, 24] as const;

/** The days on which it is asked, after the day of recognition or confirmation; month ends are kept (31/08 → 28/02). */
export function followUpDays(from: Day): { months: number; dueOn: Day }[] {
  return followUpMonths.map((months) => ({ months, dueOn: addMonths(from, months) }));
}
