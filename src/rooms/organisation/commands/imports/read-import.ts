import { and, eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { readStoredFile } from "#kernel/files/index.ts";
import { NoTable, readBook, UnreadableFile } from "#kernel/spreadsheets/index.ts";
import { type KnownUnit, readAccounts, readPeople, readUnits } from "../../imports/index.ts";
import { type Import, knownVersionsOf, peopleNamed, rootOf } from "../../queries/imports.ts";
import { imports } from "../../schema.ts";
import { matchPeople } from "../../taking-in/match-people.ts";
import { matchUnits } from "../../taking-in/match-units.ts";
import type { Checked } from "../../taking-in/types.ts";

/**
 * Reads the file of an import and keeps what was found, with what of it we may know already. A file that cannot be read
 * leaves its sentence. Asked again for one that is read already, it does nothing.
 */
export async function readImport(db: Db, importId: string, dataFolder: string): Promise<void> {
  const [waiting] = await db
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.state, "reading")));
  if (!waiting) return;
  const outcome = await checked(db, waiting as Import, dataFolder).then(
    (findings) => ({
      state: "checked" as const,
      findings: findings as unknown as Record<string, unknown>,
      choices: stillMeant(waiting as Import, findings),
    }),
    (error: unknown) => {
      if (error instanceof UnreadableFile || error instanceof NoTable)
        return { state: "failed" as const, problem: error.message };
      throw error;
    },
  );
  await db
    .update(imports)
    .set(outcome)
    .where(and(eq(imports.id, importId), eq(imports.state, "reading")));
}

async function checked(db: Db, waiting: Import, dataFolder: string): Promise<Checked> {
  const { agencyId, kind, fileId } = waiting;
  const { asOf, unit } = (waiting.findings as unknown as { context: { asOf: string; unit: string | null } }).context;
  const { bytes } = await readStoredFile(db, agencyId, fileId, dataFolder);
  const book = await readBook(bytes);
  const root = await rootOf(db, agencyId, asOf);
  const known = await knownVersionsOf(db, agencyId);
  const context = { agency: root.name, asOf, unit };
  if (kind === "units") {
    const findings = readUnits(book, context, known);
    return { context, findings, matches: matchUnits(findings.rows, known, root.name) };
  }
  const read = kind === "people" ? readPeople(book, context, known) : readAccounts(book, context, known);
  const findings = { ...read, rows: read.rows.map(withUnitId) } as typeof read;
  const named = await peopleNamed(db, agencyId, findings.rows, asOf);
  return { context, findings, matches: matchPeople(findings.rows, named, root.id) };
}

/** Choices of an earlier reading, where the row is still like the same one of ours. */
function stillMeant(before: Import, { matches }: Checked): Import["choices"] {
  const matched = (list: Checked["matches"] = []) => new Map(list.map((match) => [String(match.row), match.id]));
  const [then, now] = [matched(before.findings?.matches), matched(matches)];
  return Object.fromEntries(Object.entries(before.choices).filter(([row]) => then.get(row) === now.get(row)));
}

/** Of the unit that was found only its id and name are kept. */
function withUnitId<Row extends { unitFound: KnownUnit | null }>(row: Row): Row {
  const { unitFound } = row;
  return { ...row, unitFound: unitFound && { id: unitFound.id, name: unitFound.name } };
}
