import { z } from "zod";
import { typedCount, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** Năm đánh giá, năm giới thiệu. */
export const yearForm = z.object({ year: typedCount("Ghi năm, ví dụ 2024.", { min: 1990, max: 2200 }) });

/** Lý do trả lại, rút, with the revision the page was opened with. */
export const reasonForm = z.object({
  reason: typedText("Ghi lý do để người nhận biết cần bổ sung gì.", 1000),
  revision: typedCount("Mở lại trang rồi làm."),
});

/** A step without words of its own: the revision the page was opened with. */
export const stepForm = z.object({ revision: typedCount("Mở lại trang rồi làm.") });

/** Một minh chứng: its name or number; perhaps of one criterion. The file comes beside it. */
export const evidenceForm = z.object({
  title: typedText("Ghi tên hoặc số, ký hiệu của minh chứng.", 300),
  criterion: typedTextOrNone(80),
});

/** Lý do rút minh chứng. */
export const withdrawalForm = z.object({ reason: typedText("Ghi lý do rút minh chứng.", 1000) });

/** Hồ sơ giới thiệu; the two papers come beside it. */
export const introductionForm = z.object({
  year: typedCount("Ghi năm giới thiệu, ví dụ 2019.", { min: 1990, max: 2200 }),
  metOn: typedDay("Ghi ngày họp, ví dụ 15/03/2019."),
  summary: typedText("Ghi tóm tắt thành tích.", 6000),
  revision: typedCount("Mở lại trang rồi làm.").catch(0),
});
