import { type Day, type YearKind, yearOf } from "#kernel/calendar/index.ts";
import { type DatedRule, onOneDay, ruleOn } from "../conditions/dated-rules.ts";
import { type Judgement, judge } from "../conditions/judge.ts";
import type { HeldFact, HolderRecord } from "../record.ts";
import { type Ahead, type Milestone, ruleFor, spanOf, wayAhead } from "./earliest.ts";
import { type KnownAward, wayTo } from "./known-award.ts";

/** How many years a road map looks ahead. */
export const yearsAhead = 25;

/** Một mục của lộ trình: what is held of it, what is missing, the first year, and the milestones on the way. */
export type RoadMapLine = {
  award: KnownAward;
  held: readonly HeldFact[];
  rule: DatedRule | null;
  /** The rule comes into force only later than today. */
  provisional: boolean;
  judged: Judgement | null;
  earliest: number | null;
  milestones: readonly Milestone[];
};

/** Lộ trình: for each of the wanted awards what is held, what is missing and the earliest possible year. */
export function roadMap(
  awards: readonly KnownAward[],
  record: HolderRecord,
  wanted: readonly string[],
  today: Day,
  yearKind: YearKind,
): RoadMapLine[] {
  const year = yearOf(today, yearKind);
  const ahead: Ahead = { from: year, years: yearsAhead, yearKind };
  const { earliest, milestones } = wayAhead(awards, record, ahead);
  return awards
    .filter((one) => wanted.includes(one.key) && one.holders.includes(record.holder.kind))
    .map((award) => {
      const rule = ruleFor(award, year, yearKind);
      const speaks = rule?.holders.includes(record.holder.kind) === true;
      const first = earliest.get(award.key) ?? null;
      return {
        award,
        held: record.held.filter((fact) => fact.award === award.key),
        rule: speaks ? rule : null,
        provisional: speaks && ruleOn(award.rules, onOneDay(today)) === null,
        judged: speaks && rule.on ? judge(rule, record, spanOf(award, year, yearKind), today) : null,
        earliest: first,
        milestones: first === null ? [] : onTheWay(award, awards, milestones, first),
      };
    });
}

function onTheWay(
  award: KnownAward,
  awards: readonly KnownAward[],
  milestones: readonly Milestone[],
  until: number,
): Milestone[] {
  const way = new Set(wayTo(award.key, awards).map((one) => one.key));
  return milestones.filter(
    (one) => way.has(one.award) && one.year <= until && (one.award !== award.key || one.year === until),
  );
}
