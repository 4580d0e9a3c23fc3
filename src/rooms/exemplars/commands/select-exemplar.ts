import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { maySelect } from "../nurturing/rules.ts";
import { exemplarById } from "../queries/exemplars.ts";
import type { Exemplar } from "../schema.ts";
import { moveStage } from "./move-stage.ts";

/**
 * Lựa chọn để bồi dưỡng (Ninh Bình, mục II.1.1): a detected one is chosen by its unit, on a ground that stays readable. From
 * then on it is asked of the unit to nurture it.
 */
export function selectExemplar(
  db: Db,
  officer: Officer,
  exemplarId: string,
  ground: { reason: string; document: string | null },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(maySelect(officer, exemplar));
    await select(tx, officer, exemplar, ground, now);
  });
}

/** The same inside another act: an accepted registration is the choice, its list the ground. */
export async function select(
  tx: Tx,
  officer: Officer,
  exemplar: Exemplar,
  ground: { reason: string; document: string | null },
  now: Date,
): Promise<void> {
  await moveStage(tx, officer, exemplar, "nurture", { on: vietnamDay(now), ...ground }, now);
  await record(tx, officer, now, {
    verb: "exemplar.nurtured",
    subjectType: "exemplar",
    subjectId: exemplar.id,
    unitId: exemplar.unitId,
    facts: { name: exemplar.name },
    reason: ground.reason,
  });
}
