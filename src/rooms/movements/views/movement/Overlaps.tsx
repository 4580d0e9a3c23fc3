import { day, Sheet, State, units } from "#kernel/web/index.tsx";
import type { Overlap } from "../../overlap/overlaps.ts";

/** Units named at most; the rest is counted. */
const named = 4;

/** Có thể trùng: which movement, which words, which units, which days. Says nothing when there is none. */
export function Overlaps(props: { of: Overlap[]; unitNames: ReadonlyMap<string, string> }) {
  if (props.of.length === 0) return null;
  return (
    <Sheet title={<State is="risk">Có thể trùng với phong trào khác</State>} id="trung">
      <ul class="list">
        {props.of.map((one) => (
          <li key={one.id}>
            <b>
              <a href={`/movements/${one.id}`}>{one.name}</a>
            </b>
            <p>
              Cùng nội dung: {one.phrases.map((phrase) => `“${phrase}”`).join(", ")}. Cùng đơn vị:{" "}
              {unitWords(one.unitIds, props.unitNames)}. Cùng thời gian: từ {day(one.from)}
              {one.to ? ` đến ${day(one.to)}` : " trở đi"}.
            </p>
          </li>
        ))}
      </ul>
      <p class="block soft">
        Hãy gộp, lùi thời gian hoặc nói rõ điểm khác; nếu đây là phong trào hưởng ứng thì chọn phong trào kia làm phong
        trào cấp trên.
      </p>
    </Sheet>
  );
}

function unitWords(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  const shown = ids.slice(0, named).map((id) => names.get(id) ?? "");
  const rest = ids.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} và ${units(rest, "đơn vị khác")}` : shown.join(", ");
}
