import type { WorkCalendar, YearKind } from "#kernel/calendar/index.ts";
import { byOccurrence, onOccurrence, rangeOccurrence, withinOccurrence } from "./one-off.ts";
import { everyOccurrences, wholePeriods, yearlyOccurrences } from "./recurring.ts";
import type { DueRule } from "./rule.ts";
import { type Anchors, beginningOf, type Occurrence, once, type Span } from "./span.ts";
import { occasionOccurrences, relativeOccurrences } from "./tied.ts";

/**
 * Every time a duty falls due within its plan, earliest first; the same arguments always give the same windows, and no
 * period comes twice. `strict` is “trước ngày”: the last day in time is the day before the stated one.
 */
export function occurrences(
  rule: DueRule,
  strict: boolean,
  span: Span,
  yearKind: YearKind,
  calendar: WorkCalendar,
  anchors: Anchors,
): Occurrence[] {
  switch (rule.type) {
    case "by":
      return byOccurrence(rule.date, strict, span);
    case "on":
      return onOccurrence(rule.date, span);
    case "month":
    case "quarter":
    case "year":
      return withinOccurrence(rule, span, yearKind);
    case "range":
      return rangeOccurrence(rule, strict, span, anchors);
    case "yearly":
      return yearlyOccurrences(rule.by, strict, span, yearKind);
    case "every":
      return everyOccurrences(rule, strict, span, yearKind);
    case "relative":
      return relativeOccurrences(rule, strict, span, calendar, anchors);
    case "event":
      return occasionOccurrences(rule, strict, span, calendar, anchors);
    case "standing":
      return standing(rule, span, yearKind);
  }
}

/** Thường xuyên: never due; with a review one look each period. */
function standing(rule: Extract<DueRule, { type: "standing" }>, span: Span, kind: YearKind): Occurrence[] {
  if (!rule.review) return [{ period: once, dueFrom: beginningOf(span), dueOn: null }];
  return wholePeriods(rule.review.unit, span, kind).map((window) => ({ ...window, dueOn: null }));
}
