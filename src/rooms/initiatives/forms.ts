import { z } from "zod";
import {
  ticked,
  typedCount,
  typedCountOrNone,
  typedDay,
  typedDayOrNone,
  typedText,
  typedTextOrNone,
} from "#kernel/web/forms.ts";
import { outcomes, votingWays } from "./terms.ts";

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

const chosen = (missing: string) =>
  z
    .union([z.string(), z.array(z.string())], { error: missing })
    .transform((value) => [value].flat().filter((one) => one !== ""))
    .refine((list) => list.length > 0, missing);

/** Chuẩn bị phiên họp. */
export const sessionForm = z.object({
  heldOn: typedDay("Ghi ngày họp, ví dụ 15/04/2024."),
  heldAt: typedTextOrNone(60),
  place: typedTextOrNone(300),
  voting: z.enum(votingWays, "Chọn cách biểu quyết."),
  initiative: chosen("Chọn ít nhất một sáng kiến."),
});

/** Kết quả kiểm phiếu of one initiative. */
export const countForm = z.object({
  agree: typedCountOrNone({ max: 999 }),
  against: typedCountOrNone({ max: 999 }),
  invalid: typedCountOrNone({ max: 999 }),
  outcome: z.enum(outcomes, "Chọn kết quả."),
  reason: typedTextOrNone(2000),
  opinion: typedTextOrNone(4000),
});

/** Kết thúc phiên họp. */
export const closingForm = z.object({
  minutesNumber: typedText("Ghi số biên bản, ví dụ 02/BB-HĐSK.", 60),
  conclusion: typedTextOrNone(4000),
});

/** Ghi quyết định công nhận: one decision, several initiatives. */
export const sessionDecisionForm = z.object({ initiative: chosen("Chọn ít nhất một sáng kiến."), ...decisionFields });

/** Ghi phạm vi ảnh hưởng. */
export const scopeForm = z.object({
  scope: z.enum(["sector", "national"], "Chọn phạm vi ảnh hưởng."),
  ...decisionFields,
});

/** Ghi đã dùng để xét. */
export const useForm = z.object({
  person: typedText("Chọn tác giả."),
  award: typedText("Chọn danh hiệu, hình thức khen thưởng."),
  year: typedCount("Ghi năm xét.", { min: 1990, max: 2200 }),
  usedOn: typedDay("Ghi ngày quyết định, ví dụ 28/12/2024."),
});

const part = (missing: string) => typedCount(missing, { min: 1, max: 100 });

/** Quy tắc họp: shares as the text writes them. */
export const councilRuleForm = z.object({
  validFrom: typedDay("Ghi ngày quy tắc có hiệu lực."),
  quorumPart: part("Ghi tử số."),
  quorumOf: part("Ghi mẫu số."),
  agreePart: part("Ghi tử số."),
  agreeOf: part("Ghi mẫu số."),
  authorsCount: ticked(),
  cite: typedText("Ghi văn bản, điều khoản quy định.", 300),
});
