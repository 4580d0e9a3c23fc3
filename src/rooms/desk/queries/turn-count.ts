import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { askedByOnePlan, type DbOrTx } from "#kernel/db/index.ts";
import { turnCountOf } from "#kernel/turns/index.ts";
import { answersFor, keptCounts } from "#rooms/plans/index.ts";
import { reachOf } from "../reach.ts";
import { ownUnits, scopesOf } from "../scopes.ts";
import { turnBooks } from "../turn-books.ts";
import { answeredBy, asksForHand, ids, weekAhead } from "./pieces.ts";

/**
 * How many things wait for her: what her own unit owes late, returned or within a week; duties for which something waits to
 * be taken in; questions and plans that wait for her word; and turns in all rooms. The number beside «Bàn làm việc»; one query.
 */
export async function turnCount(db: DbOrTx, officer: Officer, today: string): Promise<number> {
  const [own, answering] = [ids(ownUnits(officer)), ids(answersFor(officer))];
  const reach = reachOf(officer, scopesOf(officer)[0]!, today, weekAhead);
  const { rows } = await askedByOnePlan<{ n: number }>(
    db,
    sql`
    select (select count(*) from obligations o join duties d on d.id = o.duty_id join plans p on p.id = o.plan_id and p.state = 'issued'
        where ${answeredBy(ownUnits(officer))} and o.state in ('open', 'returned') and ${asksForHand}
          and (o.due_on <= ${today}::date + ${weekAhead}::int or (o.due_on is null and o.state = 'returned')))
      + (select count(distinct o.duty_id) from ${keptCounts(sql`plan_id in (select p.id from plans p where p.state = 'issued' and p.owner_unit_id = any(${answering})) and state = 'submitted'`)} o)
      + (select count(*) from questions q join plans p on p.id = q.plan_id and p.state <> 'drafting' and p.owner_unit_id = any(${answering})
        where q.answered_at is null)
      + (select count(*) from plan_recipients r join plans p on p.id = r.plan_id and p.state = 'issued'
        where r.unit_id = any(${own}) and r.sent_at is not null and r.acknowledged_at is null and r.unit_id <> p.owner_unit_id)
      + ${turnCountOf(turnBooks, reach)} as n`,
  );
  return Number(rows[0]?.n ?? 0);
}
