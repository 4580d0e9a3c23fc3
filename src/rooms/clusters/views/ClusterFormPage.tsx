import {
  Act,
  Button,
  type Crumb,
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
import { clusterKinds } from "../terms.ts";
import { kindNames } from "../words.vi.ts";

/** Lập hoặc sửa một cụm, khối. */
export function ClusterFormPage(props: {
  title: string;
  crumbs: Crumb[];
  action: string;
  back: string;
  button: string;
  form: Filled;
}) {
  return (
    <Page
      title={props.title}
      crumbs={props.crumbs}
      act={
        <Act>
          <Button words="Để nguyên" href={props.back} />
          <Button words={props.button} icon="check" form="cluster" primary />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa ghi được" />
      <Form id="cluster" action={props.action} of={props.form}>
        <HiddenField name="revision" />
        <HiddenField name="once" />
        <Sheet title="Cụm, khối" block>
          <Fields two>
            <TextField name="name" label="Tên" required hint="Ví dụ: Cụm thi đua số 1, Khối các phòng chuyên môn." />
            <SelectField
              name="kind"
              label="Loại"
              required
              choices={clusterKinds.map((value) => ({ value, words: kindNames[value] }))}
            />
            <TextField name="document" label="Quyết định thành lập" hint="Số, ký hiệu; của ai." />
            <DateField name="decidedOn" label="Ngày quyết định" />
          </Fields>
          <TextArea name="note" label="Ghi chú" rows={3} />
        </Sheet>
      </Form>
    </Page>
  );
}
