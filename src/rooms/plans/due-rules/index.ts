/** Due rules: what may be written, when a duty falls due by it, and how it is said. */
export { nextDates } from "./next-dates.ts";
export { occurrences } from "./occurrences.ts";
export { monthsIn, type Period, periodOf } from "./periods.ts";
export {
  awaitsDay,
  type DueRule,
  type DueRuleType,
  dueRule,
  dueRuleTypes,
  hasStatedEnd,
  occasionAwaited,
  type PeriodUnit,
  periodUnits,
} from "./rule.ts";
export { type Anchors, type Occurrence, once, type Span } from "./span.ts";
export { dueSentence, periodName, type RuleNames, unitNames } from "./words.vi.ts";
