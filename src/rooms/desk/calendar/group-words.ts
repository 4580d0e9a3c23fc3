import type { Day } from "#kernel/calendar/index.ts";
import { count, type StateName, units } from "#kernel/web/index.tsx";
import { wholeTarget } from "#rooms/plans/index.ts";
import type { DueGroup } from "../queries/calendar.ts";

/** How a group stands on a day: what needs a hand decides; `words` say how many stand where. */
export function groupState(group: DueGroup, today: Day): { state: StateName; words: string } {
  const past = group.dueOn < today;
  const late = past && !group.ifAny ? group.open + group.returned : 0;
  const lateWord = wholeTarget(group) === null ? "quá hạn" : "chưa đạt";
  const returned = late > 0 ? 0 : group.returned;
  const open = late > 0 ? 0 : group.open;
  const parts: [number, StateName, string][] = [
    [late, "late", lateWord],
    [returned, "back", "trả lại"],
    [group.waiting, "wait", "chờ nhận"],
    [open, past ? "open" : "soon", "chưa gửi"],
    [group.done, "done", "xong"],
  ];
  const there = parts.filter(([n]) => n > 0);
  const [first] = there;
  if (!first) return { state: "off", words: "" };
  if (group.units === 1) return { state: first[1], words: first[2] };
  const said = there.map(([n, , word]) => `${count(n)} ${word}`).join(", ");
  return { state: first[1], words: there.length === 1 ? `${units(group.units, "đơn vị")} ${first[2]}` : said };
}

/** Where a group leads: the one obligation, or the duty's page. */
export function groupHref(group: DueGroup): string {
  return group.only === null ? `/plans/${group.planId}/duties/${group.dutyKey}` : `/obligations/${group.only}`;
}

/** How many things of a stretch stand where, for a month of the year view. */
export function sumOf(groups: readonly DueGroup[], today: Day) {
  const sum = { late: 0, missed: 0, back: 0, wait: 0, open: 0, done: 0 };
  for (const group of groups) {
    const late = group.dueOn < today && !group.ifAny;
    if (late) sum[wholeTarget(group) === null ? "late" : "missed"] += group.open + group.returned;
    else {
      sum.back += group.returned;
      sum.open += group.open;
    }
    sum.wait += group.waiting;
    sum.done += group.done;
  }
  return sum;
}
