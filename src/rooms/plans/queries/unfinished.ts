import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";

/** One thing that fell due while its unit stood and is not finished. */
export type UnfinishedLine = {
  id: number;
  unitName: string;
  title: string;
  planNumber: string | null;
  dueOn: string;
  state: "open" | "returned" | "submitted";
};

/** Lines shown before units end; more are told by their number. */
export const unfinishedShown = 50;

/** What some units of her agency would leave unfinished if they ended on a day, soonest first, with the number of all. One query. */
export async function unfinishedOf(
  db: DbOrTx,
  officer: Officer,
  unitIds: readonly string[],
  day: string,
): Promise<{ lines: UnfinishedLine[]; total: number; day: string }> {
  const asked = unitIds.filter(isId);
  if (asked.length === 0) return { lines: [], total: 0, day };
  const { rows } = await db.execute<UnfinishedLine & { total: number }>(sql`
    select o.id::float8 as id, d.title, p.number as "planNumber", o.due_on::text as "dueOn", o.state, (count(*) over ())::int as total,
      (select v.short_name from unit_versions v where v.unit_id = o.unit_id
        order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1) as "unitName"
    from obligations o
    join duties d on d.id = o.duty_id
    join plans p on p.id = o.plan_id and p.state = 'issued'
    where o.agency_id = ${officer.agencyId} and coalesce(o.heir_id, o.unit_id) = any(${sql.param(asked)}::uuid[])
      and o.state in ('open', 'returned', 'submitted') and o.due_on < ${day}
    order by o.due_on, o.id
    limit ${unfinishedShown}`);
  return { lines: rows, total: rows[0]?.total ?? 0, day };
}
export type Unfinished = Awaited<ReturnType<typeof unfinishedOf>>;
