import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Note,
  Page,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import { NameFields } from "./ChangeFields.tsx";

/** Sửa thông tin: what was entered wrongly, without being a change of the organisation. */
export function CorrectPage(props: { unit: { id: string; name: string; shortName: string }; form: Filled }) {
  const back = `/units/${props.unit.id}`;
  const act = (
    <Act words="Sửa ở đây chữa luôn cả tên hiện trong thời kỳ đang dùng.">
      <Button words="Để nguyên" href={back} />
      <Button words="Lưu thông tin" primary form="correct" />
    </Act>
  );
  return (
    <Page
      title="Sửa thông tin đơn vị"
      over={props.unit.name}
      crumbs={[
        { words: "Đơn vị", href: "/units" },
        { words: props.unit.shortName, href: back },
      ]}
      act={act}
    >
      <ErrorSummary of={props.form} title="Chưa lưu được" />
      <Note>
        Dùng khi ghi sai chính tả, thiếu tên ngắn. Khi đơn vị đổi tên thật thì{" "}
        <a href={`${back}/renaming`}>đổi tên từ một ngày</a>, để tài liệu cũ giữ tên cũ.
      </Note>
      <Form id="correct" action={`${back}/edit`} of={props.form}>
        <input type="hidden" name="revision" value={String(props.form.typed.revision ?? "")} />
        <Sheet title="Thông tin" block>
          <div class="stack">
            <NameFields />
            <Fields two>
              <TextField name="kind" label="Loại" required />
              <TextField name="groupName" label="Nhóm trong danh sách" />
              <TextField name="staffCount" label="Biên chế" numeric short />
            </Fields>
            <TextArea
              name="aliases"
              label="Cũng được viết là"
              rows={3}
              hint="Mỗi dòng một cách viết; tệp Excel viết như vậy thì chương trình hiểu là đơn vị này."
            />
          </div>
        </Sheet>
      </Form>
    </Page>
  );
}
