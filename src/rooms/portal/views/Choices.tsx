import { holderKindNames } from "#rooms/exemplars/index.ts";
import type { HolderKind } from "#rooms/exemplars/schema.ts";
import { usePortal } from "./shell/portal.ts";

/** What a list of the portal is asked for, as it stands in the address. */
export type ListAsked = { search: string; field: string; unit: string; year: string; holder: string; page: number };

/** What there is to choose from. */
export type ListChoices = {
  fields: string[];
  units: { id: string; name: string }[];
  years: number[];
  holderKinds: HolderKind[];
};

/** What of a list's question its other pages keep, by its name in the address. */
export function keptOf({ search, field, unit, year, holder }: ListAsked): Record<string, string> {
  const all = { tim: search, "linh-vuc": field, "don-vi": unit, nam: year, loai: holder };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
}

/** The four choices above a list; `labels` say what its year and its kinds are of. */
export function choicesOf(
  asked: ListAsked,
  choices: ListChoices,
  labels: { year: string; holder: string },
): ChoiceOf[] {
  const same = (list: readonly (string | number)[]) => list.map((one) => ({ value: String(one), words: String(one) }));
  const units = choices.units.map(({ id, name }) => ({ value: id, words: name }));
  const kinds = choices.holderKinds.map((kind) => ({ value: kind, words: holderKindNames[kind] }));
  return [
    { name: "linh-vuc", label: "Lĩnh vực", all: "Mọi lĩnh vực", chosen: asked.field, options: same(choices.fields) },
    { name: "don-vi", label: "Đơn vị", all: "Mọi đơn vị", chosen: asked.unit, options: units },
    { name: "nam", label: labels.year, all: "Mọi năm", chosen: asked.year, options: same(choices.years) },
    { name: "loai", label: labels.holder, all: "Mọi loại", chosen: asked.holder, options: kinds },
  ];
}

/** A choice above a list: one select. */
export type ChoiceOf = {
  name: string;
  label: string;
  all: string;
  chosen: string;
  options: readonly { value: string; words: string }[];
};

/** Choices above a list, sent with one button; what has nothing to choose from is left away. */
export function Choices(props: { action: string; choices: readonly ChoiceOf[]; kept?: Record<string, string> }) {
  const { large } = usePortal();
  const shown = props.choices.filter(({ options, chosen }) => options.length > 1 || chosen !== "");
  if (shown.length === 0) return null;
  return (
    <form class="choices" action={props.action}>
      {shown.map((one) => (
        <div key={one.name}>
          <label for={`chon-${one.name}`}>{one.label}</label>
          <select id={`chon-${one.name}`} name={one.name}>
            <option value="">{one.all}</option>
            {one.options.map(({ value, words }) => (
              <option key={value} value={value} selected={value === one.chosen}>
                {words}
              </option>
            ))}
          </select>
        </div>
      ))}
      {Object.entries(props.kept ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {large && <input type="hidden" name="chu" value="to" />}
      <button class="btn btn-plain" type="submit">
        Lọc
      </button>
    </form>
  );
}
