import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays, vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { isId, newId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { tellPerson, tellUnits } from "#rooms/plans/index.ts";
import { mayAnswer } from "../judging/rules.ts";
import { complaintOf, complaintsOf } from "../queries/complaints.ts";
import { contestById } from "../queries/contests.ts";
import { entryById } from "../queries/entries.ts";
import { contestAuthors, contestComplaints } from "../schema/entries.ts";
import type { Contest } from "../schema.ts";
import { anEntrant, tellOf } from "./write-contest.ts";

/** Days within which a complaint is answered, as the rules of the program have it for contests. */
const answeredWithin = 15;

/** Khiếu nại kết quả, by the author in the program. */
export function complain(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  entryId: string,
  text: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, entry, own } = await entryById(tx, officer, contestId, entryId);
    if (!own) return notFound();
    await keepComplaint(tx, contest, entry.id, text, now);
  });
}

/** Khiếu nại of somebody of the public, who has the code of her receipt. */
export function complainByReceipt(
  db: Db | Tx,
  contest: Contest,
  entryId: string,
  text: string,
  now: Date,
): Promise<void> {
  return db.transaction((tx) => keepComplaint(tx, contest, entryId, text, now));
}

async function keepComplaint(tx: Tx, contest: Contest, entryId: string, text: string, now: Date): Promise<void> {
  const today = vietnamDay(now);
  insist((await complaintOf(tx, contest, entryId, today)).may);
  const dueOn = addDays(today, answeredWithin);
  await tx.insert(contestComplaints).values({ id: newId(), contestId: contest.id, entryId, text, madeAt: now, dueOn });
  const said = `Khiếu nại kết quả cuộc thi: ${contest.name}`;
  await tellUnits(tx, contest.agencyId, [contest.ownerUnitId], said, `/contests/${contest.id}/complaints`, now);
  await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.complained", now);
}

/** Trả lời khiếu nại; the author is told. */
export function answerComplaint(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  complaintId: string,
  values: { upheld: "yes" | "no"; answer: string },
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const contest = await contestById(tx, officer, contestId);
    insist(mayAnswer(officer, contest));
    const complaint =
      (isId(complaintId) ? (await complaintsOf(tx, contestId)).find(({ id }) => id === complaintId) : undefined) ??
      notFound();
    const answered = await tx
      .update(contestComplaints)
      .set({ ...values, state: "answered", answeredBy: officer.personId, answeredAt: now })
      .where(and(eq(contestComplaints.id, complaintId), eq(contestComplaints.state, "open")))
      .returning({ id: contestComplaints.id });
    if (answered.length === 0) throw new Overtaken("contest.moved_meanwhile");
    await tellOf(tx, officer, contest, "contest.complaint_answered", now);
    const [author] = await tx.select().from(contestAuthors).where(eq(contestAuthors.entryId, complaint.entryId));
    if (!author?.personId) return;
    const href = `/contests/${contestId}/entries/${complaint.entryId}`;
    await tellPerson(tx, contest.agencyId, author.personId, `Trả lời khiếu nại: ${contest.name}`, href, now);
  });
}
