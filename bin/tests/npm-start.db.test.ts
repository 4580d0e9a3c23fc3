import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#kernel/db/index.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";

let dataFolder: string;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "guongsang-start-"));
});
afterAll(async () => {
  await openDatabase({ databaseUrl: undefined, dataFolder }).then((database) => database.close());
  await rm(dataFolder, { recursive: true, force: true });
});

/** `npm start` as a person types it; gives npm's process and what was printed up to the address. */
function npmStart(): Promise<{ npm: ChildProcess; printed: string; address: string }> {
  const npm = spawn("npm", ["start"], {
    cwd: programFolder(),
    env: { ...process.env, DATABASE_URL: undefined, VITEST: undefined, PORT: "0", GUONGSANG_DATA: dataFolder },
    stdio: "pipe",
  });
  return new Promise((resolve, reject) => {
    let printed = "";
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /Gương Sáng: (http:\/\/\S+)/.exec(printed);
      if (found) resolve({ npm, printed, address: found[1]! });
    };
    npm.stdout.on("data", hear);
    npm.stderr.on("data", hear);
    npm.once("close", () => reject(new Error(`npm start ended. It said:\n${printed}`)));
  });
}

async function answers(address: string): Promise<boolean> {
  return fetch(`${address}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  );
}

async function databaseRuns(): Promise<boolean> {
  return readFile(join(dataFolder, "postgres", "data", "postmaster.pid")).then(
    () => true,
    () => false,
  );
}

test.skipIf(process.platform === "win32").each(["SIGTERM", "SIGKILL"] as const)(
  "npm start on an empty or used folder gives the program; %s to npm ends it and its database",
  async (signal) => {
    const { npm, address } = await npmStart();
    expect(await answers(address)).toBe(true);
    const page = await fetch(address, { redirect: "follow" });
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("Gương Sáng");
    npm.kill(signal);
    await expect.poll(() => answers(address), { timeout: 10_000 }).toBe(false);
    await expect.poll(databaseRuns, { timeout: 10_000 }).toBe(false);
  },
  120_000,
);
