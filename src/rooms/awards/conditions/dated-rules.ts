import type { Day } from "#kernel/calendar/index.ts";
import type { RuleTerms } from "./judge.ts";
import type { RuleDay, Source } from "./source.ts";

/** A version of a rule as it is judged by. */
export type DatedRule = RuleTerms & {
  id: string;
  version: number;
  /** Whose version it is; null = the country's. */
  agencyId: string | null;
  validFrom: Day;
  validTo: Day | null;
  datedBy: RuleDay;
  source: Source;
  special: Source | null;
  unverified: boolean;
  on: boolean;
};

/** The days among which a rule may choose its version. */
export type RuleDays = Record<RuleDay, Day>;

/**
 * Phiên bản áp dụng: the version in force on the day the law names (ngày trình, ngày quyết định, or the end of the span).
 * Null when the program knows none for that day. A dossier sent in time goes on under the old rule (NĐ 152/2025 Đ.60 k3).
 */
export function ruleOn(versions: readonly DatedRule[], days: RuleDays): DatedRule | null {
  let chosen: DatedRule | null = null;
  for (const one of versions) {
    const day = days[one.datedBy];
    if (one.validFrom > day || (one.validTo !== null && one.validTo < day)) continue;
    if (!chosen || one.version > chosen.version) chosen = one;
  }
  return chosen;
}

/** The same day for all three. */
export function onOneDay(day: Day): RuleDays {
  return { proposed: day, decided: day, span_end: day };
}

/** The first version that comes into force later: what one may reckon with when none is known for the day. */
export function nextRule(versions: readonly DatedRule[], day: Day): DatedRule | null {
  const later = versions.filter((one) => one.validFrom > day);
  return later.reduce<DatedRule | null>(
    (first, one) => (!first || one.validFrom < first.validFrom ? one : first),
    null,
  );
}
