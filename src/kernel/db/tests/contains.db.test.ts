import { sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asking } from "#testing/cluster.ts";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { contains } from "../contains.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await fresh.pool.query(
    "create table places (name text, search_text text generated always as (vn_fold(name)) stored); create index on places using gin (search_text gin_trgm_ops)",
  );
  await fresh.pool.query("insert into places select 'Xã số ' || n from generate_series(1, 2000) n");
  await fresh.pool.query(
    String.raw`insert into places values ('Phường Buôn Ma Thuột'), ('Đạt 100% chỉ tiêu'), ('Đạt 100 phần trăm'), ('to_khai'), ('to khai'), ('C:\Hồ sơ'); analyze places`,
  );
});
afterAll(() => fresh.close());

async function found(words: string): Promise<string[]> {
  const { rows } = await fresh.db.execute<{ name: string }>(
    sql`select name from places where ${contains(sql`search_text`, words)} order by name`,
  );
  return rows.map(({ name }) => name);
}

describe("words a text contains, without diacritics", () => {
  test.each([
    ["ma thuot", ["Phường Buôn Ma Thuột"]],
    ["  BUÔN   Mà ", ["Phường Buôn Ma Thuột"]],
    ["100%", ["Đạt 100% chỉ tiêu"]],
    ["to_khai", ["to_khai"]],
    ["c:\\hồ", ["C:\\Hồ sơ"]],
    ["%", ["Đạt 100% chỉ tiêu"]],
    ["không có", []],
  ])("%j finds %j", async (words, names) => {
    expect(await found(words)).toEqual(names);
  });

  test("a piece from the middle is found by the index of three letters", async () => {
    const { sql: text, params } = new PgDialect().sqlToQuery(
      sql`select name from places where ${contains(sql`search_text`, "ma thuot")}`,
    );
    const { rows } = await asking(fresh.url, async (client) => {
      await client.query("set enable_seqscan = off");
      return client.query(`explain ${text}`, params);
    });
    expect(rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("Bitmap Index Scan");
  });
});
