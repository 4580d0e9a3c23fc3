import { randomBytes } from "node:crypto";
import type pg from "pg";
import { inject } from "vitest";
import type { Db } from "#kernel/db/index.ts";
import { drizzleOn, poolOn } from "#kernel/db/pool.ts";
import { asking, urlTo } from "./cluster.ts";
import "./database-for-run.ts";

/** A database of one's own, migrated and empty; dropped with the server when the run ends. */
export type FreshDatabase = { db: Db; pool: pg.Pool; url: string; close(): Promise<void> };

/**
 * Copies the migrated template: `beforeAll(async () => { fresh = await freshDatabase(); })` once per test file,
 * `afterAll(() => fresh.close())`. Only in tests named `*.db.test.ts(x)` and in `e2e/`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url: server, template, strategy } = inject("testDatabase");
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  await asking(server, (client) => client.query(`create database ${name} template ${template} strategy ${strategy}`));
  const url = urlTo(server, name);
  const pool = poolOn(url, 5);
  return { db: drizzleOn(pool), pool, url, close: () => pool.end() };
}
