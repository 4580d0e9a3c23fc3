import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Counted, type Tally, tallied } from "../reading/tallies.ts";
import type { Duty, Plan } from "../schema.ts";
import { countedObligations } from "./counted-obligations.ts";
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
    select o.duty_id as "dutyId", o.period, o.due_from::text as "dueFrom", o.due_on::text as "dueOn", o.state::text as state,
      o.late, o.answered_none as "answeredNone", ${quotaSaid} as quota, o.n, o.ids::float8 as "anyId"
    from ${countedObligations(officer, plan)} o
    where o.state <> 'lapsed'
    order by o.due_from`);
  return tallied(rows, duties, today);
}
