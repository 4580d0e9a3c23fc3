import { partsOf } from "#kernel/calendar/index.ts";
import type { InitiativeFact, MemberTally } from "../../record.ts";
import { disciplineWeight, initiativeScopes, type RatingLevel } from "../../terms.ts";
import type { ConditionOf } from "../condition.ts";
import { type Evidence, type Finding, found, type Weighing } from "../finding.ts";
import { lookingOn } from "../span.ts";
import { dayWindow, firstYearOf, yearsOf } from "../windows.ts";
import { atLeast } from "./rated.ts";

/** Không bị kỷ luật từ hình thức này trở lên, by the day of the decision. Of a collective: nobody under its management. */
export function weighUndisciplined(condition: ConditionOf<"undisciplined">, weighing: Weighing): Finding {
  const { first, last } = dayWindow(condition.within, weighing);
  const least = disciplineWeight[condition.from];
  const facts = weighing.record.discipline.filter(
    (one) =>
      disciplineWeight[one.form] >= least &&
      one.decidedOn >= first &&
      one.decidedOn <= last &&
      one.decidedOn <= weighing.asOf,
  );
  return found(condition, facts.length === 0, {
    have: facts.length,
    evidence: facts.map((fact) => ({ of: "discipline", fact })),
  });
}

/** Sáng kiến ở phạm vi này trở lên, chưa dùng cho danh hiệu, hình thức khác; those used stand behind them, with the place. */
export function weighInitiatives(condition: ConditionOf<"initiatives">, weighing: Weighing): Finding {
  const years = yearsOf(condition.within, weighing);
  const within = weighing.record.initiatives.filter((one) => one.year >= years.from && one.year <= years.to);
  const facts = within.filter((one) => isFree(condition, one, weighing.award));
  const used = within.filter((one) => one.usedFor !== null && !facts.includes(one));
  return found(condition, facts.length >= condition.times, {
    have: facts.length,
    evidence: [...facts, ...used].map((fact) => ({ of: "initiative", fact })),
  });
}

/** Whether an initiative is of that scope or wider, and was not used for another award. */
export function isFree(condition: ConditionOf<"initiatives">, one: InitiativeFact, award: string): boolean {
  const least = initiativeScopes.indexOf(condition.scope);
  return initiativeScopes.indexOf(one.scope) >= least && (one.usedFor === null || one.usedFor === award);
}

/** Đủ số năm kể từ khi được tặng; without an award, số năm công tác tính đến ngày xét. */
export function weighYears(condition: ConditionOf<"years">, weighing: Weighing): Finding {
  const have = yearsPassed(condition, weighing);
  const evidence: Evidence[] = condition.since
    ? weighing.record.held
        .filter((fact) => condition.since?.includes(fact.award))
        .map((fact) => ({ of: "held" as const, fact }))
    : [];
  if (have === null) return found(condition, false, { unknown: true });
  return found(condition, have >= condition.atLeast, { have, evidence });
}

/** The years since an award was given, or of service; null = nobody has entered when the service began. */
export function yearsPassed(condition: ConditionOf<"years">, weighing: Weighing): number | null {
  return condition.since ? yearsSince(condition.since, weighing) : yearsOfService(weighing);
}

function yearsSince(awards: readonly string[], weighing: Weighing): number {
  const given = firstYearOf(awards, weighing);
  return given === null ? 0 : weighing.span.to - given;
}

function yearsOfService({ record, span, asOf }: Weighing): number | null {
  if (record.inServiceSince === null) return null;
  const day = lookingOn(span, asOf);
  const whole = partsOf(day).year - partsOf(record.inServiceSince).year;
  return Math.max(0, day.slice(5) < record.inServiceSince.slice(5) ? whole - 1 : whole);
}

/** Tỷ lệ, số thành viên của tập thể trong năm xét. */
export function weighMembers(condition: ConditionOf<"members">, weighing: Weighing): Finding {
  const tally = weighing.record.members.find((one) => one.year === weighing.span.to);
  if (!tally || tally.members === 0) return found(condition, false, { unknown: true, lacking: [weighing.span.to] });
  const counted = membersCounted(condition, tally);
  return found(condition, areEnough(condition, tally, counted), {
    have: counted,
    evidence: [{ of: "members", fact: tally }],
  });
}

/** How many members hold the title, or are rated at least so. */
export function membersCounted(condition: ConditionOf<"members">, tally: MemberTally): number {
  return condition.holding
    ? Math.max(...condition.holding.map((award) => tally.holding[award] ?? 0))
    : ratedAtLeast(tally.rated, condition.rated ?? "done");
}

/** Whether so many of the members are enough, in share and in number. */
export function areEnough(condition: ConditionOf<"members">, { members }: MemberTally, counted: number): boolean {
  return (counted * 100) / members >= (condition.percent ?? 0) && counted >= (condition.count ?? 0);
}

function ratedAtLeast(rated: Readonly<Partial<Record<RatingLevel, number>>>, wanted: RatingLevel): number {
  return (Object.entries(rated) as [RatingLevel, number][])
    .filter(([level]) => atLeast(level, wanted))
    .reduce((sum, [, count]) => sum + count, 0);
}
