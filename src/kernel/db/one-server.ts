import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { log } from "../log.ts";
import { CannotStart } from "../settings.ts";
import { connectionName } from "./embedded/index.ts";
import { locks } from "./locks.ts";
import type { Database } from "./open-database.ts";

/** The right of one server to a data folder. */
export type Claim = {
  /** Leaves word of where this server answers, for the sentence a second one is refused with. */
  announce(address: string): Promise<void>;
  /** Gives the folder free. */
  release(): Promise<void>;
};

/**
 * Makes this process the only server on the data folder's embedded database; the lock is in the database, so it
 * ends with the process, however that ends. Commands may share the folder. With DATABASE_URL any number
 * of servers may run. Throws CannotStart naming the process and the address that hold the folder.
 */
export async function claimDataFolder(database: Database, dataFolder: string): Promise<Claim> {
  const note = join(dataFolder, "server.json");
  if (!database.embedded) return { announce: async () => undefined, release: async () => undefined };
  const client = new pg.Client({ connectionString: database.url, application_name: connectionName });
  client.on("error", (error) => log.warn({ err: error }, "the lock on the data folder was lost"));
  await client.connect();
  if (!(await locked(client))) {
    await client.end();
    throw await heldBy(note, dataFolder);
  }
  return {
    announce: (address) => writeFile(note, JSON.stringify({ process: process.pid, address })),
    release: () => client.end(),
  };
}

/** A server that is just ending keeps its lock for a moment; so ask for four seconds. */
async function locked(client: pg.Client): Promise<boolean> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const { rows } = await client.query("select pg_try_advisory_lock($1) as locked", [locks.serving]);
    if (rows[0].locked) return true;
    await pause(200);
  }
  return false;
}

async function heldBy(note: string, dataFolder: string): Promise<CannotStart> {
  const said = JSON.parse(await readFile(note, "utf8").catch(() => "{}"));
  const { process: pid = "?", address = "?" } = said as { process?: number; address?: string };
  return new CannotStart(
    `The data folder ${dataFolder} is already served by process ${pid} at ${address}: use that one, stop it, or set GUONGSANG_DATA to another folder.`,
    `Thư mục dữ liệu ${dataFolder} đang do tiến trình ${pid} phục vụ tại ${address}: hãy dùng máy chủ đó, dừng nó, hoặc đặt GUONGSANG_DATA sang thư mục khác.`,
  );
}
