import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { changePlan } from "../commands/change-plan.ts";
import { issuePlan } from "../commands/issue-plan.ts";
import { takeOverPlan } from "../commands/take-over-plan.ts";
import { type Quota, quotasSoonest } from "../queries/quotas.ts";
import { plans } from "../schema.ts";

let office: Office;
let planId: string;
let yenMo: string;
const [today, noon] = ["2023-06-05", new Date("2023-06-05T05:00:00Z")];
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh", "soc-trang"], lived: true });
  planId = (await office.db.select().from(plans).where(eq(plans.key, "ninh-binh")))[0]!.id;
  yenMo = (await office.db.select().from(unitVersions).where(eq(unitVersions.name, "Phòng Tư pháp huyện Yên Mô")))[0]!
    .unitId;
  // Yên Mô has handed nothing in for the duty that asks for a plan of its own.
  await office.db.execute(sql`update obligations o set state = 'open', submitted_on = null from duties d
    where d.id = o.duty_id and d.plan_id = ${planId} and d.key like 'ke-hoach-don-vi%' and o.unit_id = ${yenMo}`);
}, 120_000);
afterAll(() => office.close());

const hoa = () => office.as("Đinh Thị Hoa");
const toan = () => office.as("Vũ Đức Toàn");
const text = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|\s+/g, " ");
const rowOf = (html: string, name: string) =>
  text([...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row).find((row) => row.includes(name)) ?? "");

describe("plans of units under a plan", () => {
  test("until a unit has its own, it is overdue from the day after the last", async () => {
    const html = await (await hoa()).page(`/plans/${planId}/cascade`);
    expect(text(html)).toContain("Ban hành kế hoạch của đơn vị và gửi về Sở");
    expect(rowOf(html, "Yên Mô")).toContain("14/02/2023");
    expect(rowOf(html, "Yên Mô")).toContain("Quá hạn 111 ngày");
  });

  test("a draft does not count; an issued one does, with what it lacks and asks otherwise", async () => {
    const officer = await officerNamed(office.db, "Vũ Đức Toàn", today);
    const childId = await takeOverPlan(office.db, officer, planId, yenMo, today, noon);
    expect(rowOf(await (await hoa()).page(`/plans/${planId}/cascade`), "Yên Mô")).toContain("Quá hạn");
    const [draft] = await office.db.select().from(plans).where(eq(plans.id, childId));
    await changePlan(
      office.db,
      officer,
      childId,
      draft!.revision,
      (pack) => ({
        ...pack,
        duties: pack.duties
          .filter(({ key }) => key !== "theo-doi-boi-duong")
          .map((duty) =>
            duty.key === "phat-hien" ? { ...duty, due: { type: "every" as const, unit: "half-year" as const } } : duty,
          ),
      }),
      null,
      noon,
    );
    await issuePlan(office.db, officer, childId, { number: "05/KH-TP", issuedOn: "2023-03-01" }, noon);
    const html = await (await hoa()).page(`/plans/${planId}/cascade`);
    expect(rowOf(html, "Yên Mô")).toContain("05/KH-TP, 01/03/2023");
    expect(rowOf(html, "Yên Mô")).toContain("Muộn 15 ngày");
    const unit = text(await (await hoa()).page(`/plans/${planId}/cascade/${yenMo}`));
    expect(unit).toContain("Có điều chỉnh Hạn: từ Mỗi năm một lần thành 6 tháng một lần");
    expect(unit).toMatch(/Theo dõi, kiểm tra, điều chỉnh; hỗ trợ, khắc phục hạn chế Chưa có/);
    expect(unit).toMatch(/Sơ kết thực hiện Kế hoạch[^.]*? Đã đưa vào/);
  });
});

