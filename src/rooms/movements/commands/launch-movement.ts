import { and, eq, inArray, isNull, lt, ne, or } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { formatDay, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { movementById } from "../queries/movements.ts";
import { unitsBelow } from "../queries/units-below.ts";
import { mayExtend, mayLaunch, mayUrge } from "../rules.ts";
import { launches, type Movement, movementFiles } from "../schema.ts";
import { nextMovement } from "../states.ts";
import { tellOf, writeMovement } from "./draft-movement.ts";

/** The document of the launch, and to whom it goes. */
export type LaunchFacts = {
  revision: number;
  number: string;
  launchedOn: string;
  answersDueOn: string | null;
  unitIds: readonly string[];
  fileIds: readonly string[];
};

/**
 * Phát động: to all chosen units in one act, with the document's number, day and files. Units that are not below the one that
 * launches are left away. Gives how many units were told.
 */
export function launchMovement(db: Db, officer: Officer, id: string, facts: LaunchFacts, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayLaunch(officer, movement));
    const { revision, number, launchedOn, answersDueOn, unitIds, fileIds } = facts;
    await writeMovement(
      tx,
      { ...movement, revision },
      { number, launchedOn, answersDueOn, state: nextMovement(movement.state, "launch")! },
    );
    await attachFiles(tx, officer, id, null, fileIds, now);
    const told = await tellLaunch(tx, { ...movement, answersDueOn }, unitIds, now);
    await tellOf(tx, officer, movement, "movement.launched", null, now, { facts: { number, units: String(told) } });
    return told;
  });
}

/** Phát động thêm đến đơn vị khác: those that have it already keep what they answered. Gives how many were new. */
export function extendMovement(
  db: Db,
  officer: Officer,
  id: string,
  unitIds: readonly string[],
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayExtend(officer, movement));
    const told = await tellLaunch(tx, movement, unitIds, now);
    if (told > 0)
      await tellOf(tx, officer, movement, "movement.extended", null, now, { facts: { units: String(told) } });
    return told;
  });
}

/**
 * Đôn đốc: tells the units that have not launched it on among their own. Gives how many; 0 when all were told today already,
 * so that pressing twice does not ring twice.
 */
export function urgeResponses(db: Db, officer: Officer, id: string, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayUrge(officer, movement));
    const today = vietnamDay(now);
    const owing = await tx
      .update(launches)
      .set({ urgedOn: today })
      .where(
        and(
          eq(launches.movementId, id),
          ne(launches.state, "answered"),
          or(isNull(launches.urgedOn), lt(launches.urgedOn, today)),
        ),
      )
      .returning({ unitId: launches.unitId });
    if (owing.length === 0) return 0;
    const due = movement.answersDueOn ? `, hạn ${formatDay(movement.answersDueOn)}` : "";
    const text = `Nhắc phát động trong đơn vị: ${movement.name}${due}`;
    const units = owing.map(({ unitId }) => unitId);
    await tellUnits(tx, movement.agencyId, units, text, `/movements/${id}`, now);
    await tellOf(tx, officer, movement, "movement.urged", null, now, { facts: { units: String(owing.length) } });
    return owing.length;
  });
}

/** Keeps files with a movement, or with one unit's response; the same file once. */
export async function attachFiles(
  tx: Tx,
  officer: Officer,
  movementId: string,
  launchId: string | null,
  fileIds: readonly string[],
  now: Date,
): Promise<void> {
  if (fileIds.length === 0) return;
  const there = await tx
    .select({ fileId: movementFiles.fileId })
    .from(movementFiles)
    .where(
      and(
        eq(movementFiles.movementId, movementId),
        launchId ? eq(movementFiles.launchId, launchId) : isNull(movementFiles.launchId),
        inArray(movementFiles.fileId, [...fileIds]),
      ),
    );
  const known = new Set(there.map(({ fileId }) => fileId));
  const fresh = [...new Set(fileIds)].filter((fileId) => !known.has(fileId));
  if (fresh.length === 0) return;
  const by = { addedBy: officer.personId, addedAt: now };
  await tx.insert(movementFiles).values(fresh.map((fileId) => ({ id: newId(), movementId, launchId, fileId, ...by })));
}

/** One row a unit, and one notice for its officer in charge and its head. */
async function tellLaunch(tx: Tx, movement: Movement, unitIds: readonly string[], now: Date): Promise<number> {
  const { id: movementId, agencyId, ownerUnitId, name, answersDueOn } = movement;
  const below = await unitsBelow(tx, agencyId, ownerUnitId, vietnamDay(now));
  const asked = below.filter(({ id }) => unitIds.includes(id));
  if (asked.length === 0) return 0;
  const made = await tx
    .insert(launches)
    .values(asked.map(({ id: unitId }) => ({ id: newId(), agencyId, movementId, unitId, toldAt: now })))
    .onConflictDoNothing()
    .returning({ unitId: launches.unitId });
  const due = answersDueOn ? `. Gửi văn bản phát động của đơn vị chậm nhất ngày ${formatDay(answersDueOn)}` : "";
  await tellUnits(
    tx,
    agencyId,
    made.map(({ unitId }) => unitId),
    `Phát động phong trào: ${name}${due}`,
    `/movements/${movementId}`,
    now,
  );
  return made.length;
}
