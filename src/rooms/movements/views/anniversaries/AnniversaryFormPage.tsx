import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  HiddenField,
  Page,
  PostButton,
  RadioGroup,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import { anniversaryLevelNames } from "../../words.vi.ts";

/** Thêm, sửa một ngày kỷ niệm; one of the country may be left out of this calendar. */
export function AnniversaryFormPage(props: {
  title: string;
  action: string;
  removal: { words: string; action: string; hidden: Record<string, string> } | null;
  form: Filled;
}) {
  const { form, removal } = props;
  return (
    <Page
      title={props.title}
      crumbs={[{ words: "Ngày kỷ niệm", href: "/anniversaries" }]}
      act={
        <Act words="Số năm kỷ niệm được tính từ ngày gốc.">
          {removal && (
            <PostButton words={removal.words} icon="circle-x" action={removal.action} hidden={removal.hidden} second />
          )}
          <Button words="Thôi" href="/anniversaries" />
          <Button words="Ghi ngày kỷ niệm" icon="check" form="anniversary" primary />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa ghi được" />
      <Form id="anniversary" action={props.action} of={form}>
        <HiddenField name="replaces" />
        <Sheet block>
          <div class="stack">
            <TextField name="name" label="Tên ngày kỷ niệm" required />
            <RadioGroup
              name="level"
              label="Cấp"
              required
              inline
              choices={Object.entries(anniversaryLevelNames).map(([value, words]) => ({ value, words }))}
            />
            <Fields two>
              <TextField name="founded" label="Ngày gốc" required hint="Ví dụ 22/11/1904; chỉ biết năm thì ghi 1904." />
              <TextField name="source" label="Căn cứ" hint="Văn bản, tài liệu ghi ngày này." />
            </Fields>
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
