import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { newId } from "#kernel/ids.ts";
import { exemplarEvidence } from "#rooms/exemplars/schema/assessment.ts";
import { registrationEntries, registrationLists } from "#rooms/exemplars/schema/registration.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { recognisedInitiatives } from "#rooms/ledger/schema.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { fill, paper, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";

/** A household of Trần Văn Thời, registered for 2019: assessed by the plan's criteria, then introduced before 31/3. */
let journey: Journey;
let thuy: Person;
let exemplar: string;
beforeAll(async () => {
  journey = await beginJourney("ca-mau", "2019-03-18");
  const { db } = journey.office;
  const [plan] = await db.select().from(plans);
  const { agencyId, id: planId } = plan!;
  const facts = { number: "787/TA-TĐKT", issuedOn: "2017-12-12" };
  const issuedAt = new Date("2017-12-12T02:00:00Z");
  await db.transaction((tx) => issueWritten(tx, { agencyId, ...theProgram }, planId, facts, issuedAt));
  const [unit] = await db
    .select()
    .from(unitVersions)
    .where(eq(unitVersions.name, "Tòa án nhân dân huyện Trần Văn Thời"));
  const [head] = await db.select().from(people).where(eq(people.name, "Trương Hoàng Phúc"));
  const [tuyen] = await db.select().from(people).where(eq(people.name, "Hồ Bích Tuyền"));
  const { unitId } = unit!;
  const createdAt = new Date("2019-01-20T02:00:00Z");
  const kind = {
    kindKey: "nguoi-tot-viec-tot",
    kindName: "Gương người tốt, việc tốt",
    holderKind: "household" as const,
  };
  exemplar = newId();
  await db.insert(exemplars).values({
    ...{ id: exemplar, agencyId, planId, unitId, name: "Hộ ông Lê Văn Tư", caption: "Ấp 3, xã Khánh An", ...kind },
    ...{ origin: "registration", stage: "nurturing", detectedOn: "2019-01-20", nurturedOn: "2019-02-05", createdAt },
    summary: "Hiến 200 m2 đất làm đường, vận động 14 hộ cùng làm.",
  });
  const listId = newId();
  const list = { agencyId, planId, unitId, year: 2019, createdBy: head!.id, createdAt, sentAt: createdAt };
  await db.insert(registrationLists).values({ id: listId, state: "accepted", ...list });
  await db.insert(registrationEntries).values({
    ...{ id: newId(), listId, position: 1, name: "Hộ ông Lê Văn Tư", levels: ["grassroots" as const], ...kind },
    ...{ state: "accepted" as const, exemplarId: exemplar, answeredAt: createdAt },
  });
  await db.insert(recognisedInitiatives).values({
    ...{ id: newId(), agencyId, personId: tuyen!.id, year: 2018, title: "Sổ hẹn trả hồ sơ" },
    ...{ scope: "grassroots", enteredAt: createdAt },
  });
}, 180_000);
afterAll(() => journey?.end());

/** Marks every criterion of the form as met. */
async function allMet({ page }: Person): Promise<void> {
  for (const met of await page.getByRole("radio", { name: "Đạt", exact: true }).all()) await met.check();
}

test("without JavaScript the unit assesses itself in one form; what is missing is named, the file stays", async () => {
  thuy = await journey.enter("Lâm Thị Bích Thủy", { scripts: false });
  await visit(thuy, `/exemplars/${exemplar}`);
  await press(thuy, "Đánh giá năm 2019");
  await press(thuy, "Tự đánh giá theo tiêu chí", ".act");
  await fill(thuy, { "Thêm tệp minh chứng (tiêu chí 1)": paper("Biên bản họp.pdf") });
  await press(thuy, "Gửi thẩm định", ".act");
  expect(await words(thuy.page.locator("main"))).toContain("Chọn đạt hoặc chưa đạt.");
  expect(await words(thuy.page.locator("main"))).toContain("Biên bản họp.pdf");
  await look(thuy, "assessment-form");
  await allMet(thuy);
  await fill(thuy, { "Lý do, số liệu (tiêu chí 1)": "Hiến 200 m2 đất; 14 hộ làm theo." });
  await press(thuy, "Gửi thẩm định", ".act");
  expect(await told(thuy)).toBe("Đã gửi bản tự đánh giá.");
  await look(thuy, "assessment");
});

