import { z } from "zod";
import { typedCount, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** Đề nghị công nhận. */
export const proposalForm = z.object({
  award: typedText("Chọn bậc công nhận."),
  year: typedCount("Ghi năm đề nghị công nhận.", { min: 1990, max: 2200 }),
  proposal: typedText("Ghi số văn bản đề nghị hoặc biên bản họp của đơn vị."),
});

/** Xác nhận của một người có tên. */
export const certificateForm = z.object({
  about: typedText("Chọn điều kiện được xác nhận."),
  certifier: typedText("Ghi họ tên người xác nhận."),
  certifierPost: typedText("Ghi chức vụ người xác nhận."),
  certifiedOn: typedDay("Ghi ngày xác nhận, ví dụ 12/06/2023."),
  note: typedTextOrNone(1000),
});

/** A step of a case: what it rests on or why; of putting forward perhaps the reason of the special way. */
export const recognitionStepForm = z.object({
  note: typedText("Ghi nội dung này để người sau hiểu việc đã làm.", 1000),
  special: typedTextOrNone(2000),
  revision: typedCount("Mở lại trang rồi làm."),
});

/** Ghi quyết định công nhận: one decision, several cases. */
export const decisionForm = z.object({
  cases: z
    .union([z.string(), z.array(z.string())], { error: "Chọn ít nhất một hồ sơ." })
    .transform((value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== ""))
    .refine((list) => list.length > 0, "Chọn ít nhất một hồ sơ."),
  number: typedText("Ghi số quyết định, ví dụ 214/QĐ-STP."),
  decidedOn: typedDay("Ghi ngày quyết định, ví dụ 28/12/2022."),
  decidedBy: typedText("Ghi cơ quan, người ban hành quyết định."),
  signer: typedText("Ghi họ tên người ký."),
});
export type DecisionTyped = z.infer<typeof decisionForm>;
