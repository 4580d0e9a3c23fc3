/** Values of documents written by hand (plan packs, ladders of recognition), with what to do when one is not as it should be. */

import { z } from "zod";
import { isDay } from "#kernel/calendar/index.ts";
import { nearestTo } from "./nearest.ts";

export { keyFor } from "./key-for.ts";

/** An object whose keys are all known; an unknown one is refused with the nearest key that exists. */
export function keyed<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? unknownKeys(issue.keys, Object.keys(shape)) : undefined),
  });
}

/** One paragraph: composed (NFC), trimmed, not empty. */
export const text = z
  .string()
  .normalize("NFC")
  .trim()
  .min(1, "Ghi nội dung, không để trống.")
  .meta({ id: "text", description: "Text, not empty" });

/** A name or title on one line: composed, every run of white space folded to one space, not empty. */
export const line = z
  .string()
  .normalize("NFC")
  .overwrite(foldSpace)
  .min(1, "Ghi nội dung, không để trống.")
  .meta({ id: "line", description: "A name or title; white space is folded" });

/** A name that may be left empty. */
export const maybeLine = z
  .string()
  .normalize("NFC")
  .overwrite(foldSpace)
  .meta({ id: "lineOrEmpty", description: "A name, may be empty; white space is folded" });

/** Text that may be left empty. */
export const maybeText = z
  .string()
  .normalize("NFC")
  .trim()
  .meta({ id: "textOrEmpty", description: "Text, may be empty" });

/** A verbatim sentence: composed, every run of white space folded to one space. */
export const sentence = z
  .string()
  .normalize("NFC")
  .overwrite(foldSpace)
  .min(1, "Chép nguyên văn câu của kế hoạch, không để trống.")
  .meta({ id: "quote", description: "A sentence of the document, verbatim; white space is folded" });

/** A stable name for machines, kebab-case: `dang-ky`. */
export const key = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "Đặt khóa bằng chữ thường không dấu, số và gạch nối, ví dụ dang-ky.")
  .meta({ id: "key", description: "A stable name, kebab-case" });

/** A day that exists, `YYYY-MM-DD`. */
export const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: "Ghi ngày theo dạng năm-tháng-ngày, ví dụ 2019-01-25.",
    abort: true,
  })
  .refine(isDay, "Lịch không có ngày này; xem lại ngày và tháng.")
  .meta({ id: "day", description: "A day, YYYY-MM-DD" });

/** A month, `YYYY-MM`. */
export const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Ghi tháng theo dạng năm-tháng, ví dụ 2024-06.")
  .meta({ id: "month", description: "A month, YYYY-MM" });

/** A day, or only its month where the document leaves the day blank: `2017-12-12` or `2019-09`. */
export const dayOrMonth = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/, {
    error: "Ghi ngày theo dạng năm-tháng-ngày (2019-09-25), hoặc năm-tháng (2019-09) khi văn bản để trống ngày.",
    abort: true,
  })
  .refine((value) => value.length === 7 || isDay(value), "Lịch không có ngày này; xem lại ngày và tháng.")
  .meta({ id: "dayOrMonth", description: "A day, or the month where the document leaves the day blank" });

/** A year, 1900–2200. */
export const year = z
  .int("Ghi năm bằng số, ví dụ 2020.")
  .min(1900, "Ghi năm từ 1900 đến 2200.")
  .max(2200, "Ghi năm từ 1900 đến 2200.")
  .meta({ id: "year" });

/** A day of every year, `MM-DD`. */
export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, {
    error: "Ghi tháng-ngày bằng hai chữ số mỗi bên, ví dụ 01-31 là ngày 31/01.",
    abort: true,
  })
  .refine((value) => isDay(`2024-${value}`), "Lịch không có ngày này; xem lại ngày và tháng.")
  .meta({ id: "monthDay", description: "A day of every year, MM-DD" });

function foldSpace(value: string): string {
  return value.replace(/\s+/gu, " ").trim();
}

function unknownKeys(unknown: readonly string[], known: readonly string[]): string {
  return unknown.map((one) => unknownKey(one, known)).join(" ");
}

function unknownKey(unknown: string, known: readonly string[]): string {
  const nearest = nearestTo(unknown, known);
  const hint = nearest ? `có phải là “${nearest}”?` : `các khóa dùng được: ${known.join(", ")}.`;
  return `Không có khóa “${unknown}”; ${hint}`;
}