describe("the list of units under a plan", () => {
  test("the child leads to the plan above and back", async () => {
    const [child] = await office.db.select().from(plans).where(eq(plans.parentPlanId, planId));
    expect(await (await toan()).page(`/plans/${child!.id}`)).toContain(`href="/plans/${planId}"`);
    expect(await (await hoa()).page(`/plans/${planId}/cascade`)).toContain(`href="/plans/${child!.id}"`);
  });

  test("units are narrowed by how they stand and by name", async () => {
    const rows = async (query: string) => {
      const html = await (await hoa()).page(`/plans/${planId}/cascade?${query}`);
      return [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => text(row)).slice(1);
    };
    const late = await rows("state=late");
    expect(late.filter((row) => !row.includes("Muộn"))).toEqual([]);
    const papers = await rows("state=papers");
    expect(papers.length).toBeGreaterThan(0);
    expect(papers.filter((row) => !/Đã gửi văn bản|Gửi muộn/.test(row))).toEqual([]);
    expect(late.some((row) => row.includes("Yên Mô"))).toBe(true);
    expect((await rows("state=overdue")).filter((row) => !row.includes("Quá hạn"))).toEqual([]);
    expect(await rows("state=gaps&name=yen+mo")).toHaveLength(1);
    expect(await rows("state=overdue&name=yen+mo")).toHaveLength(0);
  });

  test("a unit's officer sees her own part, duty by duty, and no other unit's", async () => {
    const desk = await toan();
    const page = text(await desk.page(`/plans/${planId}/cascade`));
    expect(page).toContain("Từng việc trong kế hoạch của đơn vị");
    expect(page).not.toContain("Kim Sơn");
    const [other] = await office.db
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.name, "Phòng Tư pháp huyện Kim Sơn"));
    expect((await desk.get(`/plans/${planId}/cascade/${other!.unitId}`)).status).toBe(404);
  });

  test("comes as an Excel file", async () => {
    expect((await (await hoa()).get(`/plans/${planId}/cascade.xlsx`)).headers.get("content-type")).toContain(
      "spreadsheetml",
    );
  });
});

describe("quotas", () => {
  const states = (quotas: Quota[], key: string) =>
    Object.fromEntries(quotas.filter(({ dutyKey }) => dutyKey === key).map(({ period, state }) => [period, state]));

  test("of Sóc Trăng are told for each quarter, as met or missed when it is past", async () => {
    const officer = await officerNamed(office.db, "Thạch Thị Sa Ry", "2020-05-18");
    const now = states(await quotasSoonest(office.db, officer, "2020-05-18"), "gioi-thieu-cong");
    expect(Object.keys(now)).toEqual(["2019-Q3", "2019-Q4", "2020-Q1", "2020-Q2"]);
    for (const quarter of ["2019-Q3", "2019-Q4", "2020-Q1"]) expect(["met", "missed"]).toContain(now[quarter]);
    expect(now["2020-Q2"]).not.toBe("missed");
    const later = states(await quotasSoonest(office.db, officer, "2020-06-28"), "gioi-thieu-cong");
    expect(["met", "at_risk"]).toContain(later["2020-Q2"]);
  });

  test("are those of units the officer sees, since a day when asked", async () => {
    const department = await officerNamed(office.db, "Thạch Thị Sa Ry", "2020-05-18");
    const unit = await officerNamed(office.db, "Lý Hoàng Dũng", "2020-05-18");
    const [all, own] = [
      await quotasSoonest(office.db, department, "2020-05-18"),
      await quotasSoonest(office.db, unit, "2020-05-18"),
    ];
    expect(all.length).toBeGreaterThan(own.length);
    expect(own.every(({ unitId }) => unitId === unit.unitId)).toBe(true);
    const since = await quotasSoonest(office.db, department, "2020-05-18", { since: "2020-04-01" });
    expect(since.every(({ dueOn }) => dueOn === null || dueOn >= "2020-04-01")).toBe(true);
    expect(since.length).toBeLessThan(all.length);
  });

  test("stand on the page of the plan", async () => {
    const [plan] = await office.db.select().from(plans).where(eq(plans.key, "soc-trang"));
    const page = text(await (await office.as("Thạch Thị Sa Ry")).page(`/plans/${plan!.id}`));
    expect(page).toContain("Chỉ tiêu");
    expect(page).toContain("Quý IV/2019");
  });
});
