import { Fields, type Filled, SelectField, Sheet, TextField } from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { AskedQuestion } from "../../queries/questions.ts";
import { type Chosen, PostFormPage } from "../entries/PostFormPage.tsx";
import type { Contest } from "./shown.ts";

/** Ghi bài làm gửi qua bưu điện: one letter a question, as it stands on the sheet. */
export function PostPaperPage(props: {
  contest: Contest;
  people: Chosen[];
  asked: readonly Pick<AskedQuestion, "questionId" | "text" | "choices" | "struckReason">[];
  form: Filled;
}) {
  const { contest, people, form } = props;
  return (
    <PostFormPage {...{ contest, people, form }}>
      <Sheet title="Câu trả lời" block>
        <div class="stack">
          <Fields>
            {props.asked.map((one, n) => (
              <div key={one.questionId}>
                <input type="hidden" name={`answers[${n}][questionId]`} value={one.questionId} />
                <SelectField
                  name={`answers[${n}][choice]`}
                  label={`Câu ${n + 1}`}
                  hint={one.text}
                  blank="Không trả lời"
                  choices={one.choices.map((words, at) => ({
                    value: String(at),
                    words: `${letterOf(at)}. ${words}`,
                  }))}
                />
              </div>
            ))}
          </Fields>
          {contest.predicts && (
            <TextField
              name="prediction"
              label="Dự đoán số người trả lời đúng tất cả"
              numeric
              short
              hint="Để trống khi phiếu không ghi."
            />
          )}
        </div>
      </Sheet>
    </PostFormPage>
  );
}
