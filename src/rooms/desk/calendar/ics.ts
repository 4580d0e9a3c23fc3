import ical, { type ICalCalendar, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import type { EventBetween } from "#rooms/ceremonies/index.ts";
import type { FeedEntry } from "../queries/feed.ts";

/** What stands before a title once something was done about it. */
const done: Record<FeedEntry["state"], string> = {
  open: "",
  returned: "Trả lại: ",
  submitted: "Đã gửi: ",
  accepted: "Đã nhận: ",
  excused: "Được miễn: ",
};

/**
 * Due dates as whole days and events at their hours, as a calendar file (RFC 5545); each under an identifier that never changes,
 * so that what is moved moves in the officer's calendar too. The same entries give the same bytes: nothing in it is the time of asking.
 */
export function icsOf(
  feed: { name: string; agency: string; entries: readonly FeedEntry[]; events: readonly EventBetween[] },
  site: string,
): string {
  const host = new URL(site).hostname;
  const calendar = ical({
    name: `Việc phải làm, ${feed.agency}`,
    description: `Hạn và sự kiện của các đơn vị do ${feed.name} phụ trách, theo chương trình Gương Sáng.`,
    prodId: { company: "Gương Sáng", product: "Lịch", language: "VI" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 6 * 3600,
  });
  for (const entry of feed.entries) {
    const on = Temporal.PlainDate.from(entry.dueOn);
    calendar.createEvent({
      id: `obligation-${entry.id}@${host}`,
      stamp: new Date(entry.changedAt),
      lastModified: new Date(entry.changedAt),
      start: on,
      end: on.add({ days: 1 }),
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: `${done[entry.state]}${entry.title}`,
      location: entry.unitName,
      description: [`Kế hoạch ${entry.planNumber ?? entry.planTitle}.`, `“${entry.quote.replace(/\*+/g, "")}”`].join(
        "\n",
      ),
      url: `${site}/obligations/${entry.id}`,
    });
  }
  for (const event of feed.events) addEvent(calendar, event, { site, host });
  return calendar.toString();
}

/** Where no hour of its end is known, an event is given the half day it usually takes, within its last day. */
const usualHours = 3;

function addEvent(calendar: ICalCalendar, event: EventBetween, { site, host }: { site: string; host: string }): void {
  const at = (day: string, hour: string) => new Date(`${day}T${hour}:00+07:00`);
  const start = at(event.startsOn, event.startsAt);
  const usual = event.startsOn === event.endsOn ? new Date(start.getTime() + usualHours * 3_600_000) : null;
  const end = event.endsAt ? at(event.endsOn, event.endsAt) : (usual ?? at(event.endsOn, "17:00"));
  calendar.createEvent({
    id: `event-${event.id}@${host}`,
    sequence: event.revision,
    stamp: event.createdAt,
    start,
    end: end > start ? end : start,
    status: event.state === "cancelled" ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    summary: event.state === "cancelled" ? `Hủy: ${event.title}` : event.title,
    location: event.place,
    url: `${site}/events/${event.id}`,
  });
}
