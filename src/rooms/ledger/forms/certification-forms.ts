import { z } from "zod";
import { typedCount, typedCountOrNone, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** Xác nhận một điều kiện. */
export const certificationForm = z.object({
  about: typedText("Chọn điều kiện được xác nhận.", 200),
  year: typedCount("Ghi năm, ví dụ 2025.", { min: 1990, max: 2100 }),
  fromYear: typedCountOrNone({ min: 1990, max: 2100 }),
  by: typedText("Ghi họ tên người xác nhận.", 200),
  post: typedText("Ghi chức vụ của người xác nhận.", 200),
  on: typedDay("Ghi ngày xác nhận, ví dụ 25/11/2025."),
  number: typedTextOrNone(100),
});

/** Rút xác nhận. */
export const withdrawalForm = z.object({
  withdrawnOn: typedDay("Ghi ngày rút xác nhận, ví dụ 25/11/2025."),
  reason: typedText("Ghi lý do rút xác nhận.", 500),
});

/** The field at which each reason of a refusal is said. */
export const fieldOfReason: Record<string, string> = {
  "certification.in_future": "on",
  "certification.year_ahead": "year",
  "certification.years_turned": "fromYear",
  "certification.paper_missing": "number",
  "certification.for_others": "about",
  "certification.withdrawn_before_given": "withdrawnOn",
};
