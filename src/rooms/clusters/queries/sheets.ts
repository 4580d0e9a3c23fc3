import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { type Hand, hands } from "#kernel/scoring/index.ts";
import { clusterEvidence, clusterMarks } from "../schema/scores.ts";
import { type ClusterSheet, clusterSheets, clusters, clusterYears } from "../schema.ts";
import { saidBy } from "../scoring/hands.ts";
import { seesSheet } from "../scoring/rules.ts";
import { type SheetScore, scoreSheet } from "../scoring/score.ts";
import { sheetsOf, tableOf, type YearFound } from "./years.ts";

export type SheetFound = YearFound & { sheet: ClusterSheet; sheets: ClusterSheet[]; outside: ReadonlySet<string> };

/** One sheet with its year and sisters, for those who may see it; for all others it is not there. Two queries. */
export async function sheetById(db: DbOrTx, officer: Officer, id: string): Promise<SheetFound> {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ sheet: clusterSheets, year: clusterYears, cluster: clusters })
    .from(clusterSheets)
    .innerJoin(clusterYears, eq(clusterYears.id, clusterSheets.yearId))
    .innerJoin(clusters, eq(clusters.id, clusterYears.clusterId))
    .where(and(eq(clusterSheets.id, id), eq(clusters.agencyId, officer.agencyId)));
  if (!found) return notFound();
  const sheets = await sheetsOf(db, found.year.id);
  const members = new Set(sheets.map(({ unitId }) => unitId));
  if (!seesSheet(officer, found.year, found.sheet, members)) return notFound();
  return { ...found, sheets, outside: outsideOf(sheets) };
}

/** The members of a year that are outside the agency. */
export function outsideOf(sheets: readonly ClusterSheet[]): ReadonlySet<string> {
  return new Set(sheets.filter(({ outside }) => outside).map(({ unitId }) => unitId));
}

/** What every hand said on a sheet. */
export function marksOfSheet(db: DbOrTx, sheetId: string) {
  return db.select().from(clusterMarks).where(eq(clusterMarks.sheetId, sheetId));
}

/** Evidence of a sheet in the order in which it came; what was taken back stays on record, marked. */
export function evidenceOfSheet(db: DbOrTx, sheetId: string) {
  return db
    .select({
      id: clusterEvidence.id,
      criterionKey: clusterEvidence.criterionKey,
      title: clusterEvidence.title,
      fileId: clusterEvidence.fileId,
      size: files.size,
      withdrawnReason: clusterEvidence.withdrawnReason,
      withdrawnAt: clusterEvidence.withdrawnAt,
    })
    .from(clusterEvidence)
    .leftJoin(files, eq(files.id, clusterEvidence.fileId))
    .where(eq(clusterEvidence.sheetId, sheetId))
    .orderBy(asc(clusterEvidence.addedAt), asc(clusterEvidence.id));
}
export type EvidenceLine = Awaited<ReturnType<typeof evidenceOfSheet>>[number];

/** The whole sheet: the table of its year, what the three hands said, evidence, the three sums. Five queries. */
export async function wholeSheet(db: DbOrTx, officer: Officer, id: string) {
  const found = await sheetById(db, officer, id);
  const [{ table }, marks, evidence] = await Promise.all([
    tableOf(db, found.year.id),
    marksOfSheet(db, id),
    evidenceOfSheet(db, id),
  ]);
  const evidenced = new Set(evidence.filter(({ withdrawnAt }) => !withdrawnAt).map(({ criterionKey }) => criterionKey));
  const said = Object.fromEntries(hands.map((hand) => [hand, saidBy(marks, hand)])) as Record<
    Hand,
    ReturnType<typeof saidBy>
  >;
  const sum = (hand: Hand): SheetScore | null =>
    said[hand].size === 0 ? null : scoreSheet(table, said[hand], evidenced);
  const scores = { self: sum("self"), checked: sum("checked"), final: sum("final") };
  return { ...found, table, said, evidence, scores };
}
export type WholeSheet = Awaited<ReturnType<typeof wholeSheet>>;

/** The sums of all sheets of a year by sheet and hand, each in one query for marks and one for evidence. */
export async function scoresOfYear(db: DbOrTx, sheets: readonly ClusterSheet[], yearId: string) {
  const ids = sheets.map(({ id }) => id);
  if (ids.length === 0) return new Map<string, Record<Hand, SheetScore | null>>();
  const { table } = await tableOf(db, yearId);
  const marks = await db.select().from(clusterMarks).where(inArray(clusterMarks.sheetId, ids));
  const evidence = await db
    .select({ sheetId: clusterEvidence.sheetId, key: clusterEvidence.criterionKey })
    .from(clusterEvidence)
    .where(and(inArray(clusterEvidence.sheetId, ids), isNull(clusterEvidence.withdrawnAt)));
  return new Map(
    ids.map((id) => {
      const own = marks.filter(({ sheetId }) => sheetId === id);
      const evidenced = new Set(evidence.filter(({ sheetId }) => sheetId === id).map(({ key }) => key));
      const of = (hand: Hand) => {
        const said = saidBy(own, hand);
        return said.size === 0 ? null : scoreSheet(table, said, evidenced);
      };
      return [id, { self: of("self"), checked: of("checked"), final: of("final") }] as const;
    }),
  );
}

/** Whether the officer may have this file: it is evidence on a sheet she sees. Asked before a file is given out. */
export async function holdsClusterFileFor(db: DbOrTx, officer: Officer, fileId: string): Promise<boolean> {
  const rows = await db
    .select({
      sheet: clusterSheets,
      year: clusterYears,
      members: sql<
        string[]
      >`(select array_agg(s.unit_id::text) from cluster_sheets s where s.year_id = cluster_years.id)`,
    })
    .from(clusterEvidence)
    .innerJoin(clusterSheets, eq(clusterSheets.id, clusterEvidence.sheetId))
    .innerJoin(clusterYears, eq(clusterYears.id, clusterSheets.yearId))
    .innerJoin(clusters, eq(clusters.id, clusterYears.clusterId))
    .where(and(eq(clusterEvidence.fileId, fileId), eq(clusters.agencyId, officer.agencyId)));
  return rows.some(({ sheet, year, members }) => seesSheet(officer, year, sheet, new Set(members)));
}
