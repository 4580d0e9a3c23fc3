import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  RadioGroup,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { OpinionSubject, OpinionWindow } from "../schema.ts";
import { standNames, wholeList } from "../words.vi.ts";
import { crumbsOf } from "./crumbs.ts";

/** Ghi ý kiến gửi bằng thư, điện thoại, gặp trực tiếp. */
export function LetterPage(props: { window: OpinionWindow; subjects: OpinionSubject[]; form: Filled }) {
  const { window, subjects, form } = props;
  const act = (
    <Act words="Ý kiến vào sổ, chờ xem như ý kiến gửi từ cổng.">
      <Button words="Thôi" href={`/opinion-windows/${window.id}/opinions`} />
      <Button words="Ghi ý kiến" icon="check" form="letter" primary />
    </Act>
  );
  return (
    <Page title="Ghi ý kiến gửi bằng thư" over={window.title} crumbs={crumbsOf(window)} act={act}>
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="letter" action={`/opinion-windows/${window.id}/letters`} of={form}>
        <Sheet title="Ý kiến" block>
          <div class="stack">
            <Fields two>
              <DateField
                name="receivedOn"
                label="Ngày nhận"
                required
                hint="Ngày trên dấu bưu điện, ngày gọi, ngày gặp."
              />
              <SelectField
                name="about"
                label="Về"
                required
                hint="Một tên hoặc cả danh sách."
                blank="Chọn"
                choices={[
                  { value: "all", words: wholeList },
                  ...subjects.map(({ id, name }) => ({ value: id, words: name })),
                ]}
              />
            </Fields>
            <RadioGroup
              name="stand"
              label="Ý kiến"
              required
              inline
              choices={Object.entries(standNames).map(([value, { word }]) => ({ value, words: word }))}
            />
            <TextArea name="text" label="Nội dung" rows={6} hint="Chép nguyên văn; chỉ đồng ý thì để trống được." />
          </div>
        </Sheet>
        <Sheet title="Người gửi" block>
          <Fields two>
            <TextField name="name" label="Họ và tên" hint="Lưu riêng; xem phải có lý do." />
            <TextField name="contact" label="Liên hệ" hint="Để hỏi thêm và trả lời." />
          </Fields>
        </Sheet>
      </Form>
    </Page>
  );
}
