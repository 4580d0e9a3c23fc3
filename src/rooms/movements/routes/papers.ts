import type { Context } from "hono";
import { keepFile, officePapers, ownFiles } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { readUpload } from "#kernel/web/forms.ts";
import type { KeptPaper } from "../views/PapersField.tsx";

/**
 * The papers of a form: those that came now, and those that waited in it (`kept`, hers alone), so that nothing is chosen
 * twice. A faulty one is named at the field.
 */
export async function papersIn(c: Context, typed: Record<string, unknown>) {
  const { db, officer, dataFolder, now } = c.var;
  const waited = [typed.kept].flat().map(String).filter(isId);
  const kept: KeptPaper[] = (await ownFiles(db, officer, waited)).map(shortOf);
  const read = await readUpload(c, "files", officePapers);
  for (const upload of read.files) {
    const file = await keepFile(db, officer, upload, dataFolder, now);
    if (!kept.some(({ id }) => id === file.id)) kept.push(shortOf(file));
  }
  const errors: Record<string, string[]> = read.ok ? {} : { files: read.errors };
  return { kept, errors };
}

const shortOf = ({ id, name, size }: KeptPaper): KeptPaper => ({ id, name, size });
