import { SelectField, TextField } from "#kernel/web/index.tsx";
import { familyNames, groundNames } from "#rooms/awards/index.ts";
import type { AwardChoice } from "../queries/choices.ts";

/** The choice for what the catalogue does not know: then the name is typed. */
export const otherAward = "-";

/** What can be given, by family; last what no catalogue knows. */
export function awardGroups(awards: AwardChoice[]) {
  const groups = (Object.keys(familyNames) as (keyof typeof familyNames)[]).map((family) => ({
    title: familyNames[family],
    choices: awards.filter((one) => one.family === family).map(({ key, name }) => ({ value: key, words: name })),
  }));
  return [
    ...groups.filter(({ choices }) => choices.length > 0),
    { title: "Ngoài danh mục", choices: [{ value: otherAward, words: "Danh hiệu khác, ghi tên bên cạnh" }] },
  ];
}

/** Danh hiệu, hình thức: chosen from the catalogue; or its name as written. */
export function AwardFields(props: { awards: AwardChoice[] }) {
  return (
    <>
      <SelectField
        name="award"
        label="Danh hiệu, hình thức khen thưởng"
        required
        blank="Chọn"
        choices={awardGroups(props.awards)}
      />
      <TextField name="awardName" label="Tên ghi trong quyết định" hint="Khi khác danh mục, ví dụ ghi rõ người tặng." />
      <SelectField
        name="ground"
        label="Loại hình khen thưởng"
        blank="Chưa rõ"
        choices={Object.entries(groundNames).map(([value, words]) => ({ value, words }))}
      />
    </>
  );
}
