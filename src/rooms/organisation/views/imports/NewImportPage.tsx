import {
  Act,
  Button,
  DateField,
  ErrorSummary,
  Fields,
  FileField,
  type Filled,
  Form,
  List,
  Next,
  Page,
  RadioGroup,
  Sheet,
  Split,
} from "#kernel/web/index.tsx";
import { importKinds } from "../../forms/import-forms.ts";
import type { ImportKind } from "../../imports/index.ts";
import { importKindNames } from "../../imports-words.vi.ts";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { UnitField } from "../UnitField.tsx";

const hints: Record<ImportKind, string> = {
  units: "Tên, cấp trên, loại, ngày thành lập, kết thúc, kế thừa",
  people: "Họ tên, ngày sinh, chức vụ, đơn vị, loại, Đảng",
  accounts: "Họ tên, thư điện tử, đơn vị, vai trò",
};

/** Gửi tệp. */
export function NewImportPage(props: { form: Filled; choices: UnitChoice[] | null; kinds: readonly ImportKind[] }) {
  const act = (
    <Act words="Gửi tệp chưa làm thay đổi danh sách nào.">
      <Button words="Thôi" href="/imports" />
      <Button words="Gửi và đọc tệp" primary form="import" />
    </Act>
  );
  return (
    <Page title="Gửi tệp Excel" crumbs={[{ words: "Nhập từ Excel", href: "/imports" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa gửi được" />
      <Split side={<Templates />}>
        <Form id="import" action="/imports" of={props.form} upload>
          <Sheet title="Tệp" block>
            <div class="stack">
              <RadioGroup
                name="kind"
                label="Danh sách"
                choices={importKinds
                  .filter((kind) => props.kinds.includes(kind))
                  .map((value) => ({ value, words: importKindNames[value], hint: hints[value] }))}
              />
              <FileField
                name="file"
                label="Tệp Excel"
                required
                hint="xlsx, xls, ods hoặc csv; tối đa 20 MB. Quốc hiệu, tên danh sách, dòng trống, phần ký cứ để nguyên."
                accept=".xlsx,.xls,.ods,.csv"
              />
              <Fields two>
                <DateField
                  name="asOf"
                  label="Danh sách đúng vào ngày"
                  required
                  hint="Chức vụ, vai trò mới ghi từ ngày này."
                />
                <UnitField
                  name="unit"
                  label="Danh sách của đơn vị"
                  hint="Chỉ chọn khi tệp là của một đơn vị."
                  blank="Cả cơ quan"
                  choices={props.choices}
                />
              </Fields>
            </div>
          </Sheet>
        </Form>
        <Next
          title="Sau khi gửi"
          steps={[
            { title: "Đọc", words: "Chương trình đọc tệp, nhận cột theo tên." },
            { title: "Xem", words: "Từng dòng sẽ nhập, dòng cần sửa và dòng trùng hiện rõ." },
            { title: "Sửa", words: "Tải lại chính tệp đó, ô cần sửa đã đánh dấu." },
            { title: "Nhập", words: "Mọi dòng vào cùng một lúc, hoặc không dòng nào." },
          ]}
        />
      </Split>
    </Page>
  );
}

function Templates() {
  return (
    <Sheet title="Mẫu để điền">
      <List>
        {importKinds.map((kind) => (
          <li key={kind}>
            <a href={`/imports/templates/${kind}.xlsx`} download data-turbo="false">
              Mẫu danh sách {importKindNames[kind].toLowerCase()}
            </a>
          </li>
        ))}
      </List>
    </Sheet>
  );
}
