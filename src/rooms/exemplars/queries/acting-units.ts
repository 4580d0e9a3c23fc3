import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { actsForUnit } from "../rules.ts";

/** The units for which the officer acts on a day, in the order of the tree. */
export async function actingUnits(
  db: DbOrTx,
  officer: Officer,
  today: string,
): Promise<{ id: string; name: string }[]> {
  const units = await unitsOn(db, officer.agencyId, today, { category: "unit" });
  return units.filter(({ id }) => actsForUnit(officer, id));
}
