import { asc, eq, inArray } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { targetProgress, titleTargets } from "../schema.ts";
import type { FollowedTarget } from "../targets.ts";

/** The targets of a sheet in their order, each with what was recorded of it by quarter. Two queries. */
export async function targetsOf(db: DbOrTx, sheetId: string): Promise<FollowedTarget[]> {
  const targets = await db
    .select()
    .from(titleTargets)
    .where(eq(titleTargets.sheetId, sheetId))
    .orderBy(asc(titleTargets.position), asc(titleTargets.id));
  const ids = targets.map(({ id }) => id);
  const progress =
    ids.length === 0
      ? []
      : await db
          .select()
          .from(targetProgress)
          .where(inArray(targetProgress.targetId, ids))
          .orderBy(asc(targetProgress.quarter));
  return targets.map((target) => ({ ...target, progress: progress.filter((one) => one.targetId === target.id) }));
}
