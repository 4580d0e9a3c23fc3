import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { mayTakePost } from "../entering/rules.ts";
import type { AnswerValues, PostPaperValues } from "../forms/quiz.ts";
import { contestWithHands, handsOf } from "../queries/contests.ts";
import { findingsOf } from "../queries/entries.ts";
import { printedPaper } from "../queries/printed.ts";
import { mayAnswerPaper, mayTakePaper } from "../quiz/rules.ts";
import { contestAuthors, contestEntries } from "../schema/entries.ts";
import { type ContestPaper, contestPapers } from "../schema/quiz.ts";
import type { Contest } from "../schema.ts";
import type { Origin } from "../terms.ts";
import { countContest } from "./count-contest.ts";
import { type Author, withFreeNumber } from "./enter.ts";
import { makePaper, writeAnswers } from "./papers.ts";
import { anEntrant, tellOf } from "./write-contest.ts";

/** What an entry of a quiz is called. */
const titleOfPaper = "Bài trắc nghiệm";

/**
 * Nộp bài làm: it becomes an entry. Where nothing speaks against it, it is taken in at once and counts for the duties of its
 * unit; what is doubtful waits for those who organise. Gives the entry's id.
 */
export function sendPaper(
  db: Db | Tx,
  contest: Contest,
  paper: ContestPaper,
  values: AnswerValues,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayAnswerPaper(contest, paper, "send", vietnamDay(now)));
    await writeAnswers(tx, paper.id, values, { keptAt: now });
    const origin = paper.codeHash === null ? "staff" : "public";
    const id = await enterPaper(tx, contest, { paper, author: paper, origin }, now);
    await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.entered", now);
    return id;
  });
}

/** Ghi bài làm gửi qua bưu điện, as the officer reads it off the sheet; the day of the postmark counts. */
export function takePostPaper(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  values: Pick<PostPaperValues, "postmarkedOn" | "receivedOn"> & {
    author: Author;
    answered: AnswerValues;
    /** Số phiếu where questions are drawn. */
    printNumber: number | null;
  },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(mayTakePost(officer, contest, hands));
    const { author, answered, postmarkedOn, receivedOn, printNumber } = values;
    const printed = printNumber === null ? null : await printedPaper(tx, contestId, printNumber);
    insist(mayTakePaper(contest, printed));
    const stranger = { ...author, personId: null };
    const paper = printed ? await openPrinted(tx, printed) : (await makePaper(tx, contest, stranger, now))!;
    await writeAnswers(tx, paper.id, answered, { keptAt: now, personId: author.personId, state: "sent" });
    const sent = { paper, author, origin: "post" as const, post: { postmarkedOn, receivedOn } };
    const id = await enterPaper(tx, contest, sent, now);
    await tellOf(tx, officer, contest, "contest.post_taken", now);
    return id;
  });
}

/** A printed paper that came back is opened, once, to be written down. */
async function openPrinted(tx: Tx, printed: ContestPaper): Promise<ContestPaper> {
  const [opened] = await tx
    .update(contestPapers)
    .set({ state: "open" })
    .where(and(eq(contestPapers.id, printed.id), eq(contestPapers.state, "printed")))
    .returning();
  if (!opened) throw new Overtaken("quiz.sheet_taken");
  return opened;
}

type SentPaper = {
  paper: ContestPaper;
  author: Author;
  origin: Origin;
  post?: { postmarkedOn: string; receivedOn: string };
};

/** The entry of a paper; who she is moves from the paper to the table of authors. */
async function enterPaper(tx: Tx, contest: Contest, { paper, author, origin, post }: SentPaper, now: Date) {
  const id = newId();
  const { personId, unitId, name, place, contact } = author;
  const receiptHash = paper.codeHash;
  await withFreeNumber(tx, (blindNumber) => ({
    ...{ id, contestId: contest.id, origin, blindNumber, title: titleOfPaper, submittedAt: now, receiptHash, ...post },
  }));
  await tx
    .insert(contestAuthors)
    .values({ entryId: id, contestId: contest.id, personId, unitId, name, place, contact });
  await tx
    .update(contestPapers)
    .set({ state: "sent", entryId: id, name: "", place: "", contact: "" })
    .where(eq(contestPapers.id, paper.id));
  await takeInWhenClean(tx, contest, id, now);
  return id;
}

async function takeInWhenClean(tx: Tx, contest: Contest, entryId: string, now: Date): Promise<void> {
  const [found] = await tx
    .select()
    .from(contestEntries)
    .innerJoin(contestAuthors, eq(contestAuthors.entryId, contestEntries.id))
    .where(eq(contestEntries.id, entryId));
  const of = { contest, hands: await handsOf(tx, contest.id), entry: found!.contest_entries };
  const { against, doubts } = await findingsOf(tx, { ...of, author: found!.contest_authors }, []);
  if (against.length + doubts.length > 0) return;
  await tx
    .update(contestEntries)
    .set({ state: "accepted", checkedAt: now, revision: sql`${contestEntries.revision} + 1` })
    .where(and(eq(contestEntries.id, entryId), eq(contestEntries.state, "received")));
  await countContest(tx, null, contest, now, entryId);
}
