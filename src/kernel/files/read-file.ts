import { readFile } from "node:fs/promises";
import { and, eq } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import { notFound } from "#kernel/not-found.ts";
import { placeOf } from "./place.ts";
import { files, type StoredFile } from "./schema.ts";

/** A stored file of an agency with its content, for work of our own; 404 when the agency has none with this id. */
export async function readStoredFile(
  db: DbOrTx,
  agencyId: string,
  fileId: string,
  dataFolder: string,
): Promise<StoredFile & { bytes: Uint8Array<ArrayBuffer> }> {
  const [file] = await db
    .select()
    .from(files)
    .where(and(eq(files.id, fileId), eq(files.agencyId, agencyId)));
  if (!file) return notFound();
  return { ...file, bytes: new Uint8Array(await readFile(placeOf(dataFolder, file.sha256))) };
}
