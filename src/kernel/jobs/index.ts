import { randomUUID } from "node:crypto";
import type pg from "pg";
import PgBoss from "pg-boss";
import { log } from "../log.ts";
import type { Queue } from "./queue.ts";

export { type Queue, queue } from "./queue.ts";

/** The running job workers of this process. */
export type Jobs = {
  /**
   * Puts a job into a queue; gives its id, or null when a job with the same `onlyOne` key waits already.
   * It begins within about a second.
   */
  send<Data extends object>(to: Queue<Data>, data: Data, how?: { onlyOne?: string; at?: Date }): Promise<string | null>;
  /** True between a finished start and a stop. */
  running(): boolean;
  /** Lets jobs under way finish (at most 10 seconds; an unfinished one is tried again at the next start). */
  stop(): Promise<void>;
};

/**
 * Starts working on the queues, over the program's own pool (tables in schema `pgboss`). Queues first, then their cron;
 * a cron that the program no longer names is taken away.
 */
export async function startJobs(pool: pg.Pool, queues: Queue[]): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    pollingIntervalSeconds: 1,
  });
  boss.on("error", (error) => log.error({ err: error }, "the job queue met an error"));
  await boss.start();
  for (const one of queues) await open(boss, one);
  await keepOnlyCronsOf(boss, queues);
  let running = true;
  return {
    send: (to, data, how) => send(boss, to.name, data, how),
    running: () => running,
    async stop() {
      running = false;
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
    },
  };
}

/** Policy `short`: of the jobs with one key only one waits at a time. */
async function open(boss: PgBoss, { name, work, ...rest }: Queue): Promise<void> {
  const { retries = 3, retryAfterSeconds = 5, expireInSeconds = 900 } = rest;
  const patience = { retryLimit: retries, retryDelay: retryAfterSeconds, retryBackoff: true, expireInSeconds };
  const manner = { name, policy: "short" as const, ...patience };
  if (await boss.getQueue(name)) await boss.updateQueue(name, manner);
  else await boss.createQueue(name, manner);
  await boss.work<object>(name, { batchSize: 1 }, async ([job]) => {
    if (!job) return;
    try {
      await work(job.data ?? {}, { id: job.id });
    } catch (error) {
      log.error({ err: error, queue: name, job: job.id }, "a job failed");
      throw error;
    }
  });
}

async function keepOnlyCronsOf(boss: PgBoss, queues: Queue[]): Promise<void> {
  const timed = queues.filter((one) => one.cron !== undefined);
  for (const { name } of await boss.getSchedules()) {
    if (!timed.some((one) => one.name === name)) await boss.unschedule(name);
  }
  for (const { name, cron } of timed) await boss.schedule(name, cron!, {}, { tz: "Asia/Ho_Chi_Minh" });
}

function send(boss: PgBoss, name: string, data: object, how: { onlyOne?: string; at?: Date } = {}) {
  const key = { singletonKey: how.onlyOne ?? randomUUID() };
  return boss.send(name, data, how.at ? { ...key, startAfter: how.at } : key);
}
