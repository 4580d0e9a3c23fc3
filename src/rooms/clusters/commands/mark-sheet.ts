import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { Hand } from "#kernel/scoring/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { tellUnits } from "#rooms/plans/index.ts";
import { marksOfSheet, type SheetFound, sheetById } from "../queries/sheets.ts";
import { tableOf } from "../queries/years.ts";
import { clusterEvidence, clusterMarks } from "../schema/scores.ts";
import { type ClusterSheet, clusterSheets } from "../schema.ts";
import { askedOf, type MarkSaid, missingIn, saidBy, turnOf } from "../scoring/hands.ts";
import { mayKeepEvidence, mayMark, mayReopen, mayReturn } from "../scoring/rules.ts";
import { nextSheetState } from "../states.ts";
import { tell } from "./tell.ts";

/** Minh chứng as it came with a form. */
export type NewEvidence = { key: string; title: string; fileId: string | null };

/** What was typed of a sheet by the hand whose turn it is. */
export type MarksTyped = { revision: number; pass: boolean; marks: Map<string, MarkSaid>; evidence: NewEvidence[] };

const verbs = { send: "cluster_sheet.sent", check: "cluster_sheet.checked", settle: "cluster_sheet.settled" } as const;

/**
 * Ghi điểm of the hand whose turn it is: kept as far as it goes, or handed on when it is whole. What other hands said is never
 * touched. Throws {@link Overtaken} on an older page.
 */
export function markSheet(db: Db, officer: Officer, id: string, typed: MarksTyped, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await sheetById(tx, officer, id);
    const { year, sheet, outside } = found;
    insist(mayMark(officer, year, sheet, outside));
    const turn = turnOf(year.state, sheet.state)!;
    const { table } = await tableOf(tx, year.id);
    const asked = askedOf(table, turn.hand);
    if (mayKeepEvidence(officer, year, sheet).allowed) await addEvidence(tx, officer, id, typed.evidence, now);
    await writeMarks(
      tx,
      officer,
      id,
      turn.hand,
      asked.map(({ key }) => key),
      typed.marks,
      now,
    );
    if (!typed.pass) return moveSheet(tx, sheet, typed.revision, {});
    const marks = await marksOfSheet(tx, id);
    const missing = missingIn(asked, saidBy(marks, turn.hand), turn.before && saidBy(marks, turn.before));
    if (missing.length > 0) throw new Refused([{ code: "cluster_sheet.incomplete" }]);
    const state = nextSheetState(sheet.state, turn.step)!;
    await moveSheet(tx, sheet, typed.revision, { state, returnReason: null });
    await tellSheet(tx, officer, found, verbs[turn.step], null, now);
  });
}

/** Trả lại để tự chấm lại, with the reason the member reads. */
export function returnSheet(
  db: Db,
  officer: Officer,
  id: string,
  typed: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await sheetById(tx, officer, id);
    const { year, sheet, cluster, outside } = found;
    insist(mayReturn(officer, year, sheet, outside));
    const back = { state: nextSheetState(sheet.state, "return")!, returnReason: typed.reason };
    await moveSheet(tx, sheet, typed.revision, back);
    await tellSheet(tx, officer, found, "cluster_sheet.returned", typed.reason, now);
    const text = `Trả lại phiếu tự chấm ${cluster.name} năm ${year.year}. Lý do: ${typed.reason}`;
    await tellUnits(tx, cluster.agencyId, [sheet.unitId], text, `/cluster-sheets/${id}`, now);
  });
}

/** Mở lại phiếu đã kết luận, with the reason on record. */
export function reopenSheet(
  db: Db,
  officer: Officer,
  id: string,
  typed: { revision: number; reason: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await sheetById(tx, officer, id);
    insist(mayReopen(officer, found.year, found.sheet));
    await moveSheet(tx, found.sheet, typed.revision, { state: nextSheetState(found.sheet.state, "reopen")! });
    await tellSheet(tx, officer, found, "cluster_sheet.reopened", typed.reason, now);
  });
}

/** Rút minh chứng, with the reason; it stays on record and counts no more. */
export function withdrawEvidence(
  db: Db,
  officer: Officer,
  sheetId: string,
  evidenceId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await sheetById(tx, officer, sheetId);
    insist(mayKeepEvidence(officer, found.year, found.sheet));
    const gone = await tx
      .update(clusterEvidence)
      .set({ withdrawnAt: now, withdrawnReason: reason })
      .where(
        and(
          eq(clusterEvidence.id, evidenceId),
          eq(clusterEvidence.sheetId, sheetId),
          sql`${clusterEvidence.withdrawnAt} is null`,
        ),
      )
      .returning({ title: clusterEvidence.title });
    if (!gone[0]) throw new Overtaken("cluster_sheet.evidence_gone");
    const facts = { title: gone[0].title, unit: found.sheet.name };
    const { cluster, sheet } = found;
    await tell(tx, officer, cluster, "cluster_evidence.withdrawn", now, { facts, unitId: sheet.unitId, reason });
  });
}

async function addEvidence(tx: Tx, officer: Officer, sheetId: string, evidence: readonly NewEvidence[], now: Date) {
  if (evidence.length === 0) return;
  const added = { sheetId, addedBy: officer.personId, addedAt: now };
  await tx
    .insert(clusterEvidence)
    .values(evidence.map(({ key, title, fileId }) => ({ id: newId(), criterionKey: key, title, fileId, ...added })))
    .onConflictDoNothing();
}

async function writeMarks(
  tx: Tx,
  officer: Officer,
  sheetId: string,
  hand: Hand,
  keys: readonly string[],
  marks: ReadonlyMap<string, MarkSaid>,
  now: Date,
): Promise<void> {
  await tx.delete(clusterMarks).where(and(eq(clusterMarks.sheetId, sheetId), eq(clusterMarks.hand, hand)));
  const rows = keys.flatMap((key) => {
    const said = marks.get(key);
    return said ? [{ sheetId, criterionKey: key, hand, ...said, markedBy: officer.personId, markedAt: now }] : [];
  });
  if (rows.length > 0) await tx.insert(clusterMarks).values(rows);
}

async function moveSheet(
  tx: Tx,
  sheet: ClusterSheet,
  revision: number,
  to: Partial<typeof clusterSheets.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(clusterSheets)
    .set({ ...to, revision: sql`${clusterSheets.revision} + 1` })
    .where(
      and(eq(clusterSheets.id, sheet.id), eq(clusterSheets.state, sheet.state), eq(clusterSheets.revision, revision)),
    )
    .returning({ id: clusterSheets.id });
  if (moved.length === 0) throw new Overtaken("cluster.moved_meanwhile");
}

function tellSheet(
  tx: Tx,
  officer: Officer,
  { cluster, year, sheet }: SheetFound,
  verb: (typeof verbs)[keyof typeof verbs] | "cluster_sheet.returned" | "cluster_sheet.reopened",
  reason: string | null,
  now: Date,
): Promise<void> {
  const facts = { unit: sheet.name, year: String(year.year) };
  return tell(tx, officer, cluster, verb, now, { facts, unitId: sheet.unitId, reason });
}
