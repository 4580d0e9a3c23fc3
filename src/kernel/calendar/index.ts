/** Days, Vietnamese time, the lunar calendar, holidays and working days: all that other parts may use. */
export { anniversaryDay, anniversaryIn } from "./anniversaries.ts";
export { announcedHolidays } from "./announced-holidays.ts";
export {
  addDays,
  addMonths,
  clampedDay,
  compareDays,
  type Day,
  type DayParts,
  dayFromNumber,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  earlierOf,
  isDay,
  isLeapYear,
  laterOf,
  partsOf,
  weekdayOf,
} from "./day.ts";
export { type Founding, foundingNamed, foundings } from "./foundings.ts";
export { gioToOf, type Holiday, publicHolidays } from "./holidays.ts";
export { dayOfLunar, type LunarDay, leapMonthOf, lunarOf, tetOf } from "./lunar/index.ts";
export { endOfDay, startOfDay, vietnamDay, vietnamTime } from "./vietnam-time.ts";
export { addWorkingDays, isWorkingDay, type WorkCalendar, workCalendar, workingDaysBetween } from "./working-days.ts";
export { formatDay, formatDayInWords, formatDayLong, parseTypedDay, weekdayName } from "./written-days.ts";
export { firstMonthOf, type YearKind, yearKinds, yearOf, yearWindow } from "./years.ts";
