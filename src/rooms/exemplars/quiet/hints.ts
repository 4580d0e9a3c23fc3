import type { RatingLevel } from "#rooms/awards/index.ts";

/** What is on record of somebody who works directly and was never proposed. */
export type QuietFacts = {
  ratings: readonly { year: number; level: RatingLevel }[];
  initiatives: readonly { year: number; title: string }[];
  /** Where others tell of her: tips and stories that name her. */
  mentions: readonly { on: string; words: string }[];
};

/** Years looked back for good ratings and for initiatives, the running one with them. */
export const yearsBack = { ratings: 3, initiatives: 5 };

/** Good ratings from which they are a hint: one good year alone says little. */
const goodYears = 2;

/**
 * Những người làm tốt chưa được nhắc đến: whether the record is a hint to look at somebody. Two good years of the last three
 * («hoàn thành tốt» and up), an initiative recognised, or others who tell of her. Yes or no, never a score or an order.
 */
export function isQuietOne(facts: QuietFacts, year: number): boolean {
  const { ratings, initiatives, mentions } = recent(facts, year);
  return ratings.length >= goodYears || initiatives.length > 0 || mentions.length > 0;
}

/** The facts a hint rests on: what lies in the years that are looked at. */
export function recent(facts: QuietFacts, year: number): QuietFacts {
  const good = (level: RatingLevel) => level === "excellent" || level === "well_done";
  return {
    ratings: facts.ratings.filter((one) => good(one.level) && one.year > year - yearsBack.ratings - 1),
    initiatives: facts.initiatives.filter((one) => one.year > year - yearsBack.initiatives),
    mentions: facts.mentions,
  };
}

/** A person of a registration list: whether she leads, null when nobody knows. */
export type ListedPerson = { name: string; post: string; leads: boolean | null };

/** Danh sách chỉ có người giữ chức vụ: a list with people, all of whom are known to lead. */
export function isAllManagers(people: readonly ListedPerson[]): boolean {
  return people.length > 0 && people.every(({ leads }) => leads === true);
}
