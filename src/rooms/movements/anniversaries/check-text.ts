import { type Day, foundingNamed, isDay } from "#kernel/calendar/index.ts";
import { tidy } from "#kernel/vietnamese/index.ts";
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

/** “94 năm ngày thành lập Đảng … (03/02/1930 - 03/02/2024)”: the number, what is kept, and its bracket. */
const counted = /(?<!\d)(\d{1,4}) năm (?!\d)([^;().,“”"]{3,140})(\([^)]{4,60}\))?/gu;

/**
 * Soát số năm kỷ niệm: every “N năm …” of a text whose founding is known, from the agency's calendar or from the bracket
 * behind it. `year`: the year meant where the text gives none. What nobody knows is not judged.
 */
export function checkedOrdinals(text: string, calendar: readonly Anniversary[], year: number): CheckedOrdinal[] {
  return [...tidy(text).matchAll(counted)].flatMap(([quote, ordinal, words = "", bracket = ""]) => {
    const written = foundedIn(bracket);
    const known = knownOf(words, written, calendar);
    const founded = known?.founded ?? written;
    if (founded === null) return [];
    const kept = keptYear(bracket) ?? year;
    const right = kept - (typeof founded === "number" ? founded : Number(founded.slice(0, 4)));
    const name = known?.name ?? words.trim();
    return [{ quote: quote.trim(), name, founded, year: kept, written: Number(ordinal), right }];
  });
}

function knownOf(words: string, founded: Day | number | null, calendar: readonly Anniversary[]): Anniversary | null {
  const ofCountry = foundingNamed(words);
  if (ofCountry) return national.find(({ name }) => name === ofCountry.name) ?? null;
  return anniversaryNamed(words, founded, calendar);
}

/** The first day of a bracket, or its first year: what it is counted from. */
function foundedIn(bracket: string): Day | number | null {
  const [, d = "", m = "", y = ""] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(bracket) ?? [];
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (isDay(day)) return day;
  const years = yearsIn(bracket);
  return years.length >= 2 ? Math.min(...years) : null;
}

/** The year in which it is kept: the later one of a bracket. */
function keptYear(bracket: string): number | null {
  const years = yearsIn(bracket);
  return years.length >= 2 ? Math.max(...years) : null;
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(/(?<!\d)((?:18|19|20|21)\d{2})(?!\d)/g)].map(([, year]) => Number(year));
}
