import type { Context } from "hono";
import { keepFile, officePapers, ownFiles, type StoredFile } from "#kernel/files/index.ts";
import { isId } from "#kernel/ids.ts";
import { readUpload } from "#kernel/web/forms.ts";
import { fileFieldOf } from "../../forms/submission.ts";
import type { ProofKind } from "../../terms.ts";
import type { KeptLine } from "../../views/obligations/FileFields.tsx";

/** Files of a form: those that passed, stored and waiting in it; for the others a sentence at their field. */
export type KeptFiles = { kept: KeptLine[]; errors: Record<string, string[]> };

/**
 * Takes in the files posted under the fields of some kinds, beside those that waited already (`typed.kept`, hers alone,
 * without the ones ticked to drop). A faulty file costs only itself: the others need not be chosen again.
 */
export async function keepFiles(
  c: Context,
  kinds: readonly ProofKind[],
  typed: Record<string, unknown>,
): Promise<KeptFiles> {
  const kept = await keptBefore(c, typed);
  const errors: Record<string, string[]> = {};
  for (const kind of kinds) {
    const field = fileFieldOf(kind);
    const read = await readUpload(c, field, officePapers);
    if (!read.ok) errors[field] = read.errors;
    for (const upload of read.files) {
      const file = await keepFile(c.var.db, c.var.officer, upload, c.var.dataFolder, c.var.now);
      if (!kept.some((one) => one.id === file.id)) kept.push(lineOf(file, kind));
    }
  }
  return { kept, errors };
}

/** The files that waited in the form or a draft; of others' files nothing is learned. */
export async function keptBefore(c: Context, typed: Record<string, unknown>): Promise<KeptLine[]> {
  const rows = Array.isArray(typed.kept) ? (typed.kept as { file?: string; kind?: ProofKind; drop?: string }[]) : [];
  const wanted = rows.filter((row) => isId(row.file ?? "") && !row.drop);
  const files = await ownFiles(
    c.var.db,
    c.var.officer,
    wanted.map((row) => row.file!),
  );
  return files.map((file) => lineOf(file, wanted.find((row) => row.file === file.id)?.kind ?? "document"));
}

/** The rows by which the form carries them on. */
export function asTyped(kept: KeptLine[]): { file: string; kind: ProofKind }[] {
  return kept.map(({ id, kind }) => ({ file: id, kind }));
}

function lineOf({ id, name, size }: StoredFile, kind: ProofKind): KeptLine {
  return { id, name, size, kind };
}
