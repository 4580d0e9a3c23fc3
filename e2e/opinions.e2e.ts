import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axe, openBrowser, openPage, picture, visitor } from "#testing/browser.ts";
import { choose, fill, press, told, visit, words } from "./steps/browsing.ts";
import { beginJourney, type Journey, look, type Person } from "./steps/journey.ts";
import { moveDay } from "./steps/plans.ts";

/** Opinions of the public in Sóc Trăng: the office at a desk, a citizen on a phone without scripts, the director on a phone. */
let journey: Journey;
let ry: Person;
let phuoc: Person;
let at: string;
beforeAll(async () => {
  journey = await beginJourney("soc-trang", "2020-05-11");
  ry = await journey.enter("Thạch Thị Sa Ry");
  phuoc = await journey.enter("Trần Hữu Phước", { window: "phone" });
}, 180_000);
afterAll(() => journey?.end());

const title = "Lấy ý kiến về người đề nghị khen thưởng";

/** A form sent back is answered 422, which the browser calls a failed resource. */
const isFault = (one: unknown) => !`${one}`.includes("status of 422");

/** A citizen comes from the street without scripts, does something, leaves. */
async function citizen(does: (page: Page) => Promise<unknown>): Promise<void> {
  const browser = await openBrowser();
  try {
    const around = { window: "phone", baseURL: journey.office.address } as const;
    const { page, complaints } = await openPage(await visitor(browser, { ...around, scripts: false }));
    page.setDefaultTimeout(15_000);
    await does(page);
    expect(complaints.filter(isFault)).toEqual([]);
  } finally {
    await browser.close();
  }
}

/** What she sees is sound at both widths: the checker is a script, so the same page is opened once more, where `sent` with the empty form. */
async function sound(page: Page, name: string, sent = false): Promise<void> {
  for (const window of ["phone", "desk"] as const) {
    const twin = await visitor(page.context().browser()!, { window, baseURL: journey.office.address });
    const { page: same } = await openPage(twin);
    await same.goto(page.url());
    if (sent) {
      await same.getByRole("button", { name: "Gửi ý kiến" }).click();
      await same.getByText("Chưa gửi được").waitFor();
    }
    const folder = process.env.GUONGSANG_PICTURES;
    if (folder) await picture(same, `${folder}/soc-trang-${name}-${window}.png`, true);
    expect(await axe(same)).toEqual([]);
    const over = await same.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
    await twin.close();
  }
}

test("the office drafts a window, sees its last day while typing, lists names and publishes it", async () => {
  await visit(ry, "/opinion-windows");
  await look(ry, "opinions-empty");
  await press(ry, "Soạn đợt lấy ý kiến", ".act");
  await fill(ry, {
    "Tên đợt lấy ý kiến": title,
    "Nội dung xin ý kiến": "Sở Tư pháp xét đề nghị khen thưởng năm 2020.",
    "Nơi nhận ý kiến bằng thư, điện thoại": "Văn phòng Sở Tư pháp, 0299 382 0000",
    "Ngày mở": "11/05/2020",
    "Số ngày làm việc": "5",
  });
  await ry.page.getByText("18/05/2020").waitFor();
  await look(ry, "opinions-form");
  await press(ry, "Ghi đợt lấy ý kiến", ".act");
  at = new URL(ry.page.url()).pathname;
  expect(await words(ry.page.locator("main"))).toContain("Danh sách chưa có ai");
  await press(ry, "Chọn từ điển hình", "main");
  await look(ry, "opinions-choice-empty");
  await visit(ry, at);
  for (const [name, post] of [
    ["Tăng Chí Bảo", "Chuyên viên"],
    ["Trịnh Sô Phol", "Kiểm tra viên"],
  ] as const) {
    await press(ry, "Ghi một tên", "main");
    await fill(ry, { Tên: name, "Chức vụ": post, "Đơn vị": "Văn phòng Sở" });
    await press(ry, "Ghi tên này", ".act");
    expect(await words(ry.page.locator("main"))).toContain("Ghi tóm tắt thành tích");
    if (post === "Chuyên viên") await look(ry, "opinions-subject");
    await fill(ry, {
      "Danh hiệu, hình thức đề nghị": "Giấy khen của Giám đốc Sở",
      "Tóm tắt thành tích": "Người dân chờ trung bình 12 phút, trước đây 50 phút.",
    });
    await press(ry, "Ghi tên này", ".act");
  }
  await look(ry, "opinions-draft");
  await press(ry, "Công khai", ".act");
  await look(ry, "opinions-publication");
  await press(ry, "Công khai", ".act");
  expect(await told(ry)).toBe("Đã công khai, nhận ý kiến đến hết ngày 18/05/2020.");
  await look(ry, "opinions-window");
});

