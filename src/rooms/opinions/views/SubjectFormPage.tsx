import {
  Act,
  Button,
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
import type { OpinionWindow } from "../schema.ts";
import { holderNames } from "../words.vi.ts";
import { crumbsOf } from "./crumbs.ts";

/** Ghi, sửa một tên của danh sách: what stands here is what the public reads. */
export function SubjectFormPage(props: { title: string; window: OpinionWindow; action: string; form: Filled }) {
  const { window, form } = props;
  const act = (
    <Act words="Những gì ghi ở đây hiện nguyên văn trên cổng.">
      <Button words="Thôi" href={`/opinion-windows/${window.id}`} />
      <Button words="Ghi tên này" icon="check" form="subject" primary />
    </Act>
  );
  return (
    <Page title={props.title} over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="subject" action={props.action} of={form}>
        <HiddenField name="revision" />
        <Sheet title="Người, tập thể được đề nghị" block>
          <div class="stack">
            <RadioGroup
              name="holder"
              label="Loại"
              required
              inline
              choices={Object.entries(holderNames).map(([value, words]) => ({ value, words }))}
            />
            <TextField name="name" label="Tên" required />
            <Fields two>
              <TextField name="post" label="Chức vụ" hint="Để trống khi là tập thể." />
              <TextField name="unit" label="Đơn vị" hint="Không ghi nơi ở." />
            </Fields>
            <TextField name="proposed" label="Danh hiệu, hình thức đề nghị" required />
            <TextArea
              name="achievement"
              label="Tóm tắt thành tích"
              required
              rows={5}
              hint="Không ghi ngày sinh, số giấy tờ, điện thoại, hoàn cảnh gia đình, sức khỏe."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
