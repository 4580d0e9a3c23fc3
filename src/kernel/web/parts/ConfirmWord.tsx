import type { ComponentChildren } from "preact";
import { ErrorSummary } from "../fields/ErrorSummary.tsx";
import { TextField } from "../fields/TextField.tsx";
import type { Filled } from "../forms/filled.ts";
import { Page } from "../page.tsx";
import type { Crumb } from "../shell/Topbar.tsx";
import { Act } from "./Act.tsx";
import { Button } from "./Button.tsx";
import { Form } from "./Form.tsx";

/**
 * The page of an act that cannot be taken back: what will happen (`children`), and a word to type.
 * The posted form carries it as `word`; check it with `confirmed(word)` in the room's form.
 */
export function ConfirmWord(props: {
  title: string;
  crumbs: Crumb[];
  over?: string;
  /** The word to type: “HỦY”, “KHÓA”. */
  word: string;
  action: string;
  form: Filled;
  /** The verb with its object: “Hủy kế hoạch 787/TA-TĐKT”. */
  button: string;
  /** The way back. */
  back: string;
  /** Fields besides the word: a reason. */
  fields?: ComponentChildren;
  children: ComponentChildren;
}) {
  const page = { title: props.title, crumbs: props.crumbs, ...(props.over ? { over: props.over } : {}) };
  const act = (
    <Act words="Việc này không hoàn lại được.">
      <Button words="Để nguyên" href={props.back} />
      <Button words={props.button} primary form="confirm" data={{ "data-confirm-word-target": "button" }} />
    </Act>
  );
  return (
    <Page {...page} act={act}>
      <ErrorSummary of={props.form} title="Chưa làm được" />
      <div class="sheet block stack">
        <div class="stack">{props.children}</div>
        <Form id="confirm" action={props.action} of={props.form} controller="confirm-word" word={props.word}>
          {props.fields}
          <TextField name="word" label={`Gõ chữ ${props.word} để xác nhận`} required short />
        </Form>
      </div>
    </Page>
  );
}
