import type { DbOrTx } from "#kernel/db/index.ts";
import { type AwardFamily, type AwardLevel, knownAwards } from "#rooms/awards/index.ts";

/** What an award is called and where it stands, by key; an agency's own entry stands before the country's. */
export type Catalogue = ReadonlyMap<string, { name: string; family: AwardFamily; level: AwardLevel }>;

const kept = new WeakMap<object, Catalogue>();

/** The catalogue as an agency sees it. */
export async function catalogueOf(db: DbOrTx, agencyId: string): Promise<Catalogue> {
  const awards = await knownAwards(db, agencyId);
  let catalogue = kept.get(awards);
  if (!catalogue) {
    // Her own entries come first in the list; the last of two of one key stays in the map.
    catalogue = new Map(awards.toReversed().map(({ key, name, family, level }) => [key, { name, family, level }]));
    kept.set(awards, catalogue);
  }
  return catalogue;
}
