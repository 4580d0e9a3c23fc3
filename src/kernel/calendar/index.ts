/** Days, Vietnamese time, the lunar calendar, holidays and working days: all that other parts may use. */
export * from "./anniversaries.ts";
export * from "./day.ts";
export * from "./vietnam-time.ts";
export * from "./written-days.ts";
export * from "./years.ts";
