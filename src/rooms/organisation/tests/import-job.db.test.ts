import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keepFile } from "#kernel/files/index.ts";
import { type Jobs, startJobs } from "#kernel/jobs/index.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { importQueue, importWork } from "../commands/imports/import-queue.ts";
import { startImport } from "../commands/imports/start-import.ts";
import { importById } from "../queries/imports.ts";
import { smallAgency } from "./small-agency.ts";

let fresh: FreshDatabase;
let folder: string;
let jobs: Jobs;
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), "guongsang-import-job-"));
  jobs = await startJobs(fresh.pool, [importWork(fresh.db, folder)]);
});
afterAll(async () => {
  await jobs?.stop();
  await fresh?.close();
  await rm(folder, { recursive: true, force: true });
});

test("a file handed to the job queue is read there, and stays to be looked through", async () => {
  const here = await smallAgency(fresh.db);
  const path = join(import.meta.dirname, "../imports/tests/given/a2-can-bo-thads-thai-binh.xls");
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const now = new Date();
  const arrived = { name: "a2.xls", mime: "application/vnd.ms-excel", size: bytes.length, sha256, path };
  const file = await keepFile(fresh.db, here.hoa, arrived, folder, now);
  const id = await startImport(fresh.db, here.hoa, { kind: "people", asOf: "2021-12-31", unit: null }, file, now);
  expect(await jobs.send(importQueue, { importId: id }, { onlyOne: id })).not.toBeNull();
  await expect.poll(async () => (await importById(fresh.db, here.hoa, id)).state, { timeout: 15_000 }).toBe("checked");
  expect((await importById(fresh.db, here.hoa, id)).findings?.findings.rows).toHaveLength(120);
});
