import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { makeMovementsOfPlan } from "../commands/make-of-plan.ts";
import { anniversaries } from "../schema/anniversaries.ts";
import { movementTargets } from "../schema/targets.ts";
import { driveGreetings, drives, movements } from "../schema.ts";

let office: Office;
const planOf: Record<string, string> = {};
beforeAll(async () => {
  const keys = ["dak-lak", "ninh-binh", "ca-mau", "soc-trang", "thai-binh"];
  office = await openOffice({ only: keys, lived: false });
  for (const { id, key: packKey, agencyId } of await office.db.select().from(plans)) {
    planOf[packKey] = id;
    const by = { agencyId, ...theProgram };
    const facts = { number: "98/KH", issuedOn: "2023-12-29" };
    await office.db.transaction((tx) => issueWritten(tx, by, id, facts, new Date("2023-12-29T02:00:00Z")));
  }
}, 120_000);
afterAll(() => office.close());

const movementsOf = (key: string) =>
  office.db.select().from(movements).where(eq(movements.planId, planOf[key]!)).orderBy(asc(movements.packKey));

describe("issuing the plan of Đắk Lắk", () => {
  test("makes its five movements, as drafts of the department, with parent, theme, content and target", async () => {
    const made = await movementsOf("dak-lak");
    const keys = ["kinh-te-xa-hoi", "nganh-tu-phap", "nong-thon-moi", "theo-guong-bac-ho", "van-hoa-cong-so"];
    expect(made.map(({ packKey }) => packKey)).toEqual(keys);
    for (const one of made)
      expect(one).toMatchObject({ state: "drafting", startsOn: "2024-01-01", endsOn: "2024-12-31", until: null });
    expect(made[1]).toMatchObject({
      ...{ way: "theme", theme: "Đoàn kết, kỷ cương, sáng tạo, hiệu quả, hoàn thành xuất sắc nhiệm vụ" },
      parentLevel: "ministry",
    });
    expect(made[4]).toMatchObject({ parentDocument: "1754/QĐ-BTP" });
    const targets = await office.db.select().from(movementTargets).where(eq(movementTargets.movementId, made[3]!.id));
    expect(targets).toMatchObject([{ goal: 100, measure: "%" }]);
  });

  test("makes its two drives to 30/6 and from 01/7, each with the anniversaries it greets", async () => {
    const made = await office.db
      .select()
      .from(drives)
      .where(eq(drives.planId, planOf["dak-lak"]!))
      .orderBy(drives.startsOn);
    expect(made.map(({ packKey, startsOn, endsOn }) => [packKey, startsOn, endsOn])).toEqual([
      ["dot-1", "2024-01-01", "2024-06-30"],
      ["dot-2", "2024-07-01", "2024-12-31"],
    ]);
    const greets = async (id: string) =>
      (await office.db.select().from(driveGreetings).where(eq(driveGreetings.driveId, id))).map(
        ({ founded }) => founded,
      );
    expect((await greets(made[0]!.id)).sort()).toEqual(
      ["1930-02-03", "1975-03-10", "1954-05-07", "1890-05-19", "1948-06-11"].sort(),
    );
    expect(await greets(made[1]!.id)).toContain("1969");
  });

  test("puts into the calendar the days nobody knew, and not those of the country again", async () => {
    const kept = await office.db
      .select()
      .from(anniversaries)
      .where(eq(anniversaries.agencyId, await agencyOf("dak-lak")));
    expect(kept.map(({ founded }) => founded)).toContain("1982-08-02");
    expect(kept.map(({ founded }) => founded)).not.toContain("1945-09-02");
    expect(kept.find(({ founded }) => founded === "1940-11-23")).toMatchObject({ level: "province" });
  });

  test("made again, nothing is twice and what was edited stays", async () => {
    const [first] = await movementsOf("dak-lak");
    await office.db.update(movements).set({ name: "Đã sửa tên" }).where(eq(movements.id, first!.id));
    await office.db.transaction((tx) => makeMovementsOfPlan(tx, planOf["dak-lak"]!, new Date()));
    const made = await movementsOf("dak-lak");
    expect(made).toHaveLength(5);
    expect(made[0]!.name).toBe("Đã sửa tên");
    expect(await office.db.select().from(drives).where(eq(drives.planId, planOf["dak-lak"]!))).toHaveLength(2);
  });
});

test("of a plan that ends at an occasion the movement does too, until somebody knows the day", async () => {
  const [made] = await movementsOf("ninh-binh");
  expect(made).toMatchObject({ name: "Thi đua cùng điển hình", startsOn: "2021-01-01", endsOn: null });
  expect(made!.until).toContain("Đại hội");
});

test("without words of its own a movement has the sentence of the plan as its content", async () => {
  const texts = await Promise.all(["ca-mau", "soc-trang", "thai-binh"].map(movementsOf));
  expect(texts.map((made) => made.length)).toEqual([3, 1, 1]);
  for (const one of texts.flat()) expect(one.content.length).toBeGreaterThan(40);
  expect(texts[0]!.find(({ packKey }) => packKey === "phung-cong")).toMatchObject({
    slogan: "Gần dân, hiểu dân, giúp dân, học dân",
  });
});

async function agencyOf(key: string): Promise<string> {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planOf[key]!));
  return plan!.agencyId;
}
