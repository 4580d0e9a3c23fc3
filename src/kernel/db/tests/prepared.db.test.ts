import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { alwaysKept } from "../prepared.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const kept = async (client: { query(text: string): Promise<{ rows: { statement: string }[] }> }) =>
  (await client.query("select statement from pg_prepared_statements order by statement")).rows.map((r) => r.statement);

test("a question asked often is kept by its connection, with other values each time; commands and lists are not", async () => {
  const client = await fresh.pool.connect();
  try {
    const question = "select $1::int + 1 as next";
    for (const n of [1, 2, 3]) expect((await client.query(question, [n])).rows).toEqual([{ next: n + 1 }]);
    expect(await kept(client)).toEqual([]);
    for (const n of [4, 5]) expect((await client.query(question, [n])).rows).toEqual([{ next: n + 1 }]);
    expect(await kept(client)).toEqual([question]);

    await client.query("create temporary table said (word text)");
    for (const word of ["một", "hai", "ba", "bốn", "năm"]) await client.query("insert into said values ($1)", [word]);
    for (let n = 0; n < 5; n += 1) await client.query("select count(*) from said");
    expect(await kept(client)).toEqual([question]);
  } finally {
    client.release();
  }
});

test("what goes wrong in a kept question is told like any other, and the next asks on", async () => {
  const client = await fresh.pool.connect();
  try {
    const question = "select 10 / $1::int as part";
    for (const n of [1, 2, 5, 10]) expect((await client.query(question, [n])).rows).toEqual([{ part: 10 / n }]);
    await expect(client.query(question, [0])).rejects.toMatchObject({ code: "22012" });
    expect((await client.query(question, [5])).rows).toEqual([{ part: 2 }]);
  } finally {
    client.release();
  }
});

test("a question that says so is kept from its first time, however long it is", async () => {
  const client = await fresh.pool.connect();
  try {
    const many = Array.from({ length: 3000 }, (_, n) => `select ${n} as n`).join(" union all ");
    const question = `${alwaysKept} select count(*)::int as n from (${many}) t where t.n < $1::int`;
    expect(question.length).toBeGreaterThan(64_000);
    expect((await client.query(question, [7])).rows).toEqual([{ n: 7 }]);
    expect(await kept(client)).toContain(question);
  } finally {
    client.release();
  }
});
