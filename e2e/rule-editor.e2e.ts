import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { awardRules, awards } from "#rooms/awards/schema.ts";
import { fill, leaving, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued, put } from "./steps/life.ts";

/** The officer of Ninh Bình changes a rung of the ladder by fields alone: without scripts at the desk, with them on a phone. */
let journey: Journey;
let rung: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2025-11-28");
  await issued(journey, { number: "09/KH-STP", issuedOn: "2023-01-31" });
  const [award] = await journey.office.db.select().from(awards).where(eq(awards.key, "ninh-binh.co-so-giai-doan"));
  rung = award!.id;
}, 240_000);
afterAll(() => journey?.end());

const newest = async () => {
  const rules = await journey.office.db.select().from(awardRules).where(eq(awardRules.awardId, rung));
  return rules.toSorted((a, b) => b.version - a.version)[0]!;
};
const boxes = ({ page }: Person) => page.locator(".rule-top > li > .rule-row > legend").allInnerTexts();

test("without scripts every button gives the form back as it was typed, with that one change", async () => {
  const hoa = await journey.enter("Đinh Thị Hoa", { scripts: false });
  const before = await newest();
  await visit(hoa, `/awards/${rung}`);
  await press(hoa, "Sửa điều kiện", ".act");
  const shown = await boxes(hoa);
  expect(shown).toHaveLength(before.conditions.length);
  await look(hoa, "rule-form");
  await fill(hoa, { "Lý do sửa": "Theo hướng dẫn năm 2026", "Áp dụng từ ngày": "01/01/2026" });
  await put(hoa, { add: "Có sáng kiến được công nhận" });
  await leaving(hoa, () => hoa.page.locator('button[value="add:-1"]').click());
  const last = shown.length;
  const n = (await hoa.page.locator(".rule-row").count()) - 1;
  expect((await boxes(hoa)).at(-1)).toContain("Có sáng kiến được công nhận");
  await put(hoa, { [`rows[${n}][times]`]: "hai" });
  await press(hoa, "Xem ảnh hưởng", ".act");
  expect(await words(hoa.page.locator(".errsum"))).toContain(`điều kiện ${last + 1}: ghi bằng chữ số`);
  await look(hoa, "rule-error");
  await put(hoa, { [`rows[${n}][times]`]: "2", [`rows[${n}][scope]`]: "Cấp bộ, ngành, tỉnh" });
  await press(hoa, `Đưa lên trên: ${last + 1}`);
  expect((await boxes(hoa)).at(-2)).toContain("Có sáng kiến được công nhận");
  await press(hoa, "Xem ảnh hưởng", ".act");
  await look(hoa, "rule-preview");
  await press(hoa, "Lưu điều kiện", ".act");
  expect(await told(hoa)).toBe("Đã lưu bản mới của điều kiện.");
  const after = await newest();
  expect(after.reason).toBe("Theo hướng dẫn năm 2026");
  expect(after.conditions.toSpliced(-2, 1)).toEqual(before.conditions);
  expect(after.conditions.at(-2)).toMatchObject({ is: "initiatives", scope: "sector", times: 2, within: "span" });
});

test("on a phone the same, and the page stays at the condition that was touched", async () => {
  const hoa = await journey.enter("Đinh Thị Hoa", { window: "phone" });
  await visit(hoa, `/awards/${rung}/rule`);
  await look(hoa, "rule-form");
  const held = hoa.page.locator(".rule-row", { has: hoa.page.locator("legend", { hasText: "Có sáng kiến" }) }).first();
  await press(hoa, /^Đưa xuống dưới/, held);
  await hoa.page.waitForFunction(() => document.activeElement?.classList.contains("rule-row"));
  expect(await hoa.page.evaluate(() => document.activeElement?.querySelector("legend")?.textContent)).toContain(
    "Có sáng kiến",
  );
  await look(hoa, "rule-moved");
  await press(hoa, "Xem dạng văn bản");
  expect(await hoa.page.locator("textarea[name=conditions]").inputValue()).toContain("- is: initiatives");
  await look(hoa, "rule-text");
  await press(hoa, "Xem dạng biểu mẫu");
  expect((await boxes(hoa)).at(-1)).toContain("Có sáng kiến");
});

test("nothing went wrong unnoticed", () => {
  // A form that comes back answers 422; browsers note that.
  expect(journey.unnoticed().filter((one) => !`${one}`.includes("422"))).toEqual([]);
});
