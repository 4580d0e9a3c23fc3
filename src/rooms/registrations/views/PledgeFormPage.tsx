import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  type Filled,
  Form,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";

/** The text of a new pledge. */
export function PledgeFormPage({ form }: { form: Filled }) {
  const act = (
    <Act words="Ghi xong còn đọc lại trước khi đưa ra ký.">
      <Button words="Để nguyên" href="/pledges" />
      <Button words="Ghi giao ước" icon="check" primary form="pledge" />
    </Act>
  );
  return (
    <Page
      title="Soạn giao ước thi đua"
      crumbs={[
        { words: "Phong trào", href: "/movements" },
        { words: "Giao ước", href: "/pledges" },
      ]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="pledge" action="/pledges" of={form} draft="pledge-new">
        <Sheet title="Giao ước" block>
          <TextField name="title" label="Tên giao ước" required />
          <TextField name="year" label="Năm" required numeric short />
          <DateField name="signingOn" label="Ngày ký" required />
          <TextField name="place" label="Nơi ký" />
          <TextArea
            name="text"
            label="Nội dung"
            required
            rows={12}
            hint="Chỉ tiêu riêng của từng đơn vị lấy từ bản đăng ký, không phải ghi lại."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
