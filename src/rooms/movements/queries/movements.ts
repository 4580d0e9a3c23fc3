import { and, asc, eq, getTableColumns, inArray, isNull, or, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { movementTargets } from "../schema/targets.ts";
import { driveGreetings, drives, launches, type Movement, movementFiles, movements } from "../schema.ts";
import { ownerNameOn } from "./movement-list.ts";
import { visibleTo } from "./visible.ts";

/** One movement the officer may see; unseen and absent are both «not found». */
export async function movementById(db: DbOrTx, officer: Officer, id: string): Promise<Movement> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select()
    .from(movements)
    .where(and(eq(movements.id, id), visibleTo(officer)));
  return found ?? notFound();
}

/** The same with the names of its unit (as of a day), its plan and its parent in the program. */
export async function movementWithNames(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({
      ...getTableColumns(movements),
      ownerName: ownerNameOn(today),
      planTitle: sql<string | null>`(select p.title from plans p where p.id = movements.plan_id)`,
      parentTitle: sql<string | null>`(select m.name from movements m where m.id = movements.parent_id)`,
    })
    .from(movements)
    .where(and(eq(movements.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type NamedMovement = Awaited<ReturnType<typeof movementWithNames>>;

/** The units to which a movement was launched and their responses, in the order of the tree's lists. */
export function launchesOf(db: DbOrTx, movementId: string, today: string) {
  return db
    .select({
      ...getTableColumns(launches),
      unitName: unitNameOn(today),
      by: people.name,
    })
    .from(launches)
    .leftJoin(people, eq(people.id, launches.answeredBy))
    .where(eq(launches.movementId, movementId))
    .orderBy(
      sql`(select min(v.position) from unit_versions v where v.unit_id = launches.unit_id)`,
      asc(unitNameOn(today)),
    );
}
export type LaunchLine = Awaited<ReturnType<typeof launchesOf>>[number];

/** The name on a day of the unit a movement was launched to; when it is gone, its last name. */
function unitNameOn(day: string) {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = launches.unit_id
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}

/** One launch with its movement, which the officer may see. */
export async function launchById(db: DbOrTx, officer: Officer, movementId: string, launchId: string) {
  const movement = await movementById(db, officer, movementId);
  if (!isId(launchId)) return notFound();
  const [launch] = await db
    .select()
    .from(launches)
    .where(and(eq(launches.id, launchId), eq(launches.movementId, movement.id)));
  return launch ? { movement, launch } : notFound();
}

/** The targets that stand, in order. */
export function targetsOf(db: DbOrTx, movementId: string) {
  return db
    .select()
    .from(movementTargets)
    .where(and(eq(movementTargets.movementId, movementId), eq(movementTargets.retired, false)))
    .orderBy(asc(movementTargets.position));
}

/** Đợt thi đua of a movement: its own, and those all movements of its plan run through, with what they greet. */
export async function drivesOf(db: DbOrTx, movement: Pick<Movement, "id" | "planId">) {
  return db
    .select({ ...getTableColumns(drives), greetings })
    .from(drives)
    .where(
      or(
        eq(drives.movementId, movement.id),
        movement.planId ? and(eq(drives.planId, movement.planId), isNull(drives.movementId)) : undefined,
      ),
    )
    .orderBy(asc(drives.startsOn));
}
export type DriveLine = Awaited<ReturnType<typeof drivesOf>>[number];

/** What a drive greets, in its order. */
export const greetings = sql<
  { name: string; founded: string }[]
>`coalesce((select json_agg(json_build_object('name', g.name, 'founded', g.founded) order by g.position)
  from ${driveGreetings} g where g.drive_id = drives.id), '[]')`;

/** Papers of a movement: of its launch and review (`launchId` null) and of the units named. */
export function papersOf(db: DbOrTx, movementId: string) {
  return db
    .select({ launchId: movementFiles.launchId, id: files.id, name: files.name, size: files.size })
    .from(movementFiles)
    .innerJoin(files, eq(files.id, movementFiles.fileId))
    .where(eq(movementFiles.movementId, movementId))
    .orderBy(asc(movementFiles.addedAt));
}
export type Paper = Awaited<ReturnType<typeof papersOf>>[number];

/** Whether the officer may have this file for its movement's sake: whoever sees the movement sees its papers. */
export async function holdsMovementFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const [row] = await db
    .select({ id: movements.id })
    .from(movementFiles)
    .innerJoin(movements, eq(movements.id, movementFiles.movementId))
    .where(and(eq(movementFiles.fileId, fileId), visibleTo(officer)))
    .limit(1);
  return row !== undefined;
}

/** Movements of the agency that run, to be chosen as a parent or as what is inspected. */
export function movementsToChoose(db: DbOrTx, officer: Officer) {
  return db
    .select({ id: movements.id, name: movements.name })
    .from(movements)
    .where(and(visibleTo(officer), inArray(movements.state, ["launched"])))
    .orderBy(sql`movements.starts_on desc nulls last`, asc(movements.name))
    .limit(200);
}
