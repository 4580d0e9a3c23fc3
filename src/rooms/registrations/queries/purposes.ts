import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { movementById } from "#rooms/movements/index.ts";
import { drives, movements } from "#rooms/movements/schema.ts";

/** What one may register for beside the year as a whole. */
export type Purpose = { movementId: string | null; driveId: string | null };

/** Phong trào và đợt thi đua that run in a year, for choosing; those that were launched. */
export async function purposesOf(db: DbOrTx, officer: Officer, year: number) {
  const runs = (from: string, to: string) =>
    sql.raw(
      `daterange(${from}, ${to}, '[]') && daterange(make_date(${Number(year)}, 1, 1), make_date(${Number(year)}, 12, 31), '[]')`,
    );
  const [ofMovements, ofDrives] = await Promise.all([
    db
      .select({ id: movements.id, name: movements.name })
      .from(movements)
      .where(
        and(
          eq(movements.agencyId, officer.agencyId),
          inArray(movements.state, ["launched", "closed"]),
          runs("movements.starts_on", "movements.ends_on"),
        ),
      )
      .orderBy(asc(movements.startsOn), asc(movements.name)),
    db
      .select({ id: drives.id, name: drives.name })
      .from(drives)
      .where(and(eq(drives.agencyId, officer.agencyId), runs("drives.starts_on", "drives.ends_on")))
      .orderBy(asc(drives.startsOn), asc(drives.name)),
  ]);
  return { movements: ofMovements, drives: ofDrives };
}

/** The movement and drive as the officer may see them; a drive brings its movement. «not found» when she may not. */
export async function purposeOf(db: DbOrTx, officer: Officer, asked: Purpose): Promise<Purpose> {
  if (asked.driveId) {
    if (!isId(asked.driveId)) return notFound();
    const [drive] = await db
      .select({ id: drives.id, movementId: drives.movementId })
      .from(drives)
      .where(and(eq(drives.id, asked.driveId), eq(drives.agencyId, officer.agencyId)));
    return drive ? { movementId: drive.movementId, driveId: drive.id } : notFound();
  }
  const movementId = asked.movementId ? (await movementById(db, officer, asked.movementId)).id : null;
  return { movementId, driveId: null };
}
