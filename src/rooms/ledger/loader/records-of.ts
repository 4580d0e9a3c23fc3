import { sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { HolderRecord } from "#rooms/awards/index.ts";
import { catalogueOf } from "./catalogue.ts";
import { headshipsOf, type Led } from "./headships.ts";
import { peopleFacts } from "./queries.ts";
import { collectiveRecords, commonOf, personRecord } from "./record-of.ts";

/** How many people one lot holds: the next lot is fetched while this one is judged. */
const lotSize = 10_000;
const first = "00000000-0000-0000-0000-000000000000";
const last = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** All collectives of an agency with what was known of them on a day. Three queries. */
export async function collectiveRecordsOf(db: Db, agencyId: string, asOf: Day): Promise<HolderRecord[]> {
  const common = await commonOf(db, agencyId);
  return [...(await collectiveRecords(db, { agencyId, from: first, to: last }, asOf, common)).values()];
}

/**
 * All people of an agency with what was known of them on a day, lot by lot in the order of their ids: memory holds two
 * lots, whatever the size of the agency.
 */
export async function* recordsOf(db: Db, agencyId: string, asOf: Day): AsyncGenerator<HolderRecord[]> {
  const [bounds, catalogue] = await Promise.all([boundsOf(db, agencyId), catalogueOf(db, agencyId)]);
  const led = byPerson(await headshipsOf(db, { agencyId, from: first, to: last }, asOf));
  const units = new Map((await collectiveRecordsOf(db, agencyId, asOf)).map((one) => [one.holder.id, one]));
  const fetch = (at: number) => {
    const [from, to] = bounds[at] ?? [];
    return from && to ? peopleFacts(db, { agencyId, from, to }, asOf) : Promise.resolve([]);
  };
  let next = fetch(0);
  for (let at = 0; at < bounds.length; at++) {
    const rows = await next;
    next = fetch(at + 1);
    yield rows.map((row) => personRecord(row, led.get(row.id) ?? [], units, catalogue));
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

function byPerson(led: Led[]): Map<string, Led[]> {
  const map = new Map<string, Led[]>();
  for (const one of led) {
    const hers = map.get(one.personId);
    if (hers) hers.push(one);
    else map.set(one.personId, [one]);
  }
  return map;
}
