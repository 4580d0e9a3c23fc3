import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, openBrowser, openPage, picture, visitor } from "#testing/browser.ts";
import { choose, fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { moveDay } from "./steps/plans.ts";

/** A writing contest of Sóc Trăng from its launch to its certificates: the office at a desk, a judge on a phone, one without scripts. */
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

const text =
  "Ba mươi năm giữ kho hồ sơ, bác Tám nhớ vị trí từng bìa như nhớ tên con mình. Năm ngoái bác tự đánh lại mục lục cho bốn nghìn hồ sơ cũ, ai hỏi bác đưa trong năm phút. Bác bảo giấy tờ cũng như người, để đúng chỗ thì yên.";

test("the office writes the rules, launches the contest to all units, names the jury", async () => {
  await visit(ry, "/contests");
  await look(ry, "contests-empty");
  await press(ry, /^Soạn cuộc thi$/, ".act");
  await fill(ry, {
    "Tên cuộc thi": "Viết về người tốt quanh ta",
    "Chủ đề, nội dung thi": "Người tốt, việc tốt trong ngành.",
  });
  await fill(ry, { "Nhận bài từ ngày": "01/03/2020", "Đến hết ngày": "31/03/2020" });
  await choose(ry, "Người của cơ quan và người ngoài", "Nhận tệp (Word, PDF, ảnh)");
  await fill(ry, { "Dòng 1, tiêu chí": "Nội dung", "Dòng 1, điểm tối đa": "60", "Dòng 2, tiêu chí": "Cách viết" });
  await press(ry, "Ghi cuộc thi", ".act");
  expect(await words(ry.page.locator("main"))).toContain("Ghi điểm tối đa, lớn hơn 0.");
  await look(ry, "contest-form");
  await fill(ry, { "Dòng 2, điểm tối đa": "40", "Dòng 1, giải": "Giải Nhất", "Dòng 2, giải": "Giải Khuyến khích" });
  await press(ry, "Ghi cuộc thi", ".act");
  at = new URL(ry.page.url()).pathname;
  await press(ry, "Phát động", ".act");
  await fill(ry, { "Số, ký hiệu": "12/TL-STP" });
  await press(ry, "Phát động", ".act");
  expect(await told(ry)).toMatch(/^Đã phát động đến \d+ đơn vị\.$/);
  await visit(ry, `${at}/jury`);
  await fill(ry, {
    "Dòng 1, người": "Danh Thị Huệ, Trưởng phòng",
    "Dòng 2, người": "Châu Thanh Phong, Chánh Văn phòng Sở",
    "Dòng 3, người": "Lâm Hoàng Kiệt, Chánh Thanh tra",
  });
  await look(ry, "jury");
  await press(ry, "Ghi ban giám khảo", ".act");
  await look(ry, "contest");
});

/** A picture of one point: a page written by hand. */
const byHand = (name: string) => ({
  name,
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
    "base64",
  ),
});

