import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { assign } from "../judging/assign.ts";
import { mayBeginRound, mayMark } from "../judging/rules.ts";
import { needsThird } from "../judging/score.ts";
import { countsOf } from "../queries/contest-page.ts";
import { contestWithHands, partsOf } from "../queries/contests.ts";
import { ownSheet } from "../queries/sheets.ts";
import { contestEntries } from "../schema/entries.ts";
import { contestConflicts, contestMarks, contestResults, contestSheets } from "../schema/judging.ts";
import { type Contest, contestRounds } from "../schema.ts";
import { nextContest } from "../states.ts";
import { conflictsOf, fillSheets, giveSheets, judgesOf } from "./fill-sheets.ts";
import { tellOf, writeContest } from "./write-contest.ts";

/** Bắt đầu vòng chấm kế tiếp: its entries are given out. Refused where an entry finds no judge without conflict. */
export function beginRound(db: Db | Tx, officer: Officer, contestId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    const { rounds } = await partsOf(tx, contestId);
    const counts = await countsOf(tx, contestId);
    insist(mayBeginRound(officer, contest, hands, counts, rounds, vietnamDay(now)));
    const at = rounds.findIndex(({ state }) => state === "waiting");
    const round = rounds[at]!;
    const entries = await entriesOfRound(tx, contestId, rounds[at - 1]?.id ?? null);
    await writeContest(tx, contest, { state: nextContest(contest.state, "judge")! });
    await tx.update(contestRounds).set({ state: "judging", begunAt: now }).where(eq(contestRounds.id, round.id));
    const unserved = await fillSheets(tx, contest, now, entries);
    if (unserved.length > 0) throw new Refused(await nobodyFor(tx, unserved));
    const facts = { round: round.name, count: String(entries.length) };
    await tellOf(tx, officer, contest, "contest.round_begun", now, { facts });
  });
}

/** The entries that are judged: all that were taken in, or those the round before let go on. */
async function entriesOfRound(tx: Tx, contestId: string, before: string | null): Promise<string[]> {
  if (before === null) {
    const rows = await tx
      .select({ id: contestEntries.id })
      .from(contestEntries)
      .where(and(eq(contestEntries.contestId, contestId), eq(contestEntries.state, "accepted")));
    return rows.map(({ id }) => id);
  }
  const rows = await tx
    .select({ id: contestResults.entryId })
    .from(contestResults)
    .where(and(eq(contestResults.roundId, before), eq(contestResults.goesOn, true)));
  return rows.map(({ id }) => id);
}

async function nobodyFor(tx: Tx, entries: readonly string[]) {
  const rows = await tx
    .select({ number: contestEntries.blindNumber })
    .from(contestEntries)
    .where(inArray(contestEntries.id, [...entries]));
  return rows.map(({ number }) => ({ code: "sheet.nobody_left", facts: { number: String(number) } }));
}

/** What a judge puts on a sheet: points by criterion, all of them. */
export type Marked = { revision: number; note: string; marks: readonly { criterionId: string; points: number }[] };

/** Nộp, sửa phiếu chấm. Two sheets too far apart call a third judge, whom nobody tells why. */
export function markSheet(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  sheetId: string,
  marked: Marked,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, sheet, round } = await ownSheet(tx, officer, contestId, sheetId);
    insist(mayMark(officer, sheet, round));
    const moved = await tx
      .update(contestSheets)
      .set({ state: "submitted", note: marked.note, submittedAt: now, revision: sql`${contestSheets.revision} + 1` })
      .where(and(eq(contestSheets.id, sheetId), eq(contestSheets.revision, marked.revision)))
      .returning({ id: contestSheets.id });
    if (moved.length === 0) throw new Overtaken("contest.moved_meanwhile");
    await tx.delete(contestMarks).where(eq(contestMarks.sheetId, sheetId));
    await tx.insert(contestMarks).values(marked.marks.map((one) => ({ sheetId, ...one })));
    await callThird(tx, contest, round.id, sheet.entryId, now);
  });
}

async function callThird(tx: Tx, contest: Contest, roundId: string, entryId: string, now: Date): Promise<void> {
  const { rows } = await tx.execute<{ third: boolean; state: string; judgeId: string; total: number }>(sql`
    select s.third, s.state, s.judge_id as "judgeId", coalesce(sum(m.points), 0)::float8 as total
    from contest_sheets s left join contest_marks m on m.sheet_id = s.id
    where s.round_id = ${roundId} and s.entry_id = ${entryId} and s.state <> 'released' group by s.id`);
  if (rows.some(({ third, state }) => third || state !== "submitted")) return;
  if (
    !needsThird(
      rows.map(({ total }) => total),
      contest.spread,
    )
  )
    return;
  const { rows: load } = await tx.execute<{ entryId: string; judgeId: string }>(sql`
    select entry_id as "entryId", judge_id as "judgeId" from contest_sheets where round_id = ${roundId} and state <> 'released'`);
  const judges = await judgesOf(tx, contest.id);
  const conflicts = await conflictsOf(tx, contest.id);
  const { sheets } = assign({ entries: [entryId], judges, perEntry: rows.length + 1, conflicts, given: load });
  await giveSheets(tx, contest, roundId, sheets, true, now);
}

/** Từ chối chấm vì xung đột: the entry is locked from her for good and goes to another judge. */
export function recuse(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  sheetId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, sheet, round } = await ownSheet(tx, officer, contestId, sheetId);
    insist(mayMark(officer, sheet, round));
    const lock = {
      entryId: sheet.entryId,
      judgeId: officer.personId,
      ground: "declared" as const,
      reason,
      foundAt: now,
    };
    await tx.insert(contestConflicts).values(lock).onConflictDoNothing();
    await tx.delete(contestMarks).where(eq(contestMarks.sheetId, sheetId));
    await tx
      .update(contestSheets)
      .set({ state: "released", note: "", revision: sql`${contestSheets.revision} + 1` })
      .where(eq(contestSheets.id, sheetId));
    await fillSheets(tx, contest, now, [sheet.entryId]);
    await tellOf(tx, officer, contest, "contest.sheet_released", now);
  });
}
