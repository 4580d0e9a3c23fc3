import { and, eq, gt, isNotNull, lt, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holdsOn } from "#rooms/organisation/index.ts";
import { agencies, mandates, people, posts, unitVersions } from "#rooms/organisation/schema.ts";
import { replanAgency } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";

/** Thái Bình in 2023, two years before its districts become regions. */
const before = "2023-05-18";
const after = "2025-08-04";

let office: Office;
let huy: Visitor;
let plan: string;
beforeAll(async () => {
  office = await openOffice({ only: ["thai-binh"], lived: true, clockDays: { "thai-binh": before } });
  huy = await office.as("Bùi Quang Huy");
  const [issued] = await office.db.select().from(plans).where(eq(plans.state, "issued"));
  plan = issued!.id;
});
afterAll(() => office.close());

/** Pages that list units, or offer them to choose from. */
const lists = () => [
  "/units",
  "/units?category=all",
  "/units?search=khu+vuc",
  "/units/new",
  "/units/merger",
  "/people",
  "/people?unit=khu+vuc",
  "/people/new",
  "/search?q=khu+vuc",
  "/desk?scope=agency",
  "/calendar?scope=agency",
  "/calendar?scope=agency&view=year",
  "/activity",
  `/plans/${plan}`,
  `/plans/${plan}/matrix?scope=all&kind=all`,
  `/plans/${plan}/recipients`,
  `/plans/${plan}/cascade`,
  `/plans/${plan}/questions`,
  "/obligations/waiting",
];

/** Which of these names a page shows, and where. */
async function shown(names: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of lists()) {
    const answer = await huy.get(path);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    const page = (await answer.text()).replace(/value="[^"]*"/g, "");
    found.push(...names.filter((name) => page.includes(name)).map((name) => `${path}: ${name}`));
  }
  return found;
}

describe("every list is that of its day", () => {
  test("in 2023 no unit of 2025 is listed or offered", async () => {
    const coming = await office.db
      .select({ name: unitVersions.name, short: unitVersions.shortName })
      .from(unitVersions)
      .where(gt(unitVersions.validFrom, before));
    const standing = await office.db
      .select({ name: unitVersions.name, short: unitVersions.shortName })
      .from(unitVersions)
      .where(holdsOn(before, unitVersions));
    const words = (units: typeof coming) => units.flatMap(({ name, short }) => [name, short]);
    const names = words(coming).filter((name) => !words(standing).some((other) => other.includes(name)));
    expect(names.length).toBeGreaterThan(7);
    expect(await shown(names)).toEqual([]);
  }, 120_000);

  test("in 2025 the districts are neither listed nor offered, save where they owed something", async () => {
    await office.db.update(agencies).set({ clockDay: after });
    const [{ id }] = (await office.db.select().from(agencies)) as [typeof agencies.$inferSelect];
    await office.db.transaction((tx) => replanAgency(tx, id, new Date(`${after}T09:00:00+07:00`)));
    const gone = await office.db
      .select({ name: unitVersions.name })
      .from(unitVersions)
      .where(
        and(
          isNotNull(unitVersions.validTo),
          lt(unitVersions.validTo, after),
          sql`${unitVersions.name} like 'Chi cục%'`,
        ),
      );
    const where = (await shown(gone.map(({ name }) => name))).map((line) => line.split(":")[0]!);
    const told = ["/activity", "/desk", "/calendar", `/plans/${plan}`];
    expect([...new Set(where)].filter((path) => !told.some((one) => path.startsWith(one)))).toEqual([]);
  }, 120_000);
});

describe("after the reform of 2025", () => {
  test("every region has a head, an officer in charge of emulation and the party committee, with accounts", async () => {
    const rows = await office.db
      .select({ unit: unitVersions.name, role: mandates.role })
      .from(mandates)
      .innerJoin(unitVersions, and(eq(unitVersions.unitId, mandates.unitId), holdsOn(after, unitVersions)))
      .innerJoin(people, and(eq(people.id, mandates.personId), isNotNull(people.accountId)))
      .where(and(holdsOn(after, mandates), sql`${unitVersions.name} like '%khu vực%'`));
    for (const n of [6, 7, 8, 9]) {
      const roles = rows.filter(({ unit }) => unit.includes(`khu vực ${n} `)).map(({ role }) => role);
      expect(roles).toEqual(expect.arrayContaining(["head", "emulation_officer", "party_committee"]));
    }
  });

  test("nobody leads a region by the title of a district that is gone", async () => {
    const rows = await office.db
      .select({ title: posts.title, unit: unitVersions.name, position: posts.position })
      .from(posts)
      .innerJoin(unitVersions, and(eq(unitVersions.unitId, posts.unitId), holdsOn(after, unitVersions)))
      .where(and(holdsOn(after, posts), sql`${unitVersions.name} like '%khu vực%'`, sql`${posts.position} <> 'staff'`));
    expect(rows.map(({ title }) => title).sort()).toEqual([
      ...Array.from({ length: 4 }, () => "Phó Trưởng phòng"),
      ...Array.from({ length: 4 }, () => "Trưởng phòng"),
    ]);
  });

  test("an officer of a district works on in her region", async () => {
    const nhan = await office.as("Đặng Thị Nhàn");
    expect(await nhan.page("/desk")).toContain("khu vực 7");
  });
});
