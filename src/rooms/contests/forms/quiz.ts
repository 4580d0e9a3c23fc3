import { z } from "zod";
import { isId } from "#kernel/ids.ts";
import { sameTextKey } from "#kernel/vietnamese/index.ts";
import { ticked, typedCountOrNone, typedDay, typedText } from "#kernel/web/forms.ts";
import { choiceRange, mostPrintedAtOnce } from "../quiz/rules.ts";
import { revision, words } from "./contest.ts";
import { publicEntryForm } from "./entry.ts";

/** Chữ cái của phương án, counted from 0. */
export const letterOf = (choice: number) => "ABCDEF"[choice] ?? "?";

const choice = z
  .string()
  .optional()
  .default("")
  .transform((text) => (/^[0-5]$/.test(text) ? Number(text) : null));

/** Một câu hỏi: choices from the first on without a gap, exactly one of them right. */
export const questionForm = z
  .object({
    revision,
    text: typedText("Ghi câu hỏi.", 2000),
    choices: z.array(z.string().max(1000).optional().default("")).max(choiceRange.most).optional().default([]),
    rightChoice: choice,
    source: words(1000),
    next: z.string().optional().default(""),
  })
  .superRefine(({ choices, rightChoice }, context) => {
    const say = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    const filled = choices.filter((one) => one !== "").length;
    if (filled < choiceRange.least) say(["choices", filled], "Ghi ít nhất hai phương án.");
    for (const [n, one] of choices.entries()) {
      if (one === "" && n < filled) say(["choices", n], "Ghi các phương án liền nhau, không bỏ trống ở giữa.");
      if (one !== "" && choices.findIndex((other) => sameTextKey(other) === sameTextKey(one)) < n)
        say(["choices", n], "Phương án này trùng một phương án ở trên.");
    }
    if (rightChoice === null) say(["rightChoice"], "Chọn phương án đúng.");
    else if (!choices[rightChoice]) say(["rightChoice"], "Phương án đúng đang để trống.");
  });
export type QuestionValues = {
  revision: number;
  text: string;
  choices: string[];
  rightChoice: number;
  source: string;
};

/** What a checked form of a question says, empty choices left away. */
export function questionOf(values: z.output<typeof questionForm>): QuestionValues {
  const { text, source, rightChoice } = values;
  return {
    revision: values.revision,
    text,
    source,
    rightChoice: rightChoice!,
    choices: values.choices.filter(Boolean),
  };
}

/** Bài làm: one row a question, in the order drawn. Unanswered ones and an empty prediction are null. */
export const answersForm = z.object({
  answers: z
    .array(z.object({ questionId: z.string(), choice }))
    .optional()
    .default([])
    .transform((rows) => rows.filter(({ questionId }) => isId(questionId))),
  prediction: typedCountOrNone({ min: 0, max: 10_000_000 }),
  /** Nộp cả khi còn câu chưa trả lời. */
  partial: ticked(),
});
export type AnswerValues = Pick<z.output<typeof answersForm>, "answers" | "prediction">;

/** Người ngoài cơ quan bắt đầu làm bài: the same as for writing, without a title and a text. */
export const publicBeginForm = publicEntryForm.omit({ title: true, body: true, revision: true });

const text = (max: number) => z.string().max(max).optional().default("");

/** Bài làm gửi qua bưu điện, as the officer reads it. */
export const postPaperForm = answersForm
  .extend({
    name: typedText("Ghi họ tên người dự thi như trên phong bì.", 200),
    place: text(300),
    contact: text(200),
    person: text(100),
    code: text(20),
    letters: text(1500),
    postmarkedOn: typedDay("Ghi ngày trên dấu bưu điện."),
    receivedOn: typedDay("Ghi ngày nhận được."),
  })
  .refine(({ postmarkedOn, receivedOn }) => receivedOn >= postmarkedOn, {
    path: ["receivedOn"],
    message: "Ngày nhận phải từ ngày dấu bưu điện trở đi.",
  });
export type PostPaperValues = z.output<typeof postPaperForm>;

/** In thêm phiếu trả lời: how many papers are drawn and printed at once. */
export const printForm = z.object({
  count: typedCountOrNone({ min: 1, max: mostPrintedAtOnce }).refine((n) => n !== null, "Ghi số phiếu cần in."),
});

/** What is wrong with a paper that is sent: questions left open without saying so, a prediction that is asked for. */
export function faultsOfPaper(
  { answers, prediction, partial }: z.output<typeof answersForm>,
  asked: readonly { questionId: string; struckReason: string | null }[],
  predicts: boolean,
): Record<string, string[]> {
  const chosen = new Set(answers.flatMap(({ questionId, choice: one }) => (one === null ? [] : [questionId])));
  const open = asked.flatMap((one, n) => (one.struckReason === null && !chosen.has(one.questionId) ? [n + 1] : []));
  const errors: Record<string, string[]> = {};
  if (open.length > 0 && !partial)
    errors.partial = [`Chưa trả lời câu ${open.join(", ")}. Trả lời tiếp, hoặc đánh dấu ô này rồi nộp.`];
  if (predicts && prediction === null) errors.prediction = ["Ghi số người bạn dự đoán."];
  return errors;
}
