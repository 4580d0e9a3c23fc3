import { expect, test } from "vitest";
import { logTo } from "./log.ts";

function logged(thing: object): string {
  let text = "";
  logTo({ write: (line) => (text += line) }).info(thing, "said");
  return text;
}

test("a log line says what happened and when", () => {
  const line = JSON.parse(logged({ plan: "37/KH-UBND" }));
  expect(line).toMatchObject({ plan: "37/KH-UBND", msg: "said" });
  expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test.each([
  [{ password: "bimat" }],
  [{ form: { password: "bimat" } }],
  [{ request: { headers: { cookie: "bimat", authorization: "bimat", "set-cookie": "bimat" } } }],
  [{ settings: { databaseUrl: "bimat", secret: "bimat" } }],
  [{ url: "postgres://an:bimat@db.example.vn/guongsang" }],
  [{ err: new Error("could not reach smtps://an:bimat@mail.example.vn") }],
])("secrets do not reach the log: %j", (thing) => {
  const line = logged(thing);
  expect(line).not.toContain("bimat");
  expect(line).toContain("[hidden]");
});
