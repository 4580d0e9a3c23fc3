import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { type Jobs, type Queue, queue, startJobs } from "../index.ts";

let fresh: FreshDatabase;
let jobs: Jobs | undefined;
beforeAll(async () => {
  fresh = await freshDatabase();
  return () => fresh.close();
});
let done: string[];
beforeEach(() => {
  done = [];
});
afterEach(() => jobs?.stop());

const letters = queue<{ to: string }>({
  name: "letters",
  async work({ to }) {
    done.push(to);
  },
});
const patience = { timeout: 12_000, interval: 50 };

async function crons(): Promise<string[]> {
  const { rows } = await fresh.pool.query("select name, cron, timezone from pgboss.schedule order by name");
  return rows.map((row) => `${row.name} ${row.cron} ${row.timezone}`);
}

test("a job sent is done", async () => {
  jobs = await startJobs(fresh.pool, [letters]);
  expect(jobs.running()).toBe(true);
  await jobs.send(letters, { to: "Hoa" });
  await expect.poll(() => done, patience).toEqual(["Hoa"]);
});

test("a job sent while nobody worked is done after the next start", async () => {
  jobs = await startJobs(fresh.pool, [letters]);
  await jobs.stop();
  expect(jobs.running()).toBe(false);
  await jobs.send(letters, { to: "Minh" });
  expect(done).toEqual([]);
  jobs = await startJobs(fresh.pool, [letters]);
  await expect.poll(() => done, patience).toEqual(["Minh"]);
});

test("of jobs with the same key only one waits; jobs without a key all do", async () => {
  jobs = await startJobs(fresh.pool, [letters]);
  const tomorrow = new Date(Date.now() + 86_400_000);
  const how = { onlyOne: "digest of Hoa", at: tomorrow };
  expect(await jobs.send(letters, { to: "Hoa" }, how)).toEqual(expect.any(String));
  expect(await jobs.send(letters, { to: "Hoa" }, how)).toBeNull();
  expect(await jobs.send(letters, { to: "Nam" }, { at: tomorrow })).toEqual(expect.any(String));
  expect(await jobs.send(letters, { to: "Nam" }, { at: tomorrow })).toEqual(expect.any(String));
  expect(done).toEqual([]);
});

test("a job that throws is tried again", async () => {
  const stumbling: Queue = {
    name: "stumbling",
    retries: 2,
    retryAfterSeconds: 1,
    async work() {
      done.push("tried");
      if (done.length === 1) throw new Error("the first time fails");
    },
  };
  jobs = await startJobs(fresh.pool, [stumbling]);
  await jobs.send(stumbling, {});
  await expect.poll(() => done, patience).toEqual(["tried", "tried"]);
});

test("each queue has its one cron, in Vietnam time; one no longer named is gone", async () => {
  const nightly: Queue = { name: "nightly", cron: "5 0 * * *", async work() {} };
  jobs = await startJobs(fresh.pool, [nightly]);
  expect(await crons()).toEqual(["nightly 5 0 * * * Asia/Ho_Chi_Minh"]);
  await jobs.stop();
  jobs = await startJobs(fresh.pool, [{ ...nightly, cron: "15 0 * * *" }]);
  expect(await crons()).toEqual(["nightly 15 0 * * * Asia/Ho_Chi_Minh"]);
  await jobs.stop();
  jobs = await startJobs(fresh.pool, [{ name: "nightly", async work() {} }]);
  expect(await crons()).toEqual([]);
});
