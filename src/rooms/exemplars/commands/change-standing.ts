import { and, eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { exemplarById } from "../queries/exemplars.ts";
import { mayChangeStanding } from "../rules.ts";
import { type Exemplar, exemplarSteps, exemplars } from "../schema.ts";
import { nextStanding, type StandingStep } from "../states.ts";

/** Why the standing changes; the document when one binds. */
export type StandingGround = { reason: string; document: string | null; groundInLedger?: boolean };

const verbs = {
  suspend: "exemplar.suspended",
  restore: "exemplar.restored",
  strike_off: "exemplar.struck_off",
  withdraw: "exemplar.withdrawn",
  readmit: "exemplar.readmitted",
} as const satisfies Record<StandingStep, string>;

/** Tạm dừng, khôi phục, đưa ra khỏi danh sách, rút, đưa trở lại: with the reason, told to all who listen. */
export function changeStanding(
  db: Db,
  officer: Officer,
  exemplarId: string,
  step: StandingStep,
  ground: StandingGround,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const exemplar = await exemplarById(tx, officer, exemplarId);
    insist(mayChangeStanding(officer, exemplar, step));
    await writeStanding(tx, officer, exemplar, step, ground, now);
  });
}

/** Writes one step of the standing and tells whoever listens. For commands that have asked whether it may be. */
export async function writeStanding(
  tx: Tx,
  actor: Parameters<typeof record>[1],
  exemplar: Exemplar,
  step: StandingStep,
  ground: StandingGround,
  now: Date,
): Promise<void> {
  const standing = nextStanding(exemplar.standing, step)!;
  const moved = await tx
    .update(exemplars)
    .set({ standing, decideFrom: null, revision: sql`${exemplars.revision} + 1` })
    .where(and(eq(exemplars.id, exemplar.id), eq(exemplars.standing, exemplar.standing)))
    .returning({ id: exemplars.id });
  if (moved.length === 0) throw new Overtaken("exemplar.moved_meanwhile");
  await tx.insert(exemplarSteps).values({
    id: newId(),
    exemplarId: exemplar.id,
    life: "standing",
    step,
    leadsTo: standing,
    happenedOn: vietnamDay(now),
    ...ground,
    madeBy: actor.personId,
    madeAt: now,
  });
  const facts = { name: exemplar.name };
  const subject = { subjectType: "exemplar", subjectId: exemplar.id, unitId: exemplar.unitId };
  await record(tx, actor, now, { verb: verbs[step], ...subject, facts, reason: ground.reason });
  await announce(
    tx,
    {
      kind: verbs[step].replace(".", "_"),
      agencyId: exemplar.agencyId,
      facts: { exemplarId: exemplar.id, unitId: exemplar.unitId, ...facts, reason: ground.reason },
    },
    now,
  );
}