test("the office checks with its reasons beside the unit's words; the phone reads it too", async () => {
  const khai = await journey.enter("Trần Minh Khải", { window: "phone" });
  await visit(khai, `/exemplars/${exemplar}`);
  await press(khai, "Đánh giá theo tiêu chí năm 2019");
  await press(khai, "Thẩm định bản tự đánh giá", ".act");
  await look(khai, "assessment-checking");
  await allMet(khai);
  await press(khai, "Ghi kết quả thẩm định", ".act");
  expect(await told(khai)).toBe("Đã ghi kết quả thẩm định.");
  await look(khai, "assessment");
});

test("a file sent over a broken line is sent again by itself, and stands once", async () => {
  const officer = await journey.enter("Lâm Thị Bích Thủy");
  await visit(officer, `/exemplars/${exemplar}/evidence`);
  await look(officer, "evidence");
  let tries = 0;
  await officer.page.route(`**/exemplars/${exemplar}/evidence`, async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    tries += 1;
    if (tries === 1) return route.abort("internetdisconnected");
    if (tries > 2) return route.continue();
    await route.fetch();
    return route.abort("connectionreset");
  });
  await fill(officer, { "Tên hoặc số, ký hiệu": "Ảnh con đường", Tệp: paper("duong.pdf") });
  await officer.page.getByRole("button", { name: "Thêm minh chứng" }).click();
  await officer.page.getByText("Tự gửi lại lần 1").waitFor();
  await officer.page.getByText("Đã thêm minh chứng.").waitFor({ timeout: 30_000 });
  expect(tries).toBe(3);
  const { db } = journey.office;
  const same = await db.select().from(exemplarEvidence).where(eq(exemplarEvidence.title, "Ảnh con đường"));
  expect(same).toHaveLength(1);
});

test("the unit introduces it with the minutes; the head confirms on her one page, on a phone", async () => {
  await visit(thuy, `/exemplars/${exemplar}`);
  await press(thuy, "Giới thiệu điển hình", ".act");
  await fill(thuy, { "Họp ngày": "12/03/2019", "Biên bản họp": paper("Biên bản giới thiệu.pdf") });
  await look(thuy, "introduction-form");
  await press(thuy, "Ghi hồ sơ", ".act");
  expect(await told(thuy)).toBe("Đã ghi hồ sơ giới thiệu. Chờ thủ trưởng xác nhận.");
  const phuc = await journey.enter("Trương Hoàng Phúc", { window: "phone" });
  await visit(phuc, "/unit-exemplars");
  await look(phuc, "unit-exemplars");
  await press(phuc, /Đọc và xác nhận/);
  await press(phuc, "Xác nhận và gửi", ".act");
  expect(await told(phuc)).toBe("Đã xác nhận và gửi hồ sơ giới thiệu.");
  await look(phuc, "introduction");
});

test("the office receives it, compares what was registered with what was achieved, and reads the hints", async () => {
  const khai = await journey.enter("Trần Minh Khải");
  await visit(khai, "/introductions?year=2019");
  await look(khai, "introductions");
  await press(khai, "Hộ ông Lê Văn Tư", "main");
  await press(khai, "Tiếp nhận", ".act");
  expect(await told(khai)).toBe("Đã tiếp nhận hồ sơ giới thiệu.");
  await visit(khai, "/registered-achieved?year=2019");
  expect(await words(khai.page.locator("main"))).toContain("Chưa đạt");
  await look(khai, "registered-achieved");
  await visit(khai, "/quiet-ones");
  expect(await words(khai.page.locator("main"))).toContain("Hồ Bích Tuyền");
  await look(khai, "quiet-ones");
  await visit(khai, "/exemplars?registered=2019&level=grassroots");
  await look(khai, "exemplars");
  await visit(khai, `/exemplars/${exemplar}`);
  await look(khai, "exemplar");
});

test("nothing went wrong unnoticed, but for the line that was broken on purpose", () => {
  const broken = /internetdisconnected|INTERNET_DISCONNECTED|CONNECTION_RESET|Failed to fetch|Failed to load/i;
  expect(journey.unnoticed().filter((one) => !broken.test(String(one)))).toEqual([]);
});
