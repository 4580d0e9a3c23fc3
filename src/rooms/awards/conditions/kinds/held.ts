import type { HeldFact } from "../../record.ts";
import type { ConditionOf } from "../condition.ts";
import { type Evidence, type Finding, found, type Weighing } from "../finding.ts";
import { knownBy, type Years, yearHeld, yearsOf } from "../windows.ts";

/** Đã được tặng đủ số lần. Titles and recognitions count once a year; commendations each. */
export function weighHeld(condition: ConditionOf<"held">, weighing: Weighing): Finding {
  const years = yearsOf(condition.within, weighing);
  const facts = weighing.record.held.filter(
    (fact) => isMeant(condition, fact) && knownBy(fact, weighing.asOf) && inYears(fact, years),
  );
  const have = countOf(condition, facts, weighing.span.to);
  return found(condition, have >= condition.times, { have, evidence: facts.map(asEvidence) });
}

/** Whether an award is one of those a condition speaks of. */
export function isMeant(condition: ConditionOf<"held">, fact: HeldFact): boolean {
  return (
    (condition.awards === undefined || condition.awards.includes(fact.award)) &&
    (condition.levels === undefined || condition.levels.includes(fact.level)) &&
    (condition.families === undefined || condition.families.includes(fact.family)) &&
    (condition.grounds === undefined || (fact.ground !== null && condition.grounds.includes(fact.ground)))
  );
}

/** Whether an award counts for one of these years; one without any year counts where all years do. */
export function inYears(fact: HeldFact, years: Years): boolean {
  const year = yearHeld(fact);
  return year === null ? years.from <= 0 : year >= years.from && year <= years.to;
}

/** How often: times in all, or years in a row up to the year judged. */
export function countOf(condition: ConditionOf<"held">, facts: readonly HeldFact[], last: number): number {
  return condition.consecutive ? runTo(last, condition.apart, facts) : timesOf(facts);
}

function timesOf(facts: readonly HeldFact[]): number {
  const seen = new Set<string>();
  let times = 0;
  for (const fact of facts) {
    const once = fact.family === "title" || fact.family === "recognition";
    const mark = `${fact.award} ${fact.year}`;
    if (once && fact.year !== null && seen.has(mark)) continue;
    seen.add(mark);
    times += 1;
  }
  return times;
}

/** How many years stand in a row, each at most `apart` after the one before, up to the year judged. */
function runTo(last: number, apart: number, facts: readonly HeldFact[]): number {
  const years = [...new Set(facts.flatMap((fact) => yearHeld(fact) ?? []))].sort((a, b) => b - a);
  let next = last;
  let run = 0;
  for (const year of years) {
    if (next - year > apart) break;
    run += 1;
    next = year;
  }
  return run;
}

function asEvidence(fact: HeldFact): Evidence {
  return { of: "held", fact };
}
