import { z } from "zod";
import { ticked, typedText, typedTextOrNone } from "#kernel/web/forms.ts";
import { holderKinds } from "#rooms/exemplars/schema.ts";
import { bookGroupings, mostStories, printedEditions } from "../book/terms.ts";

const orEmpty = (max: number) => typedTextOrNone(max).transform((text) => text ?? "");

/** Lời của cuốn sách. */
export const bookForm = z.object({
  title: typedText("Ghi tên sách.", 160),
  subtitle: orEmpty(160),
  placeAndYear: orEmpty(80),
  groupedBy: z.enum(bookGroupings, "Chọn cách chia phần."),
  foreword: orEmpty(20_000),
});

/** Xếp lại và bỏ bớt: a row for each story of the book. */
export const orderForm = z.object({
  line: z
    .array(
      z.object({
        story: z.uuid(),
        position: z
          .string()
          .optional()
          .transform((text) => text ?? "")
          .refine((text) => /^\d{1,4}$/.test(text), "Ghi thứ tự bằng số, ví dụ 3.")
          .transform(Number),
        out: ticked(),
      }),
    )
    .max(mostStories + 100),
});

/** Nộp làm minh chứng: for which obligation, in which print. */
export const handedBookForm = z.object({
  obligation: z.coerce.number("Chọn một nhiệm vụ.").int("Chọn một nhiệm vụ.").min(1, "Chọn một nhiệm vụ."),
  edition: z.enum(printedEditions, "Chọn bản A4 hoặc A5."),
  once: z.string().default(""),
});

/** Bài được đánh dấu. */
export const chosenForm = z.object({ story: z.array(z.uuid()).min(1, "Đánh dấu ít nhất một bài.").max(mostStories) });

/** Which stories to choose from. */
export const choiceQuery = z.object({
  field: z.string().max(200).default(""),
  unit: z.string().max(40).default(""),
  year: z
    .string()
    .regex(/^(\d{4})?$/)
    .default(""),
  kind: z.enum(holderKinds).optional().catch(undefined),
});
export type ChoiceQuery = z.output<typeof choiceQuery>;
