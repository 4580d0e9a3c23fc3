import { units as counted, dayLong, State } from "#kernel/web/index.tsx";
import type { Occurrence } from "../../due-rules/index.ts";
import { periodName } from "../../due-rules/words.vi.ts";

/** What a duty would give: the rule in words, how many units, the dates. */
export type Preview = { sentence: string; unitCount: number; dates: Occurrence[]; total: number; problems: string[] };

/** Shown live beside the form, and on a page of its own without scripts. */
export function DutyPreview(props: { of: Preview }) {
  const { sentence, unitCount, dates, total, problems } = props.of;
  if (problems.length > 0)
    return (
      <ul>
        {problems.map((problem) => (
          <li key={problem} class="soft">
            {problem}
          </li>
        ))}
      </ul>
    );
  return (
    <div class="stack">
      <p>
        <b>{sentence}</b>.{" "}
        {unitCount === 0 ? (
          <State is="risk">Chưa đơn vị nào phải làm: xem lại “Ai làm”.</State>
        ) : (
          `${counted(unitCount, "đơn vị")} phải làm${total > 0 ? `, ${counted(total, "kỳ")}` : ""}.`
        )}
      </p>
      {dates.length === 0 && <p class="soft">Không có ngày đến hạn nào trong thời gian của kế hoạch.</p>}
      <ol class="list">
        {dates.map((one) => (
          <li key={one.period} class="pair">
            <span>{periodName(one.period) || "Một lần"}</span>
            <b>{one.dueOn ? dayLong(one.dueOn) : "Chưa có ngày"}</b>
          </li>
        ))}
      </ol>
      {total > dates.length && <p class="soft">và {total - dates.length} kỳ nữa</p>}
    </div>
  );
}
