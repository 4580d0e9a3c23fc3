import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Counted, type Tally, tallied } from "../reading/tallies.ts";
import type { Duty, Plan } from "../schema.ts";
import { onSeenUnits } from "./seen-units.ts";
import { quotaSaid } from "./standing.ts";

/** How many units stand where with each duty of a plan, by period and last day. One query, lines in proportion to the duties. */
export async function talliesOf(
  db: DbOrTx,
  officer: Officer,
  plan: Plan,
  duties: readonly Pick<Duty, "id" | "ifAny" | "due">[],
  today: string,
): Promise<Tally[]> {
  const { rows } = await db.execute<Counted>(sql`
    select o.duty_id as "dutyId", o.period, min(o.due_from)::text as "dueFrom", o.due_on::text as "dueOn", o.state::text as state,
      o.late, o.answered_none as "answeredNone", ${quotaSaid} as quota, count(*)::int as n, min(o.id)::float8 as "anyId"
    from obligations o
    where o.plan_id = ${plan.id} and o.state <> 'lapsed' and ${onSeenUnits(officer, plan, sql.raw("o.unit_id"))}
    group by o.duty_id, o.period, o.due_on, o.state, o.late, o.answered_none, ${quotaSaid}`);
  return tallied(rows, duties, today);
}
