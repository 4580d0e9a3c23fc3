import type { DbOrTx } from "#kernel/db/index.ts";
import {
  type AwardFamily,
  type AwardLevel,
  asksMembersOfUnit,
  type KnownAward,
  knownAwards,
} from "#rooms/awards/index.ts";

/** What an award is called and where it stands, by key; an agency's own entry stands before the country's. */
export type Catalogue = {
  awards: ReadonlyMap<string, { name: string; family: AwardFamily; level: AwardLevel }>;
  /** Whether any rule asks the unit of a head about its members, who are counted only then. */
  asksMembersOfUnits: boolean;
};

const kept = new WeakMap<readonly KnownAward[], Catalogue>();

/** The catalogue as an agency sees it. One query while it is the one read before. */
export async function catalogueOf(db: DbOrTx, agencyId: string): Promise<Catalogue> {
  const known = await knownAwards(db, agencyId);
  const before = kept.get(known);
  if (before) return before;
  // Her own entries come first in the list; the last of two of one key stays in the map.
  const entries = known.toReversed().map(({ key, name, family, level }) => [key, { name, family, level }] as const);
  const rules = known.flatMap((award) => award.rules);
  const catalogue = {
    awards: new Map(entries),
    asksMembersOfUnits: rules.some((rule) => rule.conditions.some(asksMembersOfUnit)),
  };
  kept.set(known, catalogue);
  return catalogue;
}
