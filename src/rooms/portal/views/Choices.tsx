import { usePortal } from "./shell/portal.ts";

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
