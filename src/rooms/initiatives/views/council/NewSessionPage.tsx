import {
  Act,
  Button,
  CheckGroup,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { votingNames } from "../../council/words.vi.ts";
import type { Ready } from "../../queries/sessions.ts";

/** Chuẩn bị phiên họp from the initiatives that were checked. */
export function NewSessionPage(props: { form: Filled; ready: Ready[] }) {
  return (
    <Page
      title="Chuẩn bị phiên họp"
      crumbs={[{ words: "Hội đồng Sáng kiến", href: "/council-sessions" }]}
      act={
        <Act words="Thành viên lấy theo chức danh trong Hội đồng vào ngày họp.">
          <Button words="Để sau" href="/council-sessions" />
          <Button words="Chuẩn bị phiên họp" primary form="session" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="session" action="/council-sessions" of={props.form}>
        <Sheet title="Phiên họp" block>
          <Fields>
            <DateField name="heldOn" label="Ngày họp" required />
            <TextField name="heldAt" label="Giờ họp" />
            <TextField name="place" label="Nơi họp" />
          </Fields>
          <RadioGroup
            name="voting"
            label="Cách biểu quyết"
            inline
            choices={Object.entries(votingNames).map(([value, words]) => ({ value, words }))}
          />
        </Sheet>
        <Sheet title="Sáng kiến đã kiểm tra" block>
          <CheckGroup
            name="initiative"
            label="Đưa vào phiên họp"
            required
            choices={props.ready.map(({ id, title, unitName, roundTitle }) => ({
              value: id,
              words: `${title} (${unitName}; ${roundTitle})`,
            }))}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
