import { z } from "zod";
import { confirmed, typedDay, typedDayOrNone, typedText } from "#kernel/web/forms.ts";

const text = z.string().optional().default("");

export const issueForm = z.object({
  number: typedText("Ghi số kế hoạch.", 60),
  issuedOn: typedDay("Ghi ngày ban hành, ví dụ 22/06/2021."),
});

export const occasionForm = z.object({ on: typedDayOrNone(), reason: typedText("Ghi căn cứ hoặc lý do.", 1000) });

export const dueMoveForm = z.object({
  dutyId: z.string(),
  period: z.string(),
  unitId: text,
  toDay: typedDay("Ghi hạn mới, ví dụ 09/06/2023."),
  reason: typedText("Ghi lý do dời hạn; các đơn vị đọc được.", 1000),
});

export const closeForm = z.object({
  reason: typedText("Ghi kết luận hoặc lý do kết thúc.", 2000),
  word: confirmed("KẾT THÚC"),
});

export const removalForm = z.object({ word: confirmed("BỎ") });

export const childForm = z.object({ unitId: typedText("Chọn đơn vị.", 60) });

export const contentsForm = z.object({
  section: z
    .array(z.object({ cite: text, heading: text, text }))
    .optional()
    .default([]),
});

/** The revision a page was opened with. */
export const revisionForm = z.object({ revision: z.coerce.number().int().optional().default(0) });

/** Asked with every change of an issued plan. */
export const amendmentForm = z.object({
  reason: typedText("Ghi lý do sửa đổi.", 1000),
  document: text,
  effectiveOn: typedDay("Ghi ngày có hiệu lực, ví dụ 01/07/2024."),
});
