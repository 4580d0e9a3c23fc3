import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
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
 * Due dates as a calendar file (RFC 5545): whole days, each under an identifier that never changes, so that a moved due
 * date moves in the officer's calendar too. The same entries give the same bytes: nothing in it is the time of asking.
 */
export function icsOf(feed: { name: string; agency: string; entries: readonly FeedEntry[] }, site: string): string {
  const host = new URL(site).hostname;
  const calendar = ical({
    name: `Việc phải làm, ${feed.agency}`,
    description: `Hạn của các đơn vị do ${feed.name} phụ trách, theo chương trình Gương Sáng.`,
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
  return calendar.toString();
}
