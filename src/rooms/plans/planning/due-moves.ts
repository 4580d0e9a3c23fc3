import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";

/** Lays moved due dates over what the rules made; for one unit the latest move for it or for all counts. */
export async function applyDueMoves(tx: Tx, planId: string): Promise<void> {
  await tx.execute(sql`
    update obligations o set due_on = m.to_day, moved = true
    from (select distinct on (o2.id) o2.id, d.to_day
          from due_moves d
          join obligations o2 on o2.duty_id = d.duty_id and o2.period = d.period and (d.unit_id is null or d.unit_id = o2.unit_id)
          where d.plan_id = ${planId}
          order by o2.id, d.moved_at desc, d.id desc) m
    where o.id = m.id and o.state in ('open', 'returned', 'submitted') and (o.due_on is distinct from m.to_day or not o.moved)`);
}
