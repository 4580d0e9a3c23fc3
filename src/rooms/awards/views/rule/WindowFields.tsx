import { SelectField, TextField } from "#kernel/web/index.tsx";
import { windowNames } from "../../words.vi.ts";
import { AwardsField } from "./AwardsField.tsx";
import type { OfRow } from "./FieldsOfKind.tsx";

/** Thời gian được tính: of the fields below only those of the chosen way are in sight. */
export function WindowFields(props: OfRow) {
  const { name } = props;
  const choices = Object.entries(windowNames).map(([value, words]) => ({ value, words }));
  return (
    <div class="fields rule-window">
      <SelectField name={name("within")} label="Tính trong thời gian" choices={choices} />
      <div class="of-years">
        <TextField name={name("withinYears")} label="Số năm gần nhất" numeric short maxlength={3} />
      </div>
      <div class="of-named">
        <TextField name={name("withinFrom")} label="Từ năm" numeric short maxlength={4} />
      </div>
      <div class="of-named">
        <TextField name={name("withinTo")} label="Đến năm" numeric short maxlength={4} />
      </div>
      <div class="of-since">
        <AwardsField {...props} field="withinSince" label="Danh hiệu làm mốc" hint="Tính các lần sau mốc này." />
      </div>
    </div>
  );
}
