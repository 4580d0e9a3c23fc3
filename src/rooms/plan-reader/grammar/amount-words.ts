import { countedThings } from "./counted-things.ts";
import { hidden } from "./phrase.ts";

/** Digits with a point between thousands or a comma before decimals, as a pattern. */
export const digits = "\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?";

const words = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
const inWords = "(?: ?\\((?:\\p{L}+|\\d+)(?: \\p{L}+)?\\))?";
const timeUnit = "(?:năm|tháng|ngày|tuần|quý|giờ)(?!\\p{L})";

/** A known counted thing, or any other noun after a number in digits; never a unit of the calendar alone. */
export const noun = `(${countedThings.join("|")}|(?!${timeUnit})\\p{L}{2,}(?!\\p{L})|(?=${hidden}))`;

/** A number in digits, or in words where a counted thing follows. */
export const number = `(${digits}|(?:${words})(?= (?:\\(|${countedThings.join("|")}|năm liên|năm học liền|năm liền)))${inWords}`;

/** A number of measure: in digits alone. */
export const quantity = `(${digits})`;

export const atLeast =
  "tối thiểu(?: là| đạt| có| phải có)?|ít nhất(?: là| có| mỗi năm| phải có| được)?|không (?:dưới|ít hơn|thấp hơn)|thấp nhất(?: là)?";
export const atMost =
  "tối đa(?: là| không quá)?|không (?:quá|vượt quá|trên|nhiều hơn|lớn hơn|vượt)|nhiều nhất(?: là)?|cao nhất(?: là)?|chỉ";
export const above = "trên|hơn|vượt";

/** The unit of an amount, where one is written. */
export function named(unit: string | undefined): { unit?: string } {
  return unit ? { unit } : {};
}
