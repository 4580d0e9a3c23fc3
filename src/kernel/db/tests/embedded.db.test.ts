import { spawn } from "node:child_process";
import { mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { bareServer, type ServerProcess, startProcess } from "#testing/server-process.ts";
import { openDatabase } from "../index.ts";

let dataFolder: string;
let servers: ServerProcess[] = [];
beforeAll(async () => {
  dataFolder = await mkdtemp(join(await realpath(tmpdir()), "guongsang-data-"));
});
afterEach(async () => {
  for (const { process: child, ended } of servers) {
    child.kill("SIGTERM");
    await ended;
  }
  servers = [];
});
afterAll(async () => {
  await openDatabase({ databaseUrl: undefined, dataFolder }).then((database) => database.close());
  await rm(dataFolder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): ServerProcess {
  const server = startProcess(bareServer, { GUONGSANG_DATA: dataFolder, ...env });
  servers.push(server);
  return server;
}

async function postmasterPid(): Promise<number | null> {
  const text = await readFile(join(dataFolder, "postgres", "data", "postmaster.pid"), "utf8").catch(() => "");
  return Number(text.split("\n")[0]) || null;
}

async function readiness(address: string): Promise<unknown> {
  return (await fetch(`${address}/readyz`)).json();
}
const ready = { database: "ok", migrations: "ok", jobs: "ok", program: "ok" };

async function killed(server: ServerProcess): Promise<void> {
  server.process.kill("SIGKILL");
  await server.ended;
}

test("two commands that start at once on an empty folder make one database", async () => {
  const opened = await Promise.all([1, 2].map(() => openDatabase({ databaseUrl: undefined, dataFolder })));
  expect(new Set(opened.map(({ url }) => url)).size).toBe(1);
  await Promise.all(opened.map((database) => database.close()));
  expect(await postmasterPid()).toBeNull();
});

test("a start is ready; SIGTERM finishes the request under way, then stops the database", async () => {
  const server = start();
  const address = await server.address();
  await expect.poll(() => readiness(address), { timeout: 5_000 }).toEqual(ready);
  const slow = fetch(`${address}/slow`).then((answer) => answer.text());
  await pause(300);
  server.process.kill("SIGTERM");
  expect(await slow).toBe("slow but whole");
  expect(await server.ended).toBe(0);
  expect(await postmasterPid()).toBeNull();
});

test("after kill -9 of the server the next start adopts the database that still runs", async () => {
  const first = start();
  await first.address();
  const running = await postmasterPid();
  await killed(first);
  const second = start();
  expect(await readiness(await second.address())).toEqual(ready);
  expect(await postmasterPid()).toBe(running);
  second.process.kill("SIGINT");
  expect(await second.ended).toBe(0);
  expect(await postmasterPid()).toBeNull();
});

test("after kill -9 of server and database the next start recovers what was committed, even when the number of the old process belongs to another", async () => {
  const database = await openDatabase({ databaseUrl: undefined, dataFolder });
  await database.pool.query("create table kept as select 'word' as written");
  const first = start();
  await first.address();
  process.kill((await postmasterPid())!, "SIGKILL");
  await database.close().catch(() => undefined);
  await killed(first);
  const file = join(dataFolder, "postgres", "data", "postmaster.pid");
  const stranger = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  const [, ...rest] = (await readFile(file, "utf8")).split("\n");
  await writeFile(file, [String(stranger.pid), ...rest].join("\n"));

  const again = await openDatabase({ databaseUrl: undefined, dataFolder });
  expect((await again.pool.query("select written from kept")).rows).toEqual([{ written: "word" }]);
  await again.close();
  expect(stranger.exitCode).toBeNull();
  stranger.kill();
});

test("a second server on the folder is refused with the process and address that hold it; a command shares the folder", async () => {
  const first = start();
  const address = await first.address();
  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`already served by process ${first.process.pid} at ${address}`);
  expect(second.said().trim().split("\n")).toHaveLength(2);

  const command = await openDatabase({ databaseUrl: undefined, dataFolder });
  expect((await command.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await command.close();
  expect(await readiness(address)).toEqual(ready);
});

test("the last to leave stops the database: a command keeps it while the server goes", async () => {
  const server = start();
  await server.address();
  const command = await openDatabase({ databaseUrl: undefined, dataFolder });
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  expect((await command.pool.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await command.close();
  expect(await postmasterPid()).toBeNull();
});

test("a busy port is one sentence that names it, and leaves no database behind", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => holder.once("listening", resolve));
  const { port } = holder.address() as { port: number };
  const server = start({ PORT: String(port) });
  expect(await server.ended).toBe(1);
  expect(server.said()).toContain(`Port ${port} on 127.0.0.1 is taken by another program`);
  expect(server.said()).toContain("PORT=3000");
  expect(server.said()).not.toContain("    at ");
  expect(await postmasterPid()).toBeNull();
  holder.close();
});
