import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { stands } from "../terms.ts";

const revision = z.coerce.number().int().catch(0);
const text = (max: number) => typedTextOrNone(max).transform((said) => said ?? "");

const given = {
  /** The id of a subject, or `all` for the whole list. */
  about: z.string("Chọn ý kiến về ai.").refine((typed) => typed === "all" || isId(typed), "Chọn ý kiến về ai."),
  stand: z.enum(stands, "Chọn đồng ý, không đồng ý hoặc phản ánh."),
  text: text(4000),
  name: text(200),
  contact: text(200),
};

/** Who only agrees may leave it at that; whoever does not has to say why. */
const saysWhy = ({ stand, text: said }: { stand: string; text: string }) => stand === "agree" || said?.trim() !== "";
/** Asked beside all the rest, so that every fault is told at once. */
const sayWhy = { path: ["text"], message: "Ghi nội dung ý kiến: việc gì, khi nào, vì sao.", when: () => true };

/** Ý kiến gửi từ trang công khai. */
export const publicOpinionForm = z
  .object({
    ...given,
    stamp: z.string().max(200).optional().default(""),
    /** Left empty by people, who do not see it. */
    website: z.string().max(200).optional().default(""),
  })
  .refine(saysWhy, sayWhy);

/** Ý kiến gửi bằng thư, điện thoại, as the office writes it down. */
export const letterForm = z
  .object({ ...given, receivedOn: typedDay("Ghi ngày nhận, theo dấu bưu điện nếu có.") })
  .refine(saysWhy, sayWhy);

/** Để ngoài, with the reason. */
export const setAsideForm = z.object({
  revision,
  reason: typedText("Ghi lý do để ngoài: tin rác, xúc phạm, không đúng nội dung.", 1000),
});

/** Nhập vào ý kiến khác. */
export const joinForm = z.object({
  revision,
  into: z.string("Chọn ý kiến để nhập vào.").refine(isId, "Chọn ý kiến để nhập vào."),
});

/** Trả lời, and how the matter was verified. */
export const answerForm = z.object({
  revision,
  verified: typedText("Ghi đã xác minh thế nào: hỏi ai, xem gì.", 2000),
  answer: typedText("Ghi câu trả lời.", 4000),
});

/** Nothing but the revision that was read. */
export const stepForm = z.object({ revision });

/** Vì sao xem người gửi. */
export const lookForm = z.object({
  why: typedText("Ghi công việc cần biết người gửi, ví dụ: hỏi thêm để xác minh.", 300),
});
