import type { FieldWords, TableSigns } from "#kernel/spreadsheets/index.ts";

/** The columns of choices, A to F. */
export const choiceFields = ["a", "b", "c", "d", "e", "f"] as const;
type ChoiceField = (typeof choiceFields)[number];

/** What a list of questions may say of each. */
export type QuestionField = ChoiceField | "number" | "text" | "right" | "source";

const list = (text: string) => text.split("|");
const lettered = (letter: ChoiceField): FieldWords<QuestionField> => {
  const numbered = choiceFields.indexOf(letter) + 1;
  return {
    field: letter,
    names: [
      ...[`phương án ${letter}`, `đáp án ${letter}`, `lựa chọn ${letter}`, `câu trả lời ${letter}`, letter],
      ...[`phương án ${numbered}`, `đáp án ${numbered}`, `lựa chọn ${numbered}`],
    ],
    never: ["đúng", "câu hỏi", "nguồn"],
  };
};

/** By what a list of questions is recognised: the question, two choices, which is right. */
export const questionSigns: TableSigns<QuestionField> = {
  fields: [
    { field: "number", names: list("tt|stt|số tt|số thứ tự|câu|câu số|số câu") },
    {
      field: "text",
      names: list("câu hỏi|nội dung câu hỏi|nội dung|câu hỏi trắc nghiệm|đề bài"),
      never: ["phương án", "đáp án", "trả lời"],
    },
    ...choiceFields.map(lettered),
    {
      field: "right",
      names: list("đáp án đúng|phương án đúng|đáp án|trả lời đúng|câu trả lời đúng|lựa chọn đúng|đúng"),
    },
    {
      field: "source",
      names: list("nguồn|căn cứ|nguồn căn cứ|trích dẫn|nguồn trích dẫn|dẫn nguồn|tài liệu|căn cứ trả lời|giải thích"),
    },
  ],
  required: [["text", "a", "b", "right"]],
  number: "number",
  names: ["text"],
};
