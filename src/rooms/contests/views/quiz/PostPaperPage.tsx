import {
  Act,
  Button,
  DateField,
  day,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import type { AskedQuestion } from "../../queries/questions.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

/** Ghi bài làm gửi qua bưu điện: the envelope, then one letter a question. */
export function PostPaperPage(props: {
  contest: Contest;
  people: { id: string; name: string; title: string }[];
  asked: readonly Pick<AskedQuestion, "questionId" | "text" | "choices" | "struckReason">[];
  form: Filled;
}) {
  const { contest, form } = props;
  const back = `/contests/${contest.id}/entries`;
  const act = (
    <Act words={`Dấu bưu điện đến hết ngày ${day(contest.endsOn)} là trong hạn, dù nhận sau.`}>
      <Button words="Thôi" href={back} />
      <Button words="Ghi bài" icon="check" form="post-entry" primary />
    </Act>
  );
  return (
    <Page title="Ghi bài gửi qua bưu điện" over={contest.name} crumbs={crumbsOf(contest)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="post-entry" action={`/contests/${contest.id}/post-entries`} of={form}>
        <EnvelopeSheet people={props.people} />
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
      </Form>
    </Page>
  );
}

/** Phong bì: days and whose it is. */
export function EnvelopeSheet({ people }: { people: { id: string; name: string; title: string }[] }) {
  return (
    <Sheet title="Phong bì" block>
      <div class="stack">
        <Fields two>
          <DateField name="postmarkedOn" label="Ngày dấu bưu điện" required />
          <DateField name="receivedOn" label="Ngày nhận được" required />
        </Fields>
        <Fields>
          <TextField name="name" label="Họ tên tác giả" required />
          <TextField name="place" label="Nơi ở, nơi làm việc" />
          <TextField name="contact" label="Điện thoại, thư điện tử" />
        </Fields>
        <SelectField
          name="person"
          label="Là người của cơ quan"
          blank="Không phải người của cơ quan"
          choices={people.map(({ id, name, title }) => ({ value: id, words: `${name}, ${title}` }))}
        />
      </div>
    </Sheet>
  );
}
