import { z } from "zod";
import { ticked, typedDay, typedText } from "#kernel/web/forms.ts";
import { revision, words } from "./contest.ts";

/** Bài dự thi: title and text; files come beside it. */
export const entryForm = z.object({
  revision,
  title: typedText("Ghi tên bài dự thi.", 300),
  body: words(200_000),
});
export type EntryValues = z.output<typeof entryForm>;

const text = (max: number) => z.string().max(max).optional().default("");

/** Bài của người ngoài cơ quan, without signing in. */
export const publicEntryForm = entryForm.extend({
  name: typedText("Ghi họ và tên của anh, chị.", 200),
  place: typedText("Ghi nơi ở hoặc nơi làm việc.", 300),
  contact: typedText("Ghi điện thoại hoặc thư điện tử để ban tổ chức liên hệ.", 200),
  agrees: ticked().refine((on) => on, "Đánh dấu vào ô này nếu đồng ý."),
  stamp: text(200),
  /** Left empty by people, who do not see it. */
  website: text(200),
});

/** Bài gửi qua bưu điện, as the secretary writes it down. */
export const postEntryForm = entryForm
  .extend({
    name: typedText("Ghi họ tên tác giả như trên phong bì.", 200),
    place: text(300),
    contact: text(200),
    person: z.string().optional().default(""),
    postmarkedOn: typedDay("Ghi ngày trên dấu bưu điện."),
    receivedOn: typedDay("Ghi ngày nhận được."),
  })
  .refine(({ postmarkedOn, receivedOn }) => receivedOn >= postmarkedOn, {
    path: ["receivedOn"],
    message: "Ngày nhận phải từ ngày dấu bưu điện trở đi.",
  });
export type PostEntryValues = z.output<typeof postEntryForm>;

/** Nhận bài là hợp lệ, with the reason where something speaks against it. */
export const acceptForm = z.object({ reason: words(2000) });

/** Không nhận bài, with the reason its author reads. */
export const barForm = z.object({ reason: typedText("Ghi lý do để tác giả biết.", 2000) });

/** Khiếu nại kết quả. */
export const complaintForm = z.object({ text: typedText("Ghi điều khiếu nại.", 4000) });

/** Trả lời khiếu nại. */
export const answerForm = z.object({
  upheld: z.enum(["yes", "no"], "Chọn chấp nhận hay không chấp nhận."),
  answer: typedText("Ghi câu trả lời.", 4000),
});
