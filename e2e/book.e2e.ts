import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listArchive, unpack } from "#kernel/archives/index.ts";
import { bookWork } from "#rooms/stories/index.ts";
import { books } from "#rooms/stories/schema/books.ts";
import { storyGiven } from "#rooms/stories/tests/story-given.ts";
import { axe, enterAs, openBrowser, openPage, picture, visitor, type WindowName } from "#testing/browser.ts";
import { officerNamed } from "#testing/officers.ts";
import { type ServedOffice, serveOffice } from "#testing/served-office.ts";

/** A book of stories from its title to the files on an officer's desk, with the work done beside the pages as in the program. */
let office: ServedOffice;
let browser: Browser;
beforeAll(async () => {
  office = await serveOffice({
    ...{ only: ["soc-trang"], lived: true, papers: true, clockDays: { "soc-trang": "2020-05-18" } },
    working: ({ db, dataFolder }, clock) => [bookWork(db, dataFolder, clock)],
  });
  const phuong = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
  const told = [
    ["Hòa giải ở đầu làng", "Hòa giải"],
    ["Hồ sơ trễ hẹn còn một phần ba", "Hộ tịch"],
    ["Một cửa, bớt một lần đi", "Hộ tịch"],
  ] as const;
  for (const [n, [title, field]] of told.entries())
    await storyGiven(office.db, phuong, {
      ...{ slug: `bai-${n}`, title, field, standfirst: "Việc nhỏ, làm đều, có số liệu từng tháng." },
      body: "Chị cùng trưởng ấp chọn một ngày cố định.\n\n## Cách làm\n\n- Hẹn ngày & giữ ngày\n- Dán lịch ở chùa",
    });
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await office?.close();
});

async function looked(page: Page, name: string, window: WindowName): Promise<void> {
  const folder = process.env.GUONGSANG_PICTURES;
  if (folder) await picture(page, join(folder, `book-${name}-${window}.png`), true);
  expect([name, await axe(page)]).toEqual([name, []]);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - globalThis.innerWidth);
  expect([name, over]).toEqual([name, 0]);
}

async function downloaded(page: Page, words: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: words }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Every page of an e-book read by the browser's own parser of XML: what it could not read. */
async function unreadable(page: Page, epub: Uint8Array): Promise<string[]> {
  const entries = listArchive(epub, { entries: 500, unpackedBytes: 50_000_000 });
  const pages = entries
    .filter(({ name }) => /\.(xhtml|opf|xml|svg)$/.test(name))
    .map((entry) => [entry.name, new TextDecoder().decode(unpack(entry))] as const);
  expect(pages.length).toBeGreaterThan(8);
  return page.evaluate(
    (all) =>
      all
        .filter(([, text]) => new DOMParser().parseFromString(text, "application/xml").querySelector("parsererror"))
        .map(([name]) => name),
    pages,
  );
}

test("an editor lays a book out by one button, sees how far it is, and takes the prints and the e-book", async () => {
  const context = await visitor(browser, { window: "desk", scripts: true, baseURL: office.address });
  const { page, complaints } = await openPage(context);
  await enterAs(page, "Trà Thị Mỹ Phương");
  await page.goto("/stories/books");
  await looked(page, "none", "desk");
  await page.getByRole("link", { name: "Lập sách" }).click();
  await page.getByRole("heading", { name: "Lập sách" }).waitFor();
  await page.getByLabel("Tên sách").fill("Những bông hoa đẹp ngành Tư pháp Sóc Trăng");
  await page.getByLabel("Tên phụ").fill("Gương điển hình tiên tiến giai đoạn 2015 – 2020");
  await page.getByLabel("Nơi, năm").fill("Sóc Trăng, năm 2020");
  await page.getByRole("textbox", { name: "Lời nói đầu" }).click();
  await page.keyboard.type("Mỗi bài trong sách là một việc làm có thật.");
  await looked(page, "words", "desk");
  await page.locator(".act").getByRole("button", { name: "Lập sách" }).click();
  await page.getByRole("heading", { name: "Chọn bài vào sách" }).waitFor();
  await looked(page, "choose", "desk");
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "Thêm vào sách" }).click();
  await page.locator("h1", { hasText: "Những bông hoa đẹp" }).waitFor();
  expect(await page.locator("tbody tr").count()).toBe(4);
  await page.getByRole("button", { name: "Làm sách" }).click();
  await page.getByRole("status").filter({ hasText: "%" }).waitFor();
  await page.getByRole("link", { name: "Tải EPUB" }).waitFor({ timeout: 60_000 });
  await looked(page, "made", "desk");
  const [a5, a4, epub] = [
    await downloaded(page, "Tải PDF khổ A5"),
    await downloaded(page, "Tải PDF khổ A4"),
    await downloaded(page, "Tải EPUB"),
  ];
  expect([a5, a4, epub].map(({ name }) => name)).toEqual([
    "Những bông hoa đẹp ngành Tư pháp Sóc Trăng (A5).pdf",
    "Những bông hoa đẹp ngành Tư pháp Sóc Trăng (A4).pdf",
    "Những bông hoa đẹp ngành Tư pháp Sóc Trăng.epub",
  ]);
  for (const { bytes } of [a5, a4]) expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(await unreadable(page, epub.bytes)).toEqual([]);

  await page.getByRole("link", { name: "Nộp làm minh chứng cho nhiệm vụ" }).click();
  await page.getByRole("heading", { name: "Nộp sách làm minh chứng" }).waitFor();
  await looked(page, "proof", "desk");
  expect(await page.locator("input[name=obligation]:checked").count()).toBe(0);
  await page.locator("input[name=obligation]").first().check();
  const duty = (await page.locator("input[name=obligation]:checked + label").innerText()).split("\n")[0]!;
  await page.getByRole("button", { name: "Nộp làm minh chứng" }).click();
  await page.locator("h1", { hasText: duty.trim() }).waitFor();
  const [proof] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Sách: Những bông hoa đẹp ngành Tư pháp Sóc Trăng" }).first().click(),
  ]);
  expect(await readFile(await proof.path())).toEqual(a4.bytes);
  expect(complaints).toEqual([]);
}, 180_000);

