import { Act, Button, ErrorSummary, FileField, type Filled, Form, Page, Sheet } from "#kernel/web/index.tsx";
import type { NamedSheet } from "../queries/sheets.ts";
import { crumbsTo } from "./SheetPage.tsx";

/** The file of a unit: Excel or Word, read and shown before anything is written. */
export function SheetFilePage(props: { sheet: NamedSheet; form: Filled }) {
  const { sheet, form } = props;
  const at = `/title-registrations/${sheet.id}`;
  const act = (
    <Act words="Các dòng đọc được hiện ra để xem lại; chưa ghi gì vào bản đăng ký.">
      <Button words="Để nguyên" href={at} />
      <Button words="Đọc tệp" icon="file-search" primary form="file" />
    </Act>
  );
  return (
    <Page
      title="Nhập đăng ký thi đua từ tệp"
      over={sheet.unitName}
      crumbs={[...crumbsTo(sheet), { words: "Bản đăng ký", href: at }]}
      act={act}
    >
      <ErrorSummary of={form} title="Chưa đọc được" />
      <Form id="file" action={`${at}/file`} of={form} upload>
        <Sheet title="Tệp của đơn vị" block>
          <FileField
            name="file"
            label="Bảng đăng ký thi đua"
            required
            accept=".xlsx,.xls,.ods,.csv,.docx"
            hint="Excel hoặc Word (.docx), như đơn vị vẫn lập; không cần mã. Tối đa 20 MB."
          />
        </Sheet>
      </Form>
    </Page>
  );
}
