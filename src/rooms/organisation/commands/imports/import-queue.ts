import type { Db } from "#kernel/db/index.ts";
import { type Queue, queue } from "#kernel/jobs/index.ts";
import { readImport } from "./read-import.ts";

/** Which import is to be read. */
type ImportJob = { importId: string };

/** The reading of large files, to send to. Its work needs the database: the program starts {@link importWork}. */
export const importQueue: Queue<ImportJob> = queue({
  name: "read-import",
  work: () => Promise.reject(new Error("The queue read-import is started through importWork().")),
});

/** The queue with its work. */
export function importWork(db: Db, dataFolder: string): Queue<ImportJob> {
  return { ...importQueue, work: ({ importId }) => readImport(db, importId, dataFolder) };
}
