import {
  Act,
  Button,
  CheckGroup,
  ErrorSummary,
  Fields,
  type Filled,
  Form,
  Page,
  RadioGroup,
  Sheet,
  TextArea,
  TextField,
} from "#kernel/web/index.tsx";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { UnitField } from "../UnitField.tsx";
import { ChangeFields } from "./ChangeFields.tsx";

/** Hợp nhất, sáp nhập, first step: which units end and which stands for them. Nothing is written yet. */
export function MergePage(props: {
  form: Filled;
  /** Units of one parent: those that are joined as a rule. */
  sisters: { id: string; name: string }[];
  choices: UnitChoice[] | null;
}) {
  const act = (
    <Act words="Trang sau cho xem điều sẽ xảy ra, rồi mới xác nhận.">
      <Button words="Thôi" href="/units" />
      <Button words="Xem trước" primary form="merge" />
    </Act>
  );
  return (
    <Page title="Hợp nhất, sáp nhập đơn vị" crumbs={[{ words: "Đơn vị", href: "/units" }]} act={act}>
      <ErrorSummary of={props.form} title="Chưa xem trước được" />
      <Form id="merge" action="/units/merger/confirmation" of={props.form}>
        <Sheet title="Đơn vị kết thúc hoạt động" block>
          <div class="stack">
            <CheckGroup
              name="from"
              label="Đánh dấu các đơn vị"
              choices={props.sisters.map((unit) => ({ value: unit.id, words: unit.name }))}
            />
            <TextArea
              name="others"
              label="Đơn vị khác"
              rows={2}
              hint="Đơn vị không có ở trên: mỗi dòng một tên đầy đủ."
            />
          </div>
        </Sheet>
        <Sheet title="Đơn vị tiếp nhận" block>
          <div class="stack">
            <RadioGroup
              name="into"
              label="Các đơn vị trên"
              choices={[
                { value: "new", words: "Hợp nhất thành một đơn vị mới" },
                { value: "standing", words: "Sáp nhập vào một đơn vị đang có" },
              ]}
            />
            <UnitField
              name="target"
              label="Đơn vị đang có nhận sáp nhập"
              hint="Chỉ chọn khi sáp nhập vào đơn vị đang có."
              choices={props.choices}
            />
            <Fields two>
              <TextField name="name" label="Tên đơn vị mới" hint="Các ô từ đây chỉ ghi khi thành lập đơn vị mới." />
              <UnitField name="parent" label="Thuộc đơn vị" hint="Đơn vị cấp trên trực tiếp." choices={props.choices} />
              <TextField name="shortName" label="Tên ngắn" />
              <TextField name="abbreviation" label="Viết tắt" />
              <TextField name="kind" label="Loại" />
            </Fields>
          </div>
        </Sheet>
        <ChangeFields />
      </Form>
    </Page>
  );
}
