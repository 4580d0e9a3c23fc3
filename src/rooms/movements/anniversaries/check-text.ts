import { type Day, foundingNamed } from "#kernel/calendar/index.ts";
import { readPlan } from "#rooms/plan-reader/index.ts";
import { type Anniversary, anniversaryNamed, national } from "./calendar.ts";

/** An ordinal a text writes, against the one counted from the founding. */
export type CheckedOrdinal = {
  /** The words of the text. */
  quote: string;
  name: string;
  founded: Day | number;
  year: number;
  written: number;
  right: number;
};

/**
 * Soát số năm kỷ niệm: every “kỷ niệm N năm …” of a text whose founding is known, from its own brackets or from the agency's
 * calendar. `year`: the year meant where the text gives none. What the calendar does not know is not judged.
 */
export function checkedOrdinals(text: string, calendar: readonly Anniversary[], year: number): CheckedOrdinal[] {
  const { duties } = readPlan(text);
  return duties
    .filter(({ kind, ordinal }) => kind === "anniversary" && ordinal !== undefined && ordinal !== null)
    .flatMap(({ quote, why, due, ordinal }) => {
      const words = why[0]?.text ?? quote;
      const written = due?.type === "on" ? due.date : due?.type === "year" ? due.year : null;
      const known = knownOf(words, written, calendar);
      const founded = known?.founded ?? written;
      if (founded === null) return [];
      const kept = keptYear(words) ?? year;
      const right = kept - (typeof founded === "number" ? founded : Number(founded.slice(0, 4)));
      return [{ quote: words, name: known?.name ?? words, founded, year: kept, written: Number(ordinal), right }];
    });
}

function knownOf(words: string, founded: Day | number | null, calendar: readonly Anniversary[]): Anniversary | null {
  const ofCountry = foundingNamed(words);
  if (ofCountry) return national.find(({ name }) => name === ofCountry.name) ?? null;
  return anniversaryNamed(words, founded, calendar);
}

/** The year in which it is kept: the later one of a bracket. */
function keptYear(words: string): number | null {
  const years = [...words.matchAll(/(?<!\d)((?:18|19|20|21)\d{2})(?!\d)/g)].map(([, year]) => Number(year));
  return years.length >= 2 ? Math.max(...years) : null;
}
