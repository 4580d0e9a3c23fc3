import { vietnamDay } from "#kernel/calendar/index.ts";
import {
  Button,
  day,
  Empty,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  State,
  TextArea,
} from "#kernel/web/index.tsx";
import { erasedAuthor } from "../../erased-words.vi.ts";
import type { AwardLine } from "../../queries/awards.ts";
import type { ComplaintLine } from "../../queries/complaints.ts";
import type { Contest } from "../../schema.ts";
import { complaintStateNames } from "../../words.vi.ts";
import { crumbsOf } from "../crumbs.ts";
import { AwardsSheet } from "./CertificatesPage.tsx";

/** Khiếu nại về kết quả, those that wait first; and the taking back of prizes. */
export function ComplaintsPage(props: {
  contest: Contest;
  complaints: ComplaintLine[];
  awards: AwardLine[];
  /** Whose form was sent back. */
  answering: string | null;
  form: Filled;
}) {
  const { contest, complaints, answering, form } = props;
  return (
    <Page title="Khiếu nại kết quả" over={contest.name} crumbs={crumbsOf(contest)}>
      {complaints.length === 0 && <Empty title="Chưa có khiếu nại nào">Tác giả khiếu nại ở trang bài của mình.</Empty>}
      {complaints.map((one) => (
        <Sheet
          key={one.id}
          title={<a href={`/contests/${contest.id}/entries/${one.entryId}`}>{one.title}</a>}
          aside={<State is={complaintStateNames[one.state].state}>{complaintStateNames[one.state].word}</State>}
          block
        >
          <p class="soft">
            {one.author || erasedAuthor}, ngày {day(vietnamDay(one.madeAt))}; trả lời chậm nhất ngày {day(one.dueOn)}
          </p>
          <p class="pre">{one.text}</p>
          {one.answer && (
            <p class="pre">
              <b>{one.upheld === "yes" ? "Chấp nhận. " : "Không chấp nhận. "}</b>
              {one.answer}
            </p>
          )}
          {one.state === "open" && (
            <Answer
              at={`/contests/${contest.id}/complaints/${one.id}/answer`}
              form={answering === one.id ? form : null}
            />
          )}
        </Sheet>
      ))}
      {props.awards.length > 0 && <AwardsSheet contest={contest} awards={props.awards} />}
    </Page>
  );
}

function Answer({ at, form }: { at: string; form: Filled | null }) {
  const shown = form ?? { typed: {}, errors: {} };
  return (
    <Form action={at} of={shown}>
      <ErrorSummary of={shown} title="Chưa trả lời được" />
      <RadioGroup
        name="upheld"
        label="Kết luận"
        required
        inline
        choices={[
          { value: "yes", words: "Chấp nhận" },
          { value: "no", words: "Không chấp nhận" },
        ]}
      />
      <TextArea name="answer" label="Trả lời" required rows={3} />
      <Button words="Trả lời" icon="send" />
    </Form>
  );
}
