import { sql } from "drizzle-orm";
import type { Day } from "#kernel/calendar/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { Which } from "./queries.ts";

/** Who led which unit from when to when, as known on a day. */
export type Led = { personId: string; unitId: string; from: Day; to: Day | null };

/** The headships of people: their posts as heads of units, bodies aside. One query. */
export async function headshipsOf(db: DbOrTx, which: Which, asOf: Day): Promise<Led[]> {
  const people =
    "ids" in which
      ? sql`t.person_id = any(${sql.param([...which.ids])}::uuid[])`
      : sql`t.person_id between ${which.from} and ${which.to} and u.agency_id = ${which.agencyId}`;
  const { rows } = await db.execute<Led>(sql`
    select t.person_id as "personId", t.unit_id as "unitId", t.valid_from::text as "from",
      case when t.valid_to <= ${asOf} then t.valid_to end::text as "to"
    from posts t join units u on u.id = t.unit_id
    where t.position = 'head' and u.category = 'unit' and t.valid_from <= ${asOf} and ${people}`);
  return rows;
}
