import { type Day, earlierOf, type YearKind, yearWindow } from "#kernel/calendar/index.ts";

/** Thời gian được xét: one year, or a period of years (giai đoạn), counted as the agency counts its years. */
export type Span = { from: number; to: number; yearKind: YearKind };

/** One year as a span. */
export function yearSpan(year: number, yearKind: YearKind = "calendar"): Span {
  return { from: year, to: year, yearKind };
}

/** First and last day of a span. */
export function daysOf(span: Span): { first: Day; last: Day } {
  return { first: yearWindow(span.from, span.yearKind).first, last: yearWindow(span.to, span.yearKind).last };
}

/** The day on which one looks: the day asked for, but never after the span has ended. */
export function lookingOn(span: Span, asOf: Day): Day {
  return earlierOf(asOf, daysOf(span).last);
}

/** «năm 2023» or «giai đoạn 2021–2025». */
export function spanName(span: Span): string {
  return span.from === span.to ? `năm ${span.from}` : `giai đoạn ${span.from}–${span.to}`;
}
