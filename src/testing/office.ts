import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import type { Hono } from "hono";
import { application, type Parts } from "#app/index.tsx";
import { openDoor, practicePassword } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { NotFound } from "#kernel/not-found.ts";
import { loadPractice, type PracticeOptions } from "#practice/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { freshDatabase } from "./database.ts";
import { sitDown, type Visitor } from "./office/visitor.ts";

export type { Visitor, Visitor as Desk } from "./office/visitor.ts";

/** The whole application on a database of its own, with practice agencies in it. */
export type Office = {
  db: Db;
  url: string;
  app: Hono;
  dataFolder: string;
  /** Signs a person in by her name and gives her browser; the same for the same name. */
  as(name: string): Promise<Visitor>;
  /** Somebody who is not signed in. */
  stranger(): Visitor;
  close(): Promise<void>;
};

/**
 * What an office may differ in: the practice options, the real moment (default noon of 02/01/2026 in Việt Nam), and parts
 * of the application that stand in for those of a test.
 */
export type OfficeOptions = PracticeOptions & {
  now?: Date;
  /** Practice as the first start loads it, with what needs a paper: files lie in the office's own folder. */
  papers?: boolean;
  parts?: Partial<Pick<Parts, "clock" | "publicUrl" | "assets" | "logFault" | "practice" | "jobs" | "requestsAMinute">>;
};

/**
 * Opens the application for tests: `office = await openOffice({ only: ["ca-mau"], lived: true })`. Faults of ours
 * are thrown at the test, not hidden behind a page.
 */
export async function openOffice(options: OfficeOptions = {}): Promise<Office> {
  const { now = new Date("2026-01-02T05:00:00Z"), parts = {}, papers = false, ...practice } = options;
  const fresh = await freshDatabase();
  const dataFolder = await mkdtemp(join(tmpdir(), "guongsang-office-"));
  await loadPractice(fresh.db, now, papers ? { ...practice, dataFolder } : practice);
  const publicUrl = parts.publicUrl ?? "http://localhost";
  const secret = "tests-only-secret-tests-only-secret";
  const app = application({
    db: fresh.db,
    door: openDoor(fresh.db, { secret, publicUrl }),
    clock: () => now,
    jobs: () => undefined,
    assets: plainAssets,
    secret,
    publicUrl,
    practice: true,
    dataFolder,
    logFault: (_number, error) => {
      throw error;
    },
    ...parts,
  });
  const visitors = new Map<string, Promise<Visitor>>();
  return {
    db: fresh.db,
    url: fresh.url,
    app,
    dataFolder,
    as(name) {
      const known = visitors.get(name) ?? arrive(fresh.db, app, name);
      visitors.set(name, known);
      return known;
    },
    stranger: () => sitDown(app),
    async close() {
      await fresh.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Style and script by their plain names: tests of pages need no build. */
const plainAssets = {
  url: (name: string) => `/assets/${name}`,
  serve: async (): Promise<Response> => {
    throw new NotFound("assets");
  },
};

/** By one click where the sign-in page lists her, else by address and password. */
async function arrive(db: Db, app: Hono, name: string): Promise<Visitor> {
  const [person] = await db
    .select()
    .from(people)
    .where(eq(people.name, name.normalize("NFC")));
  if (!person?.email) throw new Error(`Nobody named ${name} can sign in to this office.`);
  const visitor = sitDown(app);
  const answer = person.practiceCaption
    ? await visitor.post("/sign-in/practice", { person: person.id })
    : await visitor.post("/sign-in", { email: person.email, password: practicePassword });
  if (answer.status !== 303) throw new Error(`${name} was not let in: ${answer.status}`);
  return visitor;
}
