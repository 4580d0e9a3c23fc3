import { and, asc, eq, isNull } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { mayRead, runsPlansOf } from "../rules.ts";
import { obligations, planFiles, plans, proofs } from "../schema.ts";

/** The files that go with a plan, in the order in which they came. */
export function filesOfPlan(db: DbOrTx, planId: string) {
  return db
    .select({
      id: planFiles.id,
      title: planFiles.title,
      fileId: files.id,
      name: files.name,
      size: files.size,
      addedAt: planFiles.addedAt,
    })
    .from(planFiles)
    .innerJoin(files, eq(files.id, planFiles.fileId))
    .where(and(eq(planFiles.planId, planId), isNull(planFiles.removedAt)))
    .orderBy(asc(planFiles.addedAt), asc(planFiles.id));
}
export type PlanFile = Awaited<ReturnType<typeof filesOfPlan>>[number];

/** Whether she sees a plan or an obligation that holds this file: asked before a file is given out. */
export async function holdsFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  return (await behindObligation(db, officer, fileId)) || (await withPlan(db, officer, fileId));
}

async function behindObligation(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const units = readableUnits(officer);
  const rows = await db
    .select({ unitId: obligations.unitId, heirId: obligations.heirId, ownerUnitId: plans.ownerUnitId })
    .from(proofs)
    .innerJoin(obligations, and(eq(obligations.id, proofs.obligationId), eq(obligations.agencyId, officer.agencyId)))
    .innerJoin(plans, eq(plans.id, obligations.planId))
    .where(eq(proofs.fileId, fileId));
  return rows.some(
    (row) =>
      units === "agency" ||
      [row.unitId, row.heirId].some((id) => id !== null && units.includes(id)) ||
      runsPlansOf(officer, row.ownerUnitId),
  );
}

async function withPlan(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const rows = await db
    .select({ state: plans.state, ownerUnitId: plans.ownerUnitId })
    .from(planFiles)
    .innerJoin(plans, and(eq(plans.id, planFiles.planId), eq(plans.agencyId, officer.agencyId)))
    .where(and(eq(planFiles.fileId, fileId), isNull(planFiles.removedAt)));
  return rows.some((row) => mayRead(officer, row));
}
