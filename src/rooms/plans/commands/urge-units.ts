import { and, eq, gte, inArray, sql } from "drizzle-orm";
import { activity, record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, startOfDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { dutyByKey } from "../queries/duty-units.ts";
import { answerer } from "../queries/obligations.ts";
import { planById } from "../queries/plans.ts";
import { mayUrge } from "../rules.ts";
import { obligations, type Plan } from "../schema.ts";
import { tellUnits } from "./tell.ts";

/**
 * Đôn đốc: tells the units that have not handed in one period of a duty, late or not yet. Gives how many were told; 0
 * when they were told of it today already, so that pressing twice does not ring twice.
 */
export function urgeUnits(
  db: Db,
  officer: Officer,
  planId: string,
  key: string,
  period: string,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayUrge(officer, plan));
    const duty = await dutyByKey(tx, plan, key);
    if (await urgedToday(tx, plan, key, period, now)) return 0;
    const owing = await tx
      .select({ unitId: answerer, dueOn: obligations.dueOn })
      .from(obligations)
      .where(
        and(
          eq(obligations.dutyId, duty.id),
          eq(obligations.period, period),
          inArray(obligations.state, ["open", "returned"]),
        ),
      );
    if (owing.length === 0) return 0;
    const href = `/plans/${plan.id}/duties/${duty.key}?period=${period}`;
    for (const dueOn of new Set(owing.map((one) => one.dueOn))) {
      const units = owing.filter((one) => one.dueOn === dueOn).map(({ unitId }) => unitId);
      await tellUnits(tx, plan.agencyId, units, urging(duty.title, dueOn, vietnamDay(now)), href, now);
    }
    await record(tx, officer, now, {
      verb: "duty.urged",
      subjectType: "plan",
      subjectId: plan.id,
      unitId: plan.ownerUnitId,
      facts: { duty: duty.title, key, period, units: String(owing.length) },
    });
    return owing.length;
  });
}

function urging(title: string, dueOn: string | null, today: string): string {
  if (dueOn === null) return `Đôn đốc: ${title}`;
  return dueOn < today
    ? `Đôn đốc: ${title}, quá hạn từ ngày ${formatDay(dueOn)}`
    : `Đôn đốc: ${title}, hạn ${formatDay(dueOn)}`;
}

async function urgedToday(tx: Tx, plan: Plan, key: string, period: string, now: Date): Promise<boolean> {
  const [told] = await tx
    .select({ id: activity.id })
    .from(activity)
    .where(
      and(
        eq(activity.subjectType, "plan"),
        eq(activity.subjectId, plan.id),
        eq(activity.verb, "duty.urged"),
        gte(activity.happenedAt, startOfDay(vietnamDay(now))),
        sql`${activity.facts}->>'key' = ${key} and ${activity.facts}->>'period' = ${period}`,
      ),
    )
    .limit(1);
  return told !== undefined;
}
