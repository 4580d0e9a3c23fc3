import { readFile, readlink, realpath } from "node:fs/promises";
import { join } from "node:path";
import { type RunsAs, run, writeFor } from "./run.ts";

/** What a running (or killed) PostgreSQL left in its postmaster.pid. */
export type Postmaster = { pid: number; port: number };

/** Reads postmaster.pid of a cluster; null when there is none. */
export async function readPostmaster(cluster: string): Promise<Postmaster | null> {
  const lines = (await readFile(join(cluster, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return pid > 0 ? { pid, port: port || 0 } : null;
}

/**
 * Whether the process is the PostgreSQL of this cluster. After a kill the number may belong to any other
 * process, even to the PostgreSQL of another folder.
 */
export async function runsCluster(pid: number, cluster: string): Promise<boolean> {
  if (!lives(pid)) return false;
  if (process.platform === "linux") return runsClusterOnLinux(pid, cluster);
  const asked =
    process.platform === "win32"
      ? await run("tasklist", ["/FI", `PID eq ${pid}`, "/NH"], undefined)
      : await run("ps", ["-o", "command=", "-p", String(pid)], undefined);
  return asked.said.includes("postgres") && (process.platform === "win32" || asked.said.includes(cluster));
}

/** A killed process that nobody has waited for (state Z) still has its number and name, but runs nothing. */
async function runsClusterOnLinux(pid: number, cluster: string): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return /^\d+ \(postgres\) [^ZX]/.test(stat) && (folder === null || folder === (await realpath(cluster)));
}

/**
 * Lets PostgreSQL start over a stale postmaster.pid whose number now belongs to another process: writes a number
 * no process has. The rest of the file stays, so PostgreSQL still sees for itself that no orphan uses its memory.
 */
export async function disownProcess(cluster: string, as: RunsAs): Promise<void> {
  const file = join(cluster, "postmaster.pid");
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  await writeFor(as, file, [String(2 ** 31 - 1), ...rest].join("\n"));
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
