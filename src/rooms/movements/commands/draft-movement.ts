import { and, eq, inArray, notInArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { planById } from "#rooms/plans/index.ts";
import type { MovementValues } from "../forms/movement.ts";
import { movementById } from "../queries/movements.ts";
import { mayDraft, mayEdit, mayWithdraw } from "../rules.ts";
import { movementTargets, targetFigures } from "../schema/targets.ts";
import { type Movement, movements } from "../schema.ts";
import { nextMovement } from "../states.ts";

/** Soạn phong trào for a unit. Gives its id. */
export function draftMovement(
  db: Db,
  officer: Officer,
  ownerUnitId: string,
  values: MovementValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayDraft(officer, ownerUnitId));
    const { targets, revision: _, ...said } = await checkedLinks(tx, officer, values, null);
    const id = newId();
    const { agencyId, personId } = officer;
    await tx.insert(movements).values({ id, agencyId, ownerUnitId, ...said, createdBy: personId, createdAt: now });
    await writeTargets(tx, id, targets);
    await record(tx, officer, now, {
      verb: "movement.drafted",
      subjectType: "movement",
      subjectId: id,
      unitId: ownerUnitId,
      facts: { name: values.name },
    });
    return id;
  });
}

/** Sửa phong trào, a draft or one that runs. */
export function editMovement(db: Db, officer: Officer, id: string, values: MovementValues, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayEdit(officer, movement));
    const { targets, revision, ...said } = await checkedLinks(tx, officer, values, id);
    await writeMovement(tx, { ...movement, revision }, said);
    await writeTargets(tx, id, targets);
    await tellOf(tx, officer, movement, "movement.edited", null, now);
  });
}

/** Bỏ dự thảo: it stays readable to those who drafted it. */
export function withdrawMovement(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayWithdraw(officer, movement));
    await writeMovement(tx, movement, { state: nextMovement(movement.state, "withdraw")! });
    await tellOf(tx, officer, movement, "movement.withdrawn", reason, now);
  });
}

/** Writes if the movement still stands as it was read; else 409. */
export async function writeMovement(
  tx: Tx,
  read: Pick<Movement, "id" | "revision">,
  more: Partial<Movement>,
): Promise<void> {
  const moved = await tx
    .update(movements)
    .set({ ...more, revision: sql`${movements.revision} + 1` })
    .where(and(eq(movements.id, read.id), eq(movements.revision, read.revision)))
    .returning({ id: movements.id });
  if (moved.length === 0) throw new Overtaken("movement.moved_meanwhile");
}

/** One line in the activity of the movement. */
export function tellOf(
  tx: Tx,
  officer: Officer,
  movement: Pick<Movement, "id" | "ownerUnitId" | "name">,
  verb: string,
  reason: string | null,
  now: Date,
  more: { unitId?: string; facts?: Record<string, string> } = {},
) {
  return record(tx, officer, now, {
    verb,
    subjectType: "movement",
    subjectId: movement.id,
    unitId: more.unitId ?? movement.ownerUnitId,
    facts: { name: movement.name, ...more.facts },
    reason,
  });
}

/** Plan and parent must be ones she sees; a movement is not its own parent. */
async function checkedLinks(tx: Tx, officer: Officer, values: MovementValues, self: string | null) {
  if (values.planId) await planById(tx, officer, values.planId);
  const parentId = values.parentId === self ? null : values.parentId;
  if (parentId) await movementById(tx, officer, parentId);
  return { ...values, parentId };
}

/** Rows without a title are left away; a target with figures that is taken out stays on record. */
async function writeTargets(tx: Tx, movementId: string, rows: MovementValues["targets"]): Promise<void> {
  const known = await tx
    .select({ id: movementTargets.id })
    .from(movementTargets)
    .where(eq(movementTargets.movementId, movementId));
  const mine = new Set(known.map(({ id }) => id));
  const kept = rows.flatMap(({ title, ...row }) => (title ? [{ ...row, title }] : []));
  const keptIds = kept.flatMap(({ id }) => (id && mine.has(id) ? [id] : []));
  const gone = and(
    eq(movementTargets.movementId, movementId),
    keptIds.length > 0 ? notInArray(movementTargets.id, keptIds) : undefined,
  );
  const told = tx.select({ id: targetFigures.targetId }).from(targetFigures);
  await tx
    .update(movementTargets)
    .set({ retired: true })
    .where(and(gone, inArray(movementTargets.id, told)));
  await tx.delete(movementTargets).where(and(gone, notInArray(movementTargets.id, told)));
  for (const [position, { id, title, measure, goal }] of kept.entries()) {
    if (id && mine.has(id))
      await tx.update(movementTargets).set({ position, title, measure, goal }).where(eq(movementTargets.id, id));
    else await tx.insert(movementTargets).values({ id: newId(), movementId, position, title, measure, goal });
  }
}
