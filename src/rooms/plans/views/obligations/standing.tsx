import { day, State, type StateName, units } from "#kernel/web/index.tsx";
import { type Dated, daysBetween, standingOf } from "../../progress.ts";
import { standingNames } from "../../words.vi.ts";

/** How an obligation stands today, as a `State` and its words: “Quá hạn 5 ngày”, “Còn 2 ngày”, “Chờ nhận”. */
export function standingWords(one: Dated, today: string): { state: StateName; words: string } {
  const standing = standingOf(one, today);
  const { state, unit } = standingNames[standing];
  if (one.dueOn === null) return { state, words: unit };
  const left = daysBetween(today, one.dueOn);
  if (standing === "late") return { state, words: `Quá hạn ${units(-left, "ngày")}` };
  if (standing === "soon") return { state, words: left === 0 ? "Hạn hôm nay" : `Còn ${units(left, "ngày")}` };
  if (standing === "open" && left < 0) return { state, words: "Đã qua hạn, nếu có" };
  if (standing === "open") return { state, words: left > 60 ? unit : `Còn ${units(left, "ngày")}` };
  return { state, words: unit };
}

/** The same beside a title, with the last day in time: “Còn 2 ngày, chậm nhất 31/01/2019”. */
export function StandingTint(props: { of: Dated & { submittedOn: string | null }; today: string }) {
  const { of: one, today } = props;
  const { state, words } = standingWords(one, today);
  const unfinished = one.state === "open" || one.state === "returned";
  const more =
    one.state === "submitted" && one.submittedOn
      ? `, gửi ${day(one.submittedOn)}${one.late ? " (muộn)" : ""}`
      : unfinished && one.dueOn
        ? `, chậm nhất ${day(one.dueOn)}`
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

/** A state without ground, for tables. */
export function Standing(props: { of: Dated; today: string }) {
  const { state, words } = standingWords(props.of, props.today);
  return <State is={state}>{words}</State>;
}
