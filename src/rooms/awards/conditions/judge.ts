import type { Day } from "#kernel/calendar/index.ts";
import type { HolderRecord, PendingFact } from "../record.ts";
import type { HolderKind } from "../terms.ts";
import type { Condition } from "./condition.ts";
import type { Finding } from "./finding.ts";
import type { Source } from "./source.ts";
import type { Span } from "./span.ts";
import { weigh } from "./weigh.ts";

/** As much of a rule as judging needs. */
export type RuleTerms = {
  award: string;
  holders: readonly HolderKind[];
  conditions: readonly Condition[];
  afterDiscipline: Source | null;
};

/**
 * Kết quả xét. `failed` when one condition is not met; `held` (tạm dừng) when all are met but a matter about the holder
 * is not concluded: it holds, it never refuses; `met` otherwise. Every condition is there with what it rests on.
 */
export type Judgement = {
  result: "met" | "failed" | "held";
  findings: readonly Finding[];
  holds: readonly PendingFact[];
  /** Achievements before this year were left out because a discipline ended in it; null = none were. */
  countedFrom: number | null;
};

/** Judges a record by a rule for a span, as things stood on a day. Luật 06/2022/QH15 Đ.4 k4 for what a discipline undoes. */
export function judge(rule: RuleTerms, record: HolderRecord, span: Span, asOf: Day): Judgement {
  const countedFrom = rule.afterDiscipline ? yearServed(record, asOf) : null;
  const weighing = { record: countedSince(record, countedFrom), span, asOf, award: rule.award };
  const findings = rule.conditions.map((one) => weigh(one, weighing));
  const holds = holdsOn(record, asOf);
  const failed = findings.some((one) => one.result === "failed");
  return { result: failed ? "failed" : holds.length > 0 ? "held" : "met", findings, holds, countedFrom };
}

/** What is not concluded about a holder on a day. */
export function holdsOn(record: HolderRecord, day: Day): readonly PendingFact[] {
  return record.pending.filter((one) => one.from <= day && (one.to === null || one.to > day));
}

/** The year in which the last discipline of a person was served; one still running counts up to the day one looks. */
export function yearServed(record: HolderRecord, asOf: Day): number | null {
  if (record.holder.kind !== "person") return null;
  let last: Day | null = null;
  for (const one of record.discipline) {
    if (one.decidedOn > asOf) continue;
    const until = one.servedOn === null || one.servedOn > asOf ? asOf : one.servedOn;
    if (last === null || until > last) last = until;
  }
  return last === null ? null : Number(last.slice(0, 4));
}

/**
 * The record without what was achieved in years before that one: ratings, initiatives, emulation titles. Commendations
 * and recognitions stay held, so that they still open the way where a rule asks for one.
 */
export function countedSince(record: HolderRecord, year: number | null): HolderRecord {
  if (year === null) return record;
  return {
    ...record,
    ratings: record.ratings.filter((one) => one.year >= year),
    initiatives: record.initiatives.filter((one) => one.year >= year),
    held: record.held.filter((one) => one.family !== "title" || (one.year ?? year) >= year),
  };
}
