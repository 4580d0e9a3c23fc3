import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DbOrTx } from "#kernel/db/index.ts";
import { keepFile, nobody } from "./keep-file.ts";
import type { StoredFile } from "./schema.ts";

/** Keeps a file that the program made itself (a book, a batch of papers) beside those that were brought. */
export async function keepMade(
  db: DbOrTx,
  agencyId: string,
  made: { name: string; mime: string; bytes: Uint8Array },
  dataFolder: string,
  now: Date,
): Promise<StoredFile> {
  const folder = await mkdtemp(join(tmpdir(), "guongsang-made-"));
  try {
    const path = join(folder, "made");
    await writeFile(path, made.bytes, { mode: 0o600 });
    const sha256 = createHash("sha256").update(made.bytes).digest("hex");
    const arrived = { name: made.name, mime: made.mime, size: made.bytes.byteLength, sha256, path };
    return await keepFile(db, { agencyId, personId: nobody }, arrived, dataFolder, now);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
