import { type Day, type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import { type DatedRule, nextRule, onOneDay, ruleOn } from "../conditions/dated-rules.ts";
import { type ReadyRule, readyRule } from "../conditions/ready-rule.ts";
import type { Span } from "../conditions/span.ts";
import type { HolderRecord } from "../record.ts";
import type { HolderKind } from "../terms.ts";
import { given, hopesOf, withBestYear } from "./best-case.ts";
import type { KnownAward } from "./known-award.ts";

/** From which year one looks ahead, how far, and how years are counted. */
export type Ahead = { from: number; years: number; yearKind: YearKind };

/** Cột mốc: an award that would be given for a year in the best case. */
export type Milestone = { year: number; award: string };

/** The way ahead: the first year in which each award could be given, and all milestones in their order. */
export type WayAhead = { earliest: ReadonlyMap<string, number>; milestones: readonly Milestone[] };

/**
 * Năm sớm nhất: lives the coming years at their best and gives every award as soon as its rule of that year allows. More
 * awards and better years never make a count fail, so what is reached here is reached first. Rules that are switched
 * off give nothing. `until` stops the search once that award is reached.
 */
export function wayAhead(
  awards: readonly KnownAward[],
  record: HolderRecord,
  ahead: Ahead,
  until: string | null = null,
): WayAhead {
  const possible = awards.filter((one) => one.holders.includes(record.holder.kind));
  const hopes = hopesOf(possible, awards);
  const earliest = new Map<string, number>();
  const milestones: Milestone[] = [];
  let then = record;
  for (let year = ahead.from; year < ahead.from + ahead.years; year += 1) {
    then = withBestYear(then, year, ahead.yearKind, hopes);
    then = giveAll(possible, then, year, ahead.yearKind, (award) => {
      if (!earliest.has(award)) earliest.set(award, year);
      milestones.push({ year, award });
    });
    if (until !== null && earliest.has(until)) break;
  }
  return { earliest, milestones };
}

/** Gives what the year allows, again and again, since one award opens the way to the next. */
function giveAll(
  awards: readonly KnownAward[],
  record: HolderRecord,
  year: number,
  yearKind: YearKind,
  tell: (award: string) => void,
): HolderRecord {
  let then = record;
  let left = awards.filter((one) => !then.held.some((fact) => fact.award === one.key && fact.year === year));
  for (let before = -1; left.length !== before; ) {
    before = left.length;
    left = left.filter((award) => {
      if (!isReached(award, then, year, yearKind)) return true;
      then = { ...then, held: [...then.held, given(award, year, yearKind)] };
      tell(award.key);
      return false;
    });
  }
  return then;
}

const ready = new WeakMap<KnownAward, Map<string, ReadyAward | null>>();

/** The rules of coming years, made ready when they are first asked for: many records ask for the same. */
function inYear(award: KnownAward, year: number, yearKind: YearKind): ReadyAward | null {
  const years = ready.get(award) ?? new Map<string, ReadyAward | null>();
  ready.set(award, years);
  const mark = `${year} ${yearKind}`;
  const known = years.get(mark);
  if (known !== undefined) return known;
  const [made = null] = readyAwards([award], year, yearKind, yearWindow(year, yearKind).last);
  years.set(mark, made);
  return made;
}

function isReached(award: KnownAward, record: HolderRecord, year: number, yearKind: YearKind): boolean {
  if (award.cycle === "period" && award.periodTo !== year) return false;
  const one = inYear(award, year, yearKind);
  return one?.holders.includes(record.holder.kind) === true && one.resultOf(record) === "met";
}

/** Điều kiện của một mục cho một năm, sẵn sàng hỏi nhiều người: whom it speaks of, and the answer for each of them. */
export type ReadyAward = { award: string; holders: readonly HolderKind[]; resultOf: ReadyRule };

/** The awards that can be judged for a year as things stand on a day; what is switched off or has no rule is not among them. */
export function readyAwards(awards: readonly KnownAward[], year: number, yearKind: YearKind, asOf: Day): ReadyAward[] {
  return awards.flatMap((award) => {
    const rule = ruleFor(award, year, yearKind);
    if (!rule?.on) return [];
    const resultOf = readyRule(rule, spanOf(award, year, yearKind), asOf);
    return [{ award: award.key, holders: rule.holders, resultOf }];
  });
}

/** The rule of a year; when none is known for it, the first that comes later. */
export function ruleFor(award: KnownAward, year: number, yearKind: YearKind): DatedRule | null {
  const day = yearWindow(year, yearKind).last;
  return ruleOn(award.rules, onOneDay(day)) ?? nextRule(award.rules, day);
}

/** The span an award is judged for in a year: the year, or the period that ends in it. */
export function spanOf(award: KnownAward, year: number, yearKind: YearKind): Span {
  if (award.cycle !== "period" || award.periodFrom === null || award.periodTo === null)
    return { from: year, to: year, yearKind };
  return { from: award.periodFrom, to: award.periodTo, yearKind };
}
