import { CheckField, CheckGroup, Fields, SelectField, TextField } from "#kernel/web/index.tsx";
import type { ConditionRow } from "../../editing/condition-row.ts";
import { awardFamilies, awardLevels, disciplineForms, grounds, initiativeScopes, ratingLevels } from "../../terms.ts";
import { disciplineNames, familyNames, groundNames, levelNames, ratingNames, scopeNames } from "../../words.vi.ts";
import { AwardsField } from "./AwardsField.tsx";
import type { AwardChoices } from "./award-choices.ts";
import { WindowFields } from "./WindowFields.tsx";

/** What every part of a condition's box is told. `name("times")` is `rows[3][times]`. */
export type OfRow = { row: ConditionRow; at: number; name: (field: string) => string; awards: AwardChoices };

/** Số liệu của một điều kiện: the fields its kind has. */
export function FieldsOfKind(props: OfRow) {
  const Kind = kinds[props.row.is];
  return <Kind {...props} />;
}

const kinds: Record<ConditionRow["is"], (props: OfRow) => preact.JSX.Element | null> = {
  rated: Rated,
  held: Held,
  undisciplined: Undisciplined,
  initiatives: Initiatives,
  certified: Certified,
  proposed: ({ name }) => (
    <Fields two>
      <TextField name={name("by")} label="Ai đề nghị" required hint="Ví dụ: thủ trưởng đơn vị." />
    </Fields>
  ),
  years: Years,
  members: Members,
  headed_unit: () => null,
  all: () => null,
  any: () => null,
  some: ({ name }) => <Count name={name("atLeast")} label="Phải đạt ít nhất mấy điều" required />,
};

function Rated({ name, ...of }: OfRow) {
  return (
    <>
      <Fields>
        <SelectField name={name("atLeast")} label="Từ mức" choices={choices(ratingLevels, ratingNames)} />
        <Count name={name("years")} label="Số năm liên tục" hint="Để trống: mọi năm của thời gian xét." />
        <Count name={name("excellentYears")} label="Trong đó số năm xuất sắc" hint="Để trống nếu không đòi." />
      </Fields>
      <AwardsField {...of} name={name} field="since" label="Tính từ khi được tặng" hint="Để trống nếu không lấy mốc." />
    </>
  );
}

function Held({ name, ...of }: OfRow) {
  return (
    <>
      <AwardsField
        {...of}
        name={name}
        field="awards"
        label="Một trong các danh hiệu, hình thức"
        hint="Để trống: danh hiệu, hình thức nào cũng được, theo cấp và loại chọn dưới đây."
      />
      <Fields>
        <Count name={name("times")} label="Ít nhất mấy lần" />
        <CheckField name={name("consecutive")} label="Phải liên tục" hint="Lần cuối là năm xét hoặc liền trước." />
        <Count name={name("apart")} label="Hai lần cách nhau tối đa mấy năm" hint="Dùng khi phải liên tục." />
      </Fields>
      <WindowFields {...of} name={name} />
      <details open={[of.row.levels, of.row.families, of.row.grounds].some((one) => one !== undefined)}>
        <summary>Chọn theo cấp, loại thay vì theo tên</summary>
        <CheckGroup name={name("levels")} label="Cấp" inline choices={choices(awardLevels, levelNames)} />
        <CheckGroup name={name("families")} label="Loại" inline choices={choices(awardFamilies, familyNames)} />
        <CheckGroup name={name("grounds")} label="Khen về" inline choices={choices(grounds, groundNames)} />
      </details>
    </>
  );
}

function Undisciplined({ name, ...of }: OfRow) {
  return (
    <>
      <Fields two>
        <SelectField
          name={name("from")}
          label="Từ hình thức"
          hint="Của tập thể: không ai do đơn vị quản lý trực tiếp bị như vậy."
          choices={choices(disciplineForms, disciplineNames)}
        />
      </Fields>
      <WindowFields {...of} name={name} />
    </>
  );
}

function Initiatives({ name, ...of }: OfRow) {
  return (
    <>
      <Fields two>
        <SelectField name={name("scope")} label="Từ phạm vi" choices={choices(initiativeScopes, scopeNames)} />
        <Count name={name("times")} label="Ít nhất mấy sáng kiến" />
      </Fields>
      <WindowFields {...of} name={name} />
    </>
  );
}

/** What is vouched for bears a lasting name for machines; a new one gets it from its words. */
function Certified({ name, row }: OfRow) {
  return (
    <Fields two>
      <TextField name={name("title")} label="Điều phải được xác nhận" required hint="Ví dụ: Phẩm chất, đạo đức tốt." />
      <TextField name={name("by")} label="Ai xác nhận" hint="Ví dụ: thủ trưởng đơn vị." />
      <input type="hidden" name={name("about")} value={String(row.about ?? "")} />
    </Fields>
  );
}

function Years({ name, ...of }: OfRow) {
  return (
    <>
      <Count name={name("atLeast")} label="Ít nhất mấy năm" required />
      <AwardsField {...of} name={name} field="since" label="Kể từ khi được tặng" hint="Để trống: số năm công tác." />
    </>
  );
}

function Members({ name, ...of }: OfRow) {
  return (
    <>
      <AwardsField {...of} name={name} field="holding" label="Thành viên đạt" hint="Để trống nếu tính theo xếp loại." />
      <Fields>
        <SelectField
          name={name("rated")}
          label="Hoặc xếp loại từ mức"
          blank="Không tính theo xếp loại"
          choices={choices(ratingLevels, ratingNames)}
        />
        <Count name={name("percent")} label="Từ bao nhiêu phần trăm" />
        <Count name={name("count")} label="Từ bao nhiêu người" />
      </Fields>
    </>
  );
}

function Count(props: { name: string; label: string; hint?: string; required?: boolean }) {
  return <TextField {...props} numeric short maxlength={5} />;
}

function choices<Value extends string>(values: readonly Value[], names: Record<Value, string>) {
  return values.map((value) => ({ value, words: names[value] }));
}
