import { DateField, Fields, RadioGroup, SelectField, TextField } from "#kernel/web/index.tsx";
import { positions } from "../../forms/person-forms.ts";
import type { UnitChoice } from "../../queries/unit-choices.ts";
import { positionNames } from "../../words.vi.ts";
import { UnitField } from "../UnitField.tsx";

/** What is written down of a person. */
export function PersonFields() {
  return (
    <div class="stack">
      <Fields two>
        <TextField name="name" label="Họ và tên" required autocomplete="off" />
        <TextField name="email" label="Thư điện tử công vụ" type="email" autocomplete="off" />
        <SelectField
          name="category"
          label="Loại"
          blank="Chưa ghi"
          choices={[
            { value: "công chức", words: "Công chức" },
            { value: "viên chức", words: "Viên chức" },
            { value: "người lao động", words: "Người lao động" },
          ]}
        />
        <TextField name="birthDate" label="Ngày sinh" short placeholder="ngày/tháng/năm" />
      </Fields>
      <Fields two>
        <RadioGroup
          name="sex"
          label="Giới tính"
          inline
          choices={[
            { value: "male", words: "Nam" },
            { value: "female", words: "Nữ" },
          ]}
        />
        <RadioGroup
          name="partyMember"
          label="Đảng viên"
          inline
          choices={[
            { value: "yes", words: "Có" },
            { value: "no", words: "Không" },
          ]}
        />
        <TextField name="partyDate" label="Ngày vào Đảng" short placeholder="ngày/tháng/năm" />
      </Fields>
    </div>
  );
}

/** Where, as what, from when. */
export function PostFields(props: { choices: UnitChoice[] | null; term?: boolean }) {
  return (
    <div class="stack">
      <Fields two>
        <UnitField name="unit" label="Đơn vị" required choices={props.choices} />
        <TextField name="title" label="Chức vụ" required placeholder="Chuyên viên" />
        <SelectField
          name="position"
          label="Vai trò của chức vụ"
          choices={positions.map((value) => ({ value, words: positionNames[value] }))}
        />
        <DateField name="from" label="Từ ngày" required />
        {props.term && <DateField name="to" label="Đến ngày" hint="Để trống nếu chưa định ngày kết thúc." />}
      </Fields>
    </div>
  );
}
