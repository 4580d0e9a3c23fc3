import { and, eq, isNull } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { planById } from "../queries/plans.ts";
import { mayAttach } from "../rules.ts";
import { planFiles } from "../schema.ts";

/** Kèm tệp vào kế hoạch: the signed paper, an annex. The same file twice is one. */
export function attachFile(
  db: DbOrTx,
  officer: Officer,
  planId: string,
  file: { id: string; name: string },
  title: string,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayAttach(officer, plan));
    const [there] = await tx
      .select({ id: planFiles.id })
      .from(planFiles)
      .where(and(eq(planFiles.planId, planId), eq(planFiles.fileId, file.id), isNull(planFiles.removedAt)));
    if (there) return;
    const named = title || file.name;
    await tx
      .insert(planFiles)
      .values({ id: newId(), planId, fileId: file.id, title: named, addedBy: officer.personId, addedAt: now });
    await record(tx, officer, now, {
      verb: "plan.file_added",
      subjectType: "plan",
      subjectId: planId,
      unitId: plan.ownerUnitId,
      facts: { title: plan.title, file: named },
    });
  });
}

/** Bỏ tệp khỏi kế hoạch; that it was there stays on record. */
export function detachFile(db: Db, officer: Officer, planId: string, planFileId: string, now: Date) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayAttach(officer, plan));
    const [gone] = await tx
      .update(planFiles)
      .set({ removedAt: now })
      .where(and(eq(planFiles.id, planFileId), eq(planFiles.planId, planId), isNull(planFiles.removedAt)))
      .returning();
    if (!gone) throw new Overtaken("plan.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "plan.file_removed",
      subjectType: "plan",
      subjectId: planId,
      unitId: plan.ownerUnitId,
      facts: { title: plan.title, file: gone.title },
    });
  });
}
