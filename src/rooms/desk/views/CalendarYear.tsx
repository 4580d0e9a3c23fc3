import { type Day, dayOf, daysInMonth, type WorkCalendar } from "#kernel/calendar/index.ts";
import { Bar, count, dayShort, Sheet, StateIcon, units } from "#kernel/web/index.tsx";
import type { EventBetween } from "#rooms/ceremonies/index.ts";
import type { Kept } from "../calendar/anniversaries.ts";
import { type Rest, restsBetween } from "../calendar/days.ts";
import { groupHref, groupState, sumOf } from "../calendar/group-words.ts";
import type { DueGroup } from "../queries/calendar.ts";
import { type CalendarAsked, calendarHref } from "./CalendarPage.tsx";

/** Duties named in one month; more are told by their number. */
const named = 5;

/** A year as twelve sheets: how much falls due and how it stands, the days kept, the days of rest. */
export function CalendarYear(props: {
  asked: CalendarAsked;
  due: DueGroup[];
  kept: Kept[];
  events: EventBetween[];
  ofYear: { name: string; ordinal: number }[];
  calendar: WorkCalendar;
  today: Day;
}) {
  return (
    <>
      {props.ofYear.length > 0 && (
        <p class="soft">Cả năm: {props.ofYear.map((one) => `${one.ordinal} năm ${one.name}`).join("; ")}.</p>
      )}
      <div class="months">
        {Array.from({ length: 12 }, (_, n) => (
          <OneMonth key={n} {...props} month={n + 1} />
        ))}
      </div>
    </>
  );
}

function OneMonth(props: Parameters<typeof CalendarYear>[0] & { month: number }) {
  const { asked, month, today } = props;
  const first = dayOf(asked.year, month, 1);
  const last = dayOf(asked.year, month, daysInMonth(asked.year, month));
  const due = props.due.filter((group) => group.dueOn >= first && group.dueOn <= last);
  const now = first <= today && today <= last;
  return (
    <Sheet
      title={<a href={calendarHref({ ...asked, view: "month", month })}>Tháng {month}</a>}
      aside={now ? "Tháng này" : undefined}
      block
    >
      <MonthSum due={due} today={today} />
      <ul class="month-lines">
        {due.slice(0, named).map((group) => (
          <li key={`${group.dutyId}${group.dueOn}`} class={`is-${groupState(group, today).state}`}>
            <time datetime={group.dueOn}>{dayShort(group.dueOn)}</time>
            <a href={groupHref(group)}>{group.title}</a>
          </li>
        ))}
      </ul>
      {due.length > named && (
        <p class="soft small">
          <a href={calendarHref({ ...asked, view: "month", month })}>và {units(due.length - named, "mục")} khác</a>
        </p>
      )}
      <Events events={props.events.filter(({ startsOn }) => startsOn >= first && startsOn <= last)} />
      <Days
        kept={props.kept.filter(({ on }) => on >= first && on <= last)}
        rests={restsBetween(first, last, props.calendar)}
      />
    </Sheet>
  );
}

/** “18 việc: 3 quá hạn, 12 đã xong”, with the same as a bar. */
function MonthSum(props: { due: DueGroup[]; today: Day }) {
  const sum = sumOf(props.due, props.today);
  const parts = [
    { state: "done", n: sum.done, words: "xong" },
    { state: "wait", n: sum.wait, words: "chờ nhận" },
    { state: "back", n: sum.back, words: "trả lại" },
    { state: "late", n: sum.late, words: "quá hạn" },
    { state: "late", n: sum.missed, words: "chưa đạt" },
    { state: "open", n: sum.open, words: "chưa gửi" },
  ] as const;
  const there = parts.filter((part) => part.n > 0);
  if (there.length === 0) return <p class="soft small">Không có việc đến hạn.</p>;
  const said = there.map((part) => `${count(part.n)} ${part.words}`).join(", ");
  return (
    <>
      <p class="small">
        {sum.late + sum.missed > 0 && (
          <span class="is-late">
            <StateIcon is="late" small />{" "}
          </span>
        )}
        {said}
      </p>
      <Bar shares={parts.map(({ state, n }) => ({ state, n }))} label={said} />
    </>
  );
}

/** Sự kiện of a month, by the day on which they begin. */
function Events({ events }: { events: EventBetween[] }) {
  if (events.length === 0) return null;
  return (
    <ul class="month-lines" aria-label="Sự kiện">
      {events.map(({ id, title, startsOn, startsAt }) => (
        <li key={id}>
          <time datetime={startsOn}>{dayShort(startsOn)}</time>
          <span>
            <a href={`/events/${id}`}>{title}</a>, {startsAt}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Days(props: { kept: Kept[]; rests: Rest[] }) {
  if (props.kept.length + props.rests.length === 0) return null;
  const lines = [
    ...props.kept.map((one) => ({ on: one.on, words: `${one.ordinal} năm ${one.name}`, strong: one.round })),
    ...props.rests.map((one) => ({
      on: one.from,
      words: `${restWords(one)}${one.to === one.from ? "" : ` (đến ${dayShort(one.to)})`}`,
      strong: false,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return (
    <ul class="month-lines soft">
      {lines.map((line) => (
        <li key={`${line.on}${line.words}`}>
          <time datetime={line.on}>{dayShort(line.on)}</time>
          {line.strong ? <b>{line.words}</b> : <span>{line.words}</span>}
        </li>
      ))}
    </ul>
  );
}

/** “Nghỉ: Quốc khánh”; names that say it themselves are left as they are. */
function restWords({ kind, name }: Rest): string {
  if (/^(Nghỉ|Làm bù)/.test(name)) return name;
  return kind === "off" ? `Nghỉ: ${name}` : `Đi làm: ${name}`;
}
