import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { type Day, type YearKind, yearWindow } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import type { RatingLevel } from "#rooms/awards/index.ts";
import { ratingById, ratingSheet } from "../queries/ratings.ts";
import { mayRate, mayRateYear } from "../rules.ts";
import { ratings } from "../schema.ts";
import { keepCorrection } from "./correct-award.ts";

/** A sheet as sent: who, and how she was rated. `personId` null: the collective itself. */
export type SentSheet = {
  unitId: string;
  year: number;
  yearKind: YearKind;
  document: string | null;
  rows: readonly { personId: string | null; level: RatingLevel }[];
};

/**
 * Nhập xếp loại của một đơn vị, một năm. What is there already with the same level stays; with another level somebody was
 * faster, and nothing is written. Gives how many were new.
 */
export function enterRatings(db: Db, officer: Officer, sheet: SentSheet, today: Day, now: Date): Promise<number> {
  return db.transaction(async (tx) => {
    insist(mayRate(officer, sheet.unitId));
    insist(mayRateYear(sheet.year, yearWindow(sheet.year, sheet.yearKind).last, today));
    const rows = await onSheet(tx, sheet);
    if (rows.length === 0) return 0;
    const common = { agencyId: officer.agencyId, unitId: sheet.unitId, year: sheet.year, yearKind: sheet.yearKind };
    const made = await tx
      .insert(ratings)
      .values(
        rows.map((row) => ({
          ...{ ...common, ...row, id: newId(), document: sheet.document },
          ...{ enteredBy: officer.personId, enteredAt: now },
        })),
      )
      .onConflictDoNothing()
      .returning({ personId: ratings.personId });
    await insistSame(tx, sheet, rows, made);
    if (made.length > 0)
      await record(tx, officer, now, {
        ...{ verb: "ratings.entered", subjectType: "unit", subjectId: sheet.unitId, unitId: sheet.unitId },
        facts: { count: String(made.length), year: String(sheet.year) },
      });
    return made.length;
  });
}

/** Sửa một xếp loại, with the reason; what it was stays in the history. */
export function correctRating(
  db: Db,
  officer: Officer,
  id: string,
  how: { revision: number; change: { level: RatingLevel; document: string | null }; reason: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const { rating, name } = await ratingById(tx, officer, id);
    const moved = await tx
      .update(ratings)
      .set({ ...how.change, revision: sql`${ratings.revision} + 1` })
      .where(and(eq(ratings.id, id), eq(ratings.revision, how.revision)))
      .returning({ id: ratings.id });
    if (moved.length === 0) throw new Overtaken("rating.moved_meanwhile", { name });
    await keepCorrection(
      tx,
      officer,
      { of: "rating", subjectId: id, before: rating, change: how.change, reason: how.reason },
      now,
    );
    await record(tx, officer, now, {
      ...{ verb: "rating.corrected", subjectType: "unit", subjectId: rating.unitId, unitId: rating.unitId },
      facts: { year: String(rating.year) },
    });
    return rating;
  });
}

/** Only those who stand on the sheet can be rated on it. */
async function onSheet(tx: Tx, sheet: SentSheet) {
  const there = new Set(
    (await ratingSheet(tx, sheet.unitId, sheet.year, sheet.yearKind)).map(({ subject }) => subject),
  );
  const subjectOf = (row: SentSheet["rows"][number]) =>
    row.personId === null ? `unit:${sheet.unitId}` : `person:${row.personId}`;
  if (sheet.rows.some((row) => !there.has(subjectOf(row)))) throw new Refused([{ code: "ledger.not_rater" }]);
  return sheet.rows;
}

async function insistSame(
  tx: Tx,
  sheet: SentSheet,
  rows: SentSheet["rows"],
  made: readonly { personId: string | null }[],
) {
  const fresh = new Set(made.map(({ personId }) => personId));
  const others = rows.filter(({ personId }) => !fresh.has(personId));
  if (others.length === 0) return;
  const ids = others.flatMap(({ personId }) => personId ?? []);
  const there = await tx
    .select({
      personId: ratings.personId,
      level: ratings.level,
      name: sql<string>`(select name from people where people.id = ratings.person_id)`,
    })
    .from(ratings)
    .where(
      and(
        eq(ratings.year, sheet.year),
        ids.length > 0
          ? sql`(${inArray(ratings.personId, ids)} or (${isNull(ratings.personId)} and ${eq(ratings.unitId, sheet.unitId)}))`
          : and(isNull(ratings.personId), eq(ratings.unitId, sheet.unitId)),
      ),
    );
  const level = new Map(there.map((one) => [one.personId, one]));
  const other = others.find((row) => level.get(row.personId) && level.get(row.personId)!.level !== row.level);
  if (other) throw new Overtaken("rating.moved_meanwhile", { name: level.get(other.personId)?.name ?? "tập thể" });
}
