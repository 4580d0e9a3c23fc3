import { afterAll, beforeAll, expect, test } from "vitest";
import { printCode } from "#rooms/contests/printing/code.ts";
import { axe, openBrowser, openPage, picture, visitor } from "#testing/browser.ts";
import { choose, fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { moveDay } from "./steps/plans.ts";

/** A quiz of Sóc Trăng from its questions to everybody's answers: the office at a desk, one without scripts, one on a phone, the street. */
let journey: Journey;
let ry: Person;
let loc: Person;
let chau: Person;
let at: string;
beforeAll(async () => {
  journey = await beginJourney("soc-trang", "2020-03-02");
  ry = await journey.enter("Thạch Thị Sa Ry");
  loc = await journey.enter("Thạch Chí Lộc", { scripts: false });
  chau = await journey.enter("Lê Thị Thu Châu", { window: "phone" });
}, 180_000);
afterAll(() => journey?.end());

/** A page of the contest at a desk and on a phone. */
async function both(below: string, name: string): Promise<void> {
  await visit(ry, `${at}${below}`);
  await look(ry, name);
  const desk = ry.page.viewportSize();
  await ry.page.setViewportSize({ width: 390, height: 844 });
  await shown(ry.page, `${name}-narrow`);
  if (desk) await ry.page.setViewportSize(desk);
}

const bank = [
  ["Lời kêu gọi thi đua ái quốc ra ngày nào?", "19/5/1948", "11/6/1948", "B"],
  ["Danh hiệu nào của cá nhân?", "Chiến sĩ thi đua cơ sở", "Cờ thi đua", "A"],
] as const;

test("the office drafts a quiz and writes its questions", async () => {
  await visit(ry, "/contests");
  await press(ry, "Soạn cuộc thi tìm hiểu", ".act");
  await fill(ry, { "Tên cuộc thi": "Tìm hiểu thi đua yêu nước", "Chủ đề, nội dung thi": "Phong trào thi đua." });
  await fill(ry, { "Nhận bài từ ngày": "01/03/2020", "Đến hết ngày": "31/03/2020", "Dòng 1, giải": "Giải Nhất" });
  await choose(ry, "Người của cơ quan và người ngoài");
  await choose(ry, "Có câu hỏi phụ: dự đoán số người trả lời đúng tất cả các câu");
  await look(ry, "quiz-form");
  await press(ry, "Ghi cuộc thi", ".act");
  at = new URL(ry.page.url()).pathname;
  await visit(ry, `${at}/questions`);
  await look(ry, "quiz-bank-empty");
  for (const [text, a, b, right] of bank) {
    await visit(ry, `${at}/questions/new`);
    await fill(ry, { "Câu hỏi": text, "Phương án A": a, "Phương án B": b, Nguồn: "Tài liệu tuyên truyền" });
    await choose(ry, right);
    await press(ry, "Ghi câu hỏi", ".act");
  }
  expect(await told(ry)).toMatch(/Bộ câu hỏi có 2.câu/);
  await both("/questions", "quiz-bank");
  await both("/questions/imports/new", "quiz-import");
  await both("/questions/new", "quiz-question");
  await visit(ry, `${at}/launch`);
  await fill(ry, { "Số, ký hiệu": "14/TL-STP" });
  await press(ry, "Phát động", ".act");
  await look(ry, "quiz");
});

test("a quiz that draws its questions has sheets printed for the post; one that comes back is written down by its code", async () => {
  await visit(ry, "/contests");
  await press(ry, "Soạn cuộc thi tìm hiểu", ".act");
  await fill(ry, { "Tên cuộc thi": "Tìm hiểu tuần hai", "Chủ đề, nội dung thi": "Phong trào thi đua." });
  await fill(ry, { "Nhận bài từ ngày": "01/03/2020", "Đến hết ngày": "31/03/2020", "Dòng 1, giải": "Giải Nhất" });
  await choose(ry, "Nhận bài gửi qua bưu điện, tính theo dấu bưu điện");
  await fill(ry, { "Nơi nhận bài qua bưu điện": "Văn phòng Sở", "Rút ngẫu nhiên mỗi người mấy câu": "1" });
  await press(ry, "Ghi cuộc thi", ".act");
  const drawnAt = new URL(ry.page.url()).pathname;
  for (const [text, a, b, right] of bank) {
    await visit(ry, `${drawnAt}/questions/new`);
    await fill(ry, { "Câu hỏi": text, "Phương án A": a, "Phương án B": b });
    await choose(ry, right);
    await press(ry, "Ghi câu hỏi", ".act");
  }
  await visit(ry, `${drawnAt}/launch`);
  await fill(ry, { "Số, ký hiệu": "15/TL-STP" });
  await press(ry, "Phát động", ".act");
  await visit(ry, `${drawnAt}/entries`);
  await press(ry, "In phiếu trả lời", ".act");
  await look(ry, "quiz-print");
  await fill(ry, { "Số phiếu": "3" });
  await press(ry, "Rút câu hỏi cho phiếu", "main");
  expect(await told(ry)).toMatch(/^Đã rút câu hỏi cho phiếu số 1 đến 3/);
  await look(ry, "quiz-printed");
  const pdf = await ry.page.request.get(`${drawnAt}/printed-papers.pdf?from=1&to=3`);
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await press(ry, "Ghi bài gửi bưu điện", ".act");
  await fill(ry, { "Mã phiếu": "0002-??" });
  await press(ry, "Mở phiếu", ".act");
  await look(ry, "quiz-code");
  await fill(ry, { "Mã phiếu": printCode(drawnAt.split("/").at(-1)!, 2) });
  await press(ry, "Mở phiếu", ".act");
  await fill(ry, { "Ngày dấu bưu điện": "02/03/2020", "Họ tên tác giả": "Thạch Bưu" });
  await fill(ry, { "Gõ nhanh các chữ trên phiếu": "A" });
  await look(ry, "quiz-post");
  await press(ry, "Ghi bài", ".act");
  expect(await told(ry)).toBe("Đã ghi bài gửi qua bưu điện.");
});

test("one answers without scripts, in two sittings; another on a phone", async () => {
  await visit(loc, at);
  await press(loc, "Làm bài thi", ".act");
  await look(loc, "quiz-begin");
  await press(loc, "Bắt đầu làm bài", ".act");
  await choose(loc, "B. 11/6/1948");
  await press(loc, "Ghi lại, làm tiếp sau", ".act");
  await press(loc, "Làm tiếp bài thi", ".act");
  expect(await loc.page.getByLabel("B. 11/6/1948").isChecked()).toBe(true);
  await fill(loc, { "Dự đoán có bao nhiêu người trả lời đúng tất cả các câu": "1" });
  await press(loc, "Nộp bài", ".act");
  expect(await words(loc.page.locator("main"))).toContain("Chưa trả lời câu 2");
  await choose(loc, "B. Cờ thi đua");
  await press(loc, "Nộp bài", ".act");
  expect(await told(loc)).toBe("Đã nộp bài.");
  await look(loc, "quiz-sent");
  await visit(chau, `${at}/paper`);
  await press(chau, "Bắt đầu làm bài", ".act");
  await choose(chau, "B. 11/6/1948");
  await choose(chau, "A. Chiến sĩ thi đua cơ sở");
  await fill(chau, { "Dự đoán có bao nhiêu người trả lời đúng tất cả các câu": "2" });
  await look(chau, "quiz-paper");
  await press(chau, "Nộp bài", ".act");
  expect(await told(chau)).toBe("Đã nộp bài.");
});

let receipt: string;
test("somebody of the street begins with her name, answers by a code, keeps a receipt", async () => {
  const browser = await openBrowser();
  try {
    const { page, complaints } = await openPage(
      await visitor(browser, { window: "phone", baseURL: journey.office.address }),
    );
    await page.goto("/guong-dien-hinh/soc-trang");
    await page.getByRole("link", { name: "Tìm hiểu thi đua yêu nước" }).click();
    await page.getByRole("heading", { name: "Cách thi" }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Làm bài thi" }).click();
    await page.getByLabel("Họ và tên").fill("Trần Thị Bé Sáu");
    await page.getByLabel("Nơi ở hoặc nơi làm việc").fill("Ấp Hòa Lý");
    await page.getByLabel("Điện thoại hoặc thư điện tử").fill("0909 000 111");
    await page.getByRole("checkbox").check();
    await page.waitForTimeout(4500);
    await shown(page, "quiz-public-begin");
    await page.getByRole("button", { name: "Bắt đầu làm bài" }).click();
    await page.getByLabel("A. 19/5/1948").check();
    await page.getByLabel("A. Chiến sĩ thi đua cơ sở").check();
    await page.getByLabel("Dự đoán có bao nhiêu").fill("1");
    await shown(page, "quiz-public-paper");
    await page.getByRole("button", { name: "Nộp bài" }).click();
    await page.getByRole("heading", { name: "Biên nhận bài dự thi", level: 1 }).waitFor();
    receipt = new URL(page.url()).pathname;
    await shown(page, "quiz-receipt");
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("after the last day it scores itself; prizes are settled and announced", async () => {
  await moveDay(ry, "02/04/2020");
  await visit(ry, `${at}/judging`);
  await look(ry, "quiz-scoring");
  await press(ry, /^Chấm 3.bài/, ".act");
  await both("/ranking", "quiz-ranking");
  await both("/entries", "quiz-entries");
  await both("/opening", "quiz-opening");
  await fill(ry, { "Gõ chữ CHỐT GIẢI để xác nhận": "chốt giải" });
  await press(ry, "Chốt giải", ".act");
  expect(await words(ry.page.locator("main"))).toContain("Lê Thị Thu Châu");
  await visit(ry, `${at}/announcement`);
  await fill(ry, { "Số quyết định": "90/QĐ-STP", "Người ký, cơ quan": "Giám đốc Sở Tư pháp" });
  await press(ry, "Công bố kết quả", ".act");
  expect(await told(ry)).toBe("Đã công bố kết quả.");
  await both("", "quiz-announced");
});

test("everybody sees her answers with the right ones, the street by the code", async () => {
  await visit(loc, at);
  await press(loc, "Bài trắc nghiệm", "main");
  expect(await words(loc.page.locator("main"))).toContain("Đáp án đúng: A. Chiến sĩ thi đua cơ sở");
  await look(loc, "quiz-answers");
  const browser = await openBrowser();
  try {
    const { page } = await openPage(await visitor(browser, { window: "phone", baseURL: journey.office.address }));
    await page.goto(receipt);
    expect(await words(page.locator("main"))).toContain("Đáp án đúng: B. 11/6/1948");
    await shown(page, "quiz-receipt-answers");
    await page.getByRole("link", { name: "Xem thể lệ và kết quả" }).click();
    await page.getByRole("heading", { name: "Đáp án" }).waitFor();
    await shown(page, "quiz-portal");
  } finally {
    await browser.close();
  }
  expect(journey.unnoticed().filter((one) => !/status of 422/.test(`${one}`))).toEqual([]);
});

type Page = Parameters<typeof axe>[0];

/** A page of the street: nothing over the side, axe without violation, its picture where pictures are kept. */
async function shown(page: Page, name: string): Promise<void> {
  const folder = process.env.GUONGSANG_PICTURES;
  if (folder) await picture(page, `${folder}/${name}.png`, true);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)).toBeLessThanOrEqual(
    0,
  );
}
