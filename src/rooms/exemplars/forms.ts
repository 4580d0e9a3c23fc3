import { z } from "zod";
import { confirmed, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** Lý do của một bước về hiệu lực. */
export const standingForm = z.object({
  reason: typedText("Ghi lý do: sự việc, ngày, ai kết luận.", 2000),
  document: typedTextOrNone(200),
});

/** Đưa ra khỏi danh sách cannot be undone: a word confirms it. */
export const strikeOffForm = standingForm.extend({ confirmation: confirmed("ĐƯA RA") });
