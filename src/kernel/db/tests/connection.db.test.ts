import { expect, inject, test } from "vitest";
import { CannotStart } from "#kernel/settings.ts";
import { asking, urlTo } from "#testing/cluster.ts";
import { freshDatabase } from "#testing/database.ts";
import { migrate, openDatabase, pendingMigrations } from "../index.ts";
import { readMigrations } from "../migrate.ts";
import { poolOn } from "../pool.ts";

const { url: server } = inject("testDatabase");

async function refusal(databaseUrl: string): Promise<CannotStart> {
  const opened = await openDatabase({ databaseUrl, dataFolder: "unused" }).catch((error) => error);
  expect(opened).toBeInstanceOf(CannotStart);
  return opened;
}

function changed(change: (address: URL) => void): string {
  const address = new URL(server);
  change(address);
  return address.href;
}

test.each([
  [
    "a port nobody listens on",
    changed((at) => {
      at.port = "1";
    }),
    "nobody listens at",
  ],
  [
    "a host nobody knows",
    changed((at) => {
      at.hostname = "no-such-host.invalid";
    }),
    "is not known",
  ],
  [
    "a wrong password",
    changed((at) => {
      at.password = "wrong";
    }),
    "does not accept this user name and password",
  ],
  ["a database that is not there", urlTo(server, "no_such_database"), "has no database of the name"],
])("DATABASE_URL with %s is one sentence without the password", async (_, url, words) => {
  const { message, vietnamese } = await refusal(url);
  expect(message).toMatch(/^DATABASE_URL cannot be used: /);
  expect(message).toContain(words);
  expect(`${message}${vietnamese}`).not.toContain("\n");
  expect(message).not.toContain(`${new URL(url).password}@`);
});

test("a database in another encoding is refused", async () => {
  const name = `${inject("testDatabase").template}_latin`;
  await asking(server, (client) =>
    client.query(
      `create database ${name} encoding 'LATIN1' lc_collate 'C' lc_ctype 'C' locale_provider 'libc' template template0`,
    ),
  );
  expect((await refusal(urlTo(server, name))).message).toContain("has encoding LATIN1");
});

test("a user who may not create is told what to grant", async () => {
  const fresh = await freshDatabase();
  const name = new URL(fresh.url).pathname.slice(1);
  const [user, empty] = [`${name}_u`, `${name}_e`];
  await asking(server, async (client) => {
    await client.query(`create user ${user} password 'p'`);
    await client.query(`create database ${empty} template template0 encoding 'UTF8'`);
  });
  try {
    const url = new URL(urlTo(server, empty));
    url.username = user;
    url.password = "p";
    const { message } = await refusal(url.href);
    expect(message).toContain("grant create on database");
  } finally {
    await fresh.close();
    await asking(server, async (client) => {
      await client.query(`drop database ${empty} with (force)`);
      await client.query(`drop user ${user}`);
    });
  }
});

test("opening an empty database brings it forward; any number may do so at once, each change happens once", async () => {
  const name = `${inject("testDatabase").template}_empty`;
  await asking(server, (client) => client.query(`create database ${name} template template0 encoding 'UTF8'`));
  const opened = await Promise.all(
    [1, 2, 3].map(() => openDatabase({ databaseUrl: urlTo(server, name), dataFolder: "unused" })),
  );
  const names = (await readMigrations()).map((one) => one.name);
  const { rows } = await opened[0]!.pool.query("select name from applied_migrations order by name");
  expect(rows.map((row) => row.name)).toEqual(names);
  expect(await pendingMigrations(opened[0]!.pool)).toEqual([]);
  expect(opened[0]!.embedded).toBe(false);
  await Promise.all(opened.map((database) => database.close()));
});

test("a database newer than the program, and an altered file, are refused", async () => {
  const { pool, close } = await freshDatabase();
  const known = await readMigrations();
  await expect(migrate(pool, known.slice(0, -1))).rejects.toThrow("does not know: start a newer version");
  const altered = known.map((one, at) => (at === 0 ? { ...one, checksum: "another" } : one));
  await expect(migrate(pool, altered)).rejects.toThrow(`migrations/${known[0]!.name}.sql was altered`);
  await close();
});

test("a change that fails leaves nothing of itself behind, and those before it stay", async () => {
  const { pool, close } = await freshDatabase();
  const known = await readMigrations();
  const sql = "create table half_done (id int); select no_such_function();";
  const more = [
    ...known,
    { name: "9998_good", sql: "create table good (id int)", checksum: "g" },
    { name: "9999_bad", sql, checksum: "b" },
  ];
  await expect(migrate(pool, more)).rejects.toThrow("no_such_function");
  const { rows } = await pool.query(
    "select to_regclass('good') is not null as good, to_regclass('half_done') is not null as half_done",
  );
  expect(rows).toEqual([{ good: true, half_done: false }]);
  await close();
});

test("a pool outlives the loss of its connections", async () => {
  const { url, close } = await freshDatabase();
  const pool = poolOn(url, 2);
  await pool.query("select 1");
  await asking(url, (client) =>
    client.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    ),
  );
  await expect
    .poll(
      () =>
        pool.query("select 1 as one").then(
          ({ rows }) => rows,
          () => [],
        ),
      { timeout: 5_000 },
    )
    .toEqual([{ one: 1 }]);
  await pool.end();
  await close();
});
