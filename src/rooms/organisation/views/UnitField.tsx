import type { ComponentProps } from "preact";
import { SelectField, TextField } from "#kernel/web/index.tsx";
import type { UnitChoice } from "../queries/unit-choices.ts";
import { categoryNames } from "../words.vi.ts";

const step = "\u2003";

/** One unit of many: a list in the order of the tree; where the agency is too large for a list, its name is typed. */
export function UnitField(
  props: Omit<ComponentProps<typeof SelectField>, "choices"> & { choices: UnitChoice[] | null; only?: "unit" },
) {
  const { choices, only, ...field } = props;
  if (choices === null) {
    const { blank: _blank, ...typed } = field;
    return <TextField {...typed} hint={field.hint ?? "Ghi tên hoặc tên viết tắt như trong danh sách đơn vị."} />;
  }
  const groups = (["unit", "body", "outside"] as const)
    .filter((category) => only === undefined || category === only)
    .map((category) => ({
      title: categoryNames[category],
      choices: choices
        .filter((one) => one.category === category)
        .map((one) => ({ value: one.id, words: `${step.repeat(Math.max(0, one.depth - 1))}${one.name}` })),
    }))
    .filter((group) => group.choices.length > 0);
  const only1 = groups.length === 1 ? groups[0]!.choices : groups;
  return <SelectField {...field} blank={field.blank ?? "Chọn đơn vị"} choices={only1} />;
}
