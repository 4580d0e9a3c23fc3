import { Act, Button, day, ErrorSummary, type Filled, Form, Note, Page, Sheet, TextArea } from "#kernel/web/index.tsx";
import type { FoundInspection } from "../../queries/inspections.ts";
import type { Finding } from "../../schema/inspections.ts";

/** Trả lời một kiến nghị. */
export function AnswerPage(props: { inspection: FoundInspection; finding: Finding; form: Filled }) {
  const { inspection, finding, form } = props;
  const back = `/inspections/${inspection.id}`;
  return (
    <Page
      title="Trả lời kiến nghị"
      over={inspection.unitName}
      crumbs={[
        { words: "Kiểm tra", href: "/inspections" },
        { words: inspection.unitName, href: back },
      ]}
      act={
        <Act words={`Hạn khắc phục ${day(finding.dueOn)}.`}>
          <Button words="Thôi" href={back} />
          <Button words="Gửi trả lời" icon="send" form="answer" primary />
        </Act>
      }
    >
      {finding.returnReason && <Note>Lần trước bị trả lại: {finding.returnReason}</Note>}
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="answer" action={`${back}/findings/${finding.id}/answer`} of={form} draft={`finding-${finding.id}`}>
        <Sheet title="Kiến nghị" block>
          <p class="pre">{finding.text}</p>
        </Sheet>
        <Sheet title="Trả lời" block>
          <TextArea
            name="answer"
            label="Việc đã khắc phục"
            required
            rows={5}
            hint="Đã làm gì, từ ngày nào, số văn bản nếu có."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
