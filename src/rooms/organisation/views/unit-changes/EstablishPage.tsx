import {
  Act,
  Button,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextField,
} from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { categoryNames } from "../../words.vi.ts";
import { UnitField } from "../UnitField.tsx";
import { ChangeFields, NameFields } from "./ChangeFields.tsx";

/** Thành lập đơn vị, hội đồng, hay ghi thêm một cơ quan ngoài. */
export function EstablishPage(props: { form: Filled; choices: UnitChoice[] | null }) {
  const act = (
    <Act words="Đơn vị mới có việc phải làm theo kế hoạch ngay từ ngày thành lập.">
      <Button words="Thôi" href="/units" />
      <Button words="Thành lập đơn vị" primary form="establish" />
    </Act>
  );
  return (
    <Page title="Thành lập đơn vị" crumbs={[{ words: "Đơn vị", href: "/units" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa thành lập được" />
      <Form id="establish" action="/units" of={props.form} draft="unit-new">
        <Sheet title="Đơn vị" block>
          <div class="stack">
            <RadioGroup
              name="category"
              label="Là"
              inline
              choices={(["unit", "body", "outside"] as const).map((value) => ({ value, words: categoryNames[value] }))}
            />
            <NameFields />
            <Fields two>
              <TextField
                name="kind"
                label="Loại"
                required
                hint="Cách gọi của cơ quan: Phòng, Tòa án cấp huyện, Hội đồng."
              />
              <UnitField
                name="parent"
                label="Thuộc đơn vị"
                hint="Đơn vị cấp trên trực tiếp."
                choices={props.choices}
                blank="Không thuộc đơn vị nào"
              />
              <TextField name="groupName" label="Nhóm trong danh sách" hint="Ví dụ: Tòa án nhân dân cấp huyện." />
              <TextField name="staffCount" label="Biên chế" hint="Số người được giao." numeric short />
            </Fields>
          </div>
        </Sheet>
        <ChangeFields />
      </Form>
    </Page>
  );
}
