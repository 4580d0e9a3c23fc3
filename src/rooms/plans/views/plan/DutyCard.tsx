import { type Day, weekdayOf } from "#kernel/calendar/index.ts";
import { Bar, Button, Duty as DutyPart, day, dayLong, State } from "#kernel/web/index.tsx";
import { occasionAwaited, periodName, type RuleNames } from "../../due-rules/index.ts";
import {
  amountWords,
  dueOf,
  occasionName,
  proofWords,
  type Reach,
  toWhom,
  whoActs,
} from "../../reading/duty-words.vi.ts";
import { markedSentence } from "../../reading/marks.ts";
import { countOf, focusOf, type Tally } from "../../reading/tallies.ts";
import { sharesOf, tallySaid } from "../../reading/tally-words.vi.ts";
import type { Duty, Plan } from "../../schema.ts";

/** What a card needs beside its duty. */
export type DutyCardProps = {
  plan: Plan;
  duty: Duty;
  /** Its place in the text, from 1. */
  n: number;
  tallies: readonly Tally[];
  reach: Reach;
  names: RuleNames;
  today: Day;
  mayEdit: boolean;
  /** Whether she may give the occasion a day on which the duty waits. */
  mayDate: boolean;
};

/** A duty beside its sentence: what the plan says, what it asks, how it stands, the way to the units. */
export function DutyCard(props: DutyCardProps) {
  const { plan, duty, n, tallies, today } = props;
  const href = `/plans/${plan.id}/duties/${duty.key}`;
  const focus = focusOf(tallies, today);
  return (
    <DutyPart
      id={`viec-${duty.key}`}
      cite={duty.cite}
      quote={markedSentence(duty)}
      title={`${n}. ${duty.title}`}
      href={href}
      facts={dutyFacts(props, focus)}
      foot={duty.due === null && !props.mayEdit ? undefined : <DutyFoot {...props} focus={focus} href={href} />}
    />
  );
}

/** Who, to whom, when, how many, with what proof. */
export function dutyFacts(
  props: Omit<DutyCardProps, "n" | "mayEdit" | "mayDate" | "tallies">,
  focus: Tally | null,
): [string, string | null][] {
  const { plan, duty } = props;
  return [
    ["Ai làm", whoActs(duty.actor, props.reach)],
    ["Gửi cho", toWhom(duty)],
    ["Hạn", dueOf(duty, plan.yearKind, props.names)],
    ["Lượng", amountWords(duty.amount)],
    [dueLabel(focus, plan), focus?.dueOn && !saysItself(duty, focus.dueOn) ? dueDay(focus.dueOn, props.today) : null],
    ["Minh chứng", duty.due === null ? null : proofWords(duty)],
  ];
}

/** A rule of one stated day already shows it; that it is no working day is said all the same. */
function saysItself(duty: Duty, on: Day): boolean {
  return duty.due?.type === "on" && weekdayOf(on) < 6;
}

function dueLabel(focus: Tally | null, plan: Plan): string {
  const period = focus ? periodName(focus.period, plan.yearKind) : "";
  return period ? `Hạn ${period.charAt(0).toLowerCase()}${period.slice(1)}` : "Ngày cuối cùng";
}

/** The last day, with its weekday when that is no working day: “Thứ Bảy, 30/03/2019”. */
export function dueDay(on: Day, today: Day): string {
  const written = weekdayOf(on) >= 6 ? dayLong(on) : day(on);
  return on < today ? `${written}, đã qua` : written;
}

function DutyFoot(props: DutyCardProps & { focus: Tally | null; href: string }) {
  const { plan, duty, focus } = props;
  return (
    <>
      {plan.state !== "drafting" && duty.due !== null && <Standing {...props} />}
      {props.mayEdit && <Button words="Sửa" small href={`${props.href}/edit`} about={duty.title} />}
      {plan.state === "drafting" && focus === null && duty.due !== null && <State is="open">Chưa có ngày</State>}
    </>
  );
}

function Standing(props: DutyCardProps & { focus: Tally | null; href: string }) {
  const { focus, today, duty } = props;
  const above = duty.sourceDutyId !== null;
  const { is, words } = tallySaid(focus, today, occasionName(duty, props.names), above);
  return (
    <>
      <State is={is}>{words}</State>
      {!focus && above && props.plan.parentPlanId && <a href={`/plans/${props.plan.parentPlanId}`}>Mở kế hoạch đó</a>}
      {focus && focus.total > 1 && <Bar {...sharesOf(focus)} />}
      {focus && <UnitsLink focus={focus} href={props.href} />}
      {props.mayDate && focus && countOf(focus, ["awaiting"]) > 0 && occasionAwaited(duty.due) && (
        <a href={`/plans/${props.plan.id}/occasions/${occasionAwaited(duty.due)}`}>Ghi ngày của dịp</a>
      )}
    </>
  );
}

/** One link to those that need a hand; to the thing itself when it is but one. */
function UnitsLink({ focus, href }: { focus: Tally; href: string }) {
  if (focus.one !== null) return <a href={`/obligations/${focus.one}`}>Mở việc này</a>;
  const at = (state?: string) => `${href}?period=${focus.period}${state ? `&state=${state}` : ""}`;
  const [late, missed, waiting] = [countOf(focus, ["late"]), countOf(focus, ["missed"]), countOf(focus, ["waiting"])];
  if (late > 0) return <a href={at("late")}>Xem {late} đơn vị</a>;
  if (missed > 0) return <a href={at("missed")}>Xem {missed} đơn vị</a>;
  if (waiting > 0) return <a href={at("waiting")}>Xem {waiting} đơn vị</a>;
  return <a href={at()}>Xem {focus.total} đơn vị</a>;
}
