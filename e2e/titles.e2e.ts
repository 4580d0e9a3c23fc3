import { afterAll, beforeAll, expect, test } from "vitest";
import { fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { issued } from "./steps/life.ts";

/** The titles of the inspectorate of Đắk Lắk for 2024: pasted from Excel, sent, one line returned, mended without scripts. */
let journey: Journey;
let sheet: string;
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2024-01-22");
  await issued(journey, { number: "141/KH-STP", issuedOn: "2023-12-29" });
}, 240_000);
afterAll(() => journey?.end());

const cell = ({ page }: Person, row: number, part: string) => page.locator(`[name="row[${row}][${part}]"]`);

/** What Excel puts on the clipboard, pasted where the cursor stands. */
async function paste(person: Person, row: number, part: string, text: string): Promise<void> {
  await cell(person, row, part).focus();
  await cell(person, row, part).evaluate((field, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", block);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test("a block of Excel fills the sheet, with the rows it needs; arrows and Enter go from cell to cell", async () => {
  const hoai = await journey.enter("Trần Thị Bích Hoài");
  await visit(hoai, "/title-registrations?year=2024");
  await look(hoai, "titles-of-unit");
  await press(hoai, /^Lập bản đăng ký/, "main");
  sheet = new URL(hoai.page.url()).pathname;
  await press(hoai, "Ghi các dòng", ".act");
  const block = "Tập thể\tThanh tra Sở\t\tTTLĐTT, TTLĐXS\r\nCá nhân\tNguyễn Hữu Nghệ\tThanh tra viên\tLĐTT\r\n";
  await paste(hoai, 0, "holder", block);
  expect(await cell(hoai, 0, "holder").inputValue()).toBe("collective");
  expect(await cell(hoai, 1, "name").inputValue()).toBe("Nguyễn Hữu Nghệ");
  await cell(hoai, 0, "titles").press("ArrowDown");
  await hoai.page.keyboard.type("LĐTT, Lao động giỏi");
  await hoai.page.keyboard.press("Enter");
  await hoai.page.keyboard.press("ArrowUp");
  expect(await hoai.page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("row[1][titles]");
  await press(hoai, "Ghi các dòng", ".act");
  expect(await words(hoai.page.locator(".errsum"))).toContain("danh mục chưa có “Lao động giỏi”");
  await look(hoai, "titles-error");
  await cell(hoai, 1, "titles").fill("LĐTT, CSTĐCS");
  await press(hoai, "Ghi các dòng", ".act");
  expect(await told(hoai)).toBe("Đã ghi 2 dòng. Chưa gửi.");
  await press(hoai, "Gửi 2 dòng", ".act");
  expect(await told(hoai)).toBe("Đã gửi bản đăng ký thi đua.");
});

test("the office returns one line and accepts the other in one act", async () => {
  const loan = await journey.enter("Nguyễn Thị Kim Loan");
  await visit(loan, "/title-registrations?year=2024");
  await look(loan, "titles-of-agency");
  await visit(loan, sheet);
  await fill(loan, { "Lý do trả lại Nguyễn Hữu Nghệ": "Chưa đủ thời gian để xét CSTĐ cơ sở" });
  await look(loan, "titles-answers");
  await press(loan, "Duyệt, trả lại", ".act");
  expect(await told(loan)).toBe("Đã duyệt 1 dòng, trả lại 1 dòng.");
});

test("without scripts the unit mends what came back, adds a row by a button, and sends again; the office accepts on a phone", async () => {
  const head = await journey.enter("Võ Thị Bích Hường", { scripts: false });
  await visit(head, `${sheet}/lines`);
  expect(await words(head.page.locator("main"))).toContain("Trả lại: Chưa đủ thời gian để xét CSTĐ cơ sở");
  await cell(head, 0, "titles").fill("LĐTT");
  await press(head, "Thêm dòng", "main");
  expect(await cell(head, 0, "titles").inputValue()).toBe("LĐTT");
  await cell(head, 1, "name").fill("Trần Đức Đồng");
  await cell(head, 1, "titles").fill("LĐTT");
  await press(head, "Ghi các dòng", ".act");
  await press(head, "Gửi 2 dòng", ".act");
  const loan = await journey.enter("Nguyễn Thị Kim Loan", { window: "phone" });
  await visit(loan, sheet);
  await look(loan, "titles-answers-phone");
  await press(loan, "Duyệt, trả lại", ".act");
  expect(await told(loan)).toBe("Đã duyệt 2 dòng.");
  await visit(loan, "/title-registrations?year=2024");
  await look(loan, "titles-phone");
});
