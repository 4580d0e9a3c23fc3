import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "#kernel/db/index.ts";
import { benchBook } from "./book.ts";
import { benchEligibility } from "./eligibility.ts";
import { print } from "./figures.ts";
import { benchInitiatives } from "./initiatives.ts";
import { benchLedger } from "./ledger.ts";
import { benchOrganisation } from "./organisation.ts";
import { benchPages } from "./pages.ts";
import { benchPlanFile } from "./plan-file.ts";
import { benchPlanning } from "./planning.ts";
import { benchPortal } from "./portal.ts";
import { benchRegistrations } from "./registrations.ts";

const folder = await mkdtemp(join(tmpdir(), "guongsang-bench-"));
const database = await openDatabase({ databaseUrl: process.env.DATABASE_URL, dataFolder: folder });
try {
  const wanted = process.argv.slice(2);
  const run = (name: string) => wanted.length === 0 || wanted.includes(name);
  if (run("pages")) print("Pages: 500 units × 40 duties × 5 years, over HTTP", await benchPages(database));
  if (run("planning")) print("Planning: 40 duties × 3,500 units × 5 years", await benchPlanning(database));
  if (run("organisation"))
    print("Organisation: 3,500 units, 50,000 people, over HTTP", await benchOrganisation(database));
  if (run("eligibility")) print("Eligibility: every rung, 100,000 people", await benchEligibility(database));
  if (run("ledger")) print("Ledger: 1,000,000 awards, 100,000 people", await benchLedger(database));
  if (run("initiatives")) print("Initiatives: warnings, and one text against 20,000", await benchInitiatives(database));
  if (run("registrations")) print("Registrations: 50,000 lines of 500 units", await benchRegistrations(database));
  if (run("portal")) print("Portal: 100,000 stories, read without signing in", await benchPortal(database));
  if (run("book")) print("Book: 200 stories with pictures", await benchBook(database));
  if (run("plan-file")) print("Reading: a plan as a Word file", await benchPlanFile());
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
