import { type Day, type YearKind, yearOf } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { AskedAbove } from "../asked-above.ts";
import type { KnownAward } from "../road-map/known-award.ts";
import { backwards, type Candidate } from "../road-map/whom-to-nurture.ts";

/** How many candidates a page shows, those with the least time to spare first. */
const mostShown = 200;

/** Who could still reach an award by a year, among all people and collectives of an agency. */
export async function candidatesFor(
  db: Db,
  above: AskedAbove,
  agencyId: string,
  asked: { awards: readonly KnownAward[]; award: KnownAward; year: number; today: Day; yearKind: YearKind },
): Promise<{ candidates: Candidate[]; total: number; reckoned: number }> {
  const { awards, award, year, today, yearKind } = asked;
  const reckon = backwards(awards, award.key, year, { from: yearOf(today, yearKind), yearKind });
  const found: Candidate[] = [];
  let reckoned = 0;
  const take = (records: Parameters<typeof reckon>[0][]) => {
    reckoned += records.length;
    for (const record of records) {
      const one = reckon(record);
      if (one) found.push(one);
    }
  };
  if (award.holders.includes("person")) for await (const lot of above.recordsOf(db, agencyId, today)) take(lot);
  if (award.holders.includes("collective")) take(await above.collectiveRecordsOf(db, agencyId, today));
  found.sort((a, b) => a.earliest - b.earliest || a.holder.name.localeCompare(b.holder.name, "vi"));
  return { candidates: found.slice(0, mostShown), total: found.length, reckoned };
}
