import { Act, Button, ErrorSummary, FileField, type Filled, Form, Page, Sheet, TextArea } from "#kernel/web/index.tsx";
import type { NamedList } from "../../queries/registration-lists.ts";

const crumbsTo = (list: NamedList) => [
  { words: "Điển hình", href: "/exemplars" },
  { words: "Danh sách đăng ký", href: `/registration-lists/${list.id}` },
];

/** The file of a unit: Word or Excel, read and shown before anything is written. */
export function ListFilePage(props: { list: NamedList; form: Filled }) {
  const { list, form } = props;
  const act = (
    <Act words="Các dòng đọc được hiện ra để xem lại; chưa ghi gì vào danh sách.">
      <Button words="Để nguyên" href={`/registration-lists/${list.id}`} />
      <Button words="Đọc tệp" icon="file-search" primary form="file" />
    </Act>
  );
  return (
    <Page title="Nhập danh sách từ tệp" over={list.unitName} crumbs={crumbsTo(list)} act={act}>
      <ErrorSummary of={form} title="Chưa đọc được" />
      <Form id="file" action={`/registration-lists/${list.id}/file`} of={form} upload>
        <Sheet title="Tệp của đơn vị" block>
          <FileField
            name="file"
            label="Danh sách đăng ký"
            required
            accept=".docx,.xlsx,.xls,.ods,.csv"
            hint="Word (.docx) hoặc Excel, như đơn vị vẫn lập; không cần mã. Tối đa 20 MB."
          />
        </Sheet>
      </Form>
    </Page>
  );
}

/** Trả lại một mục, with its reason. */
export function EntryReturnPage(props: { list: NamedList; entry: { id: string; name: string }; form: Filled }) {
  const { list, entry, form } = props;
  const at = `/registration-lists/${list.id}`;
  const act = (
    <Act words="Đơn vị đọc lý do, sửa mục này rồi gửi lại; các mục khác không bị ảnh hưởng.">
      <Button words="Để nguyên" href={at} />
      <Button words="Trả lại mục này" icon="corner-up-left" primary form="return" />
    </Act>
  );
  return (
    <Page
      title={`Trả lại “${entry.name}”`}
      over={list.unitName}
      here="Trả lại một mục"
      crumbs={crumbsTo(list)}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa trả lại được" />
      <Form id="return" action={`${at}/entries/${entry.id}/return`} of={form}>
        <Sheet title="Lý do" block>
          <TextArea name="reason" label="Lý do trả lại" required rows={4} hint="Thiếu gì, sửa thế nào." />
        </Sheet>
      </Form>
    </Page>
  );
}
