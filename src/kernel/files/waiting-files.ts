import { createHash, randomBytes } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx, Tx } from "#kernel/db/index.ts";
import { type ArrivedFile, keepMarked } from "./keep-file.ts";
import { files, type StoredFile } from "./schema.ts";

/**
 * A file that waits in a form that came back with a fault. `mark` is 256 bits of chance that only the page of that form holds;
 * of it the database keeps the hash, and nothing reads a file out by it.
 */
export type MarkedFile = Pick<StoredFile, "name" | "size" | "type" | "sha256"> & { mark: string };

/** Bytes that wait in one form at most, of all who fill it in: strangers cannot fill the disk with what they never send. */
export const mostWaiting = 2 * 1024 ** 3;

/**
 * Tệp giữ lại: keeps a file that came with a faulty form until that same form (`form`, any text that names it) is sent again.
 * Null where too much waits in the form already. The sweep takes it away after {@link daysToAttach} days.
 */
export async function keepWaiting(
  db: DbOrTx,
  given: { agencyId: string; form: string; dataFolder: string; now: Date },
  arrived: ArrivedFile,
): Promise<MarkedFile | null> {
  const [held] = await db
    .select({ bytes: sql<number>`coalesce(sum(files.size), 0)::float8` })
    .from(files)
    .where(eq(files.waitsIn, given.form));
  if (held!.bytes + arrived.size > mostWaiting) return null;
  const mark = randomBytes(32).toString("base64url");
  const waits = { waitsIn: given.form, markHash: hashOf(mark) };
  const { name, size, type, sha256 } = await keepMarked(
    db,
    given.agencyId,
    arrived,
    given.dataFolder,
    given.now,
    waits,
  );
  return { name, size, type, sha256, mark };
}

/** Those of the marks that wait in this form, in the order asked; of a mark of another form nothing is learned. */
export async function waitingOf(db: DbOrTx, form: string, marks: readonly string[]): Promise<MarkedFile[]> {
  if (marks.length === 0) return [];
  const found = await db
    .select()
    .from(files)
    .where(and(eq(files.waitsIn, form), inArray(files.markHash, marks.map(hashOf))));
  return [...new Set(marks)].flatMap((mark) => {
    const one = found.find(({ markHash }) => markHash === hashOf(mark));
    return one ? [{ name: one.name, size: one.size, type: one.type, sha256: one.sha256, mark }] : [];
  });
}

/**
 * Takes a waiting file up for the form it waits in, under a name and in the name of who has it from now on. Once: its mark is
 * worth nothing afterwards. Null where it waits no more.
 */
export async function takeUpWaiting(
  tx: Tx,
  of: { form: string; mark: string },
  as: { name: string; officer: Pick<Officer, "agencyId" | "personId">; now: Date },
): Promise<StoredFile | null> {
  const [taken] = await tx
    .update(files)
    .set({ waitsIn: null, markHash: null, name: as.name, uploadedBy: as.officer.personId, uploadedAt: as.now })
    .where(
      and(eq(files.markHash, hashOf(of.mark)), eq(files.waitsIn, of.form), eq(files.agencyId, as.officer.agencyId)),
    )
    .returning();
  return taken ?? null;
}

const hashOf = (mark: string) => createHash("sha256").update(mark).digest("hex");
