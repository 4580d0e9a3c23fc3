import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCatalogue } from "../catalogue/read-catalogue.ts";
import { emptyRecord } from "../record.ts";
import { wayAhead } from "../road-map/earliest.ts";
import { type KnownAward, wayTo } from "../road-map/known-award.ts";
import { roadMap } from "../road-map/road-map.ts";
import { backwards } from "../road-map/whom-to-nurture.ts";
import { anh, centre, held, rated } from "./known-people.ts";

/** The catalogue of the files as the program knows it, without a database. */
const catalogue: KnownAward[] = (await readCatalogue()).map(({ rules, ...award }) => ({
  ...award,
  id: award.key,
  planId: null,
  kinds: null,
  periodFrom: null,
  periodTo: null,
  rules: rules.map(({ from, to, ...rule }, n) => ({
    ...rule,
    id: `${award.key}-${n}`,
    agencyId: null,
    award: award.key,
    version: n + 1,
    validFrom: from,
    validTo: to,
    holders: rule.holders ?? award.holders,
    on: !rule.unverified,
  })),
}));
const ahead = { from: 2025, years: 25, yearKind: "calendar" as const };
const first = (record: typeof anh) => Object.fromEntries(wayAhead(catalogue, record, ahead).earliest);

describe("the earliest year", () => {
  test("of somebody with nothing yet: each step as early as the law lets it be", () => {
    expect(first(anh)).toMatchObject({
      ldtt: 2025,
      cstdcs: 2025,
      "bk-bo": 2025,
      "cstd-bo": 2027,
      "cstd-toan-quoc": 2028,
      "bk-thu-tuong": 2030,
      "hcld-3": 2035,
    });
  });

  test("what is held already shortens the way", () => {
    const known = {
      ...anh,
      held: [...held("cstdcs", 2023, 2024), ...held("bk-tinh", 2020)],
      ratings: rated(2021, "well_done", "well_done", "well_done", "excellent"),
    };
    expect(first(known)).toMatchObject({ "cstd-bo": 2025, "bk-thu-tuong": 2025, "hcld-3": 2030 });
  });

  test("a year not well done sets the five straight years back", () => {
    const known = {
      ...anh,
      held: held("bk-tinh", 2020),
      ratings: rated(2021, "well_done", "done", "well_done", "well_done"),
    };
    expect(first(known)["bk-thu-tuong"]).toBe(2027);
  });

  test("what is not verified is never reckoned with", () => {
    expect(first({ ...anh, held: held("hcld-3", 2010) })).not.toHaveProperty("hcld-2");
  });

  test("a collective reaches flags, not personal titles", () => {
    expect(first(centre)).toMatchObject({ ttldxs: 2025, "co-chinh-phu": 2025 });
    expect(first(centre)).not.toHaveProperty("cstdcs");
  });

  test("more awards never make it later", () => {
    const keys = fc.constantFrom("ldtt", "cstdcs", "bk-bo", "bk-tinh", "cstd-bo", "bk-thu-tuong");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(keys, fc.integer({ min: 2012, max: 2024 })), { maxLength: 8 }),
        keys,
        fc.integer({ min: 2012, max: 2024 }),
        (list, key, year) => {
          const having = (all: readonly [string, number][]) =>
            first({ ...anh, held: all.flatMap(([award, on]) => held(award, on)) });
          const [before, after] = [having(list), having([...list, [key, year]])];
          for (const [award, on] of Object.entries(before)) expect(after[award]).toBeLessThanOrEqual(on);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the road map", () => {
  const wanted = catalogue.filter((one) => one.high).map((one) => one.key);
  test("tells what is held, what is missing and the milestones on the way", () => {
    const lines = roadMap(catalogue, { ...anh, held: held("cstdcs", 2023, 2024) }, wanted, "2025-03-10", "calendar");
    const fighter = lines.find((line) => line.award.key === "cstd-tinh");
    expect(fighter).toMatchObject({ earliest: 2025, held: [], provisional: false });
    expect(fighter?.judged?.findings.map((one) => one.result)).toEqual(["failed", "failed"]);
    expect(fighter?.milestones.map(({ award }) => award)).toEqual(["ldtt", "cstdcs", "cstd-tinh"]);
    expect(lines.find((line) => line.award.key === "hcld-1")).toMatchObject({ judged: null, earliest: null });
  });

  test("before the law is in force it reckons by the coming one and says so", () => {
    const lines = roadMap(catalogue, anh, wanted, "2019-09-30", "calendar");
    expect(lines.find((line) => line.award.key === "cstd-tinh")).toMatchObject({ provisional: true, earliest: 2021 });
  });
});

describe("backwards", () => {
  const ask = (award: string, by: number) => backwards(catalogue, award, by, { from: 2025, yearKind: "calendar" });
  test("who could still make it, and with how many years to spare", () => {
    const reckon = ask("cstd-tinh", 2027);
    expect(reckon(anh)).toMatchObject({ earliest: 2027, spare: 0 });
    expect(reckon({ ...anh, held: held("cstdcs", 2023, 2024) })).toMatchObject({ earliest: 2025, spare: 2 });
    expect(ask("cstd-tinh", 2026)(anh)).toBeNull();
  });

  test("the way to a title is all its conditions name, step by step", () => {
    expect(wayTo("cstd-toan-quoc", catalogue).map(({ key }) => key)).toEqual([
      "ldtt",
      "cstdcs",
      "cstd-bo",
      "cstd-tinh",
      "cstd-toan-quoc",
    ]);
  });

  test("ten thousand people take no time, because equal records are reckoned once", () => {
    const reckon = ask("hcld-3", 2035);
    const start = performance.now();
    for (let n = 0; n < 10_000; n += 1) {
      const person = emptyRecord({ kind: "person", id: String(n), name: `Người ${n}` });
      reckon({ ...person, held: held("cstdcs", 2015 + (n % 10)) });
    }
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
