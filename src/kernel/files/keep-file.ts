import { randomBytes } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { FileKind, Upload } from "#kernel/web/forms.ts";
import { placeOf } from "./place.ts";
import { files, type StoredFile } from "./schema.ts";

/** What offices send: scans, Word, Excel, pictures. 20 MB each; type by content (`readUpload` checks both). */
export const officePapers = ["pdf", "docx", "doc", "xlsx", "xls", "jpg", "png"] as const satisfies readonly FileKind[];

/** Said at every field that takes such files. */
export const officePapersHint = "PDF, Word, Excel hoặc ảnh; mỗi tệp tối đa 20 MB.";

/** A file that passed `readUpload`, as much of it as is kept. */
export type ArrivedFile = Pick<Upload, "name" | "mime" | "size" | "sha256" | "path">;

/**
 * Stores an upload outside the web root under its hash, and notes who brought it and how it was called. The same content
 * lies on disk once; the same person bringing the same file again gets the row she had.
 */
export async function keepFile(
  db: DbOrTx,
  officer: Pick<Officer, "agencyId" | "personId">,
  arrived: ArrivedFile,
  dataFolder: string,
  now: Date,
): Promise<StoredFile> {
  await store(placeOf(dataFolder, arrived.sha256), arrived);
  const [known] = await db
    .select()
    .from(files)
    .where(
      and(
        eq(files.sha256, arrived.sha256),
        eq(files.agencyId, officer.agencyId),
        eq(files.uploadedBy, officer.personId),
        eq(files.name, arrived.name),
        isNull(files.markHash),
      ),
    )
    .limit(1);
  if (known) {
    await db.update(files).set({ uploadedAt: now }).where(eq(files.id, known.id));
    return known;
  }
  return addRow(db, officer, arrived, now, { waitsIn: null, markHash: null });
}

/**
 * Stores an upload as a row of its own that waits in one form, under the hash of the mark by which that form carries it. Nobody
 * brought it until it is taken up, so that it is given out to nobody.
 */
export async function keepMarked(
  db: DbOrTx,
  agencyId: string,
  arrived: ArrivedFile,
  dataFolder: string,
  now: Date,
  waits: { waitsIn: string; markHash: string },
): Promise<StoredFile> {
  await store(placeOf(dataFolder, arrived.sha256), arrived);
  return addRow(db, { agencyId, personId: nobody }, arrived, now, waits);
}

/** Who brought a file that the program made or that still waits: nobody. It is given out by rooms alone. */
export const nobody = "00000000-0000-0000-0000-000000000000";

async function addRow(
  db: DbOrTx,
  { agencyId, personId }: Pick<Officer, "agencyId" | "personId">,
  { name, mime: type, size, sha256 }: ArrivedFile,
  now: Date,
  waits: Pick<StoredFile, "waitsIn" | "markHash">,
): Promise<StoredFile> {
  const row = { id: newId(), agencyId, name, type, size, sha256, uploadedBy: personId, uploadedAt: now, ...waits };
  await db.insert(files).values(row);
  return row;
}

/** Those of the ids that the officer herself brought: what a form may attach. In the order asked. */
export async function ownFiles(
  db: DbOrTx,
  officer: Pick<Officer, "agencyId" | "personId">,
  ids: string[],
): Promise<StoredFile[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select()
    .from(files)
    .where(and(inArray(files.id, ids), eq(files.agencyId, officer.agencyId), eq(files.uploadedBy, officer.personId)));
  return ids.flatMap((id) => found.filter((file) => file.id === id));
}

/** Written beside its place and moved there: a stop half-way leaves no half file under the hash. */
async function store(place: string, arrived: ArrivedFile): Promise<void> {
  const there = await stat(place).catch(() => null);
  if (there?.size === arrived.size) return utimes(place, new Date(), new Date());
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const beside = `${place}.${randomBytes(6).toString("hex")}`;
  try {
    await copyFile(arrived.path, beside);
    await rename(beside, place);
  } finally {
    await rm(beside, { force: true });
  }
}
