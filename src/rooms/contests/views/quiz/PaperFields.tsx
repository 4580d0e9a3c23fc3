import { CheckField, type Filled, Note, RadioGroup, Sheet, TextField } from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { AskedQuestion } from "../../queries/questions.ts";
import type { Contest, ContestPaper } from "./shown.ts";

/** Câu hỏi của bài làm, in the order drawn; nothing on it tells which choice is right. */
export function PaperFields(props: {
  contest: Pick<Contest, "predicts">;
  asked: readonly AskedQuestion[];
  form: Filled;
}) {
  const { asked, form } = props;
  return (
    <>
      {asked.map((one, n) => (
        <Sheet key={one.questionId} block>
          <input type="hidden" name={`answers[${n}][questionId]`} value={one.questionId} />
          {one.struckReason === null ? (
            <RadioGroup
              name={`answers[${n}][choice]`}
              label={`Câu ${n + 1}. ${one.text}`}
              choices={one.choices.map((words, at) => ({ value: String(at), words: `${letterOf(at)}. ${words}` }))}
            />
          ) : (
            <Note>
              Câu {n + 1} đã bị loại, không tính cho ai: {one.struckReason}
            </Note>
          )}
        </Sheet>
      ))}
      {props.contest.predicts && (
        <Sheet title="Câu hỏi phụ" block>
          <TextField
            name="prediction"
            label="Dự đoán có bao nhiêu người trả lời đúng tất cả các câu"
            required
            numeric
            short
            hint="Dùng để xét khi bằng số câu đúng: ai dự đoán gần nhất xếp trên."
          />
        </Sheet>
      )}
      {form.errors.partial && (
        <Sheet block>
          <CheckField name="partial" label="Nộp cả khi còn câu chưa trả lời; câu để trống tính là sai" />
        </Sheet>
      )}
    </>
  );
}

/** A paper as its form shows it. */
export function typedOfPaper(paper: Pick<ContestPaper, "prediction">, asked: readonly AskedQuestion[]) {
  return {
    answers: asked.map(({ questionId, choice }) => ({ questionId, choice: choice === null ? "" : String(choice) })),
    prediction: paper.prediction === null ? "" : String(paper.prediction),
  };
}