test("a citizen without scripts finds it on the first page and writes about one name", () =>
  citizen(async (page) => {
    await page.goto("/guong-dien-hinh/soc-trang");
    await sound(page, "opinions-home");
    await page.getByRole("link", { name: title }).click();
    await sound(page, "opinions-public");
    expect(await page.locator("main").innerText()).toContain("Còn 5\u00a0ngày làm việc");
    await page.getByRole("link", { name: "Gửi ý kiến về Tăng Chí Bảo" }).click();
    await sound(page, "opinions-give", true);
    await page.getByRole("radio", { name: "Không đồng ý" }).check();
    await page.getByLabel("Họ và tên").fill("Trần Thị Sáu");
    await page.getByRole("button", { name: "Gửi ý kiến" }).click();
    await page.getByText("Ghi nội dung ý kiến").first().waitFor();
    expect(await page.getByLabel("Họ và tên").inputValue()).toBe("Trần Thị Sáu");
    await page.getByLabel("Nội dung").fill("Người lớn tuổi không hẹn được qua mạng phải chờ gần một tiếng.");
    await page.waitForTimeout(4500);
    await page.getByRole("button", { name: "Gửi ý kiến" }).click();
    await page.getByRole("heading", { name: "Đã nhận ý kiến", level: 1 }).waitFor();
    await sound(page, "opinions-thanks");
    await page.goto("/lay-y-kien/soc-trang");
    await sound(page, "opinions-list");
  }));

test("the office reads it from its desk, admits it, answers it; a letter is written down", async () => {
  await visit(ry, "/desk");
  await press(ry, "Xem ý kiến", "main");
  await look(ry, "opinions-book");
  await press(ry, /^Người lớn tuổi/, "main");
  expect(await words(ry.page.locator("main"))).not.toContain("Trần Thị Sáu");
  await look(ry, "opinion");
  await press(ry, "Tiếp nhận", ".act");
  await press(ry, "Xem người gửi, có lý do", "main");
  await fill(ry, { "Xem để làm gì": "Hỏi thêm ngày, giờ" });
  await press(ry, "Xem người gửi", ".act");
  expect(await words(ry.page.locator("main"))).toContain("Trần Thị Sáu");
  await look(ry, "opinion-sender");
  await visit(ry, `${at}/letters/new`);
  await fill(ry, {
    "Ngày nhận": "11/05/2020",
    Về: "Tăng Chí Bảo",
    "Nội dung": "Người già chờ rất lâu vì không hẹn qua mạng.",
  });
  await choose(ry, "Phản ánh");
  await look(ry, "opinion-letter");
  await press(ry, "Ghi ý kiến", ".act");
  await press(ry, "Tiếp nhận", ".act");
  await visit(ry, `${at}/opinions?state=admitted`);
  await press(ry, /^Người lớn tuổi/, "main");
  await fill(ry, {
    "Đã xác minh thế nào": "Hỏi bộ phận một cửa.",
    "Nội dung trả lời": "Đã bố trí quầy riêng cho người cao tuổi.",
  });
  await press(ry, "Ghi trả lời", "main");
  expect(await told(ry)).toBe("Đã ghi trả lời.");
  await look(ry, "opinion-answered");
});

test("the director reads the substance on a phone; the council's sheet names no sender", async () => {
  await visit(phuoc, at);
  await look(phuoc, "opinions-window");
  await press(phuoc, "Xem bản tổng hợp", "main");
  await look(phuoc, "opinions-summary");
  const read = await words(phuoc.page.locator("main"));
  expect(read).toContain("Đã bố trí quầy riêng");
  expect(read).toContain("Chưa trả lời");
  expect(read).not.toContain("Trần Thị Sáu");
  await visit(phuoc, "/opinion-windows");
  await look(phuoc, "opinions-windows");
  for (const page of ["lengthening", "closing", "cancellation"]) {
    await visit(phuoc, `${at}/${page}`);
    await look(phuoc, `opinions-${page}`);
  }
  await visit(phuoc, `${at}/opinions`);
  await look(phuoc, "opinions-book");
  await press(phuoc, /^Người già/, "main");
  await look(phuoc, "opinion");
  await visit(ry, `${at}/summary`);
  await look(ry, "opinions-summary");
  await ry.page.emulateMedia({ media: "print" });
  await look(ry, "opinions-summary-print");
  const paper = await ry.page.pdf({ format: "A4" });
  await ry.page.emulateMedia({ media: "screen" });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3);
});

test("after the last day nothing is taken; the window is concluded and its names leave the portal", async () => {
  await moveDay(ry, "19/05/2020");
  const path = at.replace("/opinion-windows", "/lay-y-kien/soc-trang");
  await citizen(async (page) => {
    await page.goto(`${path}/gop-y`);
    expect(await page.locator("main").innerText()).toContain("đã hết hạn ngày 18/05/2020");
    await sound(page, "opinions-closed");
  });
  await visit(ry, at);
  await press(ry, "Kết luận", ".act");
  await fill(ry, { "Kết luận": "Không đổi danh sách.", "Thông báo trên cổng": "Đã xem xét, trả lời các ý kiến." });
  await look(ry, "opinions-conclusion");
  await press(ry, "Kết luận", ".act");
  expect(await told(ry)).toContain("Đã kết luận.");
  await look(ry, "opinions-concluded");
  await citizen(async (page) => {
    await page.goto(path);
    const read = await page.locator("main").innerText();
    expect(read).toContain("Đã xem xét, trả lời các ý kiến.");
    expect(read).not.toContain("Tăng Chí Bảo");
    await sound(page, "opinions-concluded");
  });
  expect(journey.unnoticed().filter(isFault)).toEqual([]);
});
