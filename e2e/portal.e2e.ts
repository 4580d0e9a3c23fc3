import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { storyGiven } from "#rooms/stories/tests/story-given.ts";
import { axe, openBrowser, openPage, picture, visitor, type WindowName } from "#testing/browser.ts";
import { officerNamed } from "#testing/officers.ts";
import { type ServedOffice, serveOffice } from "#testing/served-office.ts";

let office: ServedOffice;
let browser: Browser;
beforeAll(async () => {
  office = await serveOffice({ only: ["ninh-binh"], lived: true, clockDays: { "ninh-binh": "2023-06-22" } });
  const hoa = await officerNamed(office.db, "Đinh Thị Hoa", "2023-06-22");
  const out = (moment: string) => ({ publishAt: new Date(moment), publishedAt: new Date(moment) });
  await storyGiven(office.db, hoa, {
    ...{ slug: "moi-thang-mot-buoi", title: "Mỗi tháng một buổi ở nhà văn hóa thôn", field: "Trợ giúp pháp lý" },
    standfirst: "Người dân ở xa không đến được Trung tâm, thì Trung tâm hẹn ngày về thôn.",
    body: "Sáng thứ Bảy tuần thứ hai của tháng, nhà văn hóa một thôn mở cửa từ bảy giờ.\n\n## Hẹn ngày, giữ ngày\n\nChị cùng trưởng thôn chọn một ngày cố định, dán lịch ở nhà văn hóa và trạm y tế.\n\n> Có bác chỉ hỏi một câu rồi về.\n\n- Chọn ngày cố định\n- Dán lịch, nhờ loa thôn nhắc",
    html: "<p>Sáng thứ Bảy tuần thứ hai của tháng, nhà văn hóa một thôn mở cửa từ bảy giờ.</p><h2>Hẹn ngày, giữ ngày</h2><p>Chị cùng trưởng thôn chọn một ngày cố định, dán lịch ở nhà văn hóa và trạm y tế.</p><blockquote><p>Có bác chỉ hỏi một câu rồi về.</p></blockquote><ul><li>Chọn ngày cố định</li><li>Dán lịch, nhờ loa thôn nhắc</li></ul>",
    ...out("2023-06-20T01:00:00Z"),
  });
  const others = [
    ["ho-so-tre-hen", "Hồ sơ trễ hẹn còn một phần ba", "Hộ tịch"],
    ["hoa-giai-o-dau-lang", "Hòa giải ở đầu làng", "Hòa giải"],
    ["mot-cua-bot-mot-lan-di", "Một cửa, bớt một lần đi", "Hộ tịch"],
  ] as const;
  for (const [slug, title, field] of others)
    await storyGiven(office.db, hoa, {
      ...{ slug, title, field, standfirst: "Việc nhỏ, làm đều, có số liệu từng tháng." },
      ...out("2023-05-10T01:00:00Z"),
    });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser.close();
  await office.close();
});

/** Looks at a page with axe, for what runs over the side, and keeps a picture when asked to. */
async function looked(page: Page, name: string, window: WindowName): Promise<void> {
  const folder = process.env.GUONGSANG_PICTURES;
  if (folder) await picture(page, join(folder, `portal-${name}-${window}.png`), true);
  expect(await axe(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth)).toBeLessThanOrEqual(
    0,
  );
}

test.each(["desk", "phone"] as const)(
  "the public reads without script: first page, story, search, lists, certificate (%s)",
  async (window) => {
    const { page, complaints } = await openPage(
      await visitor(browser, { window, scripts: true, baseURL: office.address }),
    );
    await page.goto("/guong-dien-hinh");
    expect(new URL(page.url()).pathname).toBe("/guong-dien-hinh/ninh-binh");
    await looked(page, "home", window);
    await page.getByRole("link", { name: "Mỗi tháng một buổi ở nhà văn hóa thôn" }).click();
    expect(await page.locator("h1").innerText()).toBe("Mỗi tháng một buổi ở nhà văn hóa thôn");
    await looked(page, "story", window);
    expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0);
    await page.getByRole("link", { name: "A chữ to" }).click();
    await looked(page, "story-large", window);
    await page.getByRole("link", { name: "Gương điển hình", exact: true }).first().click();
    expect(page.url()).toContain("chu=to");
    await page.getByLabel("Tìm người, đơn vị, cách làm").fill("tre hen");
    await page.getByRole("button", { name: "Tìm" }).click();
    // Words in the title come before words in the text.
    expect(await page.locator(".cards h2").allInnerTexts()).toEqual([
      "Hồ sơ trễ hẹn còn một phần ba",
      "Đường dây có người nghe lúc chín giờ tối",
    ]);
    await looked(page, "search", window);
    for (const [name, path] of [
      ["exemplars", "/dien-hinh/ninh-binh"],
      ["movements", "/phong-trao/ninh-binh"],
      ["decisions", "/quyet-dinh/ninh-binh"],
      ["about", "/ve-cong/ninh-binh/cach-chon"],
      ["map", "/so-do-trang/ninh-binh"],
    ] as const) {
      await page.goto(path);
      await looked(page, name, window);
    }
    await page.goto("/quyet-dinh/ninh-binh");
    await page.locator(".moves a").first().click();
    await looked(page, "decision", window);
    const number = (await page.locator("h1").innerText()).replace("Quyết định số ", "");
    const name = (await page.locator("tbody th").first().innerText()).split(",")[0]!;
    await page.goto("/kiem-tra-giay-chung-nhan/ninh-binh");
    await page.getByLabel("Số quyết định").fill(number);
    await page.getByLabel("Tên cá nhân, tập thể, hộ").fill(name);
    await page.getByRole("button", { name: "Kiểm tra" }).click();
    expect(await page.getByRole("status").innerText()).toContain("Có trong sổ khen thưởng");
    await looked(page, "certificate", window);
    await page.goto("/dien-hinh/ninh-binh");
    await page.locator(".known a").first().click();
    await looked(page, "exemplar", window);
    expect(complaints).toEqual([]);
    expect(office.faults).toEqual([]);
  },
);