test("without JavaScript, on a phone, the same button; progress is seen by asking again", async () => {
  const context = await visitor(browser, { window: "phone", scripts: false, baseURL: office.address });
  const { page } = await openPage(context);
  await enterAs(page, "Trà Thị Mỹ Phương");
  await page.goto("/stories/books");
  await page.getByRole("link", { name: "Những bông hoa đẹp ngành Tư pháp Sóc Trăng" }).click();
  await page.locator("h1", { hasText: "Những bông hoa đẹp" }).waitFor();
  await page.getByLabel("Thứ tự của bài Cà phê pháp luật sáng thứ Bảy").fill("0");
  await page.getByRole("button", { name: "Lưu thứ tự" }).click();
  expect(await page.locator("tbody th a").first().innerText()).toBe("Cà phê pháp luật sáng thứ Bảy");
  await page.getByRole("button", { name: "Làm lại" }).click();
  await page.locator("progress").waitFor();
  for (let n = 0; n < 60 && (await page.locator("progress").count()) > 0; n += 1) {
    await page.waitForTimeout(500);
    await page.getByRole("link", { name: "Xem đã đến đâu" }).click();
  }
  expect(await page.getByRole("link", { name: "Tải PDF khổ A5" }).count()).toBe(1);
  await context.close();
}, 180_000);

test("on a phone every page of it is sound, for who makes it and for who takes it", async () => {
  const context = await visitor(browser, { window: "phone", scripts: true, baseURL: office.address });
  const { page, complaints } = await openPage(context);
  await enterAs(page, "Trà Thị Mỹ Phương");
  await page.goto("/stories/books");
  await looked(page, "list", "phone");
  const [book] = await office.db.select().from(books);
  const at = `/stories/books/${book!.id}`;
  for (const [name, path] of [
    ["made", at],
    ["words", `${at}/words`],
    ["choose", `${at}/stories`],
    ["proof", `${at}/proof`],
  ] as const) {
    await page.goto(path);
    await looked(page, name, "phone");
  }
  await office.db.update(books).set({ state: "making", stage: "a4" });
  await page.route(at, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('data-controller="reload"', "") });
  });
  await page.goto(at);
  expect(await page.locator("progress").getAttribute("value")).toBe("58");
  await looked(page, "making", "phone");
  await office.db.update(books).set({ state: "made", stage: null });

  const { page: ofHue } = await openPage(
    await visitor(browser, { window: "phone", scripts: true, baseURL: office.address }),
  );
  await enterAs(ofHue, "Danh Thị Huệ");
  await ofHue.goto(at);
  await looked(ofHue, "staff", "phone");
  expect((await downloaded(ofHue, "Tải PDF khổ A5")).bytes.length).toBeGreaterThan(20_000);
  expect(await ofHue.getByRole("button", { name: "Làm lại" }).count()).toBe(0);
  expect([complaints, office.faults]).toEqual([[], []]);
}, 180_000);
