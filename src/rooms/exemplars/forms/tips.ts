import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { typedText } from "#kernel/web/forms.ts";
import { holderKinds } from "../schema.ts";

const text = (max: number) => z.string().max(max).optional().default("");

/** Tin giới thiệu, as anybody of the agency tells it. */
export const tipForm = z.object({
  about: typedText("Ghi người, tập thể hoặc cách làm mà ông (bà) muốn giới thiệu.", 300),
  place: text(300),
  deed: typedText("Ghi việc làm: làm gì, khi nào, ai được lợi.", 4000),
});

/** The same from the public, with name and contact as far as she likes to leave them. */
export const publicTipForm = tipForm.extend({
  name: text(200),
  contact: text(200),
  stamp: text(200),
  /** Left empty by people, who do not see it. */
  website: text(200),
});

/** Kết quả xác minh. */
export const checkForm = z.object({ checked: typedText("Ghi đã hỏi ai, xem gì, kết quả thế nào.", 2000) });

/** Lý do không tiếp tục. */
export const declineForm = z.object({ reason: typedText("Ghi lý do không tiếp tục.", 1000) });

/** Đưa vào theo dõi: what kind of exemplar it may become. */
export const takeUpForm = z.object({
  name: typedText("Ghi tên người, tập thể, hộ hoặc mô hình.", 300),
  caption: text(300),
  holder: z.enum(holderKinds, "Chọn cá nhân, tập thể, hộ gia đình, người ngoài cơ quan hoặc mô hình."),
  kind: typedText("Chọn loại điển hình."),
  unit: z.string().refine(isId, "Chọn đơn vị chịu trách nhiệm."),
});

/** Nhập vào tin hoặc điển hình đã có. */
export const joinForm = z.object({ with: typedText("Chọn tin hoặc điển hình để nhập vào.", 60) });
