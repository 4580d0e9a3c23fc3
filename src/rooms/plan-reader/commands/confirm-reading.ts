import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { attachFile, importPlan } from "#rooms/plans/index.ts";
import { toMend } from "../draft/to-mend.ts";
import { proposalsOf, readingById } from "../queries/readings.ts";
import { mayConfirm } from "../rules.ts";
import { planReadings } from "../schema.ts";

/**
 * Lập bản thảo kế hoạch từ bản đọc: what was accepted becomes an ordinary draft plan, the file goes with it. Asked again it
 * gives the plan that was made: a repeated post makes no second one.
 */
export function confirmReading(db: Db, officer: Officer, readingId: string, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    const reading = await readingById(tx, officer, readingId, true);
    if (reading.planId !== null) return reading.planId;
    const accepted = (await proposalsOf(tx, reading.id)).filter((one) => one.state === "accepted");
    const pack = { ...reading.pack, duties: accepted.map((one) => one.duty) };
    insist(mayConfirm(reading, accepted.length, toMend(pack).length));
    const planId = await importPlan(tx, officer, pack, { ownerUnitId: reading.ownerUnitId }, now);
    if (reading.fileId !== null) {
      await attachFile(tx, officer, planId, { id: reading.fileId, name: reading.name }, "Văn bản kế hoạch", now);
    }
    await tx
      .update(planReadings)
      .set({ state: "confirmed", planId, changedAt: now })
      .where(eq(planReadings.id, reading.id));
    return planId;
  });
}
