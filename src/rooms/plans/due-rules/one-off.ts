import { addDays, type Day, laterOf, type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import { periodOf } from "./periods.ts";
import type { DueRule } from "./rule.ts";
import { type Anchors, beginningOf, firstDay, lastDay, type Occurrence, once, type Span } from "./span.ts";

type Range = Extract<DueRule, { type: "range" }>;
type Within = Extract<DueRule, { type: "month" | "quarter" | "year" }>;

/** Before or at latest on a day: from the start of the plan (or the stage) to that day. */
export function byOccurrence(date: Day, strict: boolean, span: Span): Occurrence[] {
  return inTime(once, beginningOf(span), strict ? addDays(date, -1) : date, span);
}

/** On that very day. */
export function onOccurrence(date: Day, span: Span): Occurrence[] {
  return inTime(once, date, date, span);
}

/** Within one month, quarter or year. */
export function withinOccurrence(rule: Within, span: Span, kind: YearKind): Occurrence[] {
  const window = windowOf(rule, kind);
  const stageEnd = span.stage?.to;
  const cut = stageEnd && stageEnd >= window.first && stageEnd < window.last ? stageEnd : window.last;
  return inTime(window.label, notBeforePeriod(window.first, cut, span), cut, span);
}

/** Between two ends; an open beginning is the start of the plan, an open end that of plan or stage, if they have one. */
export function rangeOccurrence(rule: Range, strict: boolean, span: Span, anchors: Anchors): Occurrence[] {
  const from = endDay(rule.from, anchors);
  const to = rule.to === null ? lastDay(span) : endDay(rule.to, anchors);
  const dueOn = to !== null && rule.to !== null && strict ? addDays(to, -1) : to;
  const dueFrom = from === null ? beginningOf(span) : notBeforePeriod(from, dueOn ?? from, span);
  return inTime(once, dueFrom, dueOn, span);
}

/** An occurrence, unless its last day in time has passed when the plan is issued; never begins after it ends. */
export function inTime(period: string, dueFrom: Day, dueOn: Day | null, span: Span): Occurrence[] {
  if (dueOn === null) return [{ period, dueFrom, dueOn }];
  return dueOn < span.start ? [] : [{ period, dueFrom: dueFrom < dueOn ? dueFrom : dueOn, dueOn }];
}

/** The first day, not before period and stage; left as stated when the whole window lies before them. */
function notBeforePeriod(first: Day, last: Day, span: Span): Day {
  const from = firstDay(span);
  return from <= last ? laterOf(first, from) : first;
}

function windowOf(rule: Within, kind: YearKind): { label: string; first: Day; last: Day } {
  if (rule.type === "year") return { label: String(rule.year), ...yearWindow(rule.year, kind) };
  if (rule.type === "month") return periodOf(`${rule.month}-01`, "month", kind);
  const firstMonth = Number(rule.quarter[6]) * 3 - 2;
  return periodOf(`${rule.quarter.slice(0, 4)}-${String(firstMonth).padStart(2, "0")}-01`, "quarter", kind);
}

function endDay(end: Range["from"], anchors: Anchors): Day | null {
  return typeof end === "object" && end !== null ? (anchors.occasions?.[end.occasion]?.on ?? null) : end;
}
