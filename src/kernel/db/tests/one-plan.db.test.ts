import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { askedByOnePlan, type DbOrTx } from "../index.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.pool.query("create table said (word text not null)");
});
afterAll(() => fresh.close());

/** Says with its answer how the connection chooses plans, and how many it made for this very text. */
const question = (word: string) => sql`
  select (select count(*)::int from said where word = ${word}) as n, current_setting('plan_cache_mode') as mode,
    (select sum(generic_plans)::int from pg_prepared_statements) as one, (select sum(custom_plans)::int from pg_prepared_statements) as each`;
type Answer = { n: number; mode: string; one: number; each: number };
const asked = async (db: DbOrTx, word: string) => (await askedByOnePlan<Answer>(db, question(word))).rows[0];

test("is answered with other values by the plan that was made the first time; what was written before is seen", async () => {
  expect(await asked(fresh.db, "một")).toMatchObject({ n: 0, mode: "force_generic_plan", each: 0 });
  await fresh.pool.query("insert into said values ('một')");
  expect(await asked(fresh.db, "một")).toMatchObject({ n: 1, each: 0 });
  expect(await asked(fresh.db, "hai")).toMatchObject({ n: 0, each: 0 });
});

test("inside a transaction is a part of it, and leaves the connection as it was", async () => {
  await fresh.db.transaction(async (tx) => {
    await tx.execute(sql`insert into said values ('hai')`);
    expect(await asked(tx, "hai")).toMatchObject({ n: 1, mode: "force_generic_plan" });
    expect(await asked(fresh.db, "hai")).toMatchObject({ n: 0 });
  });
  const { rows } = await fresh.pool.query("show plan_cache_mode");
  expect(rows).toEqual([{ plan_cache_mode: "auto" }]);
});

test("a fault in such a question is told, and the next is answered; the pool ends with all its connections", async () => {
  await expect(askedByOnePlan(fresh.db, sql`select 1 / ${0}::int`)).rejects.toThrow();
  expect(await asked(fresh.db, "một")).toMatchObject({ n: 1 });
  const other = await freshDatabase();
  await askedByOnePlan(other.db, sql`select 1`);
  await other.pool.end();
  await expect(askedByOnePlan(other.db, sql`select 1`)).rejects.toMatchObject({
    cause: { message: expect.stringContaining("after calling end") },
  });
});
