import {
  Act,
  Button,
  DateField,
  Entry,
  ErrorSummary,
  type Filled,
  Form,
  HiddenField,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { FoundInspection } from "../../queries/inspections.ts";

/** Ghi kết quả kiểm tra: remarks, and what is to be mended until when. */
export function HoldingPage(props: { inspection: FoundInspection; form: Filled }) {
  const { inspection, form } = props;
  const back = `/inspections/${inspection.id}`;
  return (
    <Page
      title="Ghi kết quả kiểm tra"
      over={inspection.unitName}
      crumbs={[
        { words: "Kiểm tra", href: "/inspections" },
        { words: inspection.unitName, href: back },
      ]}
      act={
        <Act words="Không có kiến nghị thì lần kiểm tra kết thúc ngay.">
          <Button words="Thôi" href={back} />
          <Button words="Ghi kết quả" icon="check" form="holding" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="holding" action={`${back}/holding`} of={form} draft={`holding-${inspection.id}`}>
        <HiddenField name="revision" value={inspection.revision} />
        <Sheet title="Nhận xét" block>
          <div class="stack">
            <DateField name="heldOn" label="Ngày kiểm tra" required />
            <TextArea name="remarks" label="Nhận xét chung" rows={5} />
          </div>
        </Sheet>
        <Sheet title="Kiến nghị" block>
          <Entry
            name="findings"
            caption="Kiến nghị và hạn khắc phục"
            add="Thêm kiến nghị"
            columns={[
              {
                head: "Điều cần khắc phục",
                field: ({ name, label }) => <TextField name={name("text")} label={label} hiddenLabel />,
              },
              {
                head: "Hạn khắc phục",
                width: "c3",
                field: ({ name, label }) => <DateField name={name("dueOn")} label={label} hiddenLabel />,
              },
            ]}
          />
        </Sheet>
      </Form>
    </Page>
  );
}
