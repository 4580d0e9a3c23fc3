import { join } from "node:path";
import pg from "pg";
import { oneAtATime } from "./one-at-a-time.ts";
import { type Place, placeFor } from "./place.ts";
import { run } from "./run.ts";
import { type Running, start } from "./start.ts";
import type { Tuning } from "./tuning.ts";

/** The embedded cluster of a data folder, shared by all our processes that use the folder. */
export type EmbeddedCluster = {
  /** The address of one of its databases; the database is made when it is missing. */
  database(name: string): Promise<string>;
  /** Stops the cluster unless another of our processes uses it: the last to leave puts out the light. */
  leave(): Promise<void>;
};

/** The name that each connection of ours bears, with the process it belongs to. */
export const connectionName = `guongsang:${process.pid}`;

/** Adopts or starts the cluster of a data folder. Throws CannotStart with one sentence. */
export async function embeddedCluster(dataFolder: string, tuning: Tuning = "lasting"): Promise<EmbeddedCluster> {
  const place = await placeFor(dataFolder);
  const lock = join(dataFolder, "starting");
  let presence: pg.Client;
  const running = await oneAtATime(lock, async () => {
    const up = await start(place, tuning);
    presence = await connected(up.url);
    return up;
  });
  return {
    database: (name) => databaseIn(presence, running.url, name),
    leave: () => oneAtATime(lock, () => leave(place, running, presence)),
  };
}

/** The open connection by which other processes of ours see that this one still needs the cluster. */
async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: connectionName });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

async function databaseIn(client: pg.Client, url: string, name: string): Promise<string> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
  if (!rowCount) {
    await client.query(`create database ${pg.escapeIdentifier(name)}`).catch((error) => {
      if (error.code !== "42P04" && error.code !== "23505") throw error;
    });
  }
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function leave(place: Place, running: Running, presence: pg.Client): Promise<void> {
  await presence.end().catch(() => undefined);
  if (await usedByOthers(running.url)) return;
  const args = ["stop", "-m", "fast", "-w", "-s", "-t", "120", "-D", join(place.folder, "data")];
  await run(running.binaries.pgCtl, args, place.as);
}

/** Another process of ours, or anybody who is in the middle of something (a backup). */
async function usedByOthers(url: string): Promise<boolean> {
  const others = `select 1 from pg_stat_activity where backend_type = 'client backend' and application_name <> $1
    and (application_name like 'guongsang:%' or state <> 'idle') limit 1`;
  try {
    const client = await connected(url);
    const { rowCount } = await client.query(others, [connectionName]);
    await client.end();
    return rowCount !== 0;
  } catch {
    return false;
  }
}
