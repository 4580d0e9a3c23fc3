import { z } from "zod";
import { typedDay, typedText } from "#kernel/web/forms.ts";

/** Ghi ngày nghỉ, ngày làm bù. */
export const holidayForm = z.object({
  day: typedDay("Ghi ngày, ví dụ 02/09/2026."),
  name: typedText("Ghi tên ngày nghỉ hoặc lý do, ví dụ Nghỉ hoán đổi dịp 30/4.", 200),
  kind: z.enum(["off", "make_up"], { error: "Chọn nghỉ hay làm việc." }),
});

/** Which year is shown. */
export const yearQuery = z.object({ year: z.coerce.number().int().min(1990).max(2100).optional() });
