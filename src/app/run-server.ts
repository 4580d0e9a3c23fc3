import { claimDataFolder, type Database, openDatabase } from "#kernel/db/index.ts";
import { type Jobs, type Queue, startJobs } from "#kernel/jobs/index.ts";
import { log } from "#kernel/log.ts";
import { explainStop, keptSecret, readSettings, type Settings } from "#kernel/settings.ts";
import { health } from "./health.ts";
import { type Answering, type Listening, listen } from "./listen.ts";
import { toldToStop } from "./told-to-stop.ts";

/** What a program is made of, once its database is open and its address known. */
export type Opened = { settings: Settings; database: Database; secret: string; jobs: () => Jobs | undefined };

/** What the program answers with, the work it does by itself, and what it says at its start. */
export type Program = { fetch: Answering; queues: Queue[]; greeting(address: string): string[] };

/**
 * Runs the server until it is told to stop: settings, database, the right to the data folder, the port (503 until ready),
 * the program, its jobs. Whatever cannot be had is said in one sentence and gives exit code 1. Everything
 * that was opened is closed in the opposite order: requests, jobs, connections, the embedded PostgreSQL.
 */
export async function runServer(prepare: (opened: Opened) => Promise<Program>): Promise<void> {
  const told = toldToStop();
  const closing: (() => Promise<void>)[] = [];
  try {
    await open(prepare, closing, told);
    await told.promise;
  } catch (error) {
    explainStop(error);
    process.exitCode = 1;
  }
  for (const close of closing.reverse()) {
    await close().catch((error) => log.error({ err: error }, "a part did not close"));
  }
  told.done();
}

async function open(
  prepare: (opened: Opened) => Promise<Program>,
  closing: (() => Promise<void>)[],
  told: ReturnType<typeof toldToStop>,
): Promise<void> {
  const settings = readSettings();
  const secret = await keptSecret(settings);
  const database = await openDatabase(settings);
  closing.push(database.close);
  const claim = await claimDataFolder(database, settings.dataFolder);
  closing.push(claim.release);
  if (told.already()) return;

  let jobs: Jobs | undefined;
  let program: Program | undefined;
  const probes = health({ pool: database.pool, jobs: () => jobs, started: () => program !== undefined });
  const listening = await listen((request, env) => {
    if (/^\/(healthz|readyz)$/.test(new URL(request.url).pathname)) return probes.fetch(request);
    return program ? program.fetch(request, env) : starting();
  }, settings);
  closing.push(() => jobs?.stop() ?? Promise.resolve(), listening.close);
  const known = { ...settings, publicUrl: process.env.PUBLIC_URL ? settings.publicUrl : listening.address };
  await claim.announce(listening.address);
  const prepared = await prepare({ settings: known, database, secret, jobs: () => jobs });
  if (told.already()) return;
  jobs = await startJobs(database.pool, prepared.queues);
  program = prepared;
  greet(prepared, listening);
}

function starting(): Response {
  const headers = { "content-type": "text/plain; charset=utf-8", "retry-after": "2" };
  return new Response("Chương trình đang khởi động, hãy mở lại trang sau vài giây.\n", { status: 503, headers });
}

function greet(program: Program, { address }: Listening): void {
  for (const line of program.greeting(address)) console.log(line);
}
