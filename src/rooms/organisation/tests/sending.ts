import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Officer } from "#kernel/auth/index.ts";
import { keepFile } from "#kernel/files/index.ts";
import { excelBook } from "#kernel/spreadsheets/index.ts";
import { freshDatabase } from "#testing/database.ts";
import { placeUnit } from "../commands/establish-unit.ts";
import { foundAgency } from "../commands/found-agency.ts";
import { readImport } from "../commands/imports/read-import.ts";
import { startImport } from "../commands/imports/start-import.ts";
import type { Taking } from "../commands/imports/take-in.ts";
import { enterPerson } from "../commands/people/enter-person.ts";
import type { ImportKind } from "../imports/index.ts";
import { importById } from "../queries/imports.ts";

export const now = new Date("2026-01-05T02:00:00Z");

/** Everything is to be taken in; or the good rows alone. */
export const all: Taking = { onlyGood: false, leaders: false, choices: new Map() };
export const good: Taking = { ...all, onlyGood: true };

/** A file as an office sent it. */
export const given = (name: string) => readFile(join(import.meta.dirname, "..", "imports", "tests", "given", name));

/** A list made here: one row of heads, rows of texts. */
export const list = (rows: (string | null)[][], heads: string[]) =>
  excelBook({
    sheet: "Danh sách",
    columns: heads.map((head, at) => ({ head, width: 20, cell: (row: (string | null)[]) => row[at] })),
    rows,
  });

/** What went wrong; null when nothing did. */
export const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error as Error,
  );

/** A database and a data folder to send files to; `close` when done. */
export async function openSending() {
  const fresh = await freshDatabase();
  const { db } = fresh;
  const folder = await mkdtemp(join(tmpdir(), "guongsang-import-"));

  /** The agency of a file, with the units it knows already, and its administrator. */
  async function agencyOf(
    root: { name: string; shortName?: string; abbreviation?: string; kind: string; from: string },
    known: { name: string; outside?: true; aliases?: string[] }[],
  ) {
    return db.transaction(async (tx) => {
      const { agencyId, rootUnitId } = await foundAgency(
        tx,
        { key: "thu", name: root.name, root: { ...root, validFrom: root.from } },
        now,
      );
      for (const { name, outside, aliases } of known)
        await placeUnit(tx, agencyId, {
          ...{ name, kind: "Đơn vị", validFrom: root.from, category: outside ? "outside" : "unit" },
          ...{ parentId: outside ? null : rootUnitId, aliases: aliases ?? [] },
        });
      const personId = await enterPerson(tx, agencyId, { name: "Đinh Thị Quản Trị" });
      const officer: Officer = {
        ...{ personId, accountId: "none", name: "Đinh Thị Quản Trị", caption: "", agencyId, unitId: rootUnitId },
        mandates: [{ role: "administrator", unitId: rootUnitId, covers: "agency" }],
      };
      return { agencyId, rootUnitId, officer };
    });
  }

  /** Sends a file as the page does, and reads it. */
  async function send(officer: Officer, kind: ImportKind, name: string, bytes: Uint8Array, asOf: string) {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const file = await keepFile(db, officer, { name, mime: "x", size: bytes.length, sha256, path }, folder, now);
    const id = await startImport(db, officer, { kind, asOf, unit: null }, file, now);
    await readImport(db, id, folder);
    return id;
  }

  return {
    ...{ db, folder, agencyOf, send },
    resultOf: async (officer: Officer, id: string) => (await importById(db, officer, id)).result,
    readAgain: (id: string) => readImport(db, id, folder),
    async close() {
      await fresh.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type Sending = Awaited<ReturnType<typeof openSending>>;
