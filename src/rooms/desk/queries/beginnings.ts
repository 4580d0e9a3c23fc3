import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** Khởi đầu: what an agency has of what a plan needs. */
export type Beginnings = { units: number; people: number; officers: number };

/**
 * What stands in an agency that has never issued a plan: units of the day, people, people in charge of emulation. Null
 * once a plan was issued. One query.
 */
export async function beginningsOf(db: DbOrTx, agencyId: string, today: string): Promise<Beginnings | null> {
  const { rows } = await db.execute<Beginnings & { issued: boolean }>(sql`
    select exists (select 1 from plans p where p.agency_id = ${agencyId} and p.state <> 'drafting') as issued,
      (select count(*) from unit_versions v join units u on u.id = v.unit_id and u.category = 'unit'
        where v.agency_id = ${agencyId} and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today}))::int as units,
      (select count(*) from people where agency_id = ${agencyId} and merged_into is null)::int as people,
      (select count(distinct m.unit_id) from mandates m join people on people.id = m.person_id and people.agency_id = ${agencyId}
        where m.role = 'emulation_officer' and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today}))::int as officers`);
  const { issued, ...standing } = rows[0]!;
  return issued ? null : standing;
}
