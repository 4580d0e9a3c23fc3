import { Icon } from "#kernel/web/index.tsx";
import { addresses } from "../addresses.ts";
import { usePortal } from "./shell/portal.ts";

/** Tìm người, đơn vị, cách làm: without diacritics as well. */
export function SearchForm(props: { words?: string; kept?: Record<string, string> }) {
  const { agency, large } = usePortal();
  return (
    <search>
      <form action={addresses.stories(agency!.key)}>
        <label for="tim">Tìm người, đơn vị, cách làm</label>
        <div class="find">
          <input
            id="tim"
            name="tim"
            type="search"
            maxlength={200}
            value={props.words ?? ""}
            placeholder="Ví dụ: hoa giai, ho so tre hen"
          />
          {Object.entries(props.kept ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {large && <input type="hidden" name="chu" value="to" />}
          <button class="btn" type="submit">
            <Icon name="search" />
            Tìm
          </button>
        </div>
      </form>
    </search>
  );
}
