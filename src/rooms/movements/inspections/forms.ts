import { z } from "zod";
import { typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { chosenOrNone, revision } from "../forms/movement.ts";

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** Lên lịch kiểm tra. */
export const inspectionForm = z.object({
  unitId: z.uuid("Chọn đơn vị được kiểm tra."),
  movementId: chosenOrNone,
  planId: chosenOrNone,
  plannedOn: typedDay("Ghi ngày dự kiến kiểm tra."),
  purpose: typedText("Ghi nội dung kiểm tra, đôn đốc.", 4000),
  members: typedText("Ghi ít nhất trưởng đoàn.", 2000),
});
export type InspectionValues = z.output<typeof inspectionForm>;

const row = z
  .object({ text: typedTextOrNone(4000), dueOn: z.string().optional() })
  .transform(({ text, dueOn }, context) => {
    if (!text && !dueOn) return null;
    const due = typedDay("Ghi hạn khắc phục.").safeParse(dueOn ?? "");
    if (!text) context.addIssue({ code: "custom", path: ["text"], message: "Ghi điều cần khắc phục." });
    if (!due.success)
      context.addIssue({
        code: "custom",
        path: ["dueOn"],
        message: due.error.issues[0]?.message ?? "Ghi hạn khắc phục.",
      });
    return text && due.success ? { text, dueOn: due.data } : z.NEVER;
  });

/** Kết quả kiểm tra: remarks, and what the unit is to mend until when. */
export const holdingForm = z.object({
  revision,
  heldOn: typedDay("Ghi ngày kiểm tra."),
  remarks: words(10_000),
  findings: z.array(row).transform((rows) => rows.flatMap((one) => (one === null ? [] : [one]))),
});
export type HoldingValues = z.output<typeof holdingForm>;

/** Trả lời kiến nghị. */
export const answerForm = z.object({ answer: typedText("Ghi việc đã khắc phục, kèm số văn bản nếu có.", 4000) });

/** Kiến nghị chưa xong: what is still missing. */
export const returnForm = z.object({ reason: typedText("Ghi điều còn thiếu.", 2000) });
