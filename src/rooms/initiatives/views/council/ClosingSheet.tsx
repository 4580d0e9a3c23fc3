import type { Verdict } from "#kernel/verdict.ts";
import { ErrorSummary, type Filled, Form, filled, Reasons, Sheet, TextArea, TextField } from "#kernel/web/index.tsx";

/** Kết thúc phiên họp: the number of the minutes and the conclusion. */
export function ClosingSheet(props: { id: string; closing: Verdict; form: Filled | null }) {
  const form = props.form ?? filled();
  return (
    <Form id="closing" action={`/council-sessions/${props.id}/closing`} of={form}>
      {props.form && <ErrorSummary of={form} title="Chưa kết thúc được" />}
      <Sheet title="Kết thúc phiên họp" block>
        <Reasons of={props.closing} title="Chưa kết thúc được" />
        <TextField name="minutesNumber" label="Số biên bản" required />
        <TextArea name="conclusion" label="Kết luận của chủ tọa" rows={3} />
      </Sheet>
    </Form>
  );
}
