import { stderr } from "node:process";
import { type Db, openDatabase } from "#kernel/db/index.ts";
import { CannotStart, readSettings } from "#kernel/settings.ts";

/** Opens the database the settings name (adopting a running embedded one) for the time of a command. */
export async function withDatabase(work: (db: Db) => Promise<number>): Promise<number> {
  try {
    const database = await openDatabase(readSettings());
    try {
      return await work(database.db);
    } finally {
      await database.close();
    }
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    stderr.write(`${error.vietnamese}\n`);
    return 1;
  }
}
