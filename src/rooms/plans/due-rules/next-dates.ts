import type { Day, WorkCalendar, YearKind } from "#kernel/calendar/index.ts";
import { occurrences } from "./occurrences.ts";
import type { DueRule } from "./rule.ts";
import type { Anchors, Occurrence, Span } from "./span.ts";

/** The first `count` times a duty falls due on or after a day, for the live preview; windows without a date come last. */
export function nextDates(
  rule: DueRule,
  strict: boolean,
  span: Span,
  yearKind: YearKind,
  calendar: WorkCalendar,
  anchors: Anchors,
  from: Day,
  count: number,
): Occurrence[] {
  const all = occurrences(rule, strict, span, yearKind, calendar, anchors);
  const dated = all.filter(({ dueOn }) => dueOn !== null && dueOn >= from);
  return [...dated, ...all.filter(({ dueOn }) => dueOn === null)].slice(0, count);
}
