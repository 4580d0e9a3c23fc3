import { z } from "zod";
import { typedText } from "#kernel/web/forms.ts";

/** Trả lại, mở lại, rút minh chứng: one reason, which the others read. */
export const reasonForm = (missing: string) => z.object({ reason: typedText(missing, 2000) });

export const returnForm = reasonForm("Ghi lý do trả lại và việc đơn vị cần bổ sung.");
export const reopenForm = reasonForm("Ghi lý do mở lại và việc đơn vị cần bổ sung.");
export const explanationForm = reasonForm("Ghi lý do chưa đạt và việc đơn vị sẽ làm.");
export const withdrawForm = reasonForm("Ghi lý do rút minh chứng.");

/** Miễn: who allowed it, and why. */
export const excuseForm = z.object({
  authority: z.uuid("Chọn người cho phép."),
  reason: typedText("Ghi lý do miễn, kèm số văn bản nếu có.", 2000),
});

/** Nhận nhiều mục một lần: the ids ticked. */
export const acceptancesForm = z.object({
  id: z.array(z.string().transform(Number).pipe(z.int().positive())).min(1, "Chọn ít nhất một mục để nhận."),
});
