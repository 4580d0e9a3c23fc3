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
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";

/** Mở, sửa đợt lựa chọn. */
export function SelectionFormPage(props: {
  title: string;
  action: string;
  back: string;
  duties: { id: string; title: string; planTitle: string; planNumber: string | null }[];
  form: Filled;
}) {
  const { form } = props;
  return (
    <Page
      title={props.title}
      crumbs={[{ words: "Lựa chọn gương", href: "/selections" }]}
      act={
        <Act words="Mọi đơn vị được báo hạn giới thiệu khi mở.">
          <Button words="Thôi" href={props.back} />
          <Button words="Ghi đợt lựa chọn" icon="check" form="selection" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="selection" action={props.action} of={form} draft={`selection ${props.action}`}>
        <HiddenField name="revision" />
        <HiddenField name="planId" />
        <Sheet title="Đợt lựa chọn" block>
          <div class="stack">
            <TextField name="title" label="Tên" required />
            <Fields>
              <DateField name="proposalsDueOn" label="Hạn giới thiệu" required />
              <DateField name="announceOn" label="Ngày công bố" required hint="Ví dụ Ngày Pháp luật 09/11." />
              <TextField name="places" label="Chọn nhiều nhất" required numeric />
            </Fields>
            <SelectField
              name="dutyId"
              label="Công bố xong là minh chứng của việc"
              blank="Không tính cho việc nào"
              choices={props.duties.map((one) => ({
                value: one.id,
                words: `${one.title} (${one.planNumber ?? one.planTitle})`,
              }))}
            />
            <TextArea
              name="criteria"
              label="Tiêu chí"
              required
              rows={8}
              hint="Mỗi dòng một tiêu chí; ban đầu lấy từ tiêu chí chung của kế hoạch."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
