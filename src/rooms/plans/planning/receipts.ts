import { sql } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { Plan } from "../schema.ts";
import { calendarOf, hangsOnReceipt, receiptDays, windowsFromReceipt } from "./windows.ts";

/** «Kể từ ngày nhận được kế hoạch»: units that have acknowledged the plan get their own day in what is gathered. */
export async function dateByReceipt(
  tx: Tx,
  plan: Plan,
  pack: PlanPack,
  idOf: (key: string) => string | undefined,
): Promise<void> {
  const hanging = pack.duties.filter(hangsOnReceipt);
  if (hanging.length === 0) return;
  const calendar = await calendarOf(tx, plan.agencyId);
  const received = await receiptDays(tx, plan.id);
  for (const duty of hanging) {
    const days = [...received].map(([unitId, day]) => ({
      unitId,
      window: windowsFromReceipt(pack, duty.key, day, calendar)[0],
    }));
    const known = days.filter((one) => one.window?.dueOn);
    if (known.length === 0) continue;
    await tx.execute(sql`
      update owed_now w set due_from = r.due_from, due_on = r.due_on
      from unnest(${sql.param(known.map((one) => one.unitId))}::uuid[], ${sql.param(known.map((one) => one.window!.dueFrom))}::date[], ${sql.param(known.map((one) => one.window!.dueOn))}::date[]) as r(unit_id, due_from, due_on)
      where w.duty_id = ${idOf(duty.key)}::uuid and w.unit_id = r.unit_id`);
  }
}
