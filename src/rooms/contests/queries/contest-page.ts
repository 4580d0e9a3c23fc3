import { and, asc, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { mayEnter, mayTakePost } from "../entering/rules.ts";
import { mayDeclareKin, mayNameHands } from "../judging/rules.ts";
import { mayBegin } from "../quiz/rules.ts";
import { judges, mayEdit, mayLaunch, mayStep, organises, seesAllContests, takesPartFor } from "../rules.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { contests } from "../schema.ts";
import { awardsOf } from "./awards.ts";
import { contestById, dutiesOf, handsOf, type LaunchLine, launchesOf, ownerNameOn, partsOf } from "./contests.ts";
import { openPapers as openPapersOf, papersOf } from "./papers.ts";
import { bankAfter, bankCounts } from "./questions.ts";

/** All that the page of a contest shows to one reader; the same number of queries, however many units and entries it has. */
export async function contestPage(db: DbOrTx, officer: Officer, id: string, today: string) {
  const contest = await contestById(db, officer, id);
  const [owner, parts, hands, duties, all, own, counts, mine, awards, bank, papers, openPapers, answers] =
    await Promise.all([
      db
        .select({ name: ownerNameOn(today) })
        .from(contests)
        .where(eq(contests.id, id)),
      partsOf(db, id),
      handsOf(db, id),
      dutiesOf(db, id),
      launchesOf(db, id, today),
      ownEntries(db, officer, id),
      countsOf(db, id),
      sheetsLeft(db, officer, id),
      contest.announcedOn ? awardsOf(db, id) : [],
      bankCounts(db, id, officer.personId),
      papersOf(db, id, officer.personId),
      openPapersOf(db, id),
      bankAfter(db, contest),
    ]);
  const runs = organises(officer, contest, hands);
  const judging = judges(officer, hands);
  const beginner = { papers: papers.length, wroteQuestions: bank.wrote };
  const quiz = { ...bank, answers, openPapers, open: papers.find(({ state }) => state === "open") ?? null };
  return {
    ...{ contest, ...parts, hands, duties, own, counts, awards, today, runs, judging, quiz, sheetsLeft: mine },
    ownerName: owner[0]?.name ?? "",
    launches: shownTo(officer, all, (runs || seesAllContests(officer)) && !judging),
    units: all.length,
    mineToReport: all.filter(({ unitId }) => takesPartFor(officer, unitId) && unitId === officer.unitId),
    may: {
      edit: mayEdit(officer, contest),
      launch: mayLaunch(officer, contest, { criteria: parts.criteria.length, questions: bank.questions }),
      extend: mayStep(officer, contest, "extend"),
      conclude: mayStep(officer, contest, "conclude"),
      reopen: mayStep(officer, contest, "reopen"),
      withdraw: mayStep(officer, contest, "withdraw"),
      cancel: mayStep(officer, contest, "cancel"),
      enter:
        contest.format === "quiz"
          ? mayBegin(officer, contest, hands, beginner, today)
          : mayEnter(officer, contest, hands, today),
      post: mayTakePost(officer, contest, hands),
      name: mayNameHands(officer, contest),
      kin: mayDeclareKin(officer, contest, hands),
    },
  };
}
export type ContestShown = Awaited<ReturnType<typeof contestPage>>;

/** Units are shown to those who organise, and to each its own; a judge sees none, for a number of one would tell whose it is. */
function shownTo(officer: Officer, lines: readonly LaunchLine[], all: boolean): LaunchLine[] {
  if (all) return [...lines];
  const units = readableUnits(officer);
  return lines.filter(({ unitId }) => units !== "agency" && units.includes(unitId) && takesPartFor(officer, unitId));
}

/** The reader's own entries, newest first. */
export function ownEntries(db: DbOrTx, officer: Officer, contestId: string) {
  return db
    .select({
      id: contestEntries.id,
      title: contestEntries.title,
      state: contestEntries.state,
      submittedAt: contestEntries.submittedAt,
    })
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(and(eq(contestEntries.contestId, contestId), eq(contestAuthors.personId, officer.personId)))
    .orderBy(asc(contestEntries.submittedAt));
}

/** How many entries stand in each state. */
export async function countsOf(db: DbOrTx, contestId: string) {
  const rows = await db
    .select({ state: contestEntries.state, n: sql<number>`count(*)::int` })
    .from(contestEntries)
    .where(eq(contestEntries.contestId, contestId))
    .groupBy(contestEntries.state);
  const of = (state: string) => rows.find((row) => row.state === state)?.n ?? 0;
  return { received: of("received"), accepted: of("accepted"), barred: of("barred"), withdrawn: of("withdrawn") };
}

/** Sheets of the reader that wait for her marks, and all of hers, in rounds that are being judged. */
async function sheetsLeft(db: DbOrTx, officer: Officer, contestId: string): Promise<{ open: number; all: number }> {
  const { rows } = await db.execute<{ open: number; all: number }>(sql`
    select (count(*) filter (where s.state = 'assigned'))::int as open, (count(*) filter (where s.state <> 'released'))::int as all
    from contest_sheets s join contest_rounds r on r.id = s.round_id and r.state = 'judging'
    where s.contest_id = ${contestId} and s.judge_id = ${officer.personId}`);
  return rows[0] ?? { open: 0, all: 0 };
}
