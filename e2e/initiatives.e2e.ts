import { afterAll, beforeAll, expect, test } from "vitest";
import { heldOut } from "#rooms/initiatives/similarity/tests/pairs/held-out.ts";
import { choose, fill, paper, press, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";

/** A year of initiatives in Đắk Lắk: a round, one on a phone, one written off it, the council, the decision, the record. */
let journey: Journey;
let loan: Person;
let khuong: Person;
beforeAll(async () => {
  journey = await beginJourney("dak-lak", "2024-03-04");
  loan = await journey.enter("Nguyễn Thị Kim Loan");
  khuong = await journey.enter("Trương Đình Khương", { window: "phone" });
}, 240_000);
afterAll(() => journey?.end());

const family = heldOut[3]!;
const copy = family.copies[0]!;

test("the office opens a round; the head of a unit registers on a phone, late, and is told so", async () => {
  await visit(loan, "/initiative-rounds");
  await press(loan, "Mở đợt đăng ký");
  await fill(loan, { Năm: "2024", "Hạn đăng ký": "28/02/2024", "Hội đồng Sáng kiến": "Hội đồng Sáng kiến Sở Tư pháp" });
  await press(loan, "Mở đợt đăng ký", ".act");
  await visit(khuong, "/initiatives");
  await press(khuong, "Đăng ký sáng kiến");
  await fill(khuong, {
    "Tên sáng kiến, đề tài": family.title,
    "Lĩnh vực": "Phổ biến, giáo dục pháp luật",
    "Dòng 1, họ và tên": "Trương Đình Khương",
    "Hiện trạng trước khi áp dụng": "Tuyên truyền ở trường là đọc bài dưới cờ.",
    "Nội dung giải pháp": family.text,
    "Áp dụng từ": "03/2023",
    "Tệp kèm theo": paper("xac-nhan-ap-dung.pdf"),
  });
  await look(khuong, "initiative-form");
  await press(khuong, "Ghi bản soạn");
  await press(khuong, "Gửi đăng ký", ".act");
  await press(khuong, "Gửi đăng ký", ".act");
  expect(await words(khuong.page.locator("main"))).toContain("Gửi quá hạn");
  await look(khuong, "initiative");
}, 240_000);

test("one written off it is shown passage beside passage, and goes on all the same", async () => {
  await visit(loan, "/initiatives/new");
  await fill(loan, {
    "Tên sáng kiến, đề tài": copy.title,
    "Dòng 1, họ và tên": "Nguyễn Thị Kim Loan",
    "Nội dung giải pháp": copy.text,
  });
  await press(loan, "Ghi bản soạn");
  expect(await words(loan.page.locator("main"))).toContain("Giống nhiều");
  await look(loan, "initiative-warned");
  await press(loan, "So sánh từng đoạn");
  expect(await loan.page.locator("td b").count()).toBeGreaterThan(5);
  await look(loan, "initiative-similar");
  await press(loan, copy.title, "nav.topbar, .crumb");
  await press(loan, "Gửi đăng ký", ".act");
  await press(loan, "Gửi đăng ký", ".act");
  for (const title of [family.title, copy.title]) {
    await visit(loan, "/initiatives");
    await press(loan, title);
    await press(loan, "Đạt kiểm tra", ".act");
    await press(loan, "Đạt kiểm tra", ".act");
  }
  await visit(loan, "/initiatives");
  await look(loan, "initiatives");
}, 240_000);

test("the council sits, counts by keyboard, refuses the one and recognises the other", async () => {
  await visit(loan, "/council-sessions");
  await press(loan, "Chuẩn bị phiên họp");
  await press(loan, "Chuẩn bị phiên họp", ".act");
  await look(loan, "council-attendance");
  await press(loan, "Mở phiên họp");
  await fill(loan, {
    "Đồng ý (sáng kiến 1)": "3",
    "Không đồng ý (sáng kiến 1)": "0",
    "Không hợp lệ (sáng kiến 1)": "0",
  });
  await choose(loan, "Đủ phiếu, đề nghị công nhận");
  await press(loan, /Ghi kết quả.*sáng kiến 1/);
  const second = loan.page.locator("section", { has: loan.page.locator("#sang-kien-2") });
  await fill(loan, {
    "Đồng ý (sáng kiến 2)": "0",
    "Không đồng ý (sáng kiến 2)": "3",
    "Không hợp lệ (sáng kiến 2)": "0",
  });
  await second.getByRole("radio", { name: "Không công nhận" }).check();
  await fill(loan, { "Lý do không công nhận hoặc trả lại (sáng kiến 2)": "Trùng với sáng kiến trước" });
  await look(loan, "council-session");
  await press(loan, /Ghi kết quả.*sáng kiến 2/);
  await fill(loan, { "Số biên bản": "01/BB-HĐSK" });
  await press(loan, "Kết thúc phiên họp", ".act");
  await press(loan, "Biên bản", ".act");
  await look(loan, "council-minutes");
  await loan.page.goBack();
  await press(loan, "Ghi quyết định công nhận", ".act");
  await fill(loan, { "Số quyết định": "52/QĐ-STP" });
  await press(loan, "Ghi quyết định", ".act");
  await visit(khuong, "/initiatives?state=recognised");
  await press(khuong, family.title);
  await press(khuong, "Trương Đình Khương", "main");
  expect(await words(khuong.page.locator("main"))).toContain(family.title);
  await look(khuong, "initiative-record");
  expect(journey.unnoticed()).toEqual([]);
}, 240_000);
