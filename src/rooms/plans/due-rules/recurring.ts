import { addDays, clampedDay, type Day, earlierOf, laterOf, type YearKind } from "#kernel/calendar/index.ts";
import { dayInside, nextPeriod, type Period, periodOf } from "./periods.ts";
import type { DueRule, PeriodUnit } from "./rule.ts";
import { firstDay, lastDay, type Occurrence, type Span } from "./span.ts";

type Every = Extract<DueRule, { type: "every" }>;

/**
 * Every year by a day. A year whose day lies outside the plan (or the stage) gives nothing, and so does one whose last
 * day in time has passed when the plan is issued.
 */
export function yearlyOccurrences(by: string, strict: boolean, span: Span, kind: YearKind): Occurrence[] {
  return periodsOf("year", span, kind).flatMap((period) =>
    statedInside(period, yearlyDay(period, by), strict, span, (day) => periodOf(day, "year", kind)),
  );
}

/** Every month, quarter, half-year or year, whole or by a day counted inside it. */
export function everyOccurrences(rule: Every, strict: boolean, span: Span, kind: YearKind): Occurrence[] {
  const { unit, by } = rule;
  if (by === undefined) return wholePeriods(unit, span, kind);
  const { month, day } = typeof by === "number" ? { month: 1, day: by } : by;
  return periodsOf(unit, span, kind).flatMap((period) =>
    statedInside(period, dayInside(period, month, day), strict, span, (one) => periodOf(one, unit, kind)),
  );
}

/** Whole periods, cut to plan and stage: they follow each other without a gap. */
export function wholePeriods(unit: PeriodUnit, span: Span, kind: YearKind): Occurrence[] {
  const from = firstDay(span);
  const to = lastDay(span);
  return periodsOf(unit, span, kind)
    .map((period) => ({
      period: period.label,
      dueFrom: laterOf(period.first, from),
      dueOn: to === null ? period.last : earlierOf(period.last, to),
    }))
    .filter(({ dueOn }) => dueOn >= span.start);
}

/** The periods that plan and stage touch, earliest first; of an open plan up to its horizon. */
function periodsOf(unit: PeriodUnit, span: Span, kind: YearKind): Period[] {
  const end = lastDay(span) ?? span.horizon;
  const periods: Period[] = [];
  if (end === undefined) return periods;
  for (let one = periodOf(firstDay(span), unit, kind); one.first <= end; one = nextPeriod(one, unit, kind)) {
    periods.push(one);
  }
  return periods;
}

/**
 * A stated day of a period. Inside its period it must lie inside the plan; a day in the following period (“ngày 05 tháng
 * đầu quý sau”) reports on the period and may come after the plan's last day.
 */
function statedInside(
  period: Period,
  stated: Day,
  strict: boolean,
  span: Span,
  containing: (day: Day) => Period,
): Occurrence[] {
  const to = lastDay(span);
  const dueOn = strict ? addDays(stated, -1) : stated;
  const afterTheEnd = to !== null && stated > to && stated <= period.last;
  if (stated < firstDay(span) || dueOn < span.start || afterTheEnd) return [];
  const begins = dueOn < period.first ? containing(dueOn).first : period.first;
  return [{ period: period.label, dueFrom: earlierOf(laterOf(begins, firstDay(span)), dueOn), dueOn }];
}

/** The day of a year of this kind on which `MM-DD` falls; 29/02 is 28/02 in common years. */
function yearlyDay(period: Period, by: string): Day {
  const [month, date] = [Number(by.slice(0, 2)), Number(by.slice(3, 5))];
  const year = Number(period.first.slice(0, 4));
  return clampedDay(month < Number(period.first.slice(5, 7)) ? year + 1 : year, month, date);
}
