import { day, State, type StateName, units } from "#kernel/web/index.tsx";
import { type Dated, daysBetween, standingOf } from "../../progress.ts";
import { standingNames } from "../../words.vi.ts";

/**
 * How an obligation stands today, as a `State` and its words: “Quá hạn 5 ngày”, “Còn 2 ngày”, “Chờ nhận”. `occasion`
 * names what its day hangs on.
 */
export function standingWords(one: Dated, today: string, occasion?: string): { state: StateName; words: string } {
  const standing = standingOf(one, today);
  const { state, unit } = standingNames[standing];
  if (standing === "awaiting" && occasion) return { state, words: `${unit} của dịp “${occasion}”` };
  if (standing === "waiting" && one.quota) return { state, words: waitingWords[one.quota] };
  if (one.dueOn === null) return { state, words: unit };
  const left = daysBetween(today, one.dueOn);
  if (standing === "late") return { state, words: `Quá hạn ${units(-left, "ngày")}` };
  if (standing === "soon") return { state, words: left === 0 ? "Hạn hôm nay" : `Còn ${units(left, "ngày")}` };
  if (standing === "open" && left < 0) return { state, words: "Đã qua hạn, nếu có" };
  if (standing === "open") return { state, words: left > 60 ? unit : `Còn ${units(left, "ngày")}` };
  return { state, words: unit };
}

const waitingWords = { reached: "Đạt, chờ nhận", short: "Chờ nhận giải trình" };

/** The same beside a title, with the last day in time: “Còn 2 ngày, chậm nhất 31/01/2019”. */
export function StandingTint(props: {
  of: Dated & { submittedOn: string | null };
  today: string;
  occasion?: string | undefined;
}) {
  const { of: one, today } = props;
  const { state, words } = standingWords(one, today, props.occasion);
  const unfinished = one.state === "open" || one.state === "returned";
  const missed = standingOf(one, today) === "missed";
  const more =
    one.state === "submitted" && one.submittedOn
      ? `, gửi ${day(one.submittedOn)}${one.late ? " (muộn)" : ""}`
      : unfinished && one.dueOn
        ? `, ${missed ? "hết kỳ" : "chậm nhất"} ${day(one.dueOn)}`
        : "";
  return (
    <p>
      <State is={state} tint>
        {words}
        {more}
      </State>
    </p>
  );
}
