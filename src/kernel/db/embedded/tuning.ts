import { join } from "node:path";
import { type RunsAs, writeFor } from "./run.ts";

/** What the embedded cluster is for: `lasting` keeps every committed word, `passing` (tests) trades that for speed. */
export type Tuning = "lasting" | "passing";

const always = {
  listen_addresses: "'127.0.0.1'",
  unix_socket_directories: "''",
  timezone: "'UTC'",
  log_timezone: "'UTC'",
  log_min_messages: "warning",
  jit: "off",
  // A statement whose client is gone ends within seconds instead of holding a core; Windows cannot tell.
  client_connection_check_interval: process.platform === "win32" ? "0" : "'5s'",
};

const lasting = {
  max_connections: "100",
  shared_buffers: "'256MB'",
  effective_cache_size: "'1GB'",
  work_mem: "'16MB'",
  maintenance_work_mem: "'128MB'",
  max_wal_size: "'2GB'",
  random_page_cost: "1.1",
  fsync: "on",
  synchronous_commit: "on",
};

const passing = {
  max_connections: "300",
  shared_buffers: "'256MB'",
  max_wal_size: "'2GB'",
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: "0",
};

/** Writes guongsang.conf, which postgresql.conf of the cluster includes; written again at every start. */
export async function writeConfiguration(cluster: string, as: RunsAs, port: number, tuning: Tuning): Promise<void> {
  const values = { port: String(port), ...always, ...(tuning === "lasting" ? lasting : passing) };
  const lines = Object.entries(values).map(([name, value]) => `${name} = ${value}`);
  await writeFor(
    as,
    join(cluster, "guongsang.conf"),
    ["# Written at every start; put changes into postgresql.conf below the include.", ...lines, ""].join("\n"),
  );
}
