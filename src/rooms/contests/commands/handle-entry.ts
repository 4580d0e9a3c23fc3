import { and, eq, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { takeProofAway, tellPerson } from "#rooms/plans/index.ts";
import { mayMendOwn, mayStepEntry } from "../entering/rules.ts";
import { type EntryFound, entryById, findingsOf, textOf } from "../queries/entries.ts";
import { likesOf } from "../queries/likes.ts";
import { type ContestEntry, contestEntries } from "../schema/entries.ts";
import { nextEntry } from "../states.ts";
import { countContest } from "./count-contest.ts";
import { type Around, type Sent, writeSent } from "./enter.ts";
import { anEntrant, tellOf } from "./write-contest.ts";

/** Sửa bài của mình, while entries are taken and nobody has checked it; its blind number stays. */
export function mendEntry(
  db: Db,
  officer: Officer,
  contestId: string,
  entryId: string,
  values: Sent & { revision: number },
  around: Around,
): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, entry, author } = await entryById(tx, officer, contestId, entryId);
    const asked = { ...entry, authorId: author.personId };
    insist(mayMendOwn(officer, contest, asked, "mend", vietnamDay(around.now)));
    await writeEntry(tx, { ...entry, revision: values.revision }, { submittedAt: around.now });
    await writeSent(tx, contest, { id: entryId, uploader: officer.personId }, values, around);
    await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.entry_mended", around.now);
  });
}

/** Rút bài của mình, while entries are taken. */
export function withdrawEntry(db: Db, officer: Officer, contestId: string, entryId: string, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const { contest, entry, author } = await entryById(tx, officer, contestId, entryId);
    insist(mayMendOwn(officer, contest, { ...entry, authorId: author.personId }, "withdraw", vietnamDay(now)));
    await writeEntry(tx, entry, { state: nextEntry(entry.state, "withdraw")! });
    await takeProofAway(tx, officer, entryId, "Tác giả rút bài dự thi", now);
    await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.entry_withdrawn", now);
  });
}

/**
 * Nhận bài là hợp lệ. What bars it refuses; what is doubtful wants the reason why it is taken in all the same. It counts for
 * the duties of its author's unit from now on.
 */
export function acceptEntry(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  entryId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await entryById(tx, officer, contestId, entryId);
    const { contest, hands, entry, author } = found;
    insist(mayStepEntry(officer, contest, hands, entry, "accept"));
    const { against, doubts } = await findingsIn(tx, found);
    if (against.length > 0) throw new Refused(against);
    if (doubts.length > 0 && reason === "") throw new Refused([{ code: "entry.reason_missing" }]);
    const checked = { checkedBy: officer.personId, checkedAt: now, reason: reason || null };
    await writeEntry(tx, entry, { state: nextEntry(entry.state, "accept")!, ...checked });
    await countContest(tx, officer, contest, now, entryId);
    await tellOf(tx, officer, contest, "contest.entry_accepted", now);
    await tellAuthor(tx, found, `Bài dự thi của bạn đã được nhận: ${contest.name}`, author.personId, now);
  });
}

/** Không nhận bài, with the reason its author reads. */
export function barEntry(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  entryId: string,
  reason: string,
  now: Date,
): Promise<void> {
  return db.transaction(async (tx) => {
    const found = await entryById(tx, officer, contestId, entryId);
    const { contest, hands, entry, author } = found;
    insist(mayStepEntry(officer, contest, hands, entry, "bar"));
    const checked = { checkedBy: officer.personId, checkedAt: now, reason };
    await writeEntry(tx, entry, { state: nextEntry(entry.state, "bar")!, ...checked });
    await takeProofAway(tx, officer, entryId, "Bài dự thi không hợp lệ", now);
    await tellOf(tx, officer, contest, "contest.entry_barred", now);
    await tellAuthor(tx, found, `Bài dự thi của bạn không được nhận: ${contest.name}`, author.personId, now);
  });
}

async function findingsIn(tx: Tx, found: EntryFound) {
  const { contest, entry } = found;
  if (contest.format === "quiz") return findingsOf(tx, found, []);
  const asked = { id: entry.id, agencyId: contest.agencyId, title: entry.title, text: textOf(entry) };
  return findingsOf(tx, found, await likesOf(tx, asked));
}

/** Only the author is told: whose notice it is says whose entry it is. */
async function tellAuthor(tx: Tx, { contest, entry }: EntryFound, text: string, personId: string | null, now: Date) {
  if (personId === null) return;
  await tellPerson(tx, contest.agencyId, personId, text, `/contests/${contest.id}/entries/${entry.id}`, now);
}

async function writeEntry(
  tx: Tx,
  read: Pick<ContestEntry, "id" | "revision" | "state">,
  more: Partial<ContestEntry>,
): Promise<void> {
  const moved = await tx
    .update(contestEntries)
    .set({ ...more, revision: sql`${contestEntries.revision} + 1` })
    .where(
      and(
        eq(contestEntries.id, read.id),
        eq(contestEntries.revision, read.revision),
        eq(contestEntries.state, read.state),
      ),
    )
    .returning({ id: contestEntries.id });
  if (moved.length === 0) throw new Overtaken("contest.moved_meanwhile");
}
