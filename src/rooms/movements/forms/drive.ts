import { z } from "zod";
import { isDay } from "#kernel/calendar/index.ts";
import { typedDay, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { revision } from "./movement.ts";

const words = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** The founding as it is typed: a day (03/02/1930) or only a year (1930) → `1930-02-03` or `1930`. */
export const typedFounding = z
  .string()
  .optional()
  .transform((text, context) => {
    if (!text || /^\d{4}$/.test(text)) return text || null;
    const [, d = "", m = "", y = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
    if (isDay(day)) return day;
    context.addIssue({ code: "custom", message: "Ghi ngày 03/02/1930, hoặc chỉ năm 1930." });
    return z.NEVER;
  });

const greeting = z
  .object({ name: typedTextOrNone(300), founded: typedFounding })
  .refine(({ name, founded }) => (name === null) === (founded === null), {
    path: ["founded"],
    message: "Ghi cả tên ngày kỷ niệm và ngày (hoặc năm) gốc.",
  });

/** Đợt thi đua. */
export const driveForm = z
  .object({
    revision,
    name: typedText("Ghi tên đợt, ví dụ Đợt thi đua thứ nhất.", 300),
    startsOn: typedDay("Ghi ngày bắt đầu của đợt."),
    endsOn: typedDay("Ghi ngày kết thúc của đợt."),
    content: words(10_000),
    greetings: z.array(greeting),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Ngày kết thúc phải từ ngày bắt đầu trở đi.",
  });
export type DriveValues = z.output<typeof driveForm>;

/** Sơ kết một đợt. */
export const driveReviewForm = z.object({
  revision,
  reviewedOn: typedDay("Ghi ngày sơ kết."),
  result: typedText("Ghi kết quả của đợt, kèm số liệu.", 20_000),
  faults: typedText("Ghi tồn tại, hạn chế; nếu không có thì ghi rõ là không có.", 20_000),
  lessons: typedText("Ghi điều cần làm tiếp, rút kinh nghiệm.", 20_000),
});
