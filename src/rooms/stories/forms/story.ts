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
import { channelKinds, consentReaches, consentSubjects } from "../terms.ts";

const idOrNone = () =>
  z
    .string()
    .optional()
    .transform((text) => text || null)
    .pipe(z.uuid("Chọn lại trong danh sách.").nullable());

/** Đề xuất bài. */
export const pitchForm = z.object({
  title: typedText("Ghi tên bài dự kiến.", 300),
  idea: typedText("Ghi vài dòng: kể việc gì, vì sao đáng kể.", 4000),
  exemplar: idOrNone(),
  unit: idOrNone(),
  once: z.uuid().optional().catch(undefined),
});

/** The revision the page was opened with. */
export const revisionForm = z.object({ revision: typedCountOrNone().catch(null) });

/** A step with its reason. */
export const reasonForm = z.object({
  reason: typedText("Ghi lý do, để người nhận biết phải làm gì.", 2000),
  revision: typedCountOrNone().catch(null),
});

/** Phân công người viết. */
export const assignmentForm = z.object({
  writer: z.uuid("Chọn người viết."),
  dueOn: typedDayOrNone(),
  revision: typedCountOrNone().catch(null),
});

/** Chữ của bài. */
export const textForm = z.object({
  title: typedText("Ghi tên bài.", 300),
  standfirst: typedTextOrNone(600).transform((text) => text ?? ""),
  body: typedText("Viết nội dung bài.", 60_000),
  version: typedCount("Mở lại trang rồi viết."),
});

/** Đính chính: the text as it shall be, and what was wrong. */
export const correctionForm = textForm.extend({
  correction: typedText("Ghi điều đính chính, ví dụ: sửa số vụ việc từ 29 thành 28.", 600),
});

const hour = /^([01]?\d|2[0-3])[:hg]([0-5]\d)$/;

/** Hẹn giờ đăng: a day and an hour, both empty for now. */
export const scheduleForm = z.object({
  day: typedDayOrNone(),
  hour: z
    .string()
    .trim()
    .optional()
    .transform((text) => text || null)
    .refine((text) => text === null || hour.test(text), "Ghi giờ và phút, ví dụ 08:00."),
  revision: typedCountOrNone().catch(null),
});

/** The hour and minute written: `8h30` → [8, 30]. */
export function minutesOf(text: string): number {
  const [, h, m] = hour.exec(text) ?? [];
  return Number(h) * 60 + Number(m);
}

/** Sự đồng ý. */
export const consentForm = z.object({
  personName: typedText("Ghi họ và tên người đồng ý.", 200),
  about: z.array(z.enum(consentSubjects)).min(1, "Chọn điều được đồng ý: bài viết, ảnh hoặc cả hai."),
  reach: z.enum(consentReaches, "Chọn phạm vi đồng ý."),
  givenOn: typedDay("Ghi ngày đồng ý, ví dụ 20/04/2020."),
  until: typedDayOrNone(),
  paper: typedText("Ghi giấy tờ làm căn cứ: phiếu đồng ý, tin nhắn, ghi âm.", 300),
});

/** Lời về một ảnh. */
export const pictureForm = z.object({
  alt: typedText("Tả trong một câu ảnh chụp gì, cho người không nhìn được.", 300),
  caption: typedTextOrNone(300).transform((text) => text ?? ""),
  credit: typedTextOrNone(200).transform((text) => text ?? ""),
  showsPeople: ticked(),
});

/** Chờ quyết định: a case or a decision, or nothing. */
export const embargoForm = z.object({ recognition: idOrNone(), decision: idOrNone() });

/** Một lần gửi; something must stand behind it. */
export const sendingForm = z.object({
  channel: z.uuid("Chọn kênh."),
  sentOn: typedDay("Ghi ngày gửi hoặc ngày đăng, ví dụ 12/05/2020."),
  url: z
    .string()
    .trim()
    .optional()
    .transform((text) => text || null)
    .refine(
      (text) => text === null || /^https?:\/\/[^\s/]+\.[^\s]+$/.test(text),
      "Ghi liên kết đầy đủ, bắt đầu bằng https://",
    ),
  number: typedTextOrNone(200),
  note: typedTextOrNone(1000),
});

/** Một kênh. */
export const channelForm = z.object({
  kind: z.enum(channelKinds, "Chọn loại kênh."),
  name: typedText("Ghi tên kênh, ví dụ: Báo Sóc Trăng.", 200),
  url: typedTextOrNone(300),
  active: ticked(),
  duty: z.array(z.uuid()).max(50),
});
