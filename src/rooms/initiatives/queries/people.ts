import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { NamedPerson } from "../registration/typed.ts";

/** People of these names in the agency, with the unit of their main post on the day: whom a form or a file may mean. One query. */
export async function peopleNamed(
  db: DbOrTx,
  agencyId: string,
  names: readonly string[],
  day: string,
): Promise<NamedPerson[]> {
  if (names.length === 0) return [];
  const { rows } = await db.execute<NamedPerson>(sql`
    select p.id, p.name, t.unit_id as "unitId", v.name as "unitName" from people p
      left join lateral (select x.unit_id from posts x join units u on u.id = x.unit_id and u.category = 'unit'
        where x.person_id = p.id and x.valid_from <= ${day} and (x.valid_to is null or x.valid_to >= ${day})
        order by x.main desc, x.valid_from desc limit 1) t on true
      left join unit_versions v on v.unit_id = t.unit_id and v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})
    where p.agency_id = ${agencyId} and p.merged_into is null
      and p.name_folded = any(array(select vn_fold(n) from unnest(${sql.param([...names])}::text[]) n))`);
  return rows;
}
