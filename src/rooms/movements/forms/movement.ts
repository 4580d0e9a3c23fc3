import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { readNumber } from "#kernel/vietnamese/index.ts";
import { typedDay, typedDayOrNone, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { parentLevels, scopes, ways } from "../terms.ts";

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** The id of a thing chosen from a list; nothing chosen is null. */
export const chosenOrNone = z
  .string()
  .optional()
  .transform((id) => (id && isId(id) ? id : null));

/** A measured number that may stay empty, typed as offices write it: 12, 98,5, 1.240. */
export const measured = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text) return null;
    const read = readNumber(text);
    if (read.ok) return read.value;
    context.addIssue({ code: "custom", message: "Ghi bằng chữ số, ví dụ 100 hoặc 98,5." });
    return z.NEVER;
  });

/** The revision that was read; 0 when the form carries none. */
export const revision = z.coerce.number().int().catch(0);

const target = z.object({
  id: chosenOrNone,
  title: typedTextOrNone(500),
  measure: words(40),
  goal: measured,
});

/** Phong trào, as it is drafted and edited. */
export const movementForm = z
  .object({
    revision,
    planId: chosenOrNone,
    parentId: chosenOrNone,
    parentLevel: z
      .enum(parentLevels)
      .or(z.literal(""))
      .optional()
      .transform((level) => level || null),
    parentName: typedTextOrNone(500),
    parentDocument: typedTextOrNone(120),
    name: typedText("Ghi tên phong trào, dễ nhớ.", 500),
    theme: typedTextOrNone(500),
    slogan: typedTextOrNone(500),
    way: z.enum(ways, "Chọn hình thức tổ chức."),
    scope: z.enum(scopes, "Chọn phạm vi."),
    audience: words(1000),
    content: words(20_000),
    criteria: words(10_000),
    startsOn: typedDayOrNone(),
    endsOn: typedDayOrNone(),
    until: typedTextOrNone(300),
    pilots: words(4000),
    checks: words(4000),
    targets: z.array(target),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  })
  .refine(({ endsOn, until }) => !(endsOn && until), {
    path: ["until"],
    message: "Đã có ngày kết thúc thì để trống mục này.",
  })
  .refine(({ parentName, parentLevel }) => !parentName || parentLevel, {
    path: ["parentLevel"],
    message: "Chọn cấp phát động của phong trào cấp trên.",
  });
export type MovementValues = z.output<typeof movementForm>;

/** Phát động: the document, and to whom. */
export const launchForm = z
  .object({
    revision,
    number: typedText("Ghi số, ký hiệu văn bản phát động.", 120),
    launchedOn: typedDay("Ghi ngày của văn bản phát động."),
    answersDueOn: typedDayOrNone(),
    to: z.enum(["all", "kinds", "chosen"], "Chọn phát động đến đơn vị nào."),
    kinds: z.array(z.string()),
    units: z.array(z.string()),
  })
  .refine(({ to, kinds }) => to !== "kinds" || kinds.length > 0, {
    path: ["kinds"],
    message: "Chọn ít nhất một loại đơn vị.",
  })
  .refine(({ to, units }) => to !== "chosen" || units.some(isId), {
    path: ["units"],
    message: "Chọn ít nhất một đơn vị.",
  })
  .refine(({ launchedOn, answersDueOn }) => !answersDueOn || answersDueOn >= launchedOn, {
    path: ["answersDueOn"],
    message: "Hạn trả lời phải từ ngày phát động trở đi.",
  });

/** Phát động thêm đến đơn vị khác. */
export const extendForm = z.object({
  revision,
  units: z.array(z.string()).refine((units) => units.some(isId), "Chọn ít nhất một đơn vị."),
});

/** Văn bản phát động của đơn vị. */
export const responseForm = z
  .object({
    revision,
    number: typedText("Ghi số, ký hiệu văn bản của đơn vị.", 120),
    documentOn: typedDay("Ghi ngày văn bản của đơn vị."),
    adapted: z.enum(["no", "yes"], "Chọn lấy nguyên nội dung hay có điều chỉnh."),
    content: words(20_000),
  })
  .refine(({ adapted, content }) => adapted === "no" || content !== "", {
    path: ["content"],
    message: "Ghi nội dung đơn vị tự đặt ra hoặc điều chỉnh.",
  });

/** Tổng kết phong trào: five parts, all said (TT 1/2024/TT-BNV Đ.3 k3). */
export const reviewForm = z.object({
  revision,
  reviewedOn: typedDay("Ghi ngày tổng kết."),
  result: typedText("Ghi kết quả, kèm số liệu.", 20_000),
  effect: typedText("Ghi hiệu quả, tác dụng của phong trào.", 20_000),
  faults: typedText("Ghi tồn tại, hạn chế; nếu không có thì ghi rõ là không có.", 20_000),
  causes: typedText("Ghi nguyên nhân.", 20_000),
  lessons: typedText("Ghi bài học kinh nghiệm.", 20_000),
});

/** Mở lại, bỏ dự thảo: the reason. */
export const reasonForm = z.object({ reason: typedText("Ghi lý do.", 2000) });
