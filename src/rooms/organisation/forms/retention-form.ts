import { z } from "zod";
import { typedCount } from "#kernel/web/forms.ts";

/** The longest an agency may keep data of strangers, in months: ten years. */
export const mostMonths = 120;

/** Thời hạn lưu. */
export const retentionForm = z.object({
  months: typedCount("Ghi số tháng, ví dụ 24.", { min: 1, max: mostMonths }),
});
