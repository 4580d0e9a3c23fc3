import { addDays, addWorkingDays, type Day, laterOf, type WorkCalendar, yearWindow } from "#kernel/calendar/index.ts";
import { inTime } from "./one-off.ts";
import type { DueRule } from "./rule.ts";
import { type Anchors, beginningOf, type Occurrence, once, type Span } from "./span.ts";

type Relative = Extract<DueRule, { type: "relative" }>;
type AtOccasion = Extract<DueRule, { type: "event" }>;

/**
 * So many days or working days after something, the first day after it being day 1; without a number only from then on.
 * After a duty that recurs, once for each of its periods.
 */
export function relativeOccurrences(
  rule: Relative,
  strict: boolean,
  span: Span,
  calendar: WorkCalendar,
  anchors: Anchors,
): Occurrence[] {
  const { days, after } = rule;
  if (after === undefined) return [{ period: once, dueFrom: beginningOf(span), dueOn: null }];
  return anchorDays(after, anchors).flatMap(({ period, on }) => {
    if (on === null) return [{ period, dueFrom: beginningOf(span), dueOn: null }];
    if (days === undefined) return [{ period, dueFrom: addDays(on, 1), dueOn: null }];
    const last = rule.working ? addWorkingDays(on, days, calendar) : addDays(on, days);
    return inTime(period, addDays(on, 1), strict ? addDays(last, -1) : last, span);
  });
}

/**
 * Tied to an occasion: up to its day, before it (strict), or so many days before it. Without a date nothing is due yet;
 * a year that is known is kept. The period is always “once”, so that giving the occasion a date makes no second one.
 */
export function occasionOccurrences(
  rule: AtOccasion,
  strict: boolean,
  span: Span,
  calendar: WorkCalendar,
  anchors: Anchors,
): Occurrence[] {
  const occasion = rule.occasion === undefined ? undefined : anchors.occasions?.[rule.occasion];
  const year = rule.year ?? occasion?.year;
  const begins = beginningOf(span);
  const dueFrom = year === undefined ? begins : laterOf(yearWindow(year, "calendar").first, begins);
  if (!occasion?.on) return [{ period: once, dueFrom, dueOn: null, ...(year === undefined ? {} : { year }) }];
  const last = daysBefore(occasion.on, rule.before ?? 0, rule.working, calendar);
  return inTime(once, dueFrom, strict ? addDays(last, -1) : last, span);
}

function daysBefore(day: Day, count: number, working: boolean, calendar: WorkCalendar): Day {
  return working ? addWorkingDays(day, -count, calendar) : addDays(day, -count);
}

function anchorDays(
  after: NonNullable<Relative["after"]>,
  anchors: Anchors,
): readonly { period: string; on: Day | null }[] {
  if (after === "issue" || after === "receipt") return [{ period: once, on: anchors[after] ?? null }];
  if ("occasion" in after) return [{ period: once, on: anchors.occasions?.[after.occasion]?.on ?? null }];
  return anchors.duties?.[after.duty] ?? [{ period: once, on: null }];
}
