import type { Choice, ChoiceGroup } from "#kernel/web/index.tsx";
import type { Award } from "../../schema.ts";
import { awardFamilies } from "../../terms.ts";
import { familyNames } from "../../words.vi.ts";

/** The catalogue as choices of a select, by family, and the name of each by its key. */
export type AwardChoices = { groups: ChoiceGroup[]; names: ReadonlyMap<string, string> };

/** The catalogue made ready for every select of the page. */
export function awardChoices(catalogue: readonly Award[]): AwardChoices {
  const groups = awardFamilies.map((family) => ({
    title: familyNames[family],
    choices: catalogue.filter((one) => one.family === family).map((one) => ({ value: one.key, words: one.name })),
  }));
  return {
    groups: groups.filter((one) => one.choices.length > 0),
    names: new Map(catalogue.map((one) => [one.key, one.name])),
  };
}

/** The choices of one select; what it holds stays choosable though the catalogue has it no longer. */
export function choicesWith(chosen: string, { groups, names }: AwardChoices): (Choice | ChoiceGroup)[] {
  if (!chosen || names.has(chosen)) return groups;
  return [{ value: chosen, words: `${chosen} (không còn trong danh mục)` }, ...groups];
}
