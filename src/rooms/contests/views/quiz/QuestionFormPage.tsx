import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { letterOf } from "../../forms/quiz.ts";
import { crumbsOf } from "../crumbs.ts";
import type { Contest } from "./shown.ts";

const places = [0, 1, 2, 3, 4, 5];

/** Thêm, sửa một câu hỏi. */
export function QuestionFormPage(props: {
  contest: Contest;
  title: string;
  action: string;
  fresh: boolean;
  form: Filled;
}) {
  const { contest, form } = props;
  const back = `/contests/${contest.id}/questions`;
  const act = (
    <Act words="Người dự thi không thấy đáp án và nguồn trước khi công bố kết quả.">
      <Button words="Thôi" href={back} />
      {props.fresh && <Button words="Ghi, thêm câu nữa" form="question" name="next" value="more" second />}
      <Button words="Ghi câu hỏi" icon="check" form="question" primary />
    </Act>
  );
  return (
    <Page
      title={props.title}
      over={contest.name}
      crumbs={[...crumbsOf(contest), { words: "Bộ câu hỏi", href: back }]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="question" action={props.action} of={form} draft={`question ${props.action}`}>
        <HiddenField name="revision" />
        <Sheet title="Câu hỏi và phương án" block>
          <div class="stack">
            <TextArea name="text" label="Câu hỏi" required rows={3} />
            {places.map((n) => (
              <TextField
                key={n}
                name={`choices[${n}]`}
                label={`Phương án ${letterOf(n)}`}
                required={n < 2}
                {...(n === 2 ? { hint: "Từ phương án C trở đi để trống khi không cần." } : {})}
              />
            ))}
            <RadioGroup
              name="rightChoice"
              label="Phương án đúng"
              required
              inline
              choices={places.map((n) => ({ value: String(n), words: letterOf(n) }))}
            />
            <TextArea
              name="source"
              label="Nguồn"
              rows={2}
              hint="Văn bản, điều, trang hoặc địa chỉ có câu trả lời; hiện cùng đáp án sau khi công bố."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
