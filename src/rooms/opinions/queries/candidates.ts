import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { OpinionWindow } from "../schema.ts";
import type { SubjectHolder } from "../terms.ts";

/** An exemplar that may be asked about, as it would stand on the list. */
export type Candidate = {
  exemplarId: string;
  holder: SubjectHolder;
  name: string;
  post: string;
  unit: string;
  proposed: string;
  achievement: string;
  /** Đã có hồ sơ đề nghị công nhận. */
  hasCase: boolean;
  /** Already on this list. */
  listed: boolean;
};

/**
 * Điển hình có thể lấy ý kiến: those that stand and are not recognised yet, or wait for a higher rung; with an open case first. Of
 * a household and of somebody outside nothing is proposed that says where they live. One query.
 */
export async function candidatesOf(
  db: DbOrTx,
  window: Pick<OpinionWindow, "id" | "agencyId">,
  today: string,
): Promise<Candidate[]> {
  const { rows } = await db.execute<Candidate>(sql`
    select e.id as "exemplarId", case e.holder_kind when 'outside_person' then 'person' else e.holder_kind::text end as holder, e.name,
      coalesce((select t.title from posts t where t.person_id = e.person_id
        and t.valid_from <= ${today}::date and (t.valid_to is null or t.valid_to >= ${today}::date)
        order by t.main desc, t.valid_from desc limit 1), '') as post,
      case when e.holder_kind in ('household', 'outside_person') then '' else coalesce((select v.name from unit_versions v where v.unit_id = e.unit_id
        order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1), '') end as unit,
      coalesce(a.name, e.kind_name) as proposed, e.summary as achievement, a.name is not null as "hasCase",
      exists (select 1 from opinion_subjects s where s.window_id = ${window.id} and s.exemplar_id = e.id) as listed
    from exemplars e
    left join lateral (select w.name from recognitions r join awards w on w.id = r.award_id
      where r.exemplar_id = e.id and r.state in ('proposed', 'returned', 'before_council') order by r.year desc, w.position desc limit 1) a on true
    where e.agency_id = ${window.agencyId} and e.standing = 'active'
      and (e.stage in ('detected', 'nurturing') or a.name is not null)
    order by (a.name is null), e.name collate "vi-x-icu", e.id limit 500`);
  return rows;
}
