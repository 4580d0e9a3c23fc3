import { sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import type { HolderRecord } from "#rooms/awards/index.ts";
import { catalogueOf } from "./catalogue.ts";
import { unpackingWith } from "./facts.ts";
import type { Packed } from "./packed.ts";
import { peopleFacts } from "./queries.ts";
import { collectiveRecords, personIn, unitsLed } from "./record-of.ts";

/** How many people one lot holds: the next lot is fetched while this one is judged. */
const lotSize = 5_000;
const first = "00000000-0000-0000-0000-000000000000";
const last = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** All collectives of an agency with what was known of them on a day. Five queries. */
export async function collectiveRecordsOf(db: Db, agencyId: string, asOf: Day): Promise<HolderRecord[]> {
  const catalogue = await catalogueOf(db, agencyId);
  return [...(await collectiveRecords(db, agencyId, { agencyId, from: first, to: last }, asOf, catalogue)).values()];
}

/** Some collectives with what was known of them on a day, by id; one that is not there is left away. Five queries, however many. */
export async function recordsOfCollectives(
  db: DbOrTx,
  agencyId: string,
  ids: readonly string[],
  asOf: Day,
): Promise<Map<string, HolderRecord>> {
  const catalogue = await catalogueOf(db, agencyId);
  return collectiveRecords(db, agencyId, { ids }, asOf, catalogue);
}

/**
 * All people of an agency with what was known of them on a day, lot by lot in the order of their ids: memory holds two
 * lots, whatever the size of the agency.
 */
export async function* recordsOf(db: Db, agencyId: string, asOf: Day): AsyncGenerator<HolderRecord[]> {
  const [bounds, catalogue] = await Promise.all([boundsOf(db, agencyId), catalogueOf(db, agencyId)]);
  const units = await unitsLed(db, agencyId, { agencyId, from: first, to: last }, asOf, catalogue);
  const unpacking = unpackingWith(catalogue);
  const lots = bounds.map(
    ([from, to]) =>
      () =>
        peopleFacts(db, { agencyId, from, to }, asOf),
  );
  let next: Promise<Packed> | undefined = lots[0]?.();
  for (let at = 0; next; at += 1) {
    const facts = await next;
    next = lots[at + 1]?.();
    yield Array.from(facts.name.keys(), (id) => personIn(facts, id, unpacking, units));
  }
}

/** The first and last id of each lot. */
async function boundsOf(db: Db, agencyId: string): Promise<[string, string][]> {
  const { rows } = await db.execute<{ from: string; to: string }>(sql`
    select min(id::text) as from, max(id::text) as to
    from (select id, (row_number() over (order by id) - 1) / ${lotSize} as lot from people
      where agency_id = ${agencyId} and merged_into is null) numbered
    group by lot order by lot`);
  return rows.map(({ from, to }) => [from, to]);
}
