import { z } from "zod";
import { typedText } from "#kernel/web/forms.ts";

/** Nêu vướng mắc. */
export const askForm = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  dutyKey: z
    .string()
    .optional()
    .transform((key) => key || null),
  text: typedText("Ghi khó khăn, vướng mắc.", 4000),
});

/** Trả lời vướng mắc. */
export const answerForm = z.object({
  text: typedText("Ghi câu trả lời.", 4000),
  ledToVersion: z
    .string()
    .regex(/^\d{0,4}$/, "Chọn bản sửa đổi trong danh sách.")
    .optional()
    .transform((version) => (version ? Number(version) : null)),
});
