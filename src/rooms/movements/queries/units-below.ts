import type { DbOrTx } from "#kernel/db/index.ts";
import { type UnitOnDay, unitsOn } from "#rooms/organisation/index.ts";

/** The units to which a unit may launch: those below it on a day; of one without any below, itself. In the order of the tree. */
export async function unitsBelow(db: DbOrTx, agencyId: string, ownerUnitId: string, day: string): Promise<UnitOnDay[]> {
  const all = await unitsOn(db, agencyId, day, { category: "unit" });
  const parentOf = new Map(all.map(({ id, parentId }) => [id, parentId]));
  const below = all.filter(({ id }) => isBelow(id, ownerUnitId, parentOf));
  return below.length > 0 ? below : all.filter(({ id }) => id === ownerUnitId);
}

function isBelow(id: string, above: string, parentOf: ReadonlyMap<string, string | null>): boolean {
  for (let at = parentOf.get(id); at; at = parentOf.get(at)) if (at === above) return true;
  return false;
}
