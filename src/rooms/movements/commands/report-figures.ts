import { and, eq, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import type { FiguresValues } from "../forms/figures.ts";
import { drivesOf, launchById, targetsOf } from "../queries/movements.ts";
import { mayRespond } from "../rules.ts";
import { targetFigures } from "../schema/targets.ts";
import { tellOf } from "./draft-movement.ts";

/**
 * Báo tiến độ: what the unit reached of each target, in a drive or as of now; told again, it takes the place of what was told
 * of the same drive. Rows with nothing in them are left alone. Gives how many were written.
 */
export function reportFigures(
  db: Db,
  officer: Officer,
  movementId: string,
  launchId: string,
  { driveId, figures }: FiguresValues,
  now: Date,
): Promise<number> {
  return db.transaction(async (tx) => {
    const { movement, launch } = await launchById(tx, officer, movementId, launchId);
    insist(mayRespond(officer, movement, launch));
    if (driveId && !(await drivesOf(tx, movement)).some(({ id }) => id === driveId)) return notFound();
    const known = new Set((await targetsOf(tx, movementId)).map(({ id }) => id));
    const told = figures.filter(
      ({ targetId, value, words }) => known.has(targetId) && (value !== null || words !== ""),
    );
    const by = { launchId, driveId, reportedOn: vietnamDay(now), reportedBy: officer.personId };
    for (const figure of told) {
      const same = driveId ? eq(targetFigures.driveId, driveId) : isNull(targetFigures.driveId);
      await tx
        .delete(targetFigures)
        .where(and(eq(targetFigures.targetId, figure.targetId), eq(targetFigures.launchId, launchId), same));
      await tx.insert(targetFigures).values({ id: newId(), ...by, ...figure });
    }
    if (told.length > 0)
      await tellOf(tx, officer, movement, "movement.figures_told", null, now, { unitId: launch.unitId });
    return told.length;
  });
}
