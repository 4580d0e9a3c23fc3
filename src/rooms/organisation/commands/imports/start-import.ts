import { and, eq, ne } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import type { StoredFile } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import type { ImportKind } from "../../imports/index.ts";
import { mayImport } from "../../rules.ts";
import { imports } from "../../schema.ts";

/** What the officer chose on the screen beside the file. `unit`: the name of the unit the list is of. */
export type ImportAsked = { kind: ImportKind; asOf: string; unit: string | null };

/** Nhập tệp: notes that a stored file waits to be read. Nothing enters the lists yet. Gives the import's id. */
export async function startImport(
  db: Db,
  officer: Officer,
  asked: ImportAsked,
  file: StoredFile,
  now: Date,
): Promise<string> {
  insist(mayImport(officer, asked.kind));
  const id = newId();
  await db.insert(imports).values({
    id,
    agencyId: officer.agencyId,
    kind: asked.kind,
    fileName: file.name,
    fileId: file.id,
    findings: { context: { asOf: asked.asOf, unit: asked.unit } },
    state: "reading",
    createdBy: officer.personId,
    createdAt: now,
  });
  return id;
}

/** Đọc lại: the file is read once more, after something in our lists was mended. */
export async function readAgain(db: Db, officer: Officer, id: string): Promise<void> {
  const [again] = await db
    .update(imports)
    .set({ state: "reading", problem: null })
    .where(and(eq(imports.id, id), eq(imports.agencyId, officer.agencyId), ne(imports.state, "taken_in")))
    .returning({ kind: imports.kind });
  if (!again) throw new Overtaken("import.not_ready");
  insist(mayImport(officer, again.kind));
}
