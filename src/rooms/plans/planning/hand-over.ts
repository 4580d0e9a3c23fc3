import { sql } from "drizzle-orm";
import { record, theProgram } from "#kernel/activity/index.ts";
import { formatDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { successorOf, type UnitEnd } from "#rooms/organisation/index.ts";
import { tellUnits } from "../commands/tell.ts";
import { excuses, type Plan } from "../schema.ts";

/**
 * Bàn giao việc chưa xong: what fell due while a unit stood and was not finished when it ended passes to whoever follows
 * it, so that nothing open is without somebody who can answer; or it is excused, where the change says so. The unit keeps
 * its name on it. Runs after planning, which has taken away what the unit owes no more; running it again changes nothing.
 */
export async function handOverUnfinished(tx: Tx, plan: Plan, today: string, now: Date): Promise<void> {
  await takeBackFromHeirs(tx, plan, today);
  for (const unitId of await leftWithNobody(tx, plan, today)) {
    const end = await successorOf(tx, plan.agencyId, unitId, today);
    if (end.excused) await excuse(tx, plan, unitId, end, end.excused, now);
    await inherit(tx, plan, unitId, end, now);
  }
}

/** An heir answers only as long as the unit itself does not stand: a day moved back, an ending undone. */
async function takeBackFromHeirs(tx: Tx, plan: Plan, today: string): Promise<void> {
  await tx.execute(sql`
    update obligations o set heir_id = null
    where o.plan_id = ${plan.id} and o.heir_id is not null and exists (
      select 1 from unit_versions v where v.unit_id = o.unit_id and v.valid_from <= ${today} and (v.valid_to is null or v.valid_to >= ${today}))`);
}

/** Units that are no more and should answer for something of the plan, themselves or as heirs. */
async function leftWithNobody(tx: Tx, plan: Plan, today: string): Promise<string[]> {
  const { rows } = await tx.execute<{ unitId: string }>(sql`
    with ended as (
      select v.unit_id from unit_versions v where v.agency_id = ${plan.agencyId}
      group by v.unit_id having max(coalesce(v.valid_to, 'infinity'::date)) < ${today}::date)
    select distinct coalesce(o.heir_id, o.unit_id) as "unitId" from obligations o
    where o.plan_id = ${plan.id} and ${unanswered} and (
      (o.heir_id is null and o.unit_id in (select unit_id from ended)) or o.heir_id in (select unit_id from ended))`);
  return rows.map(({ unitId }) => unitId);
}

const unanswered = sql`o.state in ('open', 'returned', 'submitted')`;

const answeredBy = (unitId: string) => sql`coalesce(o.heir_id, o.unit_id) = ${unitId}::uuid`;

async function inherit(tx: Tx, plan: Plan, unitId: string, end: UnitEnd, now: Date): Promise<void> {
  const { rowCount } = await tx.execute(sql`
    update obligations o set heir_id = ${end.heirId}::uuid, changed_at = ${now.toISOString()}::timestamptz
    where o.plan_id = ${plan.id} and ${unanswered} and ${answeredBy(unitId)}`);
  if (!rowCount) return;
  await record(tx, { ...theProgram, agencyId: plan.agencyId }, now, {
    verb: "obligations.inherited",
    subjectType: "plan",
    subjectId: plan.id,
    unitId: end.heirId,
    facts: { unit: end.name, count: String(rowCount), number: plan.number ?? plan.title },
  });
  const told = `Trả lời tiếp ${rowCount} việc chưa xong của ${end.name} theo Kế hoạch ${plan.number ?? plan.title}`;
  await tellUnits(tx, plan.agencyId, [end.heirId], told, `/units/${end.heirId}/obligations`, now);
}

/** Miễn at the change: by whom it was allowed, with the change as the reason. What waits for an answer goes on to wait. */
async function excuse(
  tx: Tx,
  plan: Plan,
  unitId: string,
  end: UnitEnd,
  by: NonNullable<UnitEnd["excused"]>,
  now: Date,
): Promise<void> {
  const reason = `${end.name} kết thúc hoạt động từ ngày ${formatDay(end.on)}${end.document ? `, ${end.document}` : ""}`;
  const { rows } = await tx.execute<{ id: number; unitId: string; title: string }>(sql`
    update obligations o set state = 'excused', changed_at = ${now.toISOString()}::timestamptz from duties d
    where d.id = o.duty_id and o.plan_id = ${plan.id} and o.state in ('open', 'returned') and ${answeredBy(unitId)}
    returning o.id::float8 as id, o.unit_id as "unitId", d.title`);
  if (rows.length === 0) return;
  const { personId: authorityId, recordedBy } = by;
  await tx
    .insert(excuses)
    .values(
      rows.map(({ id }) => ({ id: newId(), obligationId: id, authorityId, reason, recordedBy, recordedAt: now })),
    );
  await record(
    tx,
    { ...theProgram, agencyId: plan.agencyId },
    now,
    ...rows.map(({ id, unitId: of, title }) => ({
      verb: "obligation.excused",
      subjectType: "obligation",
      subjectId: String(id),
      unitId: of,
      facts: { duty: title, unit: end.name, authority: by.name },
      reason,
    })),
  );
}
