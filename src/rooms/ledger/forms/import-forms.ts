import { z } from "zod";
import { ticked, typedCountOrNone, typedTextOrNone } from "#kernel/web/forms.ts";

/** Gửi tệp: the year and the unit the list is of, where it does not say so itself. */
export const importForm = z.object({ year: typedCountOrNone({ min: 1945, max: 2200 }), unit: typedTextOrNone(300) });

/** Nhập vào sổ. `same`: names of the file that are people of ours. */
export const takingForm = z.object({
  mode: z.enum(["all", "good"], { error: "Chọn nhập cả tệp hay chỉ các dòng đúng." }),
  keepUnknown: ticked(),
  same: z.array(z.string().max(700)).max(5_000),
});

/** Which rows of the findings are shown. */
export const findingsQuery = z.object({
  show: z.enum(["all", "faulty", "ignored"]).default("all"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
