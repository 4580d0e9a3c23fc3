import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { unitOn } from "#rooms/organisation/index.ts";
import { purposeOf } from "../queries/purposes.ts";
import { linesOf, type NamedSheet, sheetById } from "../queries/sheets.ts";
import { mayEditSheet, mayOpenSheet } from "../rules.ts";
import { type TitleLine, titleLines, titleSheets } from "../schema.ts";

/** What a sheet is begun for; `movementId` and `driveId` both null: the whole work of the year. */
export type SheetBegun = { unitId: string; year: number; movementId: string | null; driveId: string | null };

/** Lập bản đăng ký của đơn vị; the one that is there already is gone on with. */
export function openSheet(db: Db, officer: Officer, asked: SheetBegun, now: Date): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayOpenSheet(officer, asked.unitId));
    await unitOn(tx, officer.agencyId, asked.unitId, vietnamDay(now));
    const of = await purposeOf(tx, officer, asked);
    const row = { id: newId(), agencyId: officer.agencyId, unitId: asked.unitId, year: asked.year, ...of };
    await tx
      .insert(titleSheets)
      .values({ ...row, createdBy: officer.personId, createdAt: now })
      .onConflictDoNothing();
    const [sheet] = await tx
      .select({ id: titleSheets.id })
      .from(titleSheets)
      .where(
        and(
          eq(titleSheets.unitId, asked.unitId),
          eq(titleSheets.year, asked.year),
          sql`title_sheets.movement_id is not distinct from ${of.movementId}::uuid`,
          sql`title_sheets.drive_id is not distinct from ${of.driveId}::uuid`,
        ),
      );
    return sheet!.id;
  });
}

/** A line as typed; `id` is set of one that stands in the sheet already. */
export type LineTyped = Pick<
  TitleLine,
  "holderKind" | "personId" | "collectiveId" | "name" | "post" | "awards" | "deeds" | "initiative"
> & { id: string | null };

/**
 * Ghi các dòng: what is open of the sheet becomes what was typed; accepted lines stay. A returned line that is kept waits
 * anew. `revision` is the one the page was opened with, so that a second hand is told.
 */
export function writeLines(
  db: Db,
  officer: Officer,
  sheetId: string,
  revision: number,
  typed: readonly LineTyped[],
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const sheet = await sheetById(tx, officer, sheetId, vietnamDay(now));
    insist(mayEditSheet(officer, sheet));
    await moveSheet(tx, { ...sheet, revision }, {});
    const there = await linesOf(tx, sheetId);
    const open = there.filter(({ state }) => state !== "accepted").map(({ id }) => id);
    const accepted = there.length - open.length;
    if (open.length > 0) await tx.delete(titleLines).where(inArray(titleLines.id, open));
    const rows = typed.map(({ id, ...line }, n) => ({
      ...{ ...line, id: id && open.includes(id) ? id : newId(), sheetId },
      position: accepted + n + 1,
    }));
    for (let at = 0; at < rows.length; at += 500) await tx.insert(titleLines).values(rows.slice(at, at + 500));
  });
}

/** Writes a step of a sheet, or only its new revision, if it still stands as it was read. */
export async function moveSheet(
  tx: Tx,
  sheet: Pick<NamedSheet, "id" | "state" | "revision">,
  to: Partial<typeof titleSheets.$inferInsert>,
): Promise<void> {
  const moved = await tx
    .update(titleSheets)
    .set({ ...to, revision: sheet.revision + 1 })
    .where(
      and(eq(titleSheets.id, sheet.id), eq(titleSheets.state, sheet.state), eq(titleSheets.revision, sheet.revision)),
    )
    .returning({ id: titleSheets.id });
  if (moved.length === 0) throw new Overtaken("titles.moved_meanwhile");
}
