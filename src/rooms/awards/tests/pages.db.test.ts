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

describe("the editor's fields", () => {
  const rows = {
    "rows[0][is]": "held",
    "rows[0][depth]": "0",
    "rows[0][awards][0]": "ldtt",
    "rows[0][awards][1]": "",
    "rows[0][times]": "2",
    "rows[0][within]": "years",
    "rows[0][withinYears]": "3",
    "rows[0][cite]": "Điều 7",
    "rows[1][is]": "any",
    "rows[1][depth]": "0",
    "rows[2][is]": "rated",
    "rows[2][depth]": "1",
    "rows[2][atLeast]": "excellent",
  };
  const head = { validFrom: "01/06/2025", document: "Quy chế", cite: "Điều 7", reason: "Nâng mức", on: "on" };
  let ldtt: string;
  beforeAll(async () => {
    const [found] = await office.db
      .select()
      .from(awards)
      .where(and(isNull(awards.agencyId), eq(awards.key, "ldtt")));
    ldtt = found!.id;
  });
  const ask = async (typed: Record<string, string>) => {
    const answer = await lan.post(`/awards/${ldtt}/rule`, { ...head, seen: "1", ...rows, ...typed });
    return { status: answer.status, page: await answer.text() };
  };

  test("show the rule in force in words and numbers, no YAML in sight", async () => {
    const page = await lan.page(`/awards/${cstdcs}/rule`);
    expect(page).toContain('name="rows[0][atLeast]"');
    expect(page).not.toContain("- is:");
    const country = await lan.page(`/awards/${ldtt}/rule`);
    expect(country).toContain("Được người có trách nhiệm xác nhận");
    expect(country).toContain('value="thủ trưởng đơn vị"');
  });

  test("a button adds, moves or drops a condition and nothing typed is lost; nothing is saved", async () => {
    const added = await ask({ do: "add:1", "rows[1][add]": "initiatives", reason: "" });
    expect(added.status).toBe(422);
    expect(added.page).toContain('name="rows[3][scope]"');
    expect(added.page).toMatch(/name="rows\[3\]\[depth\]" value="1"/);
    expect(added.page).toMatch(/name="rows\[0\]\[withinYears\]"[^>]*value="3"/);
    expect(added.page).toContain("Đọc là: ít nhất 02 lần được tặng “Lao động tiên tiến” trong 03 năm gần nhất");
    expect(added.page).not.toContain("chỗ cần sửa");
    const dropped = await ask({ do: "remove:1" });
    expect(dropped.page).not.toContain("rows[1]");
    const up = await ask({ do: "up:1" });
    expect(up.page).toMatch(/name="rows\[0\]\[is\]" value="any"/);
    expect(await office.db.select().from(awardRules).where(eq(awardRules.reason, "Nâng mức"))).toEqual([]);
  });

  test("every problem is named at its field, of conditions and of the rest", async () => {
    const wrong = await ask({ do: "save", "rows[0][withinYears]": "", "rows[2][atLeast]": "tốt", cite: "" });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain("có 3 chỗ cần sửa");
    expect(wrong.page).toContain('href="#rows-0-withinYears"');
    expect(wrong.page).toContain("Điều kiện 2.1: chọn một trong");
  });

  test("as text and back it is the same; text that cannot be read stays to be mended", async () => {
    const text = await ask({ do: "turn" });
    expect(text.page).toContain("times: 2");
    expect(text.page).toContain("cite: Điều 7");
    const conditions = /<textarea[^>]*name="conditions"[^>]*>([^<]*)</.exec(text.page)![1]!;
    const plain = { ...head, seen: "1", do: "turn" };
    const back = await (await lan.post(`/awards/${ldtt}/rule`, { ...plain, conditions })).text();
    expect(back).toMatch(/name="rows\[0\]\[withinYears\]"[^>]*value="3"/);
    const broken = await (await lan.post(`/awards/${ldtt}/rule`, { ...plain, conditions: "- is: helt" })).text();
    expect(broken).toContain("Điều kiện 1");
    expect(broken).toContain("- is: helt");
  });

  test("saving keeps the conditions as filled in", async () => {
    expect((await ask({ do: "preview" })).page).toContain("Không hồ sơ nào đổi kết quả");
    expect((await ask({ do: "save" })).status).toBe(303);
    const [saved] = await office.db.select().from(awardRules).where(eq(awardRules.reason, "Nâng mức"));
    expect(saved?.conditions).toMatchObject([
      { is: "held", awards: ["ldtt"], times: 2, within: { years: 3 }, source: { cite: "Điều 7" } },
      { is: "any", of: [{ is: "rated", atLeast: "excellent" }] },
    ]);
  });
});
