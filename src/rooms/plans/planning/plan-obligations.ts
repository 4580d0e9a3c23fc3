import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import { theProgram } from "#kernel/activity/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { settleQuotas } from "../commands/settle-quotas.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { duties, obligations, type Plan, plans } from "../schema.ts";
import type { PackDuty } from "../terms.ts";
import { actorCondition } from "./actors.ts";
import { applyDueMoves } from "./due-moves.ts";
import { handOverUnfinished } from "./hand-over.ts";
import { dateByReceipt } from "./receipts.ts";
import { type DutyWindow, windowsOfPlan } from "./windows.ts";

/** What planning changed: obligations made, dates moved, no longer owed, owed again. */
export type Planned = { made: number; dated: number; lapsed: number; revived: number };

/**
 * Makes what the plan's duties owe into rows, one for each duty, unit and period. Running it again changes nothing;
 * after a change of duties, dates or units it changes just that. What was submitted, accepted or excused stays.
 */
export async function planObligations(tx: Tx, planId: string, now: Date): Promise<Planned> {
  const nothing: Planned = { made: 0, dated: 0, lapsed: 0, revived: 0 };
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId));
  if (plan?.state !== "issued") return nothing;
  const today = vietnamDay(now);
  const [before] = await tx
    .select({ id: obligations.id })
    .from(obligations)
    .where(eq(obligations.planId, planId))
    .limit(1);
  await gatherOwed(tx, plan, today);
  const followed = before ? await follow(tx, planId, today, now) : nothing;
  const made = await tx.execute(sql`
    insert into obligations (agency_id, plan_id, duty_id, unit_id, period, due_from, due_on, target, changed_at)
    select ${plan.agencyId}::uuid, ${planId}::uuid, duty_id, unit_id, period, due_from, due_on, target, ${now.toISOString()}::timestamptz
    from owed_now w
    where not exists (select 1 from obligations o where o.plan_id = ${planId} and w.duty_id = o.duty_id and w.unit_id = o.unit_id and w.period = o.period)
    order by duty_id, unit_id, period
    on conflict (duty_id, unit_id, period) do nothing`);
  await tx.execute(sql`drop table owed_now`);
  await applyDueMoves(tx, planId);
  await handOverUnfinished(tx, plan, today, now);
  if (before) await settleQuotas(tx, theProgram, sql`o.plan_id = ${planId}`, now);
  return { ...followed, made: made.rowCount ?? 0 };
}

/** Everything the plan's duties owe as of now, in a table of this transaction: one statement a duty fills it. */
async function gatherOwed(tx: Tx, plan: Plan, today: string): Promise<void> {
  await tx.execute(sql`set local work_mem = '128MB'`);
  await tx.execute(
    sql`create temp table owed_now (duty_id uuid, unit_id uuid, period text, due_from date, due_on date, target int) on commit drop`,
  );
  const pack = await packOfPlan(tx, plan);
  const windows = await windowsOfPlan(tx, plan, pack, today);
  const rows = await tx
    .select({ id: duties.id, key: duties.key, sourceDutyId: duties.sourceDutyId })
    .from(duties)
    .where(and(eq(duties.planId, plan.id), isNull(duties.retiredInVersion)));
  const byKey = new Map(rows.map((row) => [row.key, row]));
  for (const duty of pack.duties) {
    const row = byKey.get(duty.key);
    const list = windows.get(duty.key) ?? [];
    if (row && list.length > 0) await gatherDuty(tx, plan, duty, row, list);
  }
  await dateByReceipt(tx, plan, pack, (key) => byKey.get(key)?.id);
  await tx.execute(sql`analyze owed_now`);
}

/** A unit owes a window when it is one of the actors on the day on which it must stand. */
async function gatherDuty(
  tx: Tx,
  plan: Plan,
  duty: PackDuty,
  row: { id: string; sourceDutyId: string | null },
  windows: DutyWindow[],
): Promise<void> {
  const column = (name: "period" | "dueFrom" | "dueOn" | "standsOn") => sql.param(windows.map((one) => one[name]));
  await tx.execute(sql`
    insert into owed_now
    with actors as materialized (
      select v.unit_id, v.valid_from, v.valid_to
      from unit_versions v
      where v.agency_id = ${plan.agencyId} and ${actorCondition(plan, duty.actor)})
    select distinct ${row.id}::uuid, a.unit_id, w.period, w.due_from, w.due_on, ${wholeTarget(duty)}::int
    from unnest(${column("period")}::text[], ${column("dueFrom")}::date[], ${column("dueOn")}::date[], ${column("standsOn")}::date[]) as w(period, due_from, due_on, stands_on)
    join actors a on a.valid_from <= w.stands_on and (a.valid_to is null or a.valid_to >= w.stands_on)
    where ${notOwedAbove(row.sourceDutyId)}`);
}

/** What a unit already owes by the same day to the plan above, it does not owe a second time to its own plan. */
function notOwedAbove(sourceDutyId: string | null): SQL {
  if (sourceDutyId === null) return sql`true`;
  return sql`not exists (select 1 from obligations s where s.duty_id = ${sourceDutyId} and s.unit_id = a.unit_id
    and s.period = w.period and s.due_on is not distinct from w.due_on and s.state <> 'lapsed')`;
}

/** Brings rows that were there before in line: dates that moved, what is owed again, what is owed no more. */
async function follow(tx: Tx, planId: string, today: string, now: Date): Promise<Planned> {
  const at = now.toISOString();
  const same = sql`w.duty_id = o.duty_id and w.unit_id = o.unit_id and w.period = o.period`;
  const dated = await tx.execute(sql`
    update obligations o set due_from = w.due_from, due_on = w.due_on, target = w.target, changed_at = ${at}::timestamptz
    from owed_now w
    where o.plan_id = ${planId} and ${same} and not o.moved and o.state in ('open', 'returned', 'lapsed')
      and (o.due_on, o.due_from, o.target) is distinct from (w.due_on, w.due_from, w.target)`);
  const revived = await tx.execute(sql`
    update obligations o set state = 'open', changed_at = ${at}::timestamptz
    from owed_now w where o.plan_id = ${planId} and ${same} and o.state = 'lapsed'`);
  const lapsed = await tx.execute(sql`
    update obligations o set state = 'lapsed', changed_at = ${at}::timestamptz
    where o.plan_id = ${planId} and o.state in ('open', 'returned') and not exists (select 1 from owed_now w where ${same})
      and (o.due_on is null or o.due_on >= ${today} or (not o.moved and not exists (
        select 1 from unit_versions v where v.unit_id = o.unit_id and v.valid_from <= o.due_on and (v.valid_to is null or v.valid_to >= o.due_on))))`);
  return { made: 0, dated: dated.rowCount ?? 0, lapsed: lapsed.rowCount ?? 0, revived: revived.rowCount ?? 0 };
}

/** How many real things are wanted: a whole number, not a share. */
export function wholeTarget(duty: { amount?: PackDuty["amount"] | null }): number | null {
  const { min, percent } = duty.amount ?? {};
  return percent === undefined && min !== undefined && min > 0 ? Math.ceil(min) : null;
}
