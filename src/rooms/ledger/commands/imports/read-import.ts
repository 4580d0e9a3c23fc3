import { and, eq, ne } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { readStoredFile, type StoredFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { bookOf, isToldOfFile } from "#kernel/imports/index.ts";
import { listImports } from "#kernel/imports/schema.ts";
import { type Queue, queue } from "#kernel/jobs/index.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { knownVersionsOf, rootOf } from "#rooms/organisation/index.ts";
import { readAwards } from "../../imports/index.ts";
import { knownRows, matchesFor } from "../../queries/imports.ts";
import { mayKeepLedger } from "../../rules.ts";
import type { CheckedAwards } from "../../taking-in/types.ts";

/** The reading of large files, to send to; the program starts {@link awardImportWork}. */
export const awardImportQueue: Queue<{ importId: string }> = queue({
  name: "read-award-import",
  work: () => Promise.reject(new Error("The queue read-award-import is started through awardImportWork().")),
});

/** The queue with its work. */
export function awardImportWork(db: Db, dataFolder: string): Queue<{ importId: string }> {
  return { ...awardImportQueue, work: ({ importId }) => readImport(db, importId, dataFolder) };
}

/** Nhập tệp: notes that a stored file waits to be read; nothing enters the book yet. Gives the import's id. */
export async function startImport(
  db: Db,
  officer: Officer,
  asked: { unit: string | null; year: number | null; today: string },
  file: StoredFile,
  now: Date,
): Promise<string> {
  insist(mayKeepLedger(officer));
  const id = newId();
  await db.insert(listImports).values({
    ...{ id, agencyId: officer.agencyId, kind: "awards", fileName: file.name, fileId: file.id, state: "reading" },
    context: { unit: asked.unit, year: asked.year === null ? null : String(asked.year), today: asked.today },
    ...{ createdBy: officer.personId, byName: officer.name, createdAt: now },
  });
  return id;
}

/** Đọc lại, after units or people were mended. */
export async function readAgain(db: Db, officer: Officer, id: string): Promise<void> {
  insist(mayKeepLedger(officer));
  const [again] = await db
    .update(listImports)
    .set({ state: "reading", problem: null })
    .where(and(eq(listImports.id, id), eq(listImports.agencyId, officer.agencyId), ne(listImports.state, "taken_in")))
    .returning({ id: listImports.id });
  if (!again) throw new Overtaken("award_import.not_ready");
}

/** Reads the file and keeps what was found; one that cannot be read leaves its sentence. Asked twice it does nothing. */
export async function readImport(db: Db, importId: string, dataFolder: string): Promise<void> {
  const waiting = and(eq(listImports.id, importId), eq(listImports.state, "reading"));
  const [found] = await db.select().from(listImports).where(waiting);
  if (!found) return;
  const outcome = await check(db, found, dataFolder).then(
    (checked) => ({ state: "checked" as const, checked }),
    (error: unknown) => {
      if (isToldOfFile(error)) return { state: "failed" as const, problem: error.message };
      throw error;
    },
  );
  await db.update(listImports).set(outcome).where(waiting);
}

async function check(db: Db, found: typeof listImports.$inferSelect, dataFolder: string): Promise<CheckedAwards> {
  const { agencyId, fileId } = found;
  const today = found.context.today ?? found.createdAt.toISOString().slice(0, 10);
  const { bytes } = await readStoredFile(db, agencyId, fileId, dataFolder);
  const [root, units] = await Promise.all([rootOf(db, agencyId, today), knownVersionsOf(db, agencyId)]);
  const year = found.context.year ? Number(found.context.year) : null;
  const context = { agency: root.name, unit: found.context.unit ?? null, year, today };
  const findings = readAwards(await bookOf(bytes), context, units);
  const [matches, known] = await Promise.all([
    matchesFor(db, agencyId, findings.rows),
    knownRows(db, agencyId, findings.rows),
  ]);
  return { context, findings, matches, known };
}
