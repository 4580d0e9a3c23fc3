import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isAllManagers, type ListedPerson } from "../quiet/hints.ts";
import type { QuietReach } from "./quiet-ones.ts";

/** A unit whose list of a year names only people who lead, while others work there directly. */
export type ManagerList = {
  listId: string;
  unitId: string;
  unitName: string;
  year: number;
  people: ListedPerson[];
  /** People with a post and no leading one in the unit on the day. */
  directly: number;
};

/**
 * Đơn vị mà danh sách đăng ký chỉ có lãnh đạo, quản lý, of the running year and the one before; who leads is known by the
 * posts of the day the list was sent. Units without anybody who works directly are left out. One query.
 */
export async function managerLists(db: DbOrTx, reach: QuietReach, today: string): Promise<ManagerList[]> {
  const year = Number(today.slice(0, 4));
  const { rows } = await db.execute<ManagerList>(sql`
    select l.id as "listId", l.unit_id as "unitId", v.name as "unitName", l.year,
      json_agg(json_build_object('name', x.name, 'post', x.post, 'leads', (select bool_or(t.position in ('head', 'deputy')) from posts t
        where t.person_id = x.person_id and t.valid_from <= l.day and (t.valid_to is null or t.valid_to >= l.day))) order by x.position) as people,
      (select count(distinct t.person_id)::int from posts t where t.unit_id = l.unit_id and t.main
        and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
        and not exists (select 1 from posts o where o.person_id = t.person_id and o.position in ('head', 'deputy')
          and o.valid_from <= ${today}::date and (o.valid_to is null or o.valid_to >= ${today}::date))) as directly
    from (select *, (coalesce(sent_at, created_at) at time zone 'Asia/Ho_Chi_Minh')::date as day from registration_lists) l
    join registration_entries x on x.list_id = l.id and x.holder_kind = 'person'
    join lateral (select v.name from unit_versions v where v.unit_id = l.unit_id
      order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) v on true
    where l.agency_id = ${reach.agencyId} and l.year >= ${year - 1} and l.state <> 'drafting'
      and ${reach.units === "all" ? sql`true` : sql`l.unit_id = any(${sql.param([...reach.units])}::uuid[])`}
    group by l.id, l.unit_id, l.year, l.day, v.name order by l.year desc, v.name collate "vi-x-icu" limit 2000`);
  return rows.filter(({ people, directly }) => isAllManagers(people) && directly > 0);
}
