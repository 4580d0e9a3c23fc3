import { Button, SelectField } from "#kernel/web/index.tsx";
import { choicesWith } from "./award-choices.ts";
import type { OfRow } from "./FieldsOfKind.tsx";

/** Awards of the catalogue, a select each; a blank one more is always there, and «Thêm ô chọn» gives another. */
export function AwardsField(props: OfRow & { field: string; label: string; hint: string }) {
  const { row, at, name, field, label } = props;
  const chosen = [row[field] ?? []].flat().map(String).filter(Boolean);
  return (
    <div class="rule-awards">
      {[...chosen, ""].map((key, n) => (
        <SelectField
          key={`${n}`}
          name={name(`${field}][${n}`)}
          label={n === 0 ? label : `Hoặc`}
          blank={n === 0 ? "Không chọn" : "Không thêm"}
          value={key}
          choices={choicesWith(key, props.awards)}
          {...(n === 0 ? { hint: props.hint } : {})}
        />
      ))}
      <Button words="Thêm ô chọn" icon="plus" small name="do" value={`more:${at}`} about={label} />
    </div>
  );
}
