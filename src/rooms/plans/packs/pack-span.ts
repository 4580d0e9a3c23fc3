import { addMonths, type Day, yearWindow } from "#kernel/calendar/index.ts";
import type { Anchors, Span } from "../due-rules/index.ts";
import type { PlanPack } from "./pack.ts";

/** What a plan's dates hang on; a whole pack has it, and so has a plan in the program. */
export type DatedPlan = Pick<PlanPack, "issuedOn" | "period" | "yearKind" | "stages" | "occasions">;

/** How far a plan without an end is drawn up when nobody says otherwise: to the end of its fifth year. */
const openYears = 5;

/**
 * When a plan runs. It starts on its issue date (the first of the month when the day is left blank, the first day of its
 * period when even that is) and ends on its last day, at its occasion, or with the year of an occasion without a date.
 */
export function spanOfPack(plan: DatedPlan, stageKey?: string, horizon?: Day): Span {
  const start = startOf(plan);
  const stage = plan.stages.find(({ key }) => key === stageKey);
  return {
    start,
    from: plan.period.from ?? start,
    to: endOf(plan.period, plan),
    horizon: horizon ?? addMonths(start, openYears * 12),
    ...(stage ? { stage: { from: stage.from, to: endOf(stage, plan) } } : {}),
  };
}

/** The moments a plan knows by itself: its issue date and the occasions that have a date. */
export function anchorsOfPack(plan: DatedPlan): Anchors {
  return {
    issue: plan.issuedOn?.length === 10 ? plan.issuedOn : null,
    receipt: null,
    occasions: Object.fromEntries(plan.occasions.map(({ key, on, year }) => [key, { on, year }])),
  };
}

function startOf({ issuedOn, period }: DatedPlan): Day {
  if (issuedOn === null) return period.from ?? "1970-01-01";
  return issuedOn.length === 7 ? `${issuedOn}-01` : issuedOn;
}

/** The last day; null when it hangs on an occasion of which nothing is known. */
function endOf(span: { to: Day | null; until?: string | undefined }, plan: DatedPlan): Day | null {
  if (span.until === undefined) return span.to;
  const occasion = plan.occasions.find(({ key }) => key === span.until);
  if (occasion?.on) return occasion.on;
  return occasion?.year === undefined ? null : yearWindow(occasion.year, "calendar").last;
}
