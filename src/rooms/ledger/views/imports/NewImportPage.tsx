import { listFiles } from "#kernel/imports/index.ts";
import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  Next,
  Page,
  SelectField,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";

/** Gửi tệp khen thưởng. */
export function NewImportPage(props: { form: Filled; units: { id: string; name: string }[] }) {
  return (
    <Page
      title="Gửi tệp khen thưởng"
      crumbs={[{ words: "Nhập từ tệp", href: "/ledger/imports" }]}
      act={
        <Act words="Gửi tệp chưa làm thay đổi sổ.">
          <Button words="Thôi" href="/ledger/imports" />
          <Button words="Gửi và đọc tệp" primary form="import" />
        </Act>
      }
    >
      <ErrorSummary of={props.form} title="Chưa gửi được" />
      <Form id="import" action="/ledger/imports" of={props.form} upload>
        <Sheet title="Tệp" block>
          <div class="stack">
            <FileField
              name="file"
              label="Tệp danh sách"
              required
              hint="Word (bảng trong tệp docx), xlsx, xls, ods hoặc csv; tối đa 20 MB. Cột nhận theo tên, không cần mã; dòng năm, dòng cộng, phần ký cứ để nguyên."
              accept={listFiles.accept}
            />
            <Fields two>
              <TextField name="year" label="Khen thưởng của năm" numeric short hint="Chỉ ghi khi tệp không ghi năm." />
              <SelectField
                name="unit"
                label="Danh sách của đơn vị"
                hint="Chỉ chọn khi tệp là của một đơn vị."
                blank="Cả cơ quan"
                choices={props.units.map(({ name }) => ({ value: name, words: name }))}
              />
            </Fields>
          </div>
        </Sheet>
      </Form>
      <Next
        title="Sau khi gửi"
        steps={[
          { title: "Đọc", words: "Nhận tên đơn vị cũ, danh hiệu viết tắt, số và ngày quyết định." },
          { title: "Xem", words: "Dòng cần sửa, dòng trùng, người chưa rõ là ai hiện riêng." },
          { title: "Sửa", words: "Tải lại chính tệp đó, ô cần sửa đã đánh dấu." },
          { title: "Nhập", words: "Mọi dòng vào cùng một lúc, hoặc không dòng nào." },
        ]}
      />
    </Page>
  );
}
