import { partsOf } from "#kernel/calendar/index.ts";
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

/** Sáng kiến ở phạm vi này trở lên, chưa dùng cho danh hiệu, hình thức khác. */
export function weighInitiatives(condition: ConditionOf<"initiatives">, weighing: Weighing): Finding {
  const years = yearsOf(condition.within, weighing);
  const least = initiativeScopes.indexOf(condition.scope);
  const facts = weighing.record.initiatives.filter(
    (one) =>
      initiativeScopes.indexOf(one.scope) >= least &&
      (one.usedFor === null || one.usedFor === weighing.award) &&
      one.year >= years.from &&
      one.year <= years.to,
  );
  return found(condition, facts.length >= condition.times, {
    have: facts.length,
    evidence: facts.map((fact) => ({ of: "initiative", fact })),
  });
}

/** Đủ số năm kể từ khi được tặng; without an award, số năm công tác tính đến ngày xét. */
export function weighYears(condition: ConditionOf<"years">, weighing: Weighing): Finding {
  const have = condition.since ? yearsSince(condition.since, weighing) : yearsOfService(weighing);
  const evidence: Evidence[] = condition.since
    ? weighing.record.held
        .filter((fact) => condition.since?.includes(fact.award))
        .map((fact) => ({ of: "held" as const, fact }))
    : [];
  return found(condition, have >= condition.atLeast, { have, evidence });
}

function yearsSince(awards: readonly string[], weighing: Weighing): number {
  const given = firstYearOf(awards, weighing);
  return given === null ? 0 : weighing.span.to - given;
}

function yearsOfService({ record, span, asOf }: Weighing): number {
  if (record.inServiceSince === null) return 0;
  const day = lookingOn(span, asOf);
  const whole = partsOf(day).year - partsOf(record.inServiceSince).year;
  return Math.max(0, day.slice(5) < record.inServiceSince.slice(5) ? whole - 1 : whole);
}

/** Tỷ lệ, số thành viên của tập thể trong năm xét. */
export function weighMembers(condition: ConditionOf<"members">, weighing: Weighing): Finding {
  const tally = weighing.record.members.find((one) => one.year === weighing.span.to);
  if (!tally || tally.members === 0) return found(condition, false, { lacking: [weighing.span.to] });
  const counted = condition.holding
    ? Math.max(...condition.holding.map((award) => tally.holding[award] ?? 0))
    : ratedAtLeast(tally.rated, condition.rated ?? "done");
  const share = (counted * 100) / tally.members;
  const met = share >= (condition.percent ?? 0) && counted >= (condition.count ?? 0);
  return found(condition, met, { have: counted, evidence: [{ of: "members", fact: tally }] });
}

function ratedAtLeast(rated: Readonly<Partial<Record<RatingLevel, number>>>, wanted: RatingLevel): number {
  return (Object.entries(rated) as [RatingLevel, number][])
    .filter(([level]) => atLeast(level, wanted))
    .reduce((sum, [, count]) => sum + count, 0);
}
