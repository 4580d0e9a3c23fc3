import { type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import type { Condition } from "../conditions/condition.ts";
import type { HeldFact, HolderRecord } from "../record.ts";
import type { KnownAward } from "./known-award.ts";

/** What the best of all years would bring: everything somebody could vouch for, and every award somebody could propose. */
export type Hopes = { certified: readonly string[]; awards: readonly KnownAward[] };

/** What the rules of the possible awards may ask to be vouched for; members of a collective may hold any of all. */
export function hopesOf(possible: readonly KnownAward[], all: readonly KnownAward[]): Hopes {
  const certified = new Set<string>();
  for (const award of possible)
    for (const rule of award.rules) for (const one of rule.conditions) collect(one, certified);
  return { certified: [...certified], awards: all };
}

function collect(condition: Condition, into: Set<string>): void {
  if (condition.is === "certified") into.add(condition.about);
  if (condition.is === "all" || condition.is === "any" || condition.is === "some")
    for (const one of condition.of) collect(one, into);
}

/**
 * The record as it would stand at the end of a coming year in the best case: rated excellent, initiatives of every scope,
 * everything certified and proposed, all members of a collective with every title, nothing pending, no new discipline,
 * and the unit one heads reaching what is asked of it. Years already rated stay as they are.
 */
export function withBestYear(record: HolderRecord, year: number, yearKind: YearKind, hopes: Hopes): HolderRecord {
  const on = yearWindow(year, yearKind).last;
  const rated = record.ratings.some((one) => one.year === year);
  const initiative = { year, scope: "national" as const, title: "", usedFor: null };
  return {
    ...record,
    pending: [],
    headships: [],
    ratings: rated ? record.ratings : [...record.ratings, { year, level: "excellent" }],
    initiatives: [...record.initiatives, initiative, initiative, initiative],
    certifications: hopes.certified.map((about) => ({ about, by: "", on, year })),
    proposals: hopes.awards.map(({ key }) => ({ award: key, by: "", on, year })),
    members: [...record.members.filter((one) => one.year !== year), allMembers(year, hopes)],
  };
}

function allMembers(year: number, { awards }: Hopes) {
  const holding = Object.fromEntries(awards.map(({ key }) => [key, 1]));
  return { year, members: 1, holding, rated: { excellent: 1 } };
}

/** An award as it would be given for a year. */
export function given(award: KnownAward, year: number, yearKind: YearKind): HeldFact {
  return {
    award: award.key,
    name: award.name,
    family: award.family,
    level: award.level,
    year,
    fromYear: award.cycle === "period" ? award.periodFrom : null,
    decidedOn: yearWindow(year, yearKind).last,
    number: null,
    ground: award.family === "commendation" ? "themed" : null,
  };
}
