import { and, eq, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { hashOf } from "../entering/receipt.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contestResults } from "../schema/judging.ts";
import { contestPapers } from "../schema/quiz.ts";
import type { Contest } from "../schema.ts";

/** The papers of one person of the agency in a contest, the open one first. */
export function papersOf(db: DbOrTx, contestId: string, personId: string) {
  return db
    .select()
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), eq(contestPapers.personId, personId)))
    .orderBy(sql`contest_papers.state <> 'open'`, contestPapers.startedAt);
}

/** The paper of somebody of the public by its code; undefined where there is none. */
export async function paperByCode(db: DbOrTx, contestId: string, code: string) {
  const [found] = await db
    .select()
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), eq(contestPapers.codeHash, hashOf(code))));
  return found;
}

/** The paper an entry was made of; undefined for an entry of writing. */
export async function paperOfEntry(db: DbOrTx, entryId: string) {
  const [found] = await db.select().from(contestPapers).where(eq(contestPapers.entryId, entryId));
  return found;
}

/** Papers that were begun and not sent. */
export async function openPapers(db: DbOrTx, contestId: string): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(contestPapers)
    .where(and(eq(contestPapers.contestId, contestId), eq(contestPapers.state, "open")));
  return row?.n ?? 0;
}

/** A place of a quiz as it is shown. */
export type QuizLine = {
  entryId: string;
  blindNumber: number;
  place: number;
  right: number;
  counted: number;
  prediction: number | null;
  off: number | null;
  /** The moment that counts, of the postmark's day its last. */
  at: Date;
};

/** Xếp hạng of a quiz that was scored, the best first; `most` so many. One query. */
export async function quizRanking(db: DbOrTx, contestId: string, most = 20_000): Promise<QuizLine[]> {
  const { rows } = await db.execute<Omit<QuizLine, "at"> & { at: string }>(sql`
    select r.entry_id as "entryId", e.blind_number as "blindNumber", r.place, p.right_count as "right", p.counted, p.prediction, p.off,
      ${countedMoment} as at
    from contest_results r join contest_entries e on e.id = r.entry_id join contest_papers p on p.entry_id = e.id
    where e.contest_id = ${contestId} order by r.place, e.blind_number limit ${most}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** The moment of an entry that counts: when it was sent; by post, whose hour nobody knows, the last of the postmark's day. */
export const countedMoment = sql`case when e.postmarked_on is null then e.submitted_at
  else ((e.postmarked_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh') - interval '1 millisecond' end`;

/**
 * How a quiz came out: papers scored, how many had every answer right (what was to be predicted); `uneven`: a struck question left
 * some papers fewer that count than others.
 */
export async function quizOutcome(db: DbOrTx, contest: Pick<Contest, "id">) {
  const { rows } = await db.execute<{ scored: number; allRight: number; best: number | null; uneven: boolean }>(sql`
    select count(*)::int as scored, (count(*) filter (where p.counted > 0 and p.right_count = p.counted))::int as "allRight",
      max(p.right_count) as best, coalesce(min(p.counted) <> max(p.counted), false) as uneven
    from contest_results r join contest_papers p on p.entry_id = r.entry_id where p.contest_id = ${contest.id}`);
  return rows[0]!;
}
export type QuizOutcome = Awaited<ReturnType<typeof quizOutcome>>;

/** Every entry that counts with what its paper has right, out of answers as they stand and questions not struck. One query. */
export async function scoredPapers(db: DbOrTx, contestId: string) {
  const { rows } = await db.execute<{
    entryId: string;
    paperId: string;
    right: number;
    counted: number;
    prediction: number | null;
    at: string;
  }>(sql`
    select e.id as "entryId", p.id as "paperId", p.prediction, ${countedMoment} as at,
      (count(*) filter (where q.struck_at is null and a.choice = q.right_choice))::int as "right",
      (count(*) filter (where q.struck_at is null))::int as counted
    from contest_entries e join contest_papers p on p.entry_id = e.id join contest_answers a on a.paper_id = p.id
      join contest_questions q on q.id = a.question_id
    where e.contest_id = ${contestId} and e.state = 'accepted' group by e.id, p.id`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** The names behind entries: who would be given a prize, for those who settle it. */
export async function namesBehind(db: DbOrTx, contestId: string, entryIds: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(sql`
    select a.name from contest_authors a where a.contest_id = ${contestId} and a.entry_id = any(${sql.param([...entryIds])}::uuid[])`);
  return rows.map(({ name }) => name);
}

/** The place and score of one entry once announced; undefined before, or where it was not ranked. */
export async function placeOfEntry(db: DbOrTx, entryId: string) {
  const [found] = await db
    .select({ place: contestResults.place, author: contestAuthors.name })
    .from(contestResults)
    .innerJoin(contestEntries, eq(contestEntries.id, contestResults.entryId))
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(eq(contestResults.entryId, entryId));
  return found;
}
