import { z } from "zod";
import { ticked, typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { disciplineForms, pendingKinds } from "#rooms/awards/index.ts";

/** Vì sao xem: said before anything is shown. */
export const lookForm = z.object({
  why: typedText("Ghi công việc đang làm cần xem thông tin này, ví dụ: xét khen thưởng năm 2023.", 300),
});

const facts = {
  form: z.enum(disciplineForms, { error: "Chọn hình thức kỷ luật." }),
  number: typedTextOrNone(60).transform((text) => text?.replace(/\s+/g, "") || null),
  decidedBy: typedTextOrNone(300),
  decidedOn: typedDay("Ghi ngày quyết định kỷ luật."),
  servedOn: typedDayOrNone(),
  ground: typedTextOrNone(500),
};

/** Ghi kỷ luật. */
export const disciplineForm = z.object(facts);

/** Sửa kỷ luật, with the reason. */
export const disciplineCorrectionForm = z.object({
  ...facts,
  revision: z.coerce.number().int(),
  reason: typedText("Ghi lý do sửa.", 300),
});

/** Bãi bỏ kỷ luật. */
export const liftingForm = z.object({
  revision: z.coerce.number().int(),
  liftedOn: typedDay("Ghi ngày bãi bỏ."),
  reason: typedText("Ghi lý do, số quyết định bãi bỏ.", 300),
});

/** Mở việc chưa kết luận. */
export const matterForm = z.object({
  kind: z.enum(pendingKinds, { error: "Chọn loại việc." }),
  openedOn: typedDay("Ghi ngày bắt đầu."),
  summary: typedText("Ghi vắn tắt nội dung, nguồn.", 1_000),
});

/** Kết luận. */
export const conclusionForm = z.object({
  revision: z.coerce.number().int(),
  concludedOn: typedDay("Ghi ngày kết luận."),
  conclusion: typedText("Ghi kết luận.", 1_000),
  violation: ticked(),
});

/** Mở lại. */
export const reopeningForm = z.object({
  revision: z.coerce.number().int(),
  reason: typedText("Ghi lý do mở lại.", 300),
});
