import {
  Act,
  Button,
  day,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";
import type { Takeaway } from "../../schema/takeaways.ts";
import type { GatheringEvent } from "../../schema.ts";

/** Trả lời kết quả áp dụng. */
export function AnswerPage(props: { event: GatheringEvent; takeaway: Takeaway; form: Filled }) {
  const { event, takeaway, form } = props;
  const back = `/events/${event.id}/takeaways`;
  return (
    <Page
      title="Trả lời kết quả áp dụng"
      over={takeaway.content}
      under={`Hạn ${day(takeaway.dueOn)}`}
      crumbs={[
        { words: "Sự kiện", href: "/events" },
        { words: event.title, href: back },
      ]}
      act={
        <Act words="Nơi tổ chức và nơi giúp được báo để xác nhận.">
          <Button words="Để sau" href={back} />
          <Button words="Gửi kết quả" icon="send" form="answer" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="answer" action={`${back}/${takeaway.id}/answer`} of={form} draft={`takeaway ${takeaway.id}`}>
        <HiddenField name="revision" value={takeaway.revision} />
        <Sheet title="Kết quả" block>
          <TextArea
            name="result"
            label="Đã làm gì, được gì"
            required
            rows={6}
            hint="Kèm số liệu trước và sau nếu có."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
