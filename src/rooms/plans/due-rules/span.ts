import { type Day, laterOf } from "#kernel/calendar/index.ts";

/**
 * When a plan runs, as far as due dates need it.
 * `start`: the day it is issued (the first day of the month when only that is known), else the first day of its period;
 * nothing falls due before. `from`: the first day of its period. `to`: the last day, null when it is open.
 */
export type Span = {
  start: Day;
  from: Day;
  to: Day | null;
  /** Last day up to which an open plan is drawn up; not a limit of the plan. */
  horizon?: Day | undefined;
  /** Giai đoạn, đợt: windows whose end the plan does not state are cut to it. */
  stage?: { from: Day | null; to: Day | null } | undefined;
};

/** One time a duty falls due: `dueOn` is always the last day in time, null while it hangs on something without a date. */
export type Occurrence = {
  /** “2019”, “2019-Q1”, “2019-H2”, “2019-06” or “once”; one of its kind within a duty. */
  period: string;
  dueFrom: Day;
  dueOn: Day | null;
  /** The year of an occasion that has no date yet. */
  year?: number;
};

/** The moments that due rules count from. Absent or null: not known yet. */
export type Anchors = {
  /** Ngày ban hành; null while the day is left blank. */
  issue?: Day | null;
  /** The day this unit acknowledged the plan. */
  receipt?: Day | null;
  /** Occasions by key. */
  occasions?: Readonly<Record<string, { on: Day | null; year?: number | undefined } | undefined>>;
  /** When other duties were done or fall due, by key; one entry for each of their periods. */
  duties?: Readonly<Record<string, readonly { period: string; on: Day | null }[] | undefined>>;
};

/** The period label of what happens one time only. */
export const once = "once";

/** First day in which a recurring window may lie. */
export function firstDay(span: Span): Day {
  const stage = span.stage?.from;
  return stage && stage > span.from ? stage : span.from;
}

/** Last day of plan and stage; null when both are open. */
export function lastDay(span: Span): Day | null {
  const stage = span.stage?.to ?? null;
  if (span.to === null || stage === null) return span.to ?? stage;
  return stage < span.to ? stage : span.to;
}

/** Where a duty with no stated beginning begins: at the start of the plan, or of its stage when that is later. */
export function beginningOf(span: Span): Day {
  const stage = span.stage?.from;
  return stage ? laterOf(stage, span.start) : span.start;
}
