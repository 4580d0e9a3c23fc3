import { sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type ObligationState, type QuotaState, quotaState } from "#rooms/plans/index.ts";

/** A duty of publicity of one unit in one period: how many are wanted, how many real stories stand behind it. */
export type StoryQuota = {
  obligationId: number;
  dutyId: string;
  title: string;
  planNumber: string | null;
  planId: string;
  unitName: string;
  period: string;
  dueFrom: string | null;
  dueOn: string | null;
  target: number;
  done: number;
  /** Those brought by sendings of stories, without anybody writing them down. */
  brought: number;
  channels: string;
  state: QuotaState;
};

/**
 * Chỉ tiêu tuyên truyền: the duties that channels count for, of the units the officer sees, those begun; by duty and period. A
 * duty without a number wants one. One query.
 */
export async function storyQuotas(db: DbOrTx, officer: Officer, today: string): Promise<StoryQuota[]> {
  const units = readableUnits(officer);
  const seen = units === "agency" ? sql`true` : sql`o.unit_id = any(${sql.param([...units])}::uuid[])`;
  const { rows } = await db.execute<Omit<StoryQuota, "state"> & { obligationState: ObligationState }>(sql`
    select o.id::float8 as "obligationId", d.id as "dutyId", d.title, p.number as "planNumber", p.id as "planId", o.period,
      (select v.short_name from unit_versions v where v.unit_id = o.unit_id
        order by (v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to >= ${today}::date)) desc, v.valid_from desc limit 1) as "unitName",
      o.due_from::text as "dueFrom", o.due_on::text as "dueOn", coalesce(o.target, 1) as target,
      case when o.target is null then proofs.n else o.done end as done, proofs.brought, o.state as "obligationState",
      (select string_agg(c.name, ', ' order by c.position) from channel_duties k join channels c on c.id = k.channel_id where k.duty_id = d.id) as channels
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    left join lateral (select count(*)::int as n, (count(*) filter (where x.source_id is not null))::int as brought
      from proofs x where x.obligation_id = o.id and x.withdrawn_at is null) proofs on true
    where o.agency_id = ${officer.agencyId} and ${seen} and o.state not in ('lapsed', 'excused') and o.due_on is not null
      and (o.due_from is null or o.due_from <= ${today}::date)
      and exists (select 1 from channel_duties k where k.duty_id = d.id)
    order by p.issued_on, d.position, o.due_on desc, o.id limit 400`);
  return rows.map(({ obligationState, ...row }) => ({
    ...row,
    state: quotaState({ ...row, state: obligationState }, today),
  }));
}
