import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { launchById } from "../queries/movements.ts";
import { mayAcknowledge, mayRespond } from "../rules.ts";
import { type Launch, launches } from "../schema.ts";
import { nextResponse } from "../states.ts";
import { tellOf } from "./draft-movement.ts";
import { attachFiles } from "./launch-movement.ts";

/** Xác nhận đã nhận phong trào, for one unit. */
export function acknowledgeMovement(
  db: Db,
  officer: Officer,
  movementId: string,
  launchId: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { movement, launch } = await launchById(tx, officer, movementId, launchId);
    insist(mayAcknowledge(officer, movement, launch));
    const state = nextResponse(launch.state, "acknowledge")!;
    await writeLaunch(tx, launch, { state, acknowledgedAt: now, acknowledgedBy: officer.personId });
    await tellOf(tx, officer, movement, "movement.acknowledged", null, now, { unitId: launch.unitId });
  });
}

/** The unit's own launch document. */
export type Response = {
  revision: number;
  number: string;
  documentOn: string;
  adapted: boolean;
  content: string;
  fileIds: readonly string[];
};

/**
 * Phát động trong đơn vị: the unit's own document, taking the content over or adapting it. The first answer says whether it
 * came late; mending it later does not change that.
 */
export function respondToMovement(
  db: Db,
  officer: Officer,
  movementId: string,
  launchId: string,
  response: Response,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { movement, launch } = await launchById(tx, officer, movementId, launchId);
    insist(mayRespond(officer, movement, launch));
    const { revision, fileIds, ...said } = response;
    const first = launch.state !== "answered";
    const today = vietnamDay(now);
    const late = movement.answersDueOn !== null && today > movement.answersDueOn;
    const state = nextResponse(launch.state, first ? "answer" : "mend")!;
    const when = first ? { answeredOn: today, answeredBy: officer.personId, late } : {};
    await writeLaunch(tx, { ...launch, revision }, { ...said, ...when, state });
    await attachFiles(tx, officer, movementId, launchId, fileIds, now);
    const verb = first ? (late ? "movement.responded_late" : "movement.responded") : "movement.response_mended";
    const facts = { number: said.number };
    await tellOf(tx, officer, movement, verb, null, now, { unitId: launch.unitId, facts });
  });
}

async function writeLaunch(tx: Tx, read: Pick<Launch, "id" | "revision">, more: Partial<Launch>): Promise<void> {
  const moved = await tx
    .update(launches)
    .set({ ...more, revision: sql`${launches.revision} + 1` })
    .where(and(eq(launches.id, read.id), eq(launches.revision, read.revision)))
    .returning({ id: launches.id });
  if (moved.length === 0) throw new Overtaken("movement.moved_meanwhile");
}