test("one enters without scripts, another on a phone copies her text, a third from the street", async () => {
  await visit(loc, at);
  await press(loc, "Gửi bài dự thi", ".act");
  const pages = { "Tệp bài dự thi": byHand("trang viết tay.png") };
  await fill(loc, { "Nội dung bài": text, ...pages });
  await press(loc, "Gửi bài dự thi", ".act");
  expect(await words(loc.page.locator("main"))).toMatch(/Ghi tên bài dự thi.*trang viết tay\.png, \d/s);
  await fill(loc, { "Tên bài": "Người gác cửa hồ sơ" });
  await press(loc, "Gửi bài dự thi", ".act");
  expect(await words(loc.page.locator("main"))).toContain("bai-du-thi-1.jpg");
  expect(await told(loc)).toBe("Đã gửi bài dự thi.");
  await visit(chau, `${at}/entries/new`);
  await fill(chau, { "Tên bài": "Bác Tám giữ kho", "Nội dung bài": text.replace("Ba mươi năm", "Suốt ba mươi năm") });
  await look(chau, "entry-form");
  await press(chau, "Gửi bài dự thi", ".act");
  const browser = await openBrowser();
  try {
    const { page, complaints } = await openPage(
      await visitor(browser, { window: "phone", baseURL: journey.office.address }),
    );
    await page.goto("/guong-dien-hinh/soc-trang");
    await page.getByRole("link", { name: "Viết về người tốt quanh ta" }).click();
    await page.getByRole("heading", { name: "Viết về người tốt quanh ta", level: 1 }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("link", { name: "Gửi bài dự thi" }).click();
    await page.getByLabel("Họ và tên").fill("Trần Thị Bé Sáu");
    await page.getByLabel("Nơi ở hoặc nơi làm việc").fill("Ấp Hòa Lý");
    await page.getByLabel("Tên bài").fill("Tiếng trống ấp tôi");
    await page.getByLabel("Tệp bài dự thi").setInputFiles(byHand("chụp trang một.png"));
    await page
      .getByLabel("Nội dung bài")
      .fill("Mỗi chiều ông Tư gõ trống gọi bà con ra nghe giải thích cách sang tên đất.");
    await page.getByRole("checkbox").check();
    await page.getByRole("button", { name: "Gửi bài dự thi" }).click();
    await page.getByText(/^chụp trang một\.png, /).waitFor();
    await page.getByLabel("Điện thoại hoặc thư điện tử").fill("0909 000 111");
    await page.waitForTimeout(4500);
    const folder = process.env.GUONGSANG_PICTURES;
    if (folder) await picture(page, `${folder}/contests-public-form.png`, true);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.getByRole("button", { name: "Gửi bài dự thi" }).click();
    await page.getByRole("heading", { name: "Biên nhận bài dự thi", level: 1 }).waitFor();
    if (folder) await picture(page, `${folder}/contests-receipt.png`, true);
    expect(await axe(page)).toEqual([]);
    expect(complaints.filter((one) => !/status of 422/.test(`${one}`))).toEqual([]);
  } finally {
    await browser.close();
  }
});

test("the copy is caught and not taken; what keeps to the rules is taken in", async () => {
  await visit(ry, `${at}/entries`);
  await look(ry, "entries");
  await press(ry, "Bác Tám giữ kho", "main");
  expect(await words(ry.page.locator("main"))).toMatch(/Khoảng \d+% bài giống một bài đã có/);
  await look(ry, "entry-check");
  await press(ry, "Xem từng đoạn", "main");
  await look(ry, "likeness");
  expect(await words(ry.page.locator("main"))).toContain("Người gác cửa hồ sơ");
  await ry.page.goBack();
  await fill(ry, { "Lý do": "Chép bài của người khác." });
  await press(ry, "Không nhận bài", "main");
  for (const title of ["Tiếng trống ấp tôi", "Người gác cửa hồ sơ"]) {
    await visit(ry, `${at}/entries?state=received`);
    await press(ry, title, "main");
    if (title === "Người gác cửa hồ sơ") await fill(ry, { "Lý do": "Bài gốc, gửi trước." });
    await press(ry, "Nhận bài hợp lệ", "main");
    expect(await told(ry)).toBe("Đã nhận bài là hợp lệ.");
  }
});

test("after the last day entries are given out; the judge of the author's unit is locked from his entry", async () => {
  await moveDay(ry, "02/04/2020");
  await visit(ry, `${at}/judging`);
  await press(ry, /^Chia bài/, ".act");
  await look(ry, "judging");
  expect(await words(ry.page.locator("main"))).toContain("Khóa vì xung đột");
  const phong = await journey.enter("Châu Thanh Phong", { scripts: false });
  await visit(phong, `${at}/sheets`);
  expect(await words(phong.page.locator("main"))).not.toMatch(/Người gác|Thạch Chí Lộc/);
  expect(await phong.page.locator("tbody tr").count()).toBeLessThanOrEqual(1);
});

test("judges mark by number, one on a phone and without scripts the others", async () => {
  for (const [name, visit_] of [
    ["Danh Thị Huệ", { window: "phone" }],
    ["Châu Thanh Phong", { scripts: false }],
    ["Lâm Hoàng Kiệt", {}],
  ] as const) {
    const judge = await journey.enter(name, visit_);
    await visit(judge, `${at}/sheets`);
    if (name === "Danh Thị Huệ") await look(judge, "sheets");
    for (let n = await judge.page.locator("tbody th a").count(); n > 0; n--) {
      await visit(judge, `${at}/sheets`);
      await press(judge, /^\d{4}$/, judge.page.locator("tbody tr").filter({ hasText: "Chưa chấm" }).first());
      await fill(judge, { "Nội dung": "52,5", "Cách viết": "33" });
      if (name === "Danh Thị Huệ") await look(judge, "sheet");
      await press(judge, "Nộp phiếu", ".act");
      expect(await told(judge)).toBe("Đã nộp phiếu chấm.");
    }
  }
});

test("the round is closed, prizes are given to numbers, names opened, results announced, certificates printed", async () => {
  await visit(ry, `${at}/judging`);
  await press(ry, /^Đóng Chung khảo/, ".act");
  await look(ry, "ranking");
  expect(await words(ry.page.locator("main"))).not.toContain("Thạch Chí Lộc");
  await press(ry, "Chốt giải, mở phách", ".act");
  await fill(ry, { "Gõ chữ MỞ PHÁCH để xác nhận": "mở phách" });
  await look(ry, "opening");
  await press(ry, "Chốt giải và mở phách", ".act");
  expect(await words(ry.page.locator("main"))).toContain("Thạch Chí Lộc");
  await visit(ry, `${at}/announcement`);
  await fill(ry, { "Số quyết định": "88/QĐ-STP", "Người ký, cơ quan": "Giám đốc Sở Tư pháp" });
  await press(ry, "Công bố kết quả", ".act");
  expect(await told(ry)).toBe("Đã công bố kết quả.");
  await look(ry, "announced");
  await press(ry, "In giấy chứng nhận", ".act");
  await look(ry, "certificates");
  expect(await words(ry.page.locator("main"))).toContain("Giải Nhất");
  expect(journey.unnoticed().filter((one) => !/status of 422/.test(`${one}`))).toEqual([]);
});
