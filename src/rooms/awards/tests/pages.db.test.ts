import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { newId } from "#kernel/ids.ts";
import { people, units } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { awardRules, awards } from "../schema.ts";

let office: Office;
let lan: Visitor;
let cstdcs: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], clockDays: { "soc-trang": "2025-03-10" } });
  lan = await office.as("Thạch Thị Sa Ry");
  const [found] = await office.db
    .select()
    .from(awards)
    .where(and(isNull(awards.agencyId), eq(awards.key, "cstdcs")));
  cstdcs = found!.id;
}, 120_000);
afterAll(() => office.close());

describe("the catalogue", () => {
  test("names every title with its standing, what is not verified as switched off", async () => {
    const page = await lan.page("/awards");
    expect(page).toContain("Chiến sĩ thi đua toàn quốc");
    expect(page).toContain("Chưa kiểm chứng, đang tắt");
    expect(page).toContain("Chưa có bậc công nhận");
  });

  test("an award tells its conditions in words with their article", async () => {
    const page = await lan.page(`/awards/${cstdcs}`);
    expect(page).toContain("Ít nhất 01 lần được tặng “Lao động tiên tiến” trong thời gian xét");
    expect(page).toContain("(đ.23 Luật 06/2022/QH15)");
  });
});

describe("road maps", () => {
  test("of a person: what is missing of each award and the first year it can be had", async () => {
    const [person] = await office.db.select().from(people).where(eq(people.name, "Thạch Thị Sa Ry"));
    const page = await lan.page(`/road-maps/people/${person!.id}`);
    expect(page).toContain("Chiến sĩ thi đua cấp tỉnh");
    expect(page).toContain("Sớm nhất năm 2027");
    expect(page).toContain("Chưa kiểm chứng, đang tắt");
  });

  test("of a collective: flags, not personal titles", async () => {
    const [unit] = await office.db.select().from(units).where(eq(units.category, "unit"));
    const page = await lan.page(`/road-maps/units/${unit!.id}`);
    expect(page).toContain("Cờ thi đua của Chính phủ");
    expect(page).not.toContain("Chiến sĩ thi đua toàn quốc");
  });

  test("backwards: everybody who could still make it, and nobody when the year is too near", async () => {
    expect(await lan.page("/road-maps?award=cstd-tinh&year=2027")).toContain("Phải bắt đầu ngay");
    expect(await lan.page("/road-maps?award=cstd-toan-quoc&year=2025")).toContain("Chưa ai kịp");
    expect(await lan.page("/road-maps?award=hcld-1&year=2030")).toContain("Chưa kiểm chứng, đang tắt");
  });
});

describe("changing a rule", () => {
  const typed = {
    conditions: "- is: rated\n  atLeast: excellent\n",
    validFrom: "01/01/2025",
    document: "",
    cite: "Điều 5 Quy chế",
    reason: "Theo quy chế của Sở",
    on: "on",
    seen: "1",
  };
  const own = () => office.db.select().from(awardRules).where(eq(awardRules.reason, typed.reason));

  test("every mistake is named with its place, and what was typed stays", async () => {
    const wrong = { ...typed, conditions: "- is: rated\n  atLeast: good\n- is: helt\n", cite: "" };
    const answer = await lan.post(`/awards/${cstdcs}/rule`, wrong);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Điều kiện 1, atLeast: Chọn một trong");
    expect(page).toContain("Điều kiện 2");
    expect(page).toContain("Ghi điều, khoản hoặc mục của văn bản");
    expect(page).toContain("atLeast: good");
  });

  test("the preview saves nothing", async () => {
    const answer = await lan.post(`/awards/${cstdcs}/rule`, { ...typed, do: "preview" });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Không hồ sơ nào đổi kết quả");
    expect(await own()).toEqual([]);
  });

  test("saving makes the agency's own version and tells it; the country's stays; a second hand is told", async () => {
    expect((await lan.post(`/awards/${cstdcs}/rule`, { ...typed, do: "save" })).status).toBe(303);
    expect(await own()).toMatchObject([{ version: 1, validFrom: "2025-01-01", on: true }]);
    expect((await lan.post(`/awards/${cstdcs}/rule`, { ...typed, do: "save" })).status).toBe(409);
    expect(await own()).toHaveLength(1);
    const told = await office.db.select().from(activity).where(eq(activity.verb, "award.rule_changed"));
    expect(told).toHaveLength(1);
    const national = await office.db
      .select()
      .from(awardRules)
      .where(and(eq(awardRules.awardId, cstdcs), isNull(awardRules.agencyId)));
    expect(national).toMatchObject([{ validTo: null }]);
  });

  test("an award that is not there is not found", async () => {
    expect((await lan.get(`/awards/${newId()}`)).status).toBe(404);
    expect((await lan.get("/awards/khong-co")).status).toBe(404);
  });
});
