import type { ComponentChildren } from "preact";
import { Act, Button, ErrorSummary, type Filled, Form, Note, Page, Sheet, TextArea } from "#kernel/web/index.tsx";
import { type InitiativeAct, initiativeActs } from "../words.vi.ts";

/** A step of an initiative, with its reason where it asks for one. */
export function StepPage(props: {
  initiative: { id: string; title: string; revision: number };
  step: InitiativeAct;
  band: ComponentChildren;
  form: Filled;
}) {
  const { initiative, step, form } = props;
  const { act, title, explains, asks, icon } = initiativeActs[step];
  const at = `/initiatives/${initiative.id}`;
  return (
    <Page
      title={title}
      over={initiative.title}
      crumbs={[
        { words: "Sáng kiến, đề tài", href: "/initiatives" },
        { words: initiative.title, href: at },
      ]}
      act={
        <Act words={explains}>
          <Button words="Để nguyên" href={at} />
          <Button words={act} icon={icon} primary form="step" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa làm được" />
      {props.band}
      <Form id="step" action={`${at}/steps/${step}`} of={form}>
        <input type="hidden" name="revision" value={String(initiative.revision)} />
        <Sheet title={asks ?? "Xác nhận"} block>
          <Note>{explains}</Note>
          {asks && <TextArea name="note" label={asks} required={step !== "check"} rows={5} />}
        </Sheet>
      </Form>
    </Page>
  );
}
