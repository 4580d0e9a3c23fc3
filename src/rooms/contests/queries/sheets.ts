import { and, asc, eq, getTableColumns, ne, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { maskName } from "#kernel/vietnamese/index.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestMarks, contestSheets } from "../schema/judging.ts";
import { contestRounds } from "../schema.ts";
import { contestById } from "./contests.ts";
import { filesOf } from "./entries.ts";

/** Phiếu chấm of one judge, by round and blind number: no title, no day, nothing that tells whose an entry is. */
export async function sheetsOfJudge(db: DbOrTx, officer: Officer, contestId: string) {
  return db
    .select({
      id: contestSheets.id,
      state: contestSheets.state,
      round: contestRounds.name,
      roundState: contestRounds.state,
      dueOn: contestRounds.dueOn,
      blindNumber: contestEntries.blindNumber,
      total: sql<
        number | null
      >`(select sum(m.points)::float8 from contest_marks m where m.sheet_id = contest_sheets.id)`,
    })
    .from(contestSheets)
    .innerJoin(contestRounds, eq(contestRounds.id, contestSheets.roundId))
    .innerJoin(contestEntries, eq(contestEntries.id, contestSheets.entryId))
    .where(
      and(
        eq(contestSheets.contestId, contestId),
        eq(contestSheets.judgeId, officer.personId),
        ne(contestSheets.state, "released"),
      ),
    )
    .orderBy(asc(contestRounds.position), asc(contestEntries.blindNumber));
}
export type SheetLine = Awaited<ReturnType<typeof sheetsOfJudge>>[number];

/** One sheet of the officer's own with its round; of anybody else's it is not there. */
export async function ownSheet(db: DbOrTx, officer: Officer, contestId: string, sheetId: string) {
  const contest = await contestById(db, officer, contestId);
  if (!isId(sheetId)) return notFound();
  const [found] = await db
    .select({ sheet: getTableColumns(contestSheets), round: getTableColumns(contestRounds) })
    .from(contestSheets)
    .innerJoin(contestRounds, eq(contestRounds.id, contestSheets.roundId))
    .where(
      and(
        eq(contestSheets.id, sheetId),
        eq(contestSheets.contestId, contest.id),
        eq(contestSheets.judgeId, officer.personId),
        ne(contestSheets.state, "released"),
      ),
    );
  return found ? { contest, ...found } : notFound();
}

/** What a judge reads of an entry: number, words with the author's name covered, how many files; and her own marks. */
export type BlindEntry = {
  blindNumber: number;
  title: string;
  body: string;
  files: { position: number; size: number; kind: string }[];
};

/** The entry of a sheet as its judge reads it. */
export async function blindEntryOf(db: DbOrTx, entryId: string): Promise<BlindEntry> {
  const [found] = await db
    .select({
      blindNumber: contestEntries.blindNumber,
      title: contestEntries.title,
      body: contestEntries.body,
      author: contestAuthors.name,
    })
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(eq(contestEntries.id, entryId));
  const files = await filesOf(db, entryId);
  const { blindNumber, title, body, author } = found!;
  return {
    blindNumber,
    title: maskName(title, author),
    body: maskName(body, author),
    files: files.map(({ position, size, name }) => ({ position, size, kind: name.split(".").at(-1) ?? "" })),
  };
}

/** The marks of a sheet by criterion. */
export async function marksOf(db: DbOrTx, sheetId: string): Promise<Map<string, number>> {
  const rows = await db.select().from(contestMarks).where(eq(contestMarks.sheetId, sheetId));
  return new Map(rows.map(({ criterionId, points }) => [criterionId, points]));
}
