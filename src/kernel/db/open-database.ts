import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import { log } from "../log.ts";
import type { Settings } from "../settings.ts";
import { connectionName, embeddedCluster } from "./embedded/index.ts";
import { explainConnection } from "./explain-connection.ts";
import { migrate } from "./migrate.ts";
import { PreparingClient } from "./prepared.ts";
import { insistSuitable } from "./suitable.ts";

/** The database as queries and commands receive it. */
export type Db = ReturnType<typeof drizzleOn>;

/** A transaction inside {@link Db}. */
export type Tx = Parameters<Parameters<Db["transaction"]>[0]>[0];

/** For what may run alone or inside another's transaction. */
export type DbOrTx = Db | Tx;

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

/** Drizzle over a pool; rooms pass their tables to queries themselves. */
export function drizzleOn(pool: pg.Pool) {
  return drizzle({ client: pool, casing: "snake_case" });
}

/** A pool that outlives the loss of idle connections (a restarted server): the next query connects anew. */
export function poolOn(url: string, max = 20): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    Client: PreparingClient,
    max,
    application_name: connectionName,
    connectionTimeoutMillis: 15_000,
  });
  pool.on("error", (error) => log.warn({ err: error }, "a database connection was lost"));
  return pool;
}
