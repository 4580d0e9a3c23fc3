import type { ReadAmount } from "../reading.ts";
import { countedThings } from "./counted-things.ts";
import { hidden } from "./phrase.ts";

/** Digits with a point between thousands or a comma before decimals, as a pattern. */
export const digits = "\\d{1,3}(?:\\.\\d{3})+(?!\\d)|\\d+\\.\\d{1,2}(?![\\d./])|\\d+(?:,\\d+)?";

const words = "một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
const inWords = "(?: ?\\((?:\\p{L}+|\\d+)(?: \\p{L}+)?\\))?";
const timeUnit = "(?:năm|tháng|ngày|tuần|quý|giờ)(?!\\p{L})";
const noThing =
  "(?:và|là|có|thì|được|đến|tới|trong|của|tại|cho|với|để|từ|hoặc|hay|nên|sẽ|do|ở|trở|như|khi|sau|trước|theo|về|này|đó|nhằm|đạt|tổ chức(?= \\p{L}))(?!\\p{L})";

/** A known counted thing, or any other noun after a number in digits; never a unit of the calendar alone. */
export const noun = `(${countedThings.join("|")}|(?!${timeUnit}|${noThing})\\p{L}{2,}(?!\\p{L})|(?=${hidden}))`;

/** A number in digits, or in words where a counted thing follows. */
export const number = `((?<!\\d[.,])(?:${digits})|(?<!\\d )(?:${words})(?= (?:\\(|${countedThings.join("|")}|năm liên|năm học liền|năm liền)))${inWords}`;

/** A number behind a word of bound, where a unit of time may follow one in words: “không quá một ngày”. */
export const measured = number.replace("năm liên|", "ngày|buổi|tuần|tháng|giờ|việc|năm liên|");

/** A number of measure: in digits alone. */
export const quantity = `(${digits})`;

export const atLeast =
  "tối thiểu(?: là| đạt| có| phải có)?|ít nhất(?: là| có| mỗi năm| phải có| được)?|không (?:dưới|ít hơn|thấp hơn)|thấp nhất(?: là)?";
export const atMost =
  "tối đa(?: là| không quá)?|không (?:quá|vượt quá|trên|nhiều hơn|lớn hơn|vượt)|nhiều nhất(?: là)?|cao nhất(?: là)?|chỉ";
export const above = "trên|hơn|vượt";

const money: Record<string, number> = { "tỷ đồng": 1e9, "triệu đồng": 1e6 };

/** Sums of money in đồng: “150 triệu đồng” is 150 000 000. */
export function inDong(amount: ReadAmount): ReadAmount {
  const times = money[amount.unit ?? ""];
  if (!times) return amount;
  const counted = (value: number) => Math.round(value * times);
  const { min, max, ...rest } = amount;
  return {
    ...rest,
    ...(min === undefined ? {} : { min: counted(min) }),
    ...(max === undefined ? {} : { max: counted(max) }),
    unit: "đồng",
  };
}

/** The unit of an amount, where one is written. */
export function named(unit: string | undefined): { unit?: string } {
  return unit ? { unit } : {};
}
