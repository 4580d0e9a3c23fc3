import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { ratings } from "#rooms/ledger/schema.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { choose, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued, put } from "./steps/life.ts";

/** Phạm Thị Ngọc Ánh of the legal aid centre on the ladder of Ninh Bình, at the end of 2023. */
let journey: Journey;
let hoa: Person;
let exemplar: string;
let anhId: string;
beforeAll(async () => {
  journey = await beginJourney("ninh-binh", "2023-12-20");
  const { db } = journey.office;
  const planId = await issued(journey, { number: "09/KH-STP", issuedOn: "2023-01-31" });
  const [anh] = await db.select().from(people).where(eq(people.name, "Phạm Thị Ngọc Ánh"));
  const [centre] = await db
    .select()
    .from(unitVersions)
    .where(eq(unitVersions.name, "Trung tâm Trợ giúp pháp lý nhà nước"));
  const of = { agencyId: anh!.agencyId, personId: anh!.id, unitId: centre!.unitId };
  anhId = anh!.id;
  exemplar = newId();
  await db.insert(exemplars).values({
    ...{ ...of, id: exemplar, planId, kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến" },
    ...{
      holderKind: "person",
      name: anh!.name,
      caption: "Trợ giúp viên pháp lý",
      origin: "office",
      stage: "nurturing",
    },
    ...{ detectedOn: "2022-03-08", nurturedOn: "2022-04-01", createdAt: new Date("2022-03-08T02:00:00Z") },
  });
  await db.insert(ratings).values({ ...of, id: newId(), year: 2023, level: "excellent", enteredAt: new Date() });
}, 180_000);
afterAll(() => journey?.end());

test("the unit proposes her; the page says which conditions are missing, with their sentences", async () => {
  const chuong = await journey.enter("Nguyễn Công Chương");
  await visit(chuong, `/exemplars/${exemplar}`);
  expect(await words(chuong.page.locator("main"))).toContain("Chưa đủ, thiếu 3 điều kiện");
  await look(chuong, "exemplar-rungs");
  await press(chuong, "Đề nghị công nhận");
  await look(chuong, "proposal");
  await choose(chuong, "Điển hình tiên tiến cấp cơ sở hằng năm");
  await put(chuong, { proposal: "05/BB-TGPL" });
  await press(chuong, "Đề nghị công nhận", ".act");
  expect(await told(chuong)).toBe("Đã đề nghị công nhận.");
  expect(await words(chuong.page.locator(".conds").first())).toContain("Hoàn thành xuất sắc các nhiệm vụ được giao");
  await look(chuong, "case-phone");
});

test("named people vouch, the office puts it forward and a decision recognises her", async () => {
  hoa = await journey.enter("Đinh Thị Hoa");
  await visit(hoa, "/recognitions");
  await look(hoa, "cases");
  await press(hoa, "Phạm Thị Ngọc Ánh", "table");
  for (const about of [
    "Đạt các điều kiện, tiêu chuẩn chung",
    "Được xác nhận đủ điều kiện xét tặng",
    "Phẩm chất chính trị",
  ]) {
    const choice = await hoa.page.locator("select[name=about] option", { hasText: about }).innerText();
    await hoa.page.locator("select[name=about]").selectOption({ label: choice });
    await put(hoa, { certifier: "Tạ Thị Minh Nguyệt", certifierPost: "Giám đốc Trung tâm", certifiedOn: "15/12/2023" });
    await press(hoa, "Ghi xác nhận", "form#certificate");
  }
  await look(hoa, "case");
  await press(hoa, "Trình Hội đồng");
  await put(hoa, { note: "31/TTr-STP ngày 20/12/2023" });
  await press(hoa, "Trình Hội đồng", ".act");
  await press(hoa, "Ghi quyết định công nhận");
  await look(hoa, "decision");
  await hoa.page.locator("input[name=cases]").first().check();
  await put(hoa, {
    number: "214/QĐ-STP",
    decidedOn: "20/12/2023",
    decidedBy: "Giám đốc Sở Tư pháp",
    signer: "Lã Thế Định",
  });
  await press(hoa, "Ghi quyết định công nhận", ".act");
  expect(await told(hoa)).toBe("Đã ghi quyết định cho 1 hồ sơ.");
  await visit(hoa, `/exemplars/${exemplar}`);
  expect(await words(hoa.page.locator(".rung").first())).toContain("Đã công nhận năm 2023");
  await look(hoa, "exemplar-recognised");
});

test("the catalogue, a rule with what its change would do, her road map and the way back from a title", async () => {
  await visit(hoa, "/awards");
  await look(hoa, "awards");
  await press(hoa, "Điển hình tiên tiến ngành Tư pháp hằng năm");
  await look(hoa, "award");
  await press(hoa, "Sửa điều kiện");
  await put(hoa, { reason: "Theo hướng dẫn của Bộ" });
  await press(hoa, "Xem ảnh hưởng");
  await look(hoa, "rule-preview");
  await visit(hoa, `/road-maps/people/${anhId}`);
  await look(hoa, "road-map");
  await visit(hoa, "/road-maps?award=cstd-tinh&year=2026");
  await look(hoa, "backwards");
  const phone = await journey.enter("Đinh Thị Hoa", { window: "phone" });
  for (const [path, name] of [
    ["/awards", "awards"],
    [`/road-maps/people/${anhId}`, "road-map"],
    [`/exemplars/${exemplar}`, "exemplar"],
    ["/recognitions", "cases"],
  ] as const) {
    await visit(phone, path);
    await look(phone, name);
  }
  // The preview of a rule is its form come back, with 422; browsers note that.
  expect(journey.unnoticed().filter((one) => !`${one}`.includes("422"))).toEqual([]);
});
