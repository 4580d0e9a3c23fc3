import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { docxOfText } from "#kernel/documents/tests/docx-file.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issue } from "./steps/plans.ts";

const text = readFileSync(join(programFolder(), "plans", "texts", "dak-lak.txt"), "utf8");
const mimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The Department of Justice of Đắk Lắk has its plan of 2024 as a Word file, and no time to type it in. */
let journey: Journey;
let loan: Person;
let reading: string;
let plan: string;
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2023-12-26");
  loan = await journey.enter("Nguyễn Thị Kim Loan");
  loan.page.setDefaultTimeout(60_000);
});
afterAll(() => journey?.end());

const card = (n: number): Locator => loan.page.locator(`#viec-${n}`);
const stateOf = (n: number) => words(card(n).locator("header .st"));

test("the officer sends the file and reads each sentence beside what it asks", async () => {
  await visit(loan, "/plans");
  await press(loan, "Đọc kế hoạch từ tệp", ".act");
  await look(loan, "reader-new");
  await fill(loan, { "Tệp kế hoạch": { name: "ke-hoach-2024.docx", mimeType, buffer: Buffer.from(docxOfText(text)) } });
  await press(loan, "Đọc kế hoạch", ".act");
  expect(await told(loan)).toMatch(/^Đã đọc xong: \d+ câu có thể giao việc\.$/);
  reading = new URL(loan.page.url()).pathname;
  expect(await words(loan.page.locator("h1"))).toMatch(/^Phát động phong trào thi đua/);
  await look(loan, "reader-reading");
});

test("the year left over from last year's plan is pointed out, above and at its sentence", async () => {
  const warnings = loan.page.locator(".read-warnings");
  expect(await warnings.textContent()).toContain("2023");
});

test("each answer is kept where she stands: one is accepted, one laid aside by the keyboard", async () => {
  await card(1).getByRole("button", { name: /^Nhận/ }).click();
  await card(1).locator(".st", { hasText: "Đã nhận" }).first().waitFor();
  await card(2).focus();
  await loan.page.keyboard.press("b");
  await card(2).locator(".st", { hasText: "Đã bỏ" }).first().waitFor();
  await loan.page.locator(".proposal:focus").waitFor();
  await visit(loan, reading);
  expect([await stateOf(1), await stateOf(2)]).toEqual(["Đã nhận", "Đã bỏ"]);
  await look(loan, "reader-answered");
});

test("one is changed: its due date is typed, and the days show before it is saved", async () => {
  await press(loan, /^Sửa/, card(3).locator("footer"));
  await loan.page.getByRole("radio", { name: /^Trước hoặc chậm nhất một ngày/ }).check();
  await fill(loan, { Ngày: "28/06/2024", "Tên ngắn của việc": "Báo cáo kết quả phát động" });
  await loan.page.getByRole("radio", { name: "Mọi đơn vị của cơ quan" }).check();
  await loan.page.locator("#duty-preview", { hasText: "28/06/2024" }).waitFor();
  await look(loan, "reader-change");
  await press(loan, "Lưu và nhận", ".act");
  expect(await told(loan)).toBe("Đã sửa và nhận việc “Báo cáo kết quả phát động”.");
});

test("she reads on a phone where she left, sentence above proposal", async () => {
  const phone = await journey.enter("Nguyễn Thị Kim Loan", { window: "phone" });
  phone.page.setDefaultTimeout(60_000);
  await visit(phone, reading);
  await look(phone, "reader-reading");
  expect(await words(phone.page.locator("#viec-3 h3"))).toContain("Báo cáo kết quả phát động");
});

test("a sentence that was missed becomes a duty; the head is looked through", async () => {
  await visit(loan, `${reading}/proposals/new`);
  await press(loan, /^Lập việc/, "main");
  await look(loan, "reader-add");
  await visit(loan, `${reading}/header`);
  await fill(loan, { "Cơ quan ban hành": "Sở Tư pháp tỉnh Đắk Lắk" });
  await press(loan, "Lưu phần đầu", ".act");
  expect(await told(loan)).toBe("Đã lưu phần đầu.");
});

test("what waits is accepted together, who acts is said once, and the draft is an ordinary plan", async () => {
  await press(loan, /^Nhận \d+ việc đang chờ$/, ".act");
  await loan.page.locator(".read-actors select").selectOption({ label: "Mọi đơn vị của cơ quan" });
  await press(loan, "Ghi ai làm", "main");
  await press(loan, "Lập bản thảo", ".act");
  await look(loan, "reader-confirm");
  await press(loan, /^Lập bản thảo \d+/, ".act");
  plan = new URL(loan.page.url()).pathname;
  expect(plan).toMatch(/^\/plans\//);
  await visit(loan, `${plan}/files`);
  expect(await loan.page.getByText("ke-hoach-2024.docx").count()).toBe(1);
});

test("once it is issued every unit sees what it owes", async () => {
  await issue(loan, plan, { number: "98/KH-STP", on: "29/12/2023" });
  expect(await told(loan)).toMatch(/^Đã ban hành kế hoạch 98\/KH-STP\. \d+ đơn vị có việc\.$/);
  const thuyen = await journey.enter("Y Thuyên Niê");
  await visit(thuyen, plan);
  expect(await thuyen.page.getByText("Báo cáo kết quả phát động").count()).toBeGreaterThan(0);
});

test("nothing went wrong unnoticed", () => {
  expect(journey.unnoticed()).toEqual([]);
});
