import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { DriveValues } from "../forms/drive.ts";
import { driveById } from "../queries/drives.ts";
import { movementById } from "../queries/movements.ts";
import { mayEdit, mayKeepDrive } from "../rules.ts";
import { type Drive, driveGreetings, drives } from "../schema.ts";
import { nextDrive } from "../states.ts";

/** Thêm đợt thi đua to a movement. Gives its id. */
export function addDrive(
  db: Db,
  officer: Officer,
  movementId: string,
  { revision: _, greetings, ...said }: DriveValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, movementId);
    insist(mayEdit(officer, movement));
    const id = newId();
    const { agencyId, ownerUnitId } = movement;
    await tx
      .insert(drives)
      .values({ id, agencyId, ownerUnitId, movementId, ...said, createdBy: officer.personId, createdAt: now });
    await writeGreetings(tx, id, greetings);
    await tell(tx, officer, { id, ownerUnitId, name: said.name }, "drive.added", now);
    return id;
  });
}

/** Sửa đợt thi đua. */
export function editDrive(
  db: Db,
  officer: Officer,
  id: string,
  { revision, greetings, ...said }: DriveValues,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const drive = await driveById(tx, officer, id);
    insist(mayKeepDrive(officer, drive));
    await writeDrive(tx, { id, revision }, said);
    await writeGreetings(tx, id, greetings);
    await tell(tx, officer, drive, "drive.edited", now);
  });
}

/** Sơ kết đợt: what was reached, what was not, what to do next. */
export type DriveReview = { revision: number; reviewedOn: string; result: string; faults: string; lessons: string };

/** Sơ kết một đợt; once reviewed, the review may be mended. */
export function reviewDrive(
  db: Db,
  officer: Officer,
  id: string,
  { revision, ...review }: DriveReview,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const drive = await driveById(tx, officer, id);
    insist(mayKeepDrive(officer, drive));
    const first = drive.state === "open";
    await writeDrive(tx, { id, revision }, { ...review, state: nextDrive(drive.state, first ? "review" : "mend")! });
    await tell(tx, officer, drive, first ? "drive.reviewed" : "drive.review_mended", now);
  });
}

async function writeDrive(tx: Tx, read: Pick<Drive, "id" | "revision">, more: Partial<Drive>): Promise<void> {
  const moved = await tx
    .update(drives)
    .set({ ...more, revision: sql`${drives.revision} + 1` })
    .where(and(eq(drives.id, read.id), eq(drives.revision, read.revision)))
    .returning({ id: drives.id });
  if (moved.length === 0) throw new Overtaken("movement.moved_meanwhile");
}

/** Rows without a name are left away; the order is that of the form. */
export async function writeGreetings(
  tx: Tx,
  driveId: string,
  rows: readonly { name: string | null; founded: string | null }[],
): Promise<void> {
  await tx.delete(driveGreetings).where(eq(driveGreetings.driveId, driveId));
  const kept = rows.flatMap(({ name, founded }) => (name && founded ? [{ name, founded }] : []));
  if (kept.length === 0) return;
  await tx.insert(driveGreetings).values(kept.map((row, position) => ({ driveId, position, ...row })));
}

function tell(tx: Tx, officer: Officer, drive: Pick<Drive, "id" | "ownerUnitId" | "name">, verb: string, now: Date) {
  return record(tx, officer, now, {
    verb,
    subjectType: "drive",
    subjectId: drive.id,
    unitId: drive.ownerUnitId,
    facts: { name: drive.name },
  });
}
