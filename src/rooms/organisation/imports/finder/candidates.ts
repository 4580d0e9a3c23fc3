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
  /** The words of the name itself, in one text. */
  joined: string;
  /** Words of the units above it: what people leave out because it goes without saying. */
  above: Set<string>;
};

/** Prepares all candidates; `agency` counts as standing above every one of them but itself. */
export function prepare(candidates: Candidate[], agency: string): Prepared[] {
  const above = readerOfWordsAbove(candidates, agency);
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
      joined: fullWords(spellOut(unit.name)).join(" "),
      above: above(unit),
    };
  });
}

/** The words of the names above a unit, up to four steps; worked out once for all units with one parent. */
function readerOfWordsAbove(candidates: Candidate[], agency: string): (unit: Candidate) => Set<string> {
  const parents = new Map(candidates.map((unit) => [sameTextKey(unit.name), unit.parent]));
  const known = new Map<string, Set<string>>();
  const home = sameTextKey(agency);
  return (unit) => {
    const isHome = sameTextKey(unit.name) === home;
    const key = `${isHome}|${unit.parent ?? ""}`;
    const before = known.get(key);
    if (before) return before;
    const words = new Set(isHome ? [] : fullWords(spellOut(agency)));
    let parent = unit.parent;
    for (let step = 0; parent !== null && step < 4; step++) {
      for (const word of fullWords(spellOut(parent))) words.add(word);
      parent = parents.get(sameTextKey(spellOut(parent))) ?? null;
    }
    known.set(key, words);
    return words;
  };
}

function distinct(lists: string[][]): string[][] {
  return [...new Map(lists.map((list) => [list.join(" "), list])).values()];
}
