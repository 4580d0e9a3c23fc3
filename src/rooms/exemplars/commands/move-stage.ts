import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayStep } from "../rules.ts";
import { type Exemplar, exemplarSteps, exemplars } from "../schema.ts";
import { nextStage, type StageStep } from "../states.ts";

/** What stands behind a step: the day on which it counts, perhaps its document and reason. */
export type StepGround = { on: string; document?: string | null; reason?: string | null };

/**
 * Đi tiếp một khâu. The writer of every command that moves an exemplar on; each has its own rule of who may, and records
 * its own line in the activity. Throws {@link Overtaken} when another hand moved it since it was read.
 */
export async function moveStage(
  tx: Tx,
  officer: Officer | null,
  exemplar: Exemplar,
  step: StageStep,
  ground: StepGround,
  now: Date,
): Promise<void> {
  insist(mayStep(exemplar, step));
  const stage = nextStage(exemplar.stage, step)!;
  const moved = await tx
    .update(exemplars)
    .set({ stage, ...dayOf(exemplar, step, ground.on), revision: sql`${exemplars.revision} + 1` })
    .where(
      and(
        eq(exemplars.id, exemplar.id),
        eq(exemplars.stage, exemplar.stage),
        eq(exemplars.standing, "active"),
        eq(exemplars.revision, exemplar.revision),
      ),
    )
    .returning({ id: exemplars.id });
  if (moved.length === 0) throw new Overtaken("exemplar.moved_meanwhile");
  await tx.insert(exemplarSteps).values({
    id: newId(),
    exemplarId: exemplar.id,
    life: "stage",
    step,
    leadsTo: stage,
    happenedOn: ground.on,
    reason: ground.reason ?? null,
    document: ground.document ?? null,
    madeBy: officer?.personId ?? null,
    madeAt: now,
  });
}

/** The first day a stage was reached stays; of recognition the last one counts. */
function dayOf(exemplar: Exemplar, step: StageStep, on: string): Partial<Exemplar> {
  if (step === "nurture") return { nurturedOn: exemplar.nurturedOn ?? on };
  if (step === "replicate") return { replicatedOn: exemplar.replicatedOn ?? on };
  return { recognisedOn: exemplar.recognisedOn && exemplar.recognisedOn > on ? exemplar.recognisedOn : on };
}
