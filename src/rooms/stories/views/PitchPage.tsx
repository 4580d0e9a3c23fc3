import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  SelectField,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";

/** Đề xuất bài: what it would tell, of whom. */
export function PitchPage(props: {
  form: Filled;
  exemplars: { id: string; name: string; kindName: string }[];
  units: { id: string; name: string }[];
}) {
  const { form } = props;
  return (
    <Page
      title="Đề xuất bài"
      crumbs={[{ words: "Tin bài", href: "/stories" }]}
      act={
        <Act words="Chọn điển hình thì tên, chức danh, thành tích được lấy sẵn từ hồ sơ.">
          <Button words="Để sau" href="/stories" />
          <Button words="Gửi đề xuất" icon="send" primary form="pitch" />
        </Act>
      }
    >
      <ErrorSummary of={form} title="Chưa gửi được" />
      <Form id="pitch" action="/stories" of={form} draft="story-pitch">
        <input type="hidden" name="once" value={String(form.typed.once ?? "")} />
        <Sheet title="Kể về ai, việc gì" block>
          <TextField name="title" label="Tên bài dự kiến" required />
          <Fields two>
            <SelectField
              name="exemplar"
              label="Điển hình"
              blank="Không về một điển hình đã ghi"
              choices={props.exemplars.map(({ id, name, kindName }) => ({ value: id, words: `${name} · ${kindName}` }))}
            />
            <SelectField
              name="unit"
              label="Đơn vị được nêu"
              hint="Khi đã chọn điển hình, lấy đơn vị của điển hình."
              choices={props.units.map(({ id, name }) => ({ value: id, words: name }))}
            />
          </Fields>
          <TextArea name="idea" label="Kể việc gì, vì sao đáng kể" required rows={5} />
        </Sheet>
      </Form>
    </Page>
  );
}
