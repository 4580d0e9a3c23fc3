import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { expect, test } from "vitest";
import { programFolder } from "#kernel/settings/program-folder.ts";

/** Ways to ask a clock that is not the one handed down: that of the machine, and that of the database. */
const otherClocks =
  /\bnew Date\(\s*\)|\bnew Date(?![\w(])|\bDate\.now\b|\bTemporal\.Now\b|\bcurrent_(?:date|time|timestamp)\b|\blocal(?:time|timestamp)\b|\b(?:clock|statement|transaction)_timestamp\(|\bnow\(\)|\.default(?:Now|Random)?Now\(|'(?:today|now|yesterday|tomorrow)'::/gi;

/** Where the time of the machine is meant, with why. */
const meant: Record<string, string> = {
  "src/rooms/accounts/enter.ts": "a lockout lasts so many real minutes, on whatever day an agency stands",
  "src/rooms/portal/kept-choices.ts": "how long a question took is measured, no day is asked",
  "src/rooms/organisation/schema.ts": "when a row came, for upkeep: no page shows it and no rule asks it",
};

/** The lines of a source that ask another clock; comments may speak of it. */
function asking(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
  return [...code.matchAll(otherClocks)].map(([words]) => words);
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.tsx?$/.test(one.name))
    .map((one) => join(one.parentPath, one.name))
    .filter((file) => !file.split(sep).includes("tests"));
}

test("rooms and practice live by the clock that is handed down, never by that of the machine or the database", () => {
  const files = ["src/rooms", "src/practice"].flatMap((folder) => sourcesBelow(join(programFolder(), folder)));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) => {
    const name = relative(programFolder(), file).split(sep).join("/");
    return name in meant ? [] : asking(readFileSync(file, "utf8")).map((words) => `${name}: ${words}`);
  });
  expect(found).toEqual([]);
});

test("what is allowed to ask the machine still does", () => {
  for (const name of Object.keys(meant))
    expect(asking(readFileSync(join(programFolder(), name), "utf8")), name).not.toEqual([]);
});

test.each([
  "const now = new Date();",
  "const now = new Date;",
  "const at = Date.now() - 5;",
  "sql`coalesce(due_on, current_date)`",
  "sql`where at < now() - interval '7 days'`",
  "createdAt: moment().notNull().defaultNow(),",
  "sql`due_on < 'today'::date`",
])("a line that asks another clock would be found: %s", (line) => {
  expect(asking(line)).toHaveLength(1);
});

test.each([
  "const day = new Date(at);",
  "/** like current_date */",
  "// never now()",
  "function now(at: Date) {}",
  "today.now",
])("what only looks like it is left alone: %s", (line) => {
  expect(asking(line)).toEqual([]);
});
