import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { seenUnits } from "../reading/rights.ts";
import type { Plan } from "../schema.ts";
import { begunBy } from "./begun-units.ts";
import { countedObligations } from "./counted-obligations.ts";
import { onSeenUnits } from "./seen-units.ts";

/** What stands above every page of a plan: numbers for its tabs, and the plan it carries out. */
export type PlanHead = {
  duties: number;
  /** Units it has reached until today; 0 for a reader who does not see them all. */
  units: number;
  waiting: number;
  children: number;
  recipients: number;
  questions: number;
  amendments: number;
  /** The name of the occasion at which the plan ends. */
  until: string | null;
  parent: { id: string; number: string | null; title: string } | null;
};

/** One query, whatever the size of the plan; what belongs to units is counted for those the reader sees. */
export async function planHead(db: DbOrTx, officer: Officer, plan: Plan, today: string): Promise<PlanHead> {
  const seen = (column: string) => onSeenUnits(officer, plan, sql.raw(column));
  const all = seenUnits(officer, plan) === "all" ? sql`true` : sql`false`;
  const { rows } = await db.execute<PlanHead>(sql`
    select
      (select count(*)::int from duties d where d.plan_id = p.id and d.retired_in_version is null) as duties,
      (select count(*)::int from units u where u.agency_id = p.agency_id and ${all} and ${begunBy(today)}
        and exists (select 1 from obligations o where o.unit_id = u.id and o.plan_id = p.id and o.state <> 'lapsed')) as units,
      (select coalesce(sum(o.n), 0)::int from ${countedObligations(officer, plan)} o where o.state = 'submitted') as waiting,
      (select count(*)::int from plans c where c.parent_plan_id = p.id and c.state <> 'drafting' and ${seen("c.owner_unit_id")}) as children,
      (select count(*)::int from plan_recipients r where r.plan_id = p.id and (r.unit_id is null or ${seen("r.unit_id")})) as recipients,
      (select count(*)::int from questions q where q.plan_id = p.id and ${seen("q.unit_id")}) as questions,
      p.version - 1 as amendments,
      (select e.name from plan_occasions e where e.plan_id = p.id and e.key = p.period_until) as until,
      (select json_build_object('id', above.id, 'number', above.number, 'title', above.title) from plans above
        where above.id = p.parent_plan_id and above.agency_id = p.agency_id and above.state <> 'drafting') as parent
    from plans p where p.id = ${plan.id}`);
  return rows[0]!;
}
