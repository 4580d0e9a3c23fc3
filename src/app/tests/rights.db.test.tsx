import { eq } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { listRoutes } from "../list-routes.ts";
import { letterOf } from "./rights/answers.ts";
import { type Places, placesOf } from "./rights/places.ts";
import { fieldsOf, lastOfAll, readers, rights } from "./rights/table.ts";

const routes = listRoutes().map((line) => line.trim().replace(/\s+/, " "));
const methodOf = (route: string) => route.split(" ")[0]!;

let office: Office;
let places: Places;
let visitors: Visitor[];
beforeAll(async () => {
  // Every address is asked as six readers within a minute: what stops a script that runs away would stop this.
  const parts = { requestsAMinute: Number.POSITIVE_INFINITY };
  office = await openOffice({ only: ["ca-mau", "soc-trang"], lived: true, parts });
  visitors = [office.stranger()];
  for (const name of readers.slice(1)) visitors.push(await office.as(name!));
  const [owner] = await office.db.select().from(people).where(eq(people.name, readers[2]!));
  const { rows } = await office.db.execute<{ unit_id: string }>(
    `select unit_id from posts where person_id = '${owner!.id}' order by valid_from limit 1`,
  );
  const at = { agencyId: owner!.agencyId, personId: owner!.id, unitId: rows[0]!.unit_id };
  places = await placesOf(office.db, at, office.dataFolder);
}, 120_000);
afterAll(() => office.close());

/** What each reader is answered, asked one after the other. */
async function asked(route: string): Promise<string> {
  const [method, path] = route.split(" ") as [string, string];
  const letters: string[] = [];
  for (const visitor of visitors) {
    const answer =
      method === "GET" ? await visitor.get(places(path)) : await visitor.post(places(path), fieldsOf[route] ?? {});
    letters.push(letterOf(answer));
  }
  return letters.join("");
}

async function allOf(method: string): Promise<Record<string, string>> {
  const mine = routes.filter((route) => methodOf(route) === method && route in rights);
  const inOrder = [
    ...mine.filter((route) => !lastOfAll.includes(route)),
    ...lastOfAll.filter((route) => mine.includes(route)),
  ];
  const found: Record<string, string> = {};
  for (const route of inOrder) found[route] = await asked(route).catch((error) => `${error}`.slice(0, 200));
  return found;
}

const expected = (method: string) =>
  Object.fromEntries(Object.entries(rights).filter(([route]) => methodOf(route) === method));

describe("rights of everybody at every address", () => {
  test("every address stands in the table, and the table names no address that is gone", () => {
    expect(routes.filter((route) => !(route in rights))).toEqual([]);
    expect(Object.keys(rights).filter((route) => !routes.includes(route))).toEqual([]);
  });

  test("every parameter has a thing", () => {
    expect(routes.map((route) => places(route.split(" ")[1]!)).filter((path) => /[:*]/.test(path))).toEqual([]);
  });

  test("reading: who sees what, while nothing can be written: a GET that writes would break here", async () => {
    await readOnly(true);
    const lines = (await office.db.select().from(activity)).length;
    try {
      expect(await allOf("GET")).toEqual(expected("GET"));
    } finally {
      await readOnly(false);
    }
    expect((await office.db.select().from(activity)).length).toBe(lines);
  }, 600_000);

  test("writing: who may do what", async () => {
    expect(await allOf("POST")).toEqual(expected("POST"));
  }, 600_000);
});

/** Makes every new transaction in the office's database read only; connections that are open come anew. */
async function readOnly(on: boolean): Promise<void> {
  const client = new pg.Client({ connectionString: office.url });
  await client.connect();
  await client.query("set default_transaction_read_only = off");
  const name = pg.escapeIdentifier(new URL(office.url).pathname.slice(1));
  await client.query(`alter database ${name} set default_transaction_read_only = ${on ? "on" : "off"}`);
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
  );
  await client.end();
  expect(await mayWrite()).toBe(!on);
}

/** Tries to write; a connection that was ended is asked again. */
async function mayWrite(tries = 30): Promise<boolean> {
  const code = await office.db.execute("create table try_to_write (n int)").then(
    () => null,
    (error) => error.cause?.code ?? error.code ?? "",
  );
  if (code === null) await office.db.execute("drop table try_to_write");
  if (code === null || code === "25006" || tries === 0) return code === null;
  return mayWrite(tries - 1);
}
