import {
  Act,
  Button,
  type Crumb,
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
  explains: string;
  form: Filled;
}) {
  const { form, title } = props;
  return (
    <Page
      title={title}
      over={props.over}
      crumbs={props.crumbs}
      act={
        <Act words={props.explains}>
          <Button words="Để nguyên" href={props.back} />
          <Button words={title} icon="check" form="reason-form" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa làm được" />
      <Form id="reason-form" action={props.action} of={form}>
        <HiddenField name="revision" />
        <Sheet title="Lý do" block>
          <Note>{props.explains}</Note>
          <TextArea name="reason" label="Lý do" required rows={4} />
        </Sheet>
      </Form>
    </Page>
  );
}
