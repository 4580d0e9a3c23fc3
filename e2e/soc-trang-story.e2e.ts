import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { newId } from "#kernel/ids.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { channelDuties, channels } from "#rooms/stories/schema/channels.ts";
import { fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";

/** A story of Sóc Trăng from the idea to the portal, and the quarter's quota that it half fills by being there. */
let journey: Journey;
let phuong: Person;
let at: string;
beforeAll(async () => {
  journey = await beginJourney("soc-trang", "2020-05-18");
  const { db } = journey.office;
  const [plan] = await db.select().from(plans);
  const { agencyId, id: planId } = plan!;
  const facts = { number: "62/KH-STP", issuedOn: "2019-09-16" };
  const issuedAt = new Date("2019-09-16T02:00:00Z");
  await db.transaction((tx) => issueWritten(tx, { agencyId, ...theProgram }, planId, facts, issuedAt));
  const [unit] = await db
    .select()
    .from(unitVersions)
    .where(eq(unitVersions.name, "Phòng Phổ biến, giáo dục pháp luật"));
  await db.insert(exemplars).values({
    ...{ id: newId(), agencyId, planId, unitId: unit!.unitId, name: "Cà phê pháp luật", caption: "" },
    ...{ kindKey: "mo-hinh-moi", kindName: "Mô hình mới", holderKind: "model", origin: "office", stage: "recognised" },
    ...{ detectedOn: "2019-10-01", createdAt: issuedAt, field: "Phổ biến pháp luật" },
    summary: "Mỗi buổi 25 đến 40 người; câu hỏi được trả lời tại chỗ.",
  });
  const channelId = newId();
  await db.insert(channels).values({ id: channelId, agencyId, kind: "own_portal", name: "Cổng của Sở Tư pháp" });
  const { rows } = await db.execute<{ id: string }>(sql`select id from duties where key = 'gioi-thieu-cong'`);
  await db.insert(channelDuties).values({ channelId, dutyId: rows[0]!.id });
}, 180_000);
afterAll(() => journey?.end());

const main = (person: Person) => words(person.page.locator("main"));

test("an officer pitches a story of the model; the editor gives it to somebody to write", async () => {
  const sang = await journey.enter("Châu Hữu Sang");
  await visit(sang, "/stories");
  await press(sang, "Đề xuất bài", ".act");
  await fill(sang, {
    "Tên bài dự kiến": "Cà phê pháp luật sáng thứ Bảy",
    "Điển hình": "Cà phê pháp luật · Mô hình mới",
    "Kể việc gì, vì sao đáng kể": "Kể cách mở quán và giữ buổi.",
  });
  await press(sang, "Gửi đề xuất", ".act");
  expect(await main(sang)).toContain("Mỗi buổi 25 đến 40 người");
  at = new URL(sang.page.url()).pathname;
  phuong = await journey.enter("Trà Thị Mỹ Phương");
  await visit(phuong, at);
  await press(phuong, "Phân công", ".act");
  const choice = phuong.page.getByLabel(/^Người viết/);
  const name = await choice.locator("option", { hasText: "Châu Hữu Sang" }).textContent();
  await fill(phuong, { "Người viết": name!, "Hạn viết xong": "25/05/2020" });
  await press(phuong, "Phân công", ".act");
  expect(await told(phuong)).toBe("Đã phân công Châu Hữu Sang viết bài.");
});

test("the writer writes in the editor; what is typed is markup in the field, kept on the server while it is typed", async () => {
  const sang = await journey.enter("Châu Hữu Sang");
  await visit(sang, `${at}/text`);
  const editor = sang.page.getByRole("textbox", { name: "Nội dung" });
  await editor.click();
  await sang.page.keyboard.type("## Hẹn ngày, giữ ngày\n");
  await sang.page.keyboard.type("Mỗi sáng thứ Bảy một buổi.");
  await sang.page.keyboard.press("Shift+Home");
  await sang.page.getByRole("button", { name: "Đậm" }).click();
  await look(sang, "story-editor");
  expect(await sang.page.locator("textarea[name=body]").inputValue()).toBe(
    "## Hẹn ngày, giữ ngày\n\n**Mỗi sáng thứ Bảy một buổi.**",
  );
  await sang.page.locator("#draft-said", { hasText: "Đã lưu nháp" }).waitFor();
  await visit(sang, `${at}/text`);
  expect(await words(sang.page.getByRole("textbox", { name: "Nội dung" }))).toContain("Mỗi sáng thứ Bảy một buổi.");
  await press(sang, "Lưu bài", ".act");
  expect(await told(sang)).toBe("Đã lưu bài.");
  expect(await sang.page.locator(".story-text h2").textContent()).toBe("Hẹn ngày, giữ ngày");
  await press(sang, "Gửi thủ trưởng xác nhận", ".act");
});

test("on a phone the head of the unit gives it back, and without JavaScript it is written on in the field itself", async () => {
  const hue = await journey.enter("Danh Thị Huệ", { window: "phone" });
  await visit(hue, at);
  await look(hue, "story");
  await press(hue, "Trả lại", ".act");
  await hue.page.locator("textarea[name=reason]").fill("Ghi thêm số buổi");
  await press(hue, "Trả lại", ".act");
  const bare = await journey.enter("Châu Hữu Sang", { scripts: false });
  await visit(bare, `${at}/text`);
  const typed = await bare.page.locator("textarea[name=body]").inputValue();
  await fill(bare, { "Nội dung": `${typed}\n\n- 36 buổi\n- 1.080 lượt người` });
  await press(bare, "Lưu bài", ".act");
  expect(await bare.page.locator(".story-text li").allTextContents()).toEqual(["36 buổi", "1.080 lượt người"]);
  await press(bare, "Gửi thủ trưởng xác nhận", ".act");
  await visit(hue, at);
  await press(hue, "Xác nhận số liệu, sự việc", ".act");
  expect(await told(hue)).toBe("Đã xác nhận số liệu, sự việc.");
});

test("edited, checked by another hand, approved by the director and published, it is half of the quarter's quota", async () => {
  await visit(phuong, at);
  await press(phuong, "Biên tập xong", ".act");
  const ry = await journey.enter("Thạch Thị Sa Ry");
  await visit(ry, "/desk");
  await press(ry, /Kiểm tra nội dung, dữ liệu cá nhân/);
  await press(ry, "Đã kiểm tra", ".act");
  const phuoc = await journey.enter("Trần Hữu Phước");
  await visit(phuoc, at);
  await press(phuoc, "Duyệt đăng", ".act");
  await visit(phuong, at);
  await press(phuong, "Đăng, hẹn giờ", ".act");
  await fill(phuong, { Ngày: "", Giờ: "" });
  await press(phuong, "Đăng đúng giờ này", ".act");
  expect(await told(phuong)).toBe("Đã đăng bài lên cổng.");
  await look(phuong, "story-published");
  await visit(phuong, "/stories/quotas");
  expect(await main(phuong)).toContain("0 / 1");
  await press(phuong, "Quý II/2020", "main");
  expect(await main(phuong)).toContain("Cổng của Sở Tư pháp 1 / 1 Đủ");
  await look(phuong, "story-quotas");
  for (const path of [
    "/stories",
    "/stories/channels",
    "/stories/sendings",
    `${at}/consents`,
    `${at}/pictures`,
    `${at}/sendings`,
  ]) {
    await visit(phuong, path);
    await look(phuong, path.replaceAll("/", "-").slice(1, 40));
  }
});

test("nothing went wrong without anybody noticing", () => {
  expect(journey.unnoticed()).toEqual([]);
});
