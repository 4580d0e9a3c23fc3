import { Act, Button, CheckGroup, day, ErrorSummary, type Filled, Form, Page, Sheet } from "#kernel/web/index.tsx";
import type { ItemLine } from "../../queries/sessions.ts";
import { DecisionFields } from "../DecisionFields.tsx";

/** Ghi quyết định công nhận for the initiatives of a session that passed. */
export function DecisionPage(props: { session: { id: string; heldOn: string }; passed: ItemLine[]; form: Filled }) {
  const at = `/council-sessions/${props.session.id}`;
  return (
    <Page
      title="Ghi quyết định công nhận sáng kiến"
      over={`Phiên họp ngày ${day(props.session.heldOn)}`}
      crumbs={[
        { words: "Hội đồng Sáng kiến", href: "/council-sessions" },
        { words: `Phiên họp ngày ${day(props.session.heldOn)}`, href: at },
      ]}
      act={
        <Act words="Sáng kiến vào quá trình thi đua, khen thưởng của từng tác giả với tỷ lệ đóng góp.">
          <Button words="Để sau" href={at} />
          <Button words="Ghi quyết định" icon="certificate" primary form="decision" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="decision" action={`${at}/decision`} of={props.form}>
        <Sheet title="Sáng kiến đủ phiếu" block>
          <CheckGroup
            name="initiative"
            label="Công nhận"
            required
            choices={props.passed.map(({ item, title, unitName }) => ({
              value: item.initiativeId,
              words: `${title} (${unitName})`,
            }))}
          />
        </Sheet>
        <DecisionFields />
      </Form>
    </Page>
  );
}
