import {
  Act,
  Button,
  type Crumb,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
} from "#kernel/web/index.tsx";

/** A step that asks for nothing but some words. */
export function ReasonPage(props: {
  title: string;
  over: string;
  crumbs: Crumb[];
  action: string;
  back: string;
  button: string;
  explains: string;
  field?: { name: string; label: string; hint?: string };
  form: Filled;
}) {
  const { name, label, hint } = props.field ?? { name: "reason", label: "Lý do" };
  const act = (
    <Act words={props.explains}>
      <Button words="Để nguyên" href={props.back} />
      <Button words={props.button} primary form="reason-form" />
    </Act>
  );
  return (
    <Page title={props.title} over={props.over} crumbs={props.crumbs} act={act}>
      <ErrorSummary of={props.form} title="Chưa làm được" />
      <Form id="reason-form" action={props.action} of={props.form}>
        <HiddenField name="revision" />
        <Sheet title={label} block>
          <TextArea name={name} label={label} required rows={5} {...(hint ? { hint } : {})} />
        </Sheet>
      </Form>
    </Page>
  );
}
