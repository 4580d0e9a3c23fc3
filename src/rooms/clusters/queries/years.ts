import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import {
  type Cluster,
  type ClusterYear,
  clusterSheets,
  clusterSteps,
  clusters,
  clusterTables,
  clusterYears,
} from "../schema.ts";
import { emptyTable, type ScoreTable } from "../table/table.ts";

export type YearFound = { year: ClusterYear; cluster: Cluster };

/** One year of a cluster of the agency; unseen and absent are both «not found». */
export async function yearById(db: DbOrTx, officer: Officer, id: string): Promise<YearFound> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ year: clusterYears, cluster: clusters })
    .from(clusterYears)
    .innerJoin(clusters, eq(clusters.id, clusterYears.clusterId))
    .where(and(eq(clusterYears.id, id), eq(clusters.agencyId, officer.agencyId)));
  return found ?? notFound();
}

/** The sheets of a year in the order of members. */
export function sheetsOf(db: DbOrTx, yearId: string) {
  return db
    .select()
    .from(clusterSheets)
    .where(eq(clusterSheets.yearId, yearId))
    .orderBy(asc(clusterSheets.position), asc(clusterSheets.name));
}

/** What was done in a year, oldest first. */
export function stepsOf(db: DbOrTx, yearId: string) {
  return db
    .select()
    .from(clusterSteps)
    .where(eq(clusterSteps.yearId, yearId))
    .orderBy(asc(clusterSteps.madeAt), asc(clusterSteps.id));
}

export type TableFound = { table: ScoreTable; version: number };

/** The score table of a year as it stands; version 0 when nobody has written one. */
export async function tableOf(db: DbOrTx, yearId: string): Promise<TableFound> {
  const [newest] = await db
    .select()
    .from(clusterTables)
    .where(eq(clusterTables.yearId, yearId))
    .orderBy(desc(clusterTables.version))
    .limit(1);
  return newest
    ? { table: newest.content, version: newest.version }
    : { table: emptyTable("Bảng chấm điểm"), version: 0 };
}

/** Every version of a year's table, newest first, without its content. */
export function versionsOf(db: DbOrTx, yearId: string) {
  return db
    .select({
      version: clusterTables.version,
      note: clusterTables.note,
      by: clusterTables.savedByName,
      at: clusterTables.savedAt,
    })
    .from(clusterTables)
    .where(eq(clusterTables.yearId, yearId))
    .orderBy(desc(clusterTables.version));
}

/** The last table before a year: of the same cluster, else of another one of the agency. */
export async function earlierTable(
  db: DbOrTx,
  { year, cluster }: YearFound,
): Promise<{ from: string; table: ScoreTable } | null> {
  const [found] = await db
    .select({ name: clusters.name, year: clusterYears.year, content: clusterTables.content })
    .from(clusterTables)
    .innerJoin(clusterYears, eq(clusterYears.id, clusterTables.yearId))
    .innerJoin(clusters, eq(clusters.id, clusterYears.clusterId))
    .where(
      and(
        eq(clusters.agencyId, cluster.agencyId),
        sql`cluster_years.id <> ${year.id}`,
        sql`cluster_years.year <= ${year.year}`,
      ),
    )
    .orderBy(desc(sql`(clusters.id = ${cluster.id})::int`), desc(clusterYears.year), desc(clusterTables.version))
    .limit(1);
  return found ? { from: `${found.name}, năm ${found.year}`, table: found.content } : null;
}
