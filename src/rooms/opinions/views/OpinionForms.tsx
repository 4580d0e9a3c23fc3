import { Button, ErrorSummary, Form, moment, RadioGroup, Sheet, TextArea } from "#kernel/web/index.tsx";
import { standNames } from "../words.vi.ts";
import { formOf, type OpinionShown } from "./opinion-shown.ts";

const at = ({ window, opinion }: OpinionShown) => `/opinion-windows/${window.id}/opinions/${opinion.id}`;

/** Trả lời: what was found, and how. */
export function AnswerSheet(props: OpinionShown) {
  const form = formOf(props, "answer");
  return (
    <Sheet title="Trả lời" block>
      <Form action={`${at(props)}/answer`} of={form}>
        <input type="hidden" name="revision" value={String(props.opinion.revision)} />
        <ErrorSummary of={form} title="Chưa ghi được" />
        <TextArea name="verified" label="Đã xác minh thế nào" required rows={3} hint="Hỏi ai, xem giấy tờ nào." />
        <TextArea
          name="answer"
          label="Nội dung trả lời"
          required
          rows={4}
          hint="Vào bản tổng hợp cho Hội đồng. Gửi cho người góp ý theo liên hệ để lại, nếu có."
        />
        <Button words="Ghi trả lời" icon="check" small />
      </Form>
    </Sheet>
  );
}

/** Nhập vào ý kiến trùng: those that say alike, to choose from. */
export function JoinSheet(props: OpinionShown) {
  const form = formOf(props, "join");
  return (
    <Sheet title="Ý kiến giống" block>
      <Form action={`${at(props)}/joining`} of={form}>
        <input type="hidden" name="revision" value={String(props.opinion.revision)} />
        <ErrorSummary of={form} title="Chưa nhập được" />
        <RadioGroup
          name="into"
          label="Nhập vào"
          required
          choices={props.likes.map(({ id, text, percent, stand, receivedAt }) => ({
            value: id,
            words: text.length > 220 ? `${text.slice(0, 220).trimEnd()}…` : text,
            hint: `Giống ${percent}%, ${standNames[stand].word.toLocaleLowerCase("vi")}, ${moment(receivedAt)}`,
          }))}
        />
        <Button words="Nhập vào ý kiến đã chọn" small />
      </Form>
    </Sheet>
  );
}

/** Để ngoài, with the reason. */
export function SetAsideSheet(props: OpinionShown) {
  const form = formOf(props, "set_aside");
  return (
    <Sheet title="Để ngoài" block>
      <Form action={`${at(props)}/setting-aside`} of={form}>
        <input type="hidden" name="revision" value={String(props.opinion.revision)} />
        <ErrorSummary of={form} title="Chưa ghi được" />
        <TextArea
          name="reason"
          label="Lý do"
          required
          rows={2}
          hint="Tin rác, xúc phạm, không đúng nội dung. Không đồng ý thì không phải lý do."
        />
        <Button words="Để ngoài" small />
      </Form>
    </Sheet>
  );
}
