import type { Context } from "hono";
import { isId } from "#kernel/ids.ts";
import { readUpload } from "#kernel/web/forms.ts";
import type { KeptFile } from "#kernel/web/index.tsx";
import { keepFile, officePapers, ownFiles } from "./keep-file.ts";

/** A file that came with a form, for one line of it; it waits in the form when that is sent back. */
export type WaitingFile = { id: string; name: string; size: number; key: string };

/** The field under which files for the line `key` are posted. */
export const fileFieldOf = (key: string) => `file-${key}`;

/** Files of a form with several lines: those that came now, and the officer's own that waited in it; a faulty one costs only itself. */
export async function filesOfForm(
  c: Context,
  typed: Record<string, unknown>,
  keys: readonly string[],
): Promise<{ kept: WaitingFile[]; errors: Record<string, string[]> }> {
  const { db, officer, dataFolder, now } = c.var;
  const waited = keptOf(typed);
  const own = await ownFiles(
    db,
    officer,
    waited.map(({ file }) => file),
  );
  const kept = own.map(({ id, name, size }) => ({ id, name, size, key: waited.find(({ file }) => file === id)!.key }));
  const errors: Record<string, string[]> = {};
  for (const key of keys) {
    const read = await readUpload(c, fileFieldOf(key), officePapers);
    if (!read.ok) errors[fileFieldOf(key)] = read.errors;
    for (const upload of read.files) {
      const { id, name, size } = await keepFile(db, officer, upload, dataFolder, now);
      if (!kept.some((one) => one.id === id && one.key === key)) kept.push({ id, name, size, key });
    }
  }
  const known = new Set(keys);
  return { kept: kept.filter(({ key }) => known.has(key)), errors };
}

/** The files that wait for the line `key`, as `KeptFiles` shows them; the form carries on whose they are. */
export function keptUnder(kept: readonly WaitingFile[], key: string): KeptFile[] {
  return kept.flatMap(({ id, name, size, key: of }, at) =>
    of === key ? [{ name, size, at, href: `/files/${id}`, carries: { file: id, key } }] : [],
  );
}

/** Ids of files that waited in the form when it was sent back, with their line; those ticked to drop left out. */
function keptOf(typed: Record<string, unknown>): { file: string; key: string }[] {
  const rows = Array.isArray(typed.kept) ? (typed.kept as { file?: string; key?: string; drop?: string }[]) : [];
  return rows.flatMap(({ file, key, drop }) => (file && isId(file) && key && !drop ? [{ file, key }] : []));
}
