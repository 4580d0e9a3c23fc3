import { fold, fullWords, sameTextKey } from "#kernel/vietnamese/index.ts";
import { spellOut } from "../units/names.ts";

/** A unit a text may mean: a known one, or a row of the file being read. */
export type Candidate = {
  name: string;
  parent: string | null;
  /** Other full names. */
  aliases: string[];
  /** A short name, which counts only when written exactly so. */
  short: string | null;
  validFrom: string | null;
  validTo: string | null;
  /** The row it stands in, for a unit of the file itself. */
  row: number | null;
};

/** A candidate with what comparing needs, worked out once. */
export type Prepared = {
  unit: Candidate;
  /** {@link sameTextKey} and {@link fold} of every name it goes by. */
  keys: Set<string>;
  folds: Set<string>;
  /** The words of every full name. */
  full: string[][];
  words: Set<string>;
  /** Words of the units above it: what people leave out because it goes without saying. */
  above: Set<string>;
};

/** Prepares all candidates; `agency` counts as standing above every one of them. */
export function prepare(candidates: Candidate[], agency: string): Prepared[] {
  const byName = new Map(candidates.map((unit) => [sameTextKey(unit.name), unit]));
  return candidates.map((unit) => {
    const names = [unit.name, ...unit.aliases].flatMap((name) => [name, spellOut(name)]);
    const full = distinct(names.map(fullWords));
    if (unit.short !== null) names.push(unit.short, spellOut(unit.short));
    return {
      unit,
      keys: new Set(names.map(sameTextKey)),
      folds: new Set(names.map(fold)),
      full,
      words: new Set(full.flat()),
      above: wordsAbove(unit, byName, agency),
    };
  });
}

function wordsAbove(unit: Candidate, byName: Map<string, Candidate>, agency: string): Set<string> {
  const words = new Set(sameTextKey(unit.name) === sameTextKey(agency) ? [] : fullWords(spellOut(agency)));
  let parent = unit.parent;
  for (let step = 0; parent !== null && step < 4; step++) {
    for (const word of fullWords(spellOut(parent))) words.add(word);
    parent = byName.get(sameTextKey(spellOut(parent)))?.parent ?? null;
  }
  return words;
}

function distinct(lists: string[][]): string[][] {
  return [...new Map(lists.map((list) => [list.join(" "), list])).values()];
}
