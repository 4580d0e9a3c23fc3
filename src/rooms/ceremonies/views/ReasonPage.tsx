import type { Crumb } from "#kernel/web/index.tsx";
import {
  Act,
  Button,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Note,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";

/** A step that asks for nothing but its reason. */
export function ReasonPage(props: {
  title: string;
  over: string;
  crumbs: Crumb[];
  action: string;
  back: string;
  button: string;
  explains: string;
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
        {props.revision !== undefined && <HiddenField name="revision" value={props.revision} />}
        <Sheet title="Lý do" block>
          <Note>{props.explains}</Note>
          <TextArea name="reason" label="Lý do" required rows={4} />
        </Sheet>
      </Form>
    </Page>
  );
}
