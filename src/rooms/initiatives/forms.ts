import { z } from "zod";
import { typedCount, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** Mở đợt đăng ký. */
export const roundForm = z.object({
  year: typedCount("Ghi năm của đợt đăng ký.", { min: 1990, max: 2200 }),
  title: typedText("Ghi tên đợt đăng ký.", 200),
  dueOn: typedDayOrNone(),
  council: typedText("Chọn Hội đồng Sáng kiến."),
  plan: typedTextOrNone(60),
});

/** A step of an initiative that asks for a word; `note` is checked by the step itself. */
export const stepForm = z.object({
  note: typedTextOrNone(4000),
  revision: typedCount("Mở lại trang rồi làm."),
});

/** The same where the word must be given. */
export const stepWithReasonForm = stepForm.extend({
  note: typedText("Ghi nội dung này để tác giả hiểu và sửa.", 4000),
});

/** A decision on paper: number, day, body, signer. */
export const decisionFields = {
  number: typedText("Ghi số quyết định, ví dụ 52/QĐ-STP."),
  decidedOn: typedDay("Ghi ngày quyết định, ví dụ 28/05/2024."),
  decidedBy: typedText("Ghi cơ quan, người ban hành quyết định."),
  signer: typedTextOrNone(200),
};
