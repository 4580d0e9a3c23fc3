import { emptyRecord, type HolderRecord } from "../record.ts";
import { disciplineWeight } from "../terms.ts";
import type { Condition, ConditionOf, Within } from "./condition.ts";
import type { Weighing } from "./finding.ts";
import { areEnough, isFree, membersCounted, yearsPassed } from "./kinds/counted.ts";
import { countOf, inYears, isMeant } from "./kinds/held.ts";
import { afterAward, atLeast, yearsAsked } from "./kinds/rated.ts";
import { speaksOf } from "./kinds/vouched.ts";
import { lookingOn } from "./span.ts";
import { dayWindow, knownBy, yearsOf } from "./windows.ts";

const nobody = emptyRecord({ kind: "person", id: "", name: "" });

/** For what and when many records are asked the same. */
export type Asking = Omit<Weighing, "record">;

/** Whether a record meets a condition; null = it does not concern this holder. */
export type ShortAnswer = (record: HolderRecord) => boolean | null;

/**
 * A condition made ready to be asked of many: the same answer as {@link weigh} gives, without what it rests on. What does
 * not depend on the record, such as the years looked at, is reckoned once.
 */
export function shortAnswer(condition: Condition, asking: Asking): ShortAnswer {
  if (condition.unverified) return () => null;
  const answer = answerOf(condition, asking);
  const { for: holders } = condition;
  if (holders === undefined) return answer;
  return (record) => (holders.includes(record.holder.kind) ? answer(record) : null);
}

function answerOf(condition: Condition, asking: Asking): ShortAnswer {
  switch (condition.is) {
    case "held":
      return heldAnswer(condition, asking);
    case "rated":
      return ratedAnswer(condition, asking);
    case "undisciplined":
      return undisciplinedAnswer(condition, asking);
    case "initiatives":
      return initiativesAnswer(condition, asking);
    case "certified":
      return ({ certifications }) =>
        certifications.some((one) => one.about === condition.about && speaksOf(one, asking));
    case "proposed":
      return ({ proposals }) => proposals.some((one) => one.award === asking.award && speaksOf(one, asking));
    case "years":
      return (record) => (yearsPassed(condition, { ...asking, record }) ?? -1) >= condition.atLeast;
    case "members":
      return ({ members }) => {
        const tally = members.find((one) => one.year === asking.span.to);
        return (
          tally !== undefined && tally.members > 0 && areEnough(condition, tally, membersCounted(condition, tally))
        );
      };
    case "headed_unit":
      return headedUnitAnswer(condition, asking);
    default:
      return severalAnswer(condition, asking);
  }
}

function heldAnswer(condition: ConditionOf<"held">, asking: Asking): ShortAnswer {
  const years = whenOf(condition.within, asking, yearsOf);
  return (record) => {
    if (record.held.length < condition.times) return false;
    const window = years(record);
    const facts = record.held.filter(
      (fact) => isMeant(condition, fact) && knownBy(fact, asking.asOf) && inYears(fact, window),
    );
    return facts.length >= condition.times && countOf(condition, facts, asking.span.to) >= condition.times;
  };
}

function ratedAnswer(condition: ConditionOf<"rated">, asking: Asking): ShortAnswer {
  return (record) => {
    const weighing = { ...asking, record };
    const years = yearsAsked(condition, weighing);
    let [good, excellent] = [0, 0];
    for (const { year, level } of record.ratings) {
      if (year < years.from || year > years.to) continue;
      if (atLeast(level, condition.atLeast)) good += 1;
      if (level === "excellent") excellent += 1;
    }
    return (
      good === years.to - years.from + 1 &&
      excellent >= (condition.excellentYears ?? 0) &&
      afterAward(condition, weighing, years)
    );
  };
}

function undisciplinedAnswer(condition: ConditionOf<"undisciplined">, asking: Asking): ShortAnswer {
  const days = whenOf(condition.within, asking, dayWindow);
  const least = disciplineWeight[condition.from];
  return (record) => {
    if (record.discipline.length === 0) return true;
    const { first, last } = days(record);
    return !record.discipline.some(
      ({ form, decidedOn }) =>
        disciplineWeight[form] >= least && decidedOn >= first && decidedOn <= last && decidedOn <= asking.asOf,
    );
  };
}

function initiativesAnswer(condition: ConditionOf<"initiatives">, asking: Asking): ShortAnswer {
  const years = whenOf(condition.within, asking, yearsOf);
  return (record) => {
    if (record.initiatives.length < condition.times) return false;
    const { from, to } = years(record);
    const free = record.initiatives.filter(
      (one) => isFree(condition, one, asking.award) && one.year >= from && one.year <= to,
    );
    return free.length >= condition.times;
  };
}

function headedUnitAnswer(condition: ConditionOf<"headed_unit">, asking: Asking): ShortAnswer {
  const ofUnit = shortAnswer(condition.unit, asking);
  const day = lookingOn(asking.span, asking.asOf);
  return ({ headships }) => {
    const headed = headships.filter((one) => one.from <= day && (one.to === null || one.to >= day));
    return headed.length === 0 ? null : headed.every((one) => ofUnit(one.unit) !== false);
  };
}

function severalAnswer(condition: ConditionOf<"all" | "any" | "some">, asking: Asking): ShortAnswer {
  const parts = condition.of.map((one) => shortAnswer(one, asking));
  return (record) => {
    let [asked, met] = [0, 0];
    for (const part of parts) {
      const answer = part(record);
      if (answer !== null) asked += 1;
      if (answer) met += 1;
    }
    if (asked === 0) return null;
    return met >= (condition.is === "all" ? asked : condition.is === "any" ? 1 : condition.atLeast);
  };
}

/** The window a condition looks at: the same for all, unless it begins with an award of the holder. */
function whenOf<Window>(
  within: Within,
  asking: Asking,
  windowOf: (within: Within, weighing: Weighing) => Window,
): (record: HolderRecord) => Window {
  if (typeof within === "object" && "since" in within) return (record) => windowOf(within, { ...asking, record });
  const fixed = windowOf(within, { ...asking, record: nobody });
  return () => fixed;
}
