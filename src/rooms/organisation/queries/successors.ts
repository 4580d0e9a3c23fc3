import { sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";

/** How a unit ended, and who follows it today. */
export type UnitEnd = {
  /** Its last name, the first day without it, and the document that says so. */
  name: string;
  on: string;
  document: string | null;
  /** The unit that answers for what it left: the successor that was chosen, else the first, else the unit above. */
  heirId: string;
  /** Who allowed that what it left is excused, and who wrote that down; null when the heir goes on with it. */
  excused: { personId: string; name: string; recordedBy: string } | null;
};

type Ended = Omit<UnitEnd, "excused" | "heirId"> & {
  excusedBy: string | null;
  excusedByName: string | null;
  recordedBy: string | null;
  stands: boolean;
  next: string | null;
};

/**
 * Who follows a unit that is no more, as of a day: from successor to successor until one stands; without any, the unit
 * above, and at last the head of the tree. What became of its unfinished work is said by its own change.
 */
export async function successorOf(db: DbOrTx, agencyId: string, unitId: string, day: string): Promise<UnitEnd> {
  const own = await endOf(db, agencyId, unitId, day);
  const passed = new Set([unitId]);
  let heirId = own.next;
  while (heirId !== null && !passed.has(heirId)) {
    const heir = await endOf(db, agencyId, heirId, day);
    if (heir.stands) break;
    passed.add(heirId);
    heirId = heir.next;
  }
  const { name, on, document, excusedBy, excusedByName, recordedBy } = own;
  const excused = excusedBy
    ? { personId: excusedBy, name: excusedByName ?? "", recordedBy: recordedBy ?? excusedBy }
    : null;
  return { name, on, document, heirId: heirId ?? (await headOf(db, agencyId)), excused };
}

async function endOf(db: DbOrTx, agencyId: string, unitId: string, day: string): Promise<Ended> {
  const { rows } = await db.execute<Ended>(sql`
    select v.name, (coalesce(v.valid_to, ${day}::date) + 1)::text as "on", c.document, c.excused_by as "excusedBy", c.recorded_by as "recordedBy",
      (select p.name from people p where p.id = c.excused_by) as "excusedByName",
      exists (select 1 from unit_versions w where w.unit_id = v.unit_id and w.valid_from <= ${day} and (w.valid_to is null or w.valid_to >= ${day})) as stands,
      coalesce(c.heir_id, (
        select s.to_unit_id from unit_successions s join unit_versions t on t.unit_id = s.to_unit_id
        where s.change_id = c.id and s.from_unit_id = v.unit_id and s.to_unit_id <> v.unit_id
        order by t.valid_from <= c.happened_on desc, t.position limit 1), v.parent_id) as next
    from unit_versions v
    left join lateral (
      select c.* from unit_changes c join unit_successions s on s.change_id = c.id
      where s.from_unit_id = v.unit_id and c.kind in ('merge', 'split', 'dissolve') and c.happened_on > v.valid_to
      order by c.happened_on, c.recorded_at desc limit 1) c on true
    where v.unit_id = ${unitId} and v.agency_id = ${agencyId}
    order by v.valid_from desc limit 1`);
  return rows[0]!;
}

async function headOf(db: DbOrTx, agencyId: string): Promise<string> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select root_unit_id as id from agencies where id = ${agencyId}`,
  );
  return rows[0]!.id;
}
