import { z } from "zod";
import { ticked, typedDay, typedTextOrNone } from "#kernel/web/forms.ts";

/** The kinds of lists that come in. */
export const importKinds = ["units", "people", "accounts"] as const;

/** Gửi tệp: what list it is, for which day it is true, and whose. The file itself is read by `readUpload`. */
export const importForm = z.object({
  kind: z.enum(importKinds, { error: "Chọn loại danh sách." }),
  asOf: typedDay("Ghi ngày mà danh sách đúng, ví dụ 31/12/2025."),
  unit: typedTextOrNone(300),
});

/** Nhập vào danh sách: with or without faulty rows left out, and what to do with rows that are like others. */
export const takingForm = z.object({
  mode: z.enum(["all", "good"], { error: "Chọn nhập cả tệp hay chỉ các dòng đúng." }),
  leaders: ticked(),
  choice: z.record(z.string().regex(/^r\d+$/), z.enum(["same", "new", "skip"])).default({}),
});

/** Lựa chọn cho các dòng trùng, kept as they are made. `to`: the page of doubtful rows to go on with. */
export const choicesForm = takingForm.pick({ choice: true }).extend({
  to: z.coerce.number().int().min(1).max(10_000).optional(),
});

/** First passwords as the page that shows them gives them back, to be made into a file. */
export const passwordsForm = z.object({
  list: z
    .string()
    .transform((text, c): unknown => {
      try {
        return JSON.parse(text);
      } catch {
        c.addIssue("Mở lại trang mật khẩu rồi tải tệp Excel từ đó.");
        return z.NEVER;
      }
    })
    .pipe(z.array(z.object({ name: z.string(), unit: z.string(), email: z.string(), password: z.string() })).min(1)),
});

/** The choices of the form, by row number. */
export function choicesOf(form: Pick<z.output<typeof takingForm>, "choice">): Map<number, "same" | "new" | "skip"> {
  return new Map(Object.entries(form.choice).map(([row, choice]) => [Number(row.slice(1)), choice]));
}

/** Which rows of the findings are shown. */
export const findingsQuery = z.object({
  show: z.enum(["all", "faulty", "ignored"]).default("all"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  twins: z.coerce.number().int().min(1).max(10_000).default(1),
});

/** Which kind of list, which page of the list of imports. */
export const importsQuery = z.object({
  kind: z.enum(importKinds).default("units"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
