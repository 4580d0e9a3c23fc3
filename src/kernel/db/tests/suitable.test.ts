import { expect, test } from "vitest";
import { type ServerFacts, whatIsUnfit } from "../suitable.ts";

const fit: ServerFacts = { version: 15, named: "15.0", encoding: "UTF8", replica: false, vietnamese: true };

test("PostgreSQL 15 with UTF8 and ICU will do", () => {
  expect(whatIsUnfit(fit)).toBeNull();
});

test.each([
  [{ version: 14, named: "14.11" }, "is PostgreSQL 14.11: this program needs 15 or later"],
  [{ encoding: "SQL_ASCII" }, "has encoding SQL_ASCII"],
  [{ replica: true }, "read-only replica"],
  [{ vietnamese: false }, "without ICU"],
])("a server with %j is refused in one sentence", (change, words) => {
  const unfit = whatIsUnfit({ ...fit, ...change });
  expect(unfit?.message).toContain(words);
  expect(unfit?.message).not.toContain("\n");
});
