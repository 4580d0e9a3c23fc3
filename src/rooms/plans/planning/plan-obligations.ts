import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { duties, obligations, type Plan, plans } from "../schema.ts";
import type { PackDuty } from "../terms.ts";
import { actorCondition } from "./actors.ts";
import { applyDueMoves } from "./due-moves.ts";
import { type DutyWindow, windowsOfPlan } from "./windows.ts";

/** What planning changed: obligations made, dates moved, no longer owed, owed again. */
export type Planned = { made: number; dated: number; lapsed: number; revived: number };

/**
 * Makes what the plan's duties owe into rows, one for each duty, unit and period. Running it again changes nothing;
 * after a change of duties, dates or units it changes just that. What was submitted, accepted or excused stays.
 */
export async function planObligations(tx: Tx, planId: string, now: Date): Promise<Planned> {
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId));
  const total: Planned = { made: 0, dated: 0, lapsed: 0, revived: 0 };
  if (plan?.state !== "issued") return total;
  const pack = await packOfPlan(tx, plan);
  const today = vietnamDay(now);
  const windows = await windowsOfPlan(tx, plan, pack, today);
  const rows = await tx
    .select({ id: duties.id, key: duties.key })
    .from(duties)
    .where(and(eq(duties.planId, planId), isNull(duties.retiredInVersion)));
  const idByKey = new Map(rows.map((row) => [row.key, row.id]));
  for (const duty of pack.duties) {
    const dutyId = idByKey.get(duty.key);
    if (dutyId) add(total, await planDuty(tx, plan, duty, dutyId, windows.get(duty.key) ?? [], today, now));
  }
  total.lapsed += await lapseRetired(tx, planId, [...idByKey.values()], today, now);
  await applyDueMoves(tx, planId);
  return total;
}

function add(total: Planned, more: Planned) {
  for (const key of ["made", "dated", "lapsed", "revived"] as const) total[key] += more[key];
}

/** One statement for what is missing, one for dates, one for what lapsed, one for what is owed again. */
async function planDuty(
  tx: Tx,
  plan: Plan,
  duty: PackDuty,
  dutyId: string,
  windows: DutyWindow[],
  today: string,
  now: Date,
): Promise<Planned> {
  const wanted = sql`unnest(${sql.param(windows.map((one) => one.period))}::text[], ${sql.param(windows.map((one) => one.dueFrom))}::date[], ${sql.param(windows.map((one) => one.dueOn))}::date[], ${sql.param(windows.map((one) => one.standsOn))}::date[])`;
  const owed = sql`
    select distinct on (v.unit_id, w.period) v.unit_id, w.period, w.due_from, w.due_on
    from ${wanted} as w(period, due_from, due_on, stands_on)
    join unit_versions v on v.agency_id = ${plan.agencyId} and v.valid_from <= w.stands_on and (v.valid_to is null or v.valid_to >= w.stands_on)
    join units u on u.id = v.unit_id
    where ${actorCondition(plan, duty.actor)}`;
  const target = wholeTarget(duty);
  const made = await tx.execute(sql`
    insert into obligations (agency_id, plan_id, duty_id, unit_id, period, due_from, due_on, target, changed_at)
    select ${plan.agencyId}::uuid, ${plan.id}::uuid, ${dutyId}::uuid, owed.unit_id, owed.period, owed.due_from, owed.due_on, ${target}::int, ${now.toISOString()}::timestamptz
    from (${owed}) owed
    order by owed.unit_id, owed.period
    on conflict (duty_id, unit_id, period) do nothing`);
  const before = await tx
    .select({ id: obligations.id })
    .from(obligations)
    .where(eq(obligations.dutyId, dutyId))
    .limit(1);
  if (before.length === 0 || made.rowCount === null)
    return { made: made.rowCount ?? 0, dated: 0, lapsed: 0, revived: 0 };
  return { made: made.rowCount, ...(await follow(tx, dutyId, owed, target, today, now)) };
}

/** Brings rows that were there before in line with what is owed now. */
async function follow(
  tx: Tx,
  dutyId: string,
  owed: ReturnType<typeof sql>,
  target: number | null,
  today: string,
  now: Date,
) {
  const at = now.toISOString();
  const dated = await tx.execute(sql`
    update obligations o set due_from = owed.due_from, due_on = owed.due_on, target = ${target}::int, changed_at = ${at}::timestamptz
    from (${owed}) owed
    where o.duty_id = ${dutyId} and o.unit_id = owed.unit_id and o.period = owed.period and not o.moved and o.state in ('open', 'returned', 'lapsed')
      and (o.due_on, o.due_from, o.target) is distinct from (owed.due_on, owed.due_from, ${target}::int)`);
  const revived = await tx.execute(sql`
    update obligations o set state = 'open', changed_at = ${at}::timestamptz
    from (${owed}) owed
    where o.duty_id = ${dutyId} and o.unit_id = owed.unit_id and o.period = owed.period and o.state = 'lapsed'`);
  const lapsed = await tx.execute(sql`
    update obligations o set state = 'lapsed', changed_at = ${at}::timestamptz
    where o.duty_id = ${dutyId} and o.state in ('open', 'returned') and not o.moved and (o.due_on is null or o.due_on >= ${today} or not exists (
        select 1 from unit_versions v where v.unit_id = o.unit_id and v.valid_from <= o.due_on and (v.valid_to is null or v.valid_to >= o.due_on)))
      and not exists (select 1 from (${owed}) owed where owed.unit_id = o.unit_id and owed.period = o.period)`);
  return { dated: dated.rowCount ?? 0, lapsed: lapsed.rowCount ?? 0, revived: revived.rowCount ?? 0 };
}

/** Of a duty that an amendment took out, what is not yet due is no longer owed. */
async function lapseRetired(tx: Tx, planId: string, standing: string[], today: string, now: Date): Promise<number> {
  const gone = await tx
    .update(obligations)
    .set({ state: "lapsed", changedAt: now })
    .where(
      and(
        eq(obligations.planId, planId),
        inArray(obligations.state, ["open", "returned"]),
        sql`(${obligations.dueOn} is null or ${obligations.dueOn} >= ${today})`,
        sql`${obligations.dutyId} <> all(${sql.param(standing)}::uuid[])`,
      ),
    );
  return gone.rowCount ?? 0;
}

/** How many real things are wanted: a whole number, not a share. */
export function wholeTarget(duty: Pick<PackDuty, "amount">): number | null {
  const { min, percent } = duty.amount ?? {};
  return percent === undefined && min !== undefined && min > 0 ? Math.ceil(min) : null;
}
