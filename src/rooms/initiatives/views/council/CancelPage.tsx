import { Act, Button, day, ErrorSummary, type Filled, Form, Page, Sheet, TextArea } from "#kernel/web/index.tsx";

/** Ghi không họp, with the reason. */
export function CancelPage(props: { id: string; heldOn: string; revision: number; form: Filled }) {
  const at = `/council-sessions/${props.id}`;
  return (
    <Page
      title="Ghi không họp"
      over={`Phiên họp ngày ${day(props.heldOn)}`}
      crumbs={[{ words: "Hội đồng Sáng kiến", href: "/council-sessions" }]}
      act={
        <Act words="Các sáng kiến trong danh sách về chờ phiên họp khác.">
          <Button words="Để nguyên" href={at} />
          <Button words="Ghi không họp" primary form="cancel" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="cancel" action={`${at}/cancellation`} of={props.form}>
        <input type="hidden" name="revision" value={String(props.revision)} />
        <Sheet title="Lý do" block>
          <TextArea name="note" label="Lý do" required rows={3} />
        </Sheet>
      </Form>
    </Page>
  );
}
