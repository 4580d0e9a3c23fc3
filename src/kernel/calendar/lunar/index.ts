export { dayOfLunar, type LunarDay, leapMonthOf, lunarOf, tetOf } from "./lunar.ts";
