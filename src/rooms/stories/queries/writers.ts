import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** Somebody who may be given a story to write. */
export type Writer = { id: string; name: string; title: string | null; unitName: string };

/** Who may write a story of a unit: people of the agency with an account and a post or mandate on the day; editors first, then those of the unit. */
export async function writersOf(db: DbOrTx, agencyId: string, unitId: string, today: string): Promise<Writer[]> {
  const { rows } = await db.execute<Writer>(sql`
    select p.id, p.name, min(t.title) as title, coalesce(min(v.short_name), '') as "unitName"
    from people p
    left join posts t on t.person_id = p.id and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
    left join unit_versions v on v.unit_id = t.unit_id and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)
    left join mandates m on m.person_id = p.id and m.valid_from <= ${today}::date and (m.valid_to is null or m.valid_to >= ${today}::date)
    where p.agency_id = ${agencyId} and p.account_id is not null and p.merged_into is null and (t.id is not null or m.id is not null)
    group by p.id, p.name, p.sort_key
    order by coalesce(bool_or(m.role = 'editor'), false) desc, coalesce(bool_or(t.unit_id = ${unitId}), false) desc, p.sort_key limit 400`);
  return rows;
}
