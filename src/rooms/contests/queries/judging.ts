import { asc, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type SheetPoints, scoreOf } from "../judging/score.ts";
import { contestEntries } from "../schema/entries.ts";
import { contestMarks, contestResults, contestSheets } from "../schema/judging.ts";
import { contestPapers } from "../schema/quiz.ts";
import { contestRounds } from "../schema.ts";

/** How the judging of an entry stands in a round: whose sheets it has, which are in; no points. */
export type EntryProgress = {
  roundId: string;
  entryId: string;
  blindNumber: number;
  judges: { name: string; state: "assigned" | "submitted"; third: boolean }[];
  /** Judges who were locked from it. */
  locked: number;
};

/** The entries of all rounds that were begun, by round and number, each with its judges. One query. */
export async function progressOf(db: DbOrTx, contestId: string): Promise<EntryProgress[]> {
  const { rows } = await db.execute<EntryProgress>(sql`
    select s.round_id as "roundId", s.entry_id as "entryId", e.blind_number as "blindNumber",
      coalesce(json_agg(json_build_object('name', p.name, 'state', s.state, 'third', s.third) order by s.third, p.sort_key)
        filter (where s.state <> 'released'), '[]') as judges,
      (select count(*)::int from contest_conflicts k where k.entry_id = s.entry_id) as locked
    from contest_sheets s join contest_entries e on e.id = s.entry_id join people p on p.id = s.judge_id
    where s.contest_id = ${contestId} group by s.round_id, s.entry_id, e.blind_number order by e.blind_number`);
  return rows;
}

/** Scores of a round out of its sheets: of each entry its score, by criterion too. For when it closes. */
export async function scoresOf(db: DbOrTx, roundId: string) {
  const rows = await db
    .select({
      entryId: contestSheets.entryId,
      sheetId: contestSheets.id,
      third: contestSheets.third,
      criterionId: contestMarks.criterionId,
      points: contestMarks.points,
    })
    .from(contestSheets)
    .innerJoin(contestMarks, eq(contestMarks.sheetId, contestSheets.id))
    .where(sql`contest_sheets.round_id = ${roundId} and contest_sheets.state = 'submitted'`);
  const entries = new Map<string, { sheets: Map<string, Map<string, number>>; third: boolean }>();
  for (const { entryId, sheetId, third, criterionId, points } of rows) {
    const entry = entries.get(entryId) ?? { sheets: new Map(), third: false };
    const sheet = entry.sheets.get(sheetId) ?? new Map<string, number>();
    sheet.set(criterionId, points);
    entry.sheets.set(sheetId, sheet);
    entries.set(entryId, { sheets: entry.sheets, third: entry.third || third });
  }
  return [...entries].map(([entryId, { sheets, third }]) => {
    const points: SheetPoints[] = [...sheets.values()];
    return { entryId, ...scoreOf(points, third) };
  });
}

/** Xếp hạng of closed rounds, by blind number, the best first. */
export function rankingOf(db: DbOrTx, contestId: string) {
  return db
    .select({
      roundId: contestResults.roundId,
      entryId: contestResults.entryId,
      score: contestResults.score,
      place: contestResults.place,
      goesOn: contestResults.goesOn,
      blindNumber: contestEntries.blindNumber,
      /** Of a quiz: out of how many questions. */
      counted: contestPapers.counted,
    })
    .from(contestResults)
    .innerJoin(contestRounds, eq(contestRounds.id, contestResults.roundId))
    .innerJoin(contestEntries, eq(contestEntries.id, contestResults.entryId))
    .leftJoin(contestPapers, eq(contestPapers.entryId, contestResults.entryId))
    .where(eq(contestRounds.contestId, contestId))
    .orderBy(asc(contestRounds.position), asc(contestResults.place), asc(contestEntries.blindNumber));
}
export type RankLine = Awaited<ReturnType<typeof rankingOf>>[number];

/** Authors and titles by entry: for readers who may know authors. */
export async function authorsIn(db: DbOrTx, contestId: string) {
  const { rows } = await db.execute<{ entryId: string; author: string; place: string; title: string }>(sql`
    select e.id as "entryId", e.title, a.name as author, coalesce((select v.short_name from unit_versions v where v.unit_id = a.unit_id
      order by v.valid_from desc limit 1), a.place) as place
    from contest_entries e join contest_authors a on a.entry_id = e.id where e.contest_id = ${contestId}`);
  return new Map(rows.map((row) => [row.entryId, row]));
}
export type AuthorsIn = Awaited<ReturnType<typeof authorsIn>>;
