import type { Reason } from "#kernel/verdict.ts";
import type { ContestRefusal } from "../words.vi.ts";

/** A prize given to an entry that has a place. */
export type Given = { entryId: string; prizeId: string; place: number };

type Prize = { id: string; name: string; count: number; position: number };

/**
 * Whether prizes may be given so: no lower place above a higher one, and of each prize no more than there are, unless those
 * beyond share a place with one within.
 */
export function faultsOfPrizes(given: readonly Given[], prizes: readonly Prize[]): Reason<ContestRefusal>[] {
  const rankOf = new Map(prizes.map(({ id, position }) => [id, position]));
  const against = given.some((one) =>
    given.some((other) => one.place < other.place && rankOf.get(one.prizeId)! > rankOf.get(other.prizeId)!),
  );
  const many = prizes.flatMap(({ id, name, count }): Reason<ContestRefusal>[] => {
    const places = given
      .filter(({ prizeId }) => prizeId === id)
      .map(({ place }) => place)
      .sort((a, b) => a - b);
    const beyond = places.slice(count);
    const shared = beyond.every((place) => place === places[count - 1]);
    return beyond.length > 0 && !shared
      ? [{ code: "prize.too_many", facts: { prize: name, count: String(count) } }]
      : [];
  });
  return [...many, ...(against ? [{ code: "prize.against_places" as const }] : [])];
}
