import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { typedCount, typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { subjectHolders } from "../terms.ts";

/** The revision that was read; 0 when the form carries none. */
const revision = z.coerce.number().int().catch(0);

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** The longest window, in working days: about three months. No text sets one; longer than this is a slip of the hand. */
const mostDays = 60;

const workingDays = typedCount("Ghi số ngày làm việc, ví dụ 10.", { min: 1, max: mostDays });

/** Đợt lấy ý kiến, as it is drafted and edited. */
export const windowForm = z.object({
  revision,
  title: typedText("Ghi tên đợt lấy ý kiến.", 300),
  about: typedText("Ghi xin ý kiến về việc gì.", 4000),
  contact: typedText("Ghi nơi nhận ý kiến bằng thư, điện thoại.", 500),
  opensOn: typedDay("Ghi ngày mở."),
  workingDays,
});
export type WindowValues = z.output<typeof windowForm>;

/** What the closing day is computed from while the form is being filled in. */
export const closingForm = z.object({ opensOn: typedDay("Ghi ngày mở."), workingDays });

/** Một người, tập thể của danh sách. */
export const subjectForm = z.object({
  revision,
  holder: z.enum(subjectHolders, "Chọn cá nhân, tập thể, hộ gia đình hoặc mô hình."),
  name: typedText("Ghi tên người, tập thể, hộ hoặc mô hình.", 300),
  post: words(300),
  unit: words(300),
  proposed: typedText("Ghi danh hiệu, hình thức khen thưởng đề nghị.", 300),
  achievement: typedText("Ghi tóm tắt thành tích để người dân biết.", 2000),
});
export type SubjectValues = z.output<typeof subjectForm>;

/** Chọn từ điển hình. */
export const choiceForm = z.object({
  revision,
  exemplars: z.array(z.string().refine(isId)).min(1, "Chọn ít nhất một điển hình."),
});

/** Nothing but the revision that was read. */
export const revisionForm = z.object({ revision });

/** Kéo dài. */
export const lengthenForm = z.object({
  revision,
  workingDays,
  reason: typedText("Ghi lý do kéo dài; lý do hiện trên cổng.", 1000),
});

/** A step that asks for its reason. */
export const reasonForm = z.object({ revision, reason: typedText("Ghi lý do.", 1000) });

/** Kết luận. */
export const conclusionForm = z.object({
  revision,
  conclusion: typedText("Ghi kết luận sau khi xem xét các ý kiến.", 4000),
  notice: typedText("Ghi thông báo kết thúc để đăng trên cổng.", 2000),
});
