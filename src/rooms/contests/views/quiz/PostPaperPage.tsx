import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { PrintedQuestion } from "../../printing/letters.ts";
import { crumbsOf } from "../crumbs.ts";
import { type Chosen, PostFormPage } from "../entries/PostFormPage.tsx";
import type { Contest } from "./shown.ts";

type Shown = { contest: Contest; people: Chosen[]; asked: readonly PrintedQuestion[]; form: Filled };

/** Ghi bài làm gửi qua bưu điện: as its sheet asks; where questions are drawn, the code says which sheet that is. */
export function PostPaperPage(props: Omit<Shown, "asked"> & { asked: readonly PrintedQuestion[] | null }) {
  const { contest, asked, form } = props;
  if (asked === null) return <CodePage contest={contest} form={form} />;
  return (
    <PostFormPage {...{ contest, people: props.people, form }}>
      {contest.drawn !== null && <HiddenField name="code" />}
      <Sheet title="Câu trả lời" aside={contest.drawn === null ? null : `Phiếu ${form.typed.code}`} block>
        <div class="stack">
          {contest.drawn === null && (
            <TextField
              name="code"
              label="Mã phiếu"
              short
              hint="In ở góc trên mỗi trang; để trống khi phiếu không có mã."
            />
          )}
          <TextField
            name="letters"
            label="Gõ nhanh các chữ trên phiếu"
            hint="Theo thứ tự câu, ví dụ ABDCA; câu bỏ trống hoặc đánh hai ô thì gõ dấu chấm. Gõ ở đây thì không cần chọn từng câu."
          />
          <Letters {...{ contest, asked }} />
        </div>
      </Sheet>
    </PostFormPage>
  );
}

/** One letter a question, as it stands on the sheet. */
function Letters({ contest, asked }: Pick<Shown, "contest" | "asked">) {
  return (
    <>
      <Fields>
        {asked.map((one, n) =>
          one.struckReason === null ? (
            <div key={one.questionId}>
              <input type="hidden" name={`answers[${n}][questionId]`} value={one.questionId} />
              <SelectField
                name={`answers[${n}][choice]`}
                label={`Câu ${n + 1}`}
                hint={one.text}
                blank="Không trả lời"
                choices={one.choices.map((words, at) => ({ value: String(at), words: `${letterOf(at)}. ${words}` }))}
              />
            </div>
          ) : (
            <Note key={one.questionId}>Câu {n + 1} đã bị loại, không tính. Khi gõ nhanh, chỗ này gõ dấu chấm.</Note>
          ),
        )}
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
    </>
  );
}

/** Which sheet came back: its code leads to its questions. */
function CodePage({ contest, form }: Pick<Shown, "contest" | "form">) {
  const act = (
    <Act words="Mỗi phiếu của cuộc thi này có câu hỏi riêng.">
      <Button words="In phiếu trả lời" icon="printer" href={`/contests/${contest.id}/printed-papers`} second />
      <Button words="Mở phiếu" form="sheet-code" primary />
    </Act>
  );
  return (
    <Page title="Ghi bài gửi qua bưu điện" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa mở được phiếu" />
      <Form id="sheet-code" action={`/contests/${contest.id}/post-entries`} of={form} plain>
        <Sheet title="Phiếu nào" block>
          <TextField name="code" label="Mã phiếu" required short hint="In ở góc trên mỗi trang, ví dụ 0012-KM." />
        </Sheet>
      </Form>
    </Page>
  );
}
