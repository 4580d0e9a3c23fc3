import { z } from "zod";
import { typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { typedFounding } from "../forms/drive.ts";
import { anniversaryLevels } from "./terms.ts";

/** Một ngày kỷ niệm of the agency's calendar. */
export const anniversaryForm = z
  .object({
    level: z.enum(anniversaryLevels, "Chọn cấp của ngày kỷ niệm."),
    name: typedText("Ghi tên ngày kỷ niệm.", 300),
    founded: typedFounding,
    source: typedTextOrNone(500).transform((text) => text ?? ""),
    replaces: typedTextOrNone(300),
  })
  .refine(({ founded }) => founded !== null, {
    path: ["founded"],
    message: "Ghi ngày gốc, ví dụ 22/11/1904, hoặc chỉ năm.",
  });
export type AnniversaryValues = z.output<typeof anniversaryForm>;

/** Soát một đoạn văn bản. */
export const checkForm = z.object({
  text: typedText("Dán đoạn văn bản có số năm kỷ niệm.", 20_000),
  year: z.coerce.number().int().min(1900).max(2200),
});
