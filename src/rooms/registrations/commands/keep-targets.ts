import { and, eq, notInArray, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist } from "#kernel/verdict.ts";
import { sheetById } from "../queries/sheets.ts";
import { targetsOf } from "../queries/targets.ts";
import { mayEditSheet, mayRecordProgress } from "../rules.ts";
import { type TitleTarget, targetProgress, titleTargets } from "../schema.ts";
import { moveSheet } from "./keep-sheet.ts";

/** A target as typed; `id` is set of one that stands in the sheet already. */
export type TargetTyped = Pick<TitleTarget, "name" | "measure" | "baselines" | "bound" | "target" | "evidence"> & {
  id: string | null;
};

/** Ghi các chỉ tiêu of a sheet: what stands there becomes what was typed; of one that is kept its progress stays. */
export function writeTargets(
  db: Db,
  officer: Officer,
  sheetId: string,
  revision: number,
  typed: readonly TargetTyped[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const sheet = await sheetById(tx, officer, sheetId, vietnamDay(now));
    insist(mayEditSheet(officer, sheet));
    await moveSheet(tx, { ...sheet, revision }, {});
    const there = new Set((await targetsOf(tx, sheetId)).map(({ id }) => id));
    const rows = typed.map(({ id, ...target }, n) => ({
      ...{ ...target, id: id && there.has(id) ? id : newId(), sheetId, position: n + 1 },
    }));
    const kept = rows.map(({ id }) => id);
    await tx
      .delete(titleTargets)
      .where(and(eq(titleTargets.sheetId, sheetId), kept.length > 0 ? notInArray(titleTargets.id, kept) : undefined));
    for (const { id, ...row } of rows)
      await tx
        .insert(titleTargets)
        .values({ id, ...row })
        .onConflictDoUpdate({ target: titleTargets.id, set: row });
  });
}

/** What is recorded of a target for a quarter: its value from the beginning of the year, and the evidence. */
export type ProgressTyped = { quarter: number; value: number; evidence: string };

/** Ghi tiến độ một chỉ tiêu; entered again for a quarter it corrects what was entered. */
export function recordProgress(
  db: Db,
  officer: Officer,
  sheetId: string,
  targetId: string,
  typed: ProgressTyped,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const sheet = await sheetById(tx, officer, sheetId, vietnamDay(now));
    insist(mayRecordProgress(officer, sheet));
    const target = (await targetsOf(tx, sheetId)).find(({ id }) => id === targetId) ?? notFound();
    const by = { recordedBy: officer.personId, recordedOn: vietnamDay(now), recordedAt: now };
    await tx
      .insert(targetProgress)
      .values({ id: newId(), targetId, ...typed, ...by })
      .onConflictDoUpdate({
        target: [targetProgress.targetId, targetProgress.quarter],
        set: { value: sql`excluded.value`, evidence: sql`excluded.evidence`, ...by },
      });
    await record(tx, officer, now, {
      verb: "titles.progress",
      subjectType: "title_sheet",
      subjectId: sheetId,
      unitId: sheet.unitId,
      facts: { target: target.name, quarter: String(typed.quarter), value: `${typed.value} ${target.measure}` },
      reason: typed.evidence,
    });
  });
}
