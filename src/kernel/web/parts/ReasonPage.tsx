import { ErrorSummary } from "../fields/ErrorSummary.tsx";
import { HiddenField } from "../fields/HiddenField.tsx";
import { TextArea } from "../fields/TextField.tsx";
import type { Filled } from "../forms/filled.ts";
import { Page } from "../page.tsx";
import type { Crumb } from "../shell/Topbar.tsx";
import { Act } from "./Act.tsx";
import { Button } from "./Button.tsx";
import { Form } from "./Form.tsx";
import { Note, Sheet } from "./Sheet.tsx";

/**
 * A step that asks for nothing but its reason, or for other words (`field`). `revision` is what its reader saw; a page that comes
 * back keeps the one that was read first, so that what others did meanwhile is not overwritten unseen.
 */
export function ReasonPage(props: {
  title: string;
  over: string;
  crumbs: Crumb[];
  action: string;
  back: string;
  /** The words of the title, unless told. */
  button?: string;
  explains: string;
  field?: { name: string; label: string };
  hint?: string;
  revision?: number;
  form: Filled;
}) {
  const { form, title } = props;
  const { name, label } = props.field ?? { name: "reason", label: "Lý do" };
  return (
    <Page
      title={title}
      over={props.over}
      crumbs={props.crumbs}
      act={
        <Act words={props.explains}>
          <Button words="Để nguyên" href={props.back} />
          <Button words={props.button ?? title} primary form="reason-form" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa làm được" />
      <Form id="reason-form" action={props.action} of={form}>
        {props.revision !== undefined && <HiddenField name="revision" value={props.revision} />}
        <Sheet title={label} block>
          <Note>{props.explains}</Note>
          <TextArea name={name} label={label} required rows={4} hint={props.hint} />
        </Sheet>
      </Form>
    </Page>
  );
}
