import { z } from "zod";
import { typedDay, typedText } from "#kernel/web/forms.ts";

/** Ghi ngày bắt đầu công tác. */
export const serviceForm = z.object({
  since: typedDay("Ghi ngày bắt đầu công tác, ví dụ 01/9/2005."),
  document: typedText("Ghi căn cứ, ví dụ: Quyết định tuyển dụng số 12/QĐ-SNV.", 300),
});
