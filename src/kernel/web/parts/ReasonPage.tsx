import { ErrorSummary } from "../fields/ErrorSummary.tsx";
import { TextArea } from "../fields/TextField.tsx";
import type { Filled } from "../forms/filled.ts";
import { Page } from "../page.tsx";
import type { Crumb } from "../shell/Topbar.tsx";
import { Act } from "./Act.tsx";
import { Button } from "./Button.tsx";
import { Form } from "./Form.tsx";
import { Note, Sheet } from "./Sheet.tsx";

/** A step that asks for nothing but its reason. */
export function ReasonPage(props: {
  title: string;
  over: string;
  crumbs: Crumb[];
  action: string;
  back: string;
  button: string;
  explains: string;
  hint?: string;
  revision?: number;
  form: Filled;
}) {
  const { form } = props;
  return (
    <Page
      title={props.title}
      over={props.over}
      crumbs={props.crumbs}
      act={
        <Act words={props.explains}>
          <Button words="Để nguyên" href={props.back} />
          <Button words={props.button} primary form="reason-form" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa làm được" />
      <Form id="reason-form" action={props.action} of={form}>
        {props.revision !== undefined && <input type="hidden" name="revision" value={String(props.revision)} />}
        <Sheet title="Lý do" block>
          <Note>{props.explains}</Note>
          <TextArea name="reason" label="Lý do" required rows={4} hint={props.hint} />
        </Sheet>
      </Form>
    </Page>
  );
}
