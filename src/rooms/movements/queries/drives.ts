import { and, eq, getTableColumns, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { drives, movements } from "../schema.ts";
import { greetings } from "./movements.ts";
import { visibleTo } from "./visible.ts";

/** One drive of the officer's agency with what it greets; a drive of a draft she may not see is «not found». */
export async function driveById(db: DbOrTx, officer: Officer, id: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      ...getTableColumns(drives),
      greetings,
      planTitle: sql<string | null>`(select p.title from plans p where p.id = drives.plan_id)`,
      movementName: sql<string | null>`(select m.name from movements m where m.id = drives.movement_id)`,
    })
    .from(drives)
    .where(
      and(
        eq(drives.id, id),
        eq(drives.agencyId, officer.agencyId),
        sql`(drives.movement_id is null or exists (select 1 from ${movements} where movements.id = drives.movement_id and ${visibleTo(officer)}))`,
      ),
    );
  return found ?? notFound();
}
export type FoundDrive = Awaited<ReturnType<typeof driveById>>;

/** Movements that run through a drive: its own, or those of its plan. */
export function movementsOfDrive(db: DbOrTx, officer: Officer, drive: Pick<FoundDrive, "movementId" | "planId">) {
  return db
    .select({ id: movements.id, name: movements.name, state: movements.state })
    .from(movements)
    .where(
      and(
        visibleTo(officer),
        drive.movementId ? eq(movements.id, drive.movementId) : eq(movements.planId, drive.planId ?? drive.movementId!),
      ),
    )
    .orderBy(movements.name);
}

/** What units told of the targets in this drive: how many units, how many reached the goal, by target. One query. */
export async function figuresInDrive(db: DbOrTx, officer: Officer, driveId: string) {
  const { rows } = await db.execute<{
    movement: string;
    title: string;
    goal: number | null;
    measure: string;
    units: number;
    reached: number;
  }>(sql`
    select m.name as movement, t.title, t.goal::float8 as goal, t.measure, count(*)::int as units,
      count(*) filter (where f.value >= t.goal)::int as reached
    from target_figures f join movement_targets t on t.id = f.target_id join movements m on m.id = t.movement_id
    where f.drive_id = ${driveId} and m.agency_id = ${officer.agencyId}
    group by m.name, t.id order by m.name, t.position`);
  return rows;
}
