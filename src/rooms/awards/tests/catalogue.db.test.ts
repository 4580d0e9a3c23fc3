import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FreshDatabase, freshDatabase } from "#testing/database.ts";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { keepCatalogue } from "../commands/keep-catalogue.ts";
import { awardRules, awards } from "../schema.ts";

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.close());

const now = new Date("2026-01-02T05:00:00Z");

test("keeping the catalogue a second time changes nothing", async () => {
  const before = await fresh.db.select().from(awards).orderBy(awards.position);
  await keepCatalogue(fresh.db, now);
  expect(await fresh.db.select().from(awards).orderBy(awards.position)).toEqual(before);
  expect(before.map((row) => row.key)).toEqual((await readCatalogue()).map((one) => one.key));
});

test("what no source was seen for is switched off", async () => {
  const off = await fresh.db
    .select({ key: awards.key, on: awardRules.on })
    .from(awardRules)
    .innerJoin(awards, eq(awards.id, awardRules.awardId))
    .where(and(isNull(awardRules.agencyId), eq(awardRules.unverified, true)))
    .orderBy(awards.position);
  expect(off).toEqual([
    { key: "hcld-2", on: false },
    { key: "hcld-1", on: false },
    { key: "kn-vi-su-nghiep-tu-phap", on: false },
  ]);
});

test("every rule names a document and the day from which it holds", async () => {
  for (const award of await readCatalogue())
    for (const rule of award.rules) {
      expect(rule.source.document ?? rule.source.reading, award.key).toBeTruthy();
      expect(rule.from >= "2020-01-01", award.key).toBe(true);
    }
});
