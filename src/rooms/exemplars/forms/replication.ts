import { z } from "zod";
import { readNumber } from "#kernel/vietnamese/index.ts";
import { typedCount, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";

/** A measured number that may stay empty, typed as offices write it: 12, 98,5, 1.240. */
const measured = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    const read = readNumber(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: "Ghi số liệu bằng chữ số, ví dụ 12 hoặc 98,5." });
    return z.NEVER;
  });

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** Cách làm. */
export const practiceForm = z.object({
  revision: z
    .string()
    .optional()
    .transform((text) => (text ? Number(text) : null)),
  title: typedText("Ghi tên cách làm, ngắn gọn.", 200),
  problem: typedText("Ghi vấn đề mà cách làm này giải quyết.", 2000),
  way: typedText("Ghi cách làm từng bước, để nơi khác làm theo được.", 8000),
  effect: words(4000),
  surroundings: words(2000),
  measure: words(40),
});

/** Làm theo. */
export const undertakingForm = z
  .object({
    unitId: z.uuid("Chọn đơn vị làm theo."),
    fromId: z
      .string()
      .optional()
      .transform((text) => text || null),
    problem: typedText("Ghi vấn đề của đơn vị cần giải quyết.", 2000),
    adapted: words(2000),
    helper: words(200),
    startsOn: typedDay("Ghi ngày bắt đầu, ví dụ 05/07/2023."),
    reportOn: typedDay("Ghi ngày báo kết quả, ví dụ 05/01/2024."),
    baseline: measured,
  })
  .refine(({ startsOn, reportOn }) => reportOn > startsOn, {
    path: ["reportOn"],
    message: "Ngày báo kết quả phải sau ngày bắt đầu.",
  });

/** Kết quả làm theo: in words always, measured where there is a measure. */
export const reportForm = z.object({
  result: measured,
  resultWords: typedText("Ghi kết quả đo được và nguồn số liệu.", 4000),
  adapted: words(2000),
});

/** Bắt đầu, tạm dừng, làm tiếp, thôi: the last two ask why. */
export const replicationStepForm = z
  .object({
    step: z.enum(["start", "pause", "resume", "drop"], "Chọn việc muốn làm."),
    reason: typedTextOrNone(2000),
    resumeOn: typedDayOrNone(),
  })
  .refine(({ step, reason }) => reason !== null || step === "start" || step === "resume", {
    path: ["reason"],
    message: "Ghi lý do, để đơn vị có điển hình và cơ quan biết.",
  });

/** Thủ trưởng xác nhận, hoặc trả lại với lý do. */
export const reportAnswerForm = z
  .object({
    answer: z.enum(["confirm", "return"], "Chọn xác nhận hoặc trả lại."),
    reason: typedTextOrNone(2000),
  })
  .refine(({ answer, reason }) => answer === "confirm" || reason !== null, {
    path: ["reason"],
    message: "Ghi lý do trả lại và điều cần bổ sung.",
  });

/** Trả lời theo dõi. */
export const followUpForm = z.object({
  answer: z.enum(["lives_on", "changed", "ended"], "Chọn tình trạng hiện nay."),
  words: typedText("Ghi tình trạng cụ thể: còn làm thế nào, kết quả ra sao, hoặc vì sao thôi.", 2000),
  result: measured,
});

/** Kế hoạch thi đua cùng điển hình. */
export const companionForm = z.object({
  unitId: z.uuid("Chọn đơn vị."),
  year: typedCount("Ghi năm, ví dụ 2024.", { min: 2000, max: 2200 }),
  content: typedText("Ghi nội dung thi đua cùng điển hình.", 4000),
  target: typedText("Ghi chỉ tiêu đo được.", 1000),
  dueOn: typedDay("Ghi hạn thực hiện, ví dụ 30/11/2024."),
});

/** Tổng kết kế hoạch thi đua cùng điển hình. */
export const companionReviewForm = z.object({
  reached: z.enum(["reached", "partly", "missed"], "Chọn mức đạt."),
  result: typedText("Ghi kết quả, kèm số liệu.", 4000),
});
