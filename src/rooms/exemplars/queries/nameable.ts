import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** A person who may be named in a nurturing plan. */
export type Nameable = { id: string; name: string; title: string; unitName: string };

/**
 * Who may be named as responsible for an exemplar of a unit: those with a post in the unit or in a unit above it on the day,
 * leaders of the whole agency among them. Leaders first, by given name. One query.
 */
export async function nameableFor(db: DbOrTx, agencyId: string, unitId: string, today: string): Promise<Nameable[]> {
  const { rows } = await db.execute<Nameable>(sql`
    with recursive above as (
      select ${unitId}::uuid as unit_id
      union select v.parent_id from above join unit_versions v on v.unit_id = above.unit_id
        and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date) where v.parent_id is not null)
    select p.id, p.name, min(t.title) as title, min(v.short_name) as "unitName"
    from posts t join people p on p.id = t.person_id and p.agency_id = ${agencyId} and p.merged_into is null
    join unit_versions v on v.unit_id = t.unit_id and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)
    where t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
      and (t.unit_id = ${unitId} or (t.unit_id in (select unit_id from above) and t.position <> 'staff'))
    group by p.id, p.name, p.sort_key
    order by bool_or(t.position <> 'staff') desc, p.sort_key limit 300`);
  return rows;
}
