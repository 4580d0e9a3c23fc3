import { type Day, weekdayName } from "#kernel/calendar/index.ts";
import { dayShort, Icon, StateIcon } from "#kernel/web/index.tsx";
import type { CalendarDay } from "../calendar/days.ts";
import { groupHref, groupState } from "../calendar/group-words.ts";

/** A month as weeks; on a phone a list of the days on which there is something. */
export function CalendarMonth(props: { weeks: CalendarDay[][]; caption: string; today: Day }) {
  const first = props.weeks[0] ?? [];
  return (
    <table class="calendar">
      <caption class="visually-hidden">{props.caption}</caption>
      <thead>
        <tr>
          {first.map(({ on }) => (
            <th key={on} scope="col">
              {weekdayName(on)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((one) => (
              <OneDay key={one.on} day={one} today={props.today} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OneDay(props: { day: CalendarDay; today: Day }) {
  const { day: one, today } = props;
  const empty = one.due.length + one.kept.length + one.events.length === 0 && !one.holiday;
  const look = [!one.inMonth && "beyond", !one.works && "rest", one.on === today && "now", empty && "empty-day"];
  return (
    <td class={look.filter(Boolean).join(" ") || undefined}>
      <p class="date">
        <span class="phone-only">{weekdayName(one.on)}, </span>
        <time datetime={one.on}>
          <span class="phone-only">{dayShort(one.on)}</span>
          <span class="desk-only">{Number(one.on.slice(8))}</span>
        </time>
        {one.on === today && <b> Hôm nay</b>}
      </p>
      {one.holiday && <p class="holiday">{one.holiday.name}</p>}
      {one.kept.map((kept) => (
        <p key={kept.name} class={kept.round ? "kept round" : "kept"}>
          {kept.ordinal} năm {kept.name}
        </p>
      ))}
      {one.due.length + one.events.length > 0 && (
        <ul>
          {one.events.map((event) => (
            <Gathering key={event.id} event={event} on={one.on} />
          ))}
          {one.due.map((group) => (
            <Due key={group.dutyId} group={group} today={today} />
          ))}
        </ul>
      )}
    </td>
  );
}

/** An event at its hour; on its later days only that it goes on. */
function Gathering({ event, on }: { event: CalendarDay["events"][number]; on: Day }) {
  return (
    <li class="gathering">
      <a href={`/events/${event.id}`}>{event.title}</a>
      <span>
        <Icon name="users" small /> {event.startsOn === on ? event.startsAt : "tiếp theo"}
      </span>
    </li>
  );
}

function Due(props: { group: CalendarDay["due"][number]; today: Day }) {
  const { state, words } = groupState(props.group, props.today);
  return (
    <li class={`is-${state}`}>
      <a href={groupHref(props.group)}>{props.group.title}</a>
      <span>
        <StateIcon is={state} small /> {words}
      </span>
    </li>
  );
}
