import {
  Act,
  Button,
  day,
  ErrorSummary,
  type Filled,
  Form,
  Note,
  Page,
  SelectField,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { AskedQuestion } from "../../queries/questions.ts";
import { shortName } from "../../reading/plan-words.vi.ts";
import type { Duty, Plan } from "../../schema.ts";
import { QuestionPart } from "./QuestionPart.tsx";

const crumbsOf = (plan: Plan) => [
  { words: "Kế hoạch", href: "/plans" },
  { words: shortName(plan), href: `/plans/${plan.id}` },
];

/** Nêu vướng mắc: for which unit, about which duty, what. */
export function AskPage(props: { plan: Plan; duties: Duty[]; units: { id: string; name: string }[]; form: Filled }) {
  const { plan, form } = props;
  const path = `/plans/${plan.id}/questions`;
  const act = (
    <Act words="Người phụ trách kế hoạch được báo ngay; câu trả lời hiện ở trang Hỏi đáp.">
      <Button words="Thôi" href={path} />
      <Button words="Gửi vướng mắc" icon="send" form="hoi" primary />
    </Act>
  );
  return (
    <Page title="Nêu vướng mắc" crumbs={crumbsOf(plan)} over={plan.title} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="hoi" action={path} of={form} draft={`question-${plan.id}`}>
        <Sheet block>
          <div class="stack">
            <SelectField
              name="unitId"
              label="Đơn vị"
              required
              choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
            />
            <SelectField
              name="dutyKey"
              label="Về việc nào"
              blank="Về kế hoạch nói chung"
              choices={props.duties.map(({ key, title }, n) => ({ value: key, words: `${n + 1}. ${title}` }))}
            />
            <TextArea
              name="text"
              label="Khó khăn, vướng mắc"
              required
              rows={6}
              hint="Nêu việc cụ thể, vì sao khó và đề nghị cách giải quyết."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}

/** A question to be answered; whoever may not answer reads it. */
export function AnswerPage(props: {
  plan: Plan;
  question: AskedQuestion;
  versions: { version: number; effectiveOn: string; reason: string | null }[];
  mayAnswer: boolean;
  form: Filled;
}) {
  const { plan, question, form } = props;
  const path = `/plans/${plan.id}/questions`;
  const answering = props.mayAnswer && question.answer === null;
  const amendments = props.versions.filter(({ version }) => version > 1);
  const act = (
    <Act words={answering ? "Đơn vị nêu vướng mắc được báo ngay." : undefined}>
      <Button words="Về Hỏi đáp" href={path} />
      {answering && <Button words="Gửi câu trả lời" icon="send" form="tra-loi" primary />}
    </Act>
  );
  return (
    <Page title={answering ? "Trả lời vướng mắc" : "Vướng mắc"} crumbs={crumbsOf(plan)} over={plan.title} act={act}>
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Sheet block>
        <QuestionPart plan={plan} question={question} />
      </Sheet>
      {answering && (
        <Form id="tra-loi" action={`${path}/${question.id}/answer`} of={form} draft={`answer-${question.id}`}>
          <Sheet title="Trả lời" block>
            <div class="stack">
              <TextArea name="text" label="Câu trả lời" required rows={6} />
              {amendments.length > 0 && (
                <SelectField
                  name="ledToVersion"
                  label="Dẫn đến sửa đổi"
                  blank="Không phải sửa kế hoạch"
                  choices={amendments.map(({ version, effectiveOn, reason }) => ({
                    value: String(version),
                    words: `Sửa đổi lần ${version - 1}, từ ${day(effectiveOn)}${reason ? `: ${reason}` : ""}`,
                  }))}
                />
              )}
              <Note>
                Nếu vướng mắc đúng và phải sửa kế hoạch, <a href={`/plans/${plan.id}/amend`}>lập bản sửa đổi</a> trước,
                rồi quay lại đây chọn bản sửa đổi đó. Những gì đã gõ vẫn giữ.
              </Note>
            </div>
          </Sheet>
        </Form>
      )}
    </Page>
  );
}
