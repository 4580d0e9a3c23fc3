import { readFile, realpath, rename, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { CannotStart } from "../../settings.ts";
import { type Binaries, binariesFor } from "./binaries.ts";
import { clusterOwner, explainFailure, initialise } from "./initialise.ts";
import type { Place } from "./place.ts";
import { disownProcess, readPostmaster, runsCluster } from "./postmaster.ts";
import { freePort, whoAnswers } from "./probe.ts";
import { runLeavingDaemon, writeFor } from "./run.ts";
import { type Tuning, writeConfiguration } from "./tuning.ts";

/** A cluster that answers: the address of its `postgres` database, and the programs that can stop it. */
export type Running = { url: string; binaries: Binaries };

/**
 * Gives the running cluster of a place: adopts the one that still runs (after a kill of our program, or started by
 * another of our processes), else recovers what a kill left, makes the cluster if need be, and starts it.
 */
export async function start(place: Place, tuning: Tuning): Promise<Running> {
  const binaries = await binariesFor(place.as, place.copyFolder);
  await initialise(place, binaries, tuning);
  const cluster = await realpath(join(place.folder, "data"));
  const adopted = await adopt(place, cluster);
  if (adopted) return { url: adopted, binaries };
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(place, attempt);
    await writeConfiguration(cluster, place.as, port, tuning);
    const logged = await logSize(place);
    const args = ["start", "-w", "-s", "-t", "600", "-D", cluster, "-l", join(place.folder, "server.log")];
    const started = await runLeavingDaemon(binaries.pgCtl, args, place.as, join(place.folder, "pg_ctl.log"));
    if (started.code === 0) return { url: await urlOf(place, port), binaries };
    const said = `${started.said}\n${await loggedSince(place, logged)}`;
    if (attempt > 10 || !passesByItself(said)) throw explainFailure(place.folder, said);
    await pause(500);
  }
}

/** The address of the cluster if it runs already. Waits for one that is starting, recovering or stopping. */
async function adopt(place: Place, cluster: string): Promise<string | null> {
  for (let waited = 0; ; waited += 250) {
    const left = await readPostmaster(cluster);
    if (!left) return null;
    const url = await urlOf(place, left.port);
    const answer = left.port ? await whoAnswers(url, cluster) : "nobody";
    if (answer === "ours") return url;
    if (!(await runsCluster(left.pid, cluster))) {
      if (answer !== "not-yet") return disownProcess(cluster, place.as).then(() => null);
    } else if (waited > 60_000) throw doesNotAnswer(cluster, left.pid);
    await pause(250);
  }
}

/** The port is kept, so that tools find it again; when somebody else took it, another free one is kept. */
async function choosePort(place: Place, attempt: number): Promise<number> {
  const file = join(place.folder, "port");
  const kept = Number(await readFile(file, "utf8").catch(() => "")) || 0;
  const port = await freePort(attempt === 1 ? kept : 0);
  if (port !== kept) await writeFor(place.as, file, String(port));
  return port;
}

async function urlOf(place: Place, port: number): Promise<string> {
  const password = (await readFile(join(place.folder, "password"), "utf8")).trim();
  return `postgres://${clusterOwner}:${password}@127.0.0.1:${port}/postgres`;
}

/** A port taken in between, or the last processes of a killed cluster that have not noticed yet. */
function passesByItself(said: string): boolean {
  return /could not create any TCP\/IP sockets|Address already in use|pre-existing shared memory|lock file ".*" already exists/.test(
    said,
  );
}

/** The size of the log before a start; a long log is first set aside as server.log.1. */
async function logSize(place: Place): Promise<number> {
  const log = join(place.folder, "server.log");
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size < 5_000_000) return size;
  await rename(log, `${log}.1`);
  return 0;
}

async function loggedSince(place: Place, size: number): Promise<string> {
  const log = await readFile(join(place.folder, "server.log")).catch(() => Buffer.alloc(0));
  return log.subarray(size).toString("utf8").slice(-4_000);
}

function doesNotAnswer(cluster: string, pid: number): CannotStart {
  return new CannotStart(
    `The database in ${cluster} is run by process ${pid}, which has not answered for a minute: end that process, then start again.`,
    `Cơ sở dữ liệu ở ${cluster} do tiến trình ${pid} chạy và đã một phút không trả lời: hãy dừng tiến trình đó rồi khởi động lại.`,
  );
}
