import { z } from "zod";
import { day, key, keyed, month, monthDay, text, year } from "#kernel/written/index.ts";

/** Units of repetition; `half-year` is sáu tháng. Years and half-years follow the plan's year kind. */
export const periodUnits = ["month", "quarter", "half-year", "year"] as const;
export type PeriodUnit = (typeof periodUnits)[number];

const periodUnit = z.enum(periodUnits, "Chọn một trong: month, quarter, half-year, year.");

const atOccasion = keyed({ occasion: key });
const afterDuty = keyed({ duty: key });

const by = keyed({ type: z.literal("by"), date: day }).describe("Before or at latest on a day");
const on = keyed({ type: z.literal("on"), date: day }).describe("On that very day");
const inMonth = keyed({ type: z.literal("month"), month }).describe("Within a month");
const inQuarter = keyed({
  type: z.literal("quarter"),
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/, "Ghi quý theo dạng năm-Q số quý, ví dụ 2017-Q1."),
}).describe("Within a quarter of the calendar year");
const inYear = keyed({ type: z.literal("year"), year }).describe("Within a year of the plan's year kind");

const end = z
  .union([day, atOccasion, z.null()], "Ghi ngày (2024-06-30), {occasion: khóa của dịp}, hoặc null khi để ngỏ.")
  .default(null);
const range = keyed({ type: z.literal("range"), from: end, to: end }).describe("Between two ends, either may be open");

const yearly = keyed({ type: z.literal("yearly"), by: monthDay }).describe("Every year by a day");

const dateInMonth = z.int().min(1).max(31);
const every = keyed({
  type: z.literal("every"),
  unit: periodUnit,
  by: z
    .union(
      [dateInMonth, keyed({ month: z.int().min(1).max(24), day: dateInMonth })],
      "Ghi ngày trong tháng (1–31), hoặc {month: tháng thứ mấy của kỳ, day: ngày}.",
    )
    .optional(),
}).describe("Every period; `by` counted inside the period, a month beyond its length lies in the following period");

const relative = keyed({
  type: z.literal("relative"),
  days: z
    .int("Ghi số ngày bằng số nguyên.")
    .min(1, "Ghi số ngày từ 1 đến 3660.")
    .max(3660, "Ghi số ngày từ 1 đến 3660.")
    .optional(),
  working: z.boolean().default(false),
  after: z
    .union(
      [z.enum(["issue", "receipt"]), atOccasion, afterDuty],
      "Ghi mốc: issue (ngày ban hành), receipt (ngày nhận), {occasion: khóa} hoặc {duty: khóa}.",
    )
    .optional(),
  text: text.optional(),
}).describe("n days or working days after something; without days only the words of the plan");

const event = keyed({
  type: z.literal("event"),
  occasion: key.optional(),
  text: text.optional(),
  year: year.optional(),
  before: z.int("Ghi số ngày bằng số nguyên.").min(1).max(3660).optional(),
  working: z.boolean().default(false),
}).describe("Tied to an occasion that may have no date yet");

const standing = keyed({
  type: z.literal("standing"),
  review: keyed({ unit: periodUnit }).optional(),
}).describe("All the time, without a date");

/** Thời hạn: when a duty falls due. One of eleven shapes, told apart by `type`; docs/plan-format.md shows each. */
export const dueRule = z
  .discriminatedUnion("type", [by, on, inMonth, inQuarter, inYear, range, yearly, every, relative, event, standing])
  .meta({ id: "dueRule" });

/** Thời hạn of a duty, as stored and as written in a plan pack. */
export type DueRule = z.infer<typeof dueRule>;
export type DueRuleType = DueRule["type"];

/** The types in the order the editor offers them. */
export const dueRuleTypes = dueRule.options.map((option) => option.shape.type.value) as DueRuleType[];

/** Rules whose end is a stated day, so that “trước ngày” (strict) takes a day off it. */
export function hasStatedEnd(rule: DueRule): boolean {
  switch (rule.type) {
    case "by":
    case "yearly":
    case "event":
      return true;
    case "relative":
      return rule.days !== undefined;
    case "range":
      return rule.to !== null;
    case "every":
      return rule.by !== undefined;
    default:
      return false;
  }
}

/**
 * Whether the day hangs on something that may have none yet: an occasion of the plan, its receipt, another duty. What is
 * done whenever there is a chance (“vào các dịp sơ kết, tổng kết”) waits for no day.
 */
export function awaitsDay(rule: DueRule | null): boolean {
  switch (rule?.type) {
    case "event":
      return rule.occasion !== undefined;
    case "relative":
      return rule.days !== undefined && rule.after !== undefined;
    case "range":
      return rule.to !== null && typeof rule.to === "object";
    default:
      return false;
  }
}

/** The occasion, by key, whose day decides the last day; null when it hangs on something else. */
export function occasionAwaited(rule: DueRule | null): string | null {
  if (rule?.type === "event") return rule.occasion ?? null;
  const anchor = rule?.type === "relative" ? rule.after : rule?.type === "range" ? rule.to : null;
  return anchor && typeof anchor === "object" && "occasion" in anchor ? anchor.occasion : null;
}
