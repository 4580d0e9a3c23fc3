import type { DbOrTx } from "#kernel/db/index.ts";
import { recordsOfCollectives } from "#rooms/ledger/index.ts";
import { type FlagFacts, factsInYear } from "../ranking/flag.ts";
import type { ClusterSheet, ClusterYear } from "../schema.ts";

/** What the ledger knows of each member of the agency in the year; of members outside nothing is known here. */
export async function flagFactsOf(
  db: DbOrTx,
  agencyId: string,
  year: ClusterYear,
  sheets: readonly ClusterSheet[],
  today: string,
): Promise<Map<string, FlagFacts>> {
  const ids = sheets.filter(({ outside }) => !outside).map(({ unitId }) => unitId);
  const records = await recordsOfCollectives(db, agencyId, ids, today);
  return new Map([...records].map(([unitId, record]) => [unitId, factsInYear(record, year.year, today)]));
}
