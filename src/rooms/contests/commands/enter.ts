import { randomInt } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { keepFile, takeUpWaiting } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { BareFile } from "../blinding/bare-file.ts";
import { wordsIn } from "../entering/eligibility.ts";
import { bareNameOf } from "../entering/entry-files.ts";
import { hashOf, receiptCode } from "../entering/receipt.ts";
import { mayEnter, maySendWriting, mayTakePost } from "../entering/rules.ts";
import type { EntryValues, PostEntryValues } from "../forms/entry.ts";
import { contestWithHands } from "../queries/contests.ts";
import { likesOf } from "../queries/likes.ts";
import { contestAuthors, contestEntries, contestEntryFiles } from "../schema/entries.ts";
import type { Contest } from "../schema.ts";
import type { Origin } from "../terms.ts";
import { indexStories, indexText } from "./index-texts.ts";
import { anEntrant, tellOf } from "./write-contest.ts";

/** A file of an entry, bare already, with the words read from it: one that came now, or one that waited in the form. */
export type SentFile = BareFile | { form: string; mark: string; type: string; text: string };

/** What an entry is made of. */
export type Sent = Pick<EntryValues, "title" | "body"> & { files: readonly SentFile[] };

/** Whose it is. */
export type Author = { personId: string | null; unitId: string | null; name: string; place: string; contact: string };

/** Where files lie, and when it is. */
export type Around = { dataFolder: string; now: Date };

/** Gửi bài dự thi in the program. Gives its id; the activity names nobody. */
export function enterContest(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  sent: Sent,
  around: Around,
): Promise<string> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(maySendWriting(contest));
    insist(mayEnter(officer, contest, hands, vietnamDay(around.now)));
    const { personId, unitId, name } = officer;
    const author = { personId, unitId, name, place: "", contact: "" };
    const id = await keepEntry(tx, contest, { origin: "staff", sent, author, uploader: personId }, around);
    await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.entered", around.now);
    return id;
  });
}

/** Bài của người ngoài cơ quan, by the public form. Gives the code by which its author sees what became of it. */
export function enterFromPublic(
  db: Db | Tx,
  contest: Contest,
  sent: Sent,
  author: Pick<Author, "name" | "place" | "contact">,
  around: Around,
): Promise<string> {
  return db.transaction(async (tx) => {
    const code = receiptCode();
    const whose = { ...author, personId: null, unitId: null };
    const kept = { origin: "public" as const, sent, author: whose, uploader: contest.createdBy };
    await keepEntry(tx, contest, { ...kept, receiptHash: hashOf(code) }, around);
    await tellOf(tx, anEntrant(contest.agencyId), contest, "contest.entered", around.now);
    return code;
  });
}

/** Ghi bài gửi qua bưu điện: the day of the postmark counts, whenever it is written down. `author.personId` of one of the agency. */
export function takePostEntry(
  db: Db | Tx,
  officer: Officer,
  contestId: string,
  values: Pick<PostEntryValues, "postmarkedOn" | "receivedOn"> & { sent: Sent; author: Author },
  around: Around,
): Promise<string> {
  return db.transaction(async (tx) => {
    const { contest, hands } = await contestWithHands(tx, officer, contestId);
    insist(maySendWriting(contest));
    insist(mayTakePost(officer, contest, hands));
    const { sent, author, ...post } = values;
    const kept = { origin: "post" as const, sent, author, uploader: officer.personId, post };
    const id = await keepEntry(tx, contest, kept, around);
    await tellOf(tx, officer, contest, "contest.post_taken", around.now);
    return id;
  });
}

type Kept = {
  origin: Origin;
  sent: Sent;
  author: Author;
  /** In whose name its files are kept: hers, or of whoever runs the contest. */
  uploader: string;
  receiptHash?: string;
  post?: { postmarkedOn: string; receivedOn: string };
};

