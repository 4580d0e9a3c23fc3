import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { Launch, Movement } from "../schema.ts";
import { type KeptPaper, PapersField } from "./PapersField.tsx";

/** Phát động trong đơn vị: the unit's own document beside what it answers. */
export function ResponseFormPage(props: { movement: Movement; launch: Launch; kept: KeptPaper[]; form: Filled }) {
  const { movement, launch, form } = props;
  const back = `/movements/${movement.id}`;
  const at = `${back}/launches/${launch.id}`;
  return (
    <Page
      title="Phát động trong đơn vị"
      over={movement.name}
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: movement.name, href: back },
      ]}
      act={
        <Act words="Nơi phát động thấy ngay văn bản của đơn vị.">
          <Button words="Thôi" href={back} />
          <Button words="Gửi văn bản phát động" icon="send" form="response" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form
        id="response"
        action={`${at}/response`}
        of={form}
        upload
        controller="retry-upload"
        draft={`response-${launch.id}`}
      >
        <HiddenField name="revision" value={launch.revision} />
        <Sheet title="Văn bản phát động của đơn vị" block>
          <div class="stack">
            <Fields two>
              <TextField name="number" label="Số, ký hiệu" required />
              <DateField name="documentOn" label="Ngày văn bản" required />
            </Fields>
            <RadioGroup
              name="adapted"
              label="Nội dung"
              required
              choices={[
                { value: "no", words: "Lấy nguyên nội dung phong trào" },
                { value: "yes", words: "Có điều chỉnh, bổ sung cho phù hợp với đơn vị" },
              ]}
            />
            <TextArea name="content" label="Nội dung của đơn vị" rows={6} hint="Cần khi có điều chỉnh, bổ sung." />
            <PapersField label="Tệp văn bản" kept={props.kept} />
          </div>
        </Sheet>
        <Sheet title="Nội dung được phát động" block>
          <p class="pre">{movement.content}</p>
        </Sheet>
      </Form>
    </Page>
  );
}
