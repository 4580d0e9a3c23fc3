import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { embeddedCluster } from "#kernel/db/embedded/index.ts";
import { migrate } from "#kernel/db/index.ts";
import { drizzleOn } from "#kernel/db/pool.ts";
import { keepCatalogue } from "#rooms/awards/index.ts";

/** A server for tests with one migrated database, the catalogue of awards in it, to copy from. */
export type TestServer = {
  /** The address of a database on the server from which others are made. */
  url: string;
  /** The migrated database; its name begins the names of all copies. */
  template: string;
  /** The quicker way to copy: by file where nothing is synced to disk (20 ms), through the log elsewhere. */
  strategy: "file_copy" | "wal_log";
  /** Drops every copy; an embedded cluster is removed whole. */
  stop(): Promise<void>;
};

const prefix = "guongsang-test-";

/** Starts an embedded cluster in a temporary folder (fsync off), or uses DATABASE_URL's server. */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.DATABASE_URL;
  if (given) {
    const template = await migratedTemplate(given);
    return { url: given, template, strategy: "wal_log", stop: () => dropAll(given, template) };
  }
  await sweepForsaken();
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await writeFile(join(folder, "runner"), String(process.pid));
  const cluster = await embeddedCluster(folder, "passing");
  const url = await cluster.database("postgres");
  const stop = async () => {
    await cluster.leave();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { url, template: await migratedTemplate(url), strategy: "file_copy", stop };
}

async function migratedTemplate(url: string): Promise<string> {
  const template = `guongsang_test_${process.pid}_${randomBytes(3).toString("hex")}`;
  await asking(url, (client) => client.query(`create database ${template} encoding 'UTF8' template template0`));
  const pool = new pg.Pool({ connectionString: urlTo(url, template), max: 2 });
  try {
    await migrate(pool);
    await keepCatalogue(drizzleOn(pool), new Date("2026-01-02T05:00:00Z"));
  } finally {
    await pool.end();
  }
  return template;
}

async function dropAll(url: string, template: string): Promise<void> {
  await asking(url, async (client) => {
    const { rows } = await client.query("select datname from pg_database where starts_with(datname, $1)", [template]);
    for (const { datname } of rows)
      await client.query(`drop database if exists ${pg.escapeIdentifier(datname)} with (force)`);
  });
}

/** Clusters whose test run was killed: stops and removes them. */
async function sweepForsaken(): Promise<void> {
  for (const name of (await readdir(tmpdir())).filter((one) => one.startsWith(prefix))) {
    const folder = join(tmpdir(), name);
    const runner = Number(await readFile(join(folder, "runner"), "utf8").catch(() => ""));
    if (!runner || lives(runner)) continue;
    await embeddedCluster(folder, "passing")
      .then((cluster) => cluster.leave())
      .catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** The address of another database on the same server. */
export function urlTo(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Does something on one connection, ended afterwards. */
export async function asking<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