async function keepEntry(tx: Tx, contest: Contest, kept: Kept, around: Around): Promise<string> {
  const { origin, sent, author, receiptHash, post } = kept;
  const id = newId();
  const row = { id, contestId: contest.id, origin, title: sent.title, submittedAt: around.now, ...post };
  await withFreeNumber(tx, (blindNumber) => ({
    ...row,
    blindNumber,
    ...(receiptHash ? { receiptHash } : {}),
  }));
  await tx.insert(contestAuthors).values({ entryId: id, contestId: contest.id, ...author });
  await writeSent(tx, contest, { id, uploader: kept.uploader }, sent, around);
  return id;
}

/** Words, files, and what the search for like texts keeps; files are replaced where new ones came. */
export async function writeSent(
  tx: Tx,
  contest: Pick<Contest, "agencyId">,
  of: { id: string; uploader: string },
  sent: Sent,
  around: Around,
): Promise<void> {
  const { agencyId } = contest;
  if (sent.files.length > 0) await tx.delete(contestEntryFiles).where(eq(contestEntryFiles.entryId, of.id));
  for (const [position, file] of sent.files.entries()) {
    const fileId = await attach(tx, { agencyId, personId: of.uploader }, file, position + 1, around);
    await tx.insert(contestEntryFiles).values({ entryId: of.id, position, fileId });
  }
  const [before] = await tx.select().from(contestEntries).where(eq(contestEntries.id, of.id));
  const fileText =
    sent.files.length > 0
      ? sent.files
          .map(({ text }) => text)
          .join("\n\n")
          .trim()
      : before!.fileText;
  const text = `${sent.body}\n\n${fileText}`.trim();
  await indexStories(tx, agencyId);
  const [likest] = await likesOf(tx, { id: of.id, agencyId, title: sent.title, text });
  const { title, body } = sent;
  const found = { words: wordsIn(text), likeness: likest?.percent ?? 0, likeWarning: likest?.warning ?? null };
  await tx
    .update(contestEntries)
    .set({ title, body, fileText, ...found })
    .where(eq(contestEntries.id, of.id));
  await indexText(tx, {
    source: "entry",
    sourceId: of.id,
    agencyId,
    version: before!.revision,
    text: `${title}.\n${text}`,
  });
}

/** Stores a file that came now, or takes up one that waited: gone meanwhile, the form was sent twice. */
async function attach(
  tx: Tx,
  officer: { agencyId: string; personId: string },
  sent: SentFile,
  place: number,
  { dataFolder, now }: Around,
): Promise<string> {
  if ("file" in sent) return (await keepFile(tx, officer, sent.file, dataFolder, now)).id;
  const name = bareNameOf(place, endings[sent.type] ?? "jpg");
  const taken = await takeUpWaiting(tx, sent, { name, officer, now });
  if (!taken) throw new Overtaken("entry.file_sent");
  return taken.id;
}

/** How the name of a bare file ends, by its kind. */
const endings: Record<string, string> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
};

type NewEntry = typeof contestEntries.$inferInsert;

/** Rút số phách: a number of four digits nobody has, drawn by chance; of five when four run short. */
export async function withFreeNumber(tx: Tx, row: (blindNumber: number) => NewEntry): Promise<void> {
  for (let tries = 0; ; tries++) {
    const blindNumber = tries < 20 ? randomInt(1_000, 10_000) : randomInt(10_000, 100_000);
    const made = await tx
      .insert(contestEntries)
      .values(row(blindNumber))
      .onConflictDoNothing({ target: [contestEntries.contestId, contestEntries.blindNumber] })
      .returning({ id: contestEntries.id });
    if (made.length > 0) return;
  }
}

/** An entry of a public author by its code, of this contest; undefined where there is none. */
export async function entryByReceipt(db: Db | Tx, contestId: string, code: string) {
  const [found] = await db
    .select()
    .from(contestEntries)
    .where(and(eq(contestEntries.contestId, contestId), eq(contestEntries.receiptHash, hashOf(code))));
  return found;
}
