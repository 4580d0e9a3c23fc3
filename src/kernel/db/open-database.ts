import type pg from "pg";
import type { Settings } from "../settings.ts";
import { embeddedCluster } from "./embedded/index.ts";
import { explainConnection } from "./explain-connection.ts";
import { migrate } from "./migrate.ts";
import { type Db, drizzleOn, poolOn } from "./pool.ts";
import { insistSuitable } from "./suitable.ts";

/** An open, migrated database. */
export type Database = {
  db: Db;
  pool: pg.Pool;
  url: string;
  /** True when it is the embedded PostgreSQL of the data folder. */
  embedded: boolean;
  /** Ends the connections, and stops the embedded PostgreSQL unless another process of ours uses it. */
  close(): Promise<void>;
};

/**
 * Opens DATABASE_URL, else the embedded PostgreSQL (adopting a running one), and brings it forward.
 * Throws CannotStart with one sentence that says what to do.
 */
export async function openDatabase(settings: Pick<Settings, "databaseUrl" | "dataFolder">): Promise<Database> {
  if (settings.databaseUrl) return connect(settings.databaseUrl, false, async () => undefined);
  const cluster = await embeddedCluster(settings.dataFolder);
  try {
    return await connect(await cluster.database("guongsang"), true, cluster.leave);
  } catch (error) {
    await cluster.leave();
    throw error;
  }
}

async function connect(url: string, embedded: boolean, leave: () => Promise<void>): Promise<Database> {
  const pool = poolOn(url);
  const close = async () => {
    await pool.end();
    await leave();
  };
  try {
    await pool.query("select 1").catch((error) => {
      throw explainConnection(url, error);
    });
    await insistSuitable(pool);
    await migrate(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db: drizzleOn(pool), pool, url, embedded, close };
}
