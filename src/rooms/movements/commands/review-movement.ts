import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { movementById } from "../queries/movements.ts";
import { mayClose, mayReopen } from "../rules.ts";
import { nextMovement } from "../states.ts";
import { tellOf, writeMovement } from "./draft-movement.ts";
import { attachFiles } from "./launch-movement.ts";

/** Tổng kết: kết quả, hiệu quả, tồn tại, nguyên nhân, bài học. */
export type Review = {
  reviewedOn: string;
  result: string;
  effect: string;
  faults: string;
  causes: string;
  lessons: string;
};

/** Tổng kết phong trào: closes it with its review. */
export function closeMovement(
  db: Db,
  officer: Officer,
  id: string,
  { revision, fileIds, ...review }: Review & { revision: number; fileIds: readonly string[] },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayClose(officer, movement));
    await writeMovement(tx, { id, revision }, { ...review, state: nextMovement(movement.state, "close")! });
    await attachFiles(tx, officer, id, null, fileIds, now);
    await tellOf(tx, officer, movement, "movement.closed", null, now);
  });
}

/** Mở lại, with the reason; what was reviewed stays to be mended. */
export function reopenMovement(db: Db, officer: Officer, id: string, reason: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const movement = await movementById(tx, officer, id);
    insist(mayReopen(officer, movement));
    await writeMovement(tx, movement, { state: nextMovement(movement.state, "reopen")! });
    await tellOf(tx, officer, movement, "movement.reopened", reason, now);
  });
}
