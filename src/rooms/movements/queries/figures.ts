import { and, asc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { movementTargets, targetFigures } from "../schema/targets.ts";
import { drives } from "../schema.ts";

/** By target of a movement: how many units told a figure, and how many reached its goal with their latest. One query. */
export async function toldOf(db: DbOrTx, movementId: string) {
  const { rows } = await db.execute<{ targetId: string; units: number; reached: number }>(sql`
    select f.target_id as "targetId", count(*)::int as units, count(*) filter (where f.value >= t.goal)::int as reached
    from (select distinct on (f.target_id, f.launch_id) f.* from target_figures f
        join movement_targets t on t.id = f.target_id and t.movement_id = ${movementId}
        order by f.target_id, f.launch_id, f.reported_on desc, f.id desc) f
    join movement_targets t on t.id = f.target_id
    group by f.target_id`);
  return rows;
}

/** What one unit told, by target, the newest first. */
export function figuresOf(db: DbOrTx, launchId: string) {
  return db
    .select({
      id: targetFigures.id,
      targetId: targetFigures.targetId,
      title: movementTargets.title,
      measure: movementTargets.measure,
      goal: movementTargets.goal,
      driveId: targetFigures.driveId,
      drive: drives.name,
      value: targetFigures.value,
      words: targetFigures.words,
      evidence: targetFigures.evidence,
      reportedOn: targetFigures.reportedOn,
    })
    .from(targetFigures)
    .innerJoin(movementTargets, eq(movementTargets.id, targetFigures.targetId))
    .leftJoin(drives, eq(drives.id, targetFigures.driveId))
    .where(and(eq(targetFigures.launchId, launchId)))
    .orderBy(asc(movementTargets.position), sql`${targetFigures.reportedOn} desc`, sql`${targetFigures.id} desc`);
}
export type FigureLine = Awaited<ReturnType<typeof figuresOf>>[number];
