import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAssets } from "#kernel/web/index.tsx";
import { axe, openBrowser, openPage, type Visit, visitor, type WindowName } from "#testing/browser.ts";
import { buildAssets } from "../src/browser/build.ts";
import { gallery } from "../src/kernel/web/tests/gallery/app.tsx";

let folder: string;
let server: ServerType;
let browser: Browser;
let baseURL: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "guongsang-gallery-"));
  await buildAssets(join(folder, "assets"));
  server = serve({ fetch: gallery(openAssets(join(folder, "assets"))).fetch, port: 0, hostname: "127.0.0.1" });
  await new Promise((listening) => server.once("listening", listening));
  baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Visits a page in a browser of its own, and hands back what the browser complained of (but the status it was sent). */
async function visiting(path: string, visit: Visit, act: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await visitor(browser, { ...visit, baseURL });
  const { page, complaints } = await openPage(context);
  await page.goto(path);
  await act(page);
  await context.close();
  return complaints.filter((one) => !/the server responded with a status of 4\d\d/.test(one));
}

const pages = ["desk", "plan", "matrix", "broad", "rejected", "submit", "door", "close", "errors/refused", "nowhere"];
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

describe.each<WindowName>(["desk", "phone"])("in the window of a %s", (window) => {
  test.each(pages)("%s shuts nobody out, fits, and keeps the content policy", async (path) => {
    const complaints = await visiting(`/${path}`, { window }, async (page) => {
      expect(await axe(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });
    expect(complaints).toEqual([]);
  });
});

test.each([
  ["a phone of 320 px", 320, 640],
  ["1366 px at 125 %", 1093, 614],
  ["1366 px at 200 %", 683, 384],
])("on %s nothing is cut off", async (_, width, height) => {
  await visiting("/desk", {}, async (page) => {
    await page.setViewportSize({ width, height });
    for (const path of ["desk", "plan", "matrix", "rejected", "door"]) {
      await page.goto(`/${path}`);
      expect([path, await overflow(page)]).toEqual([path, 0]);
    }
  });
});

test("on a phone the menu is a page of its own, without scripts and with them", async () => {
  for (const scripts of [false, true]) {
    await visiting("/desk", { window: "phone", scripts }, async (page) => {
      const kept = page.locator("#menu");
      expect(await kept.isVisible()).toBe(false);
      await page.getByRole("link", { name: "Menu" }).click();
      expect(await kept.isVisible()).toBe(true);
      await page.getByRole("link", { name: "Đóng menu" }).click();
      expect(await kept.isVisible()).toBe(false);
    });
  }
});

test("without scripts a row is added, removed, and the list is sent", async () => {
  await visiting("/submit", { scripts: false }, async (page) => {
    await page.getByLabel("Dòng 1, tập thể hoặc họ và tên").fill("Nguyễn Thanh Liêm");
    await page.getByRole("button", { name: "Thêm dòng" }).click();
    await page.getByLabel("Dòng 2, tập thể hoặc họ và tên").fill("Trịnh Mỹ Duyên");
    await page.getByRole("button", { name: "Bỏ dòng 1" }).click();
    expect(await page.getByLabel("Dòng 1, tập thể hoặc họ và tên").inputValue()).toBe("Trịnh Mỹ Duyên");

    await page.getByRole("button", { name: "Gửi danh sách" }).click();
    expect(await page.locator(".errsum").innerText()).toContain("Ngày họp xét: ghi ngày họp xét.");
    expect(await page.getByLabel("Dòng 1, tập thể hoặc họ và tên").inputValue()).toBe("Trịnh Mỹ Duyên");
    await page.getByLabel("Ngày họp xét").fill("28/01/2019");
    await page.getByRole("button", { name: "Gửi danh sách" }).click();
    expect(await page.getByRole("status").innerText()).toBe("Đã gửi 1 dòng.");
  });
});

test("with scripts rows change in place and the frame shows what the form would give", async () => {
  const complaints = await visiting("/submit", {}, async (page) => {
    await page.getByRole("button", { name: "Thêm dòng" }).click();
    await page.locator("[name='row[1][name]']").fill("Trịnh Mỹ Duyên");
    await page.getByRole("button", { name: "Bỏ dòng 1" }).click();
    expect(await page.locator("[data-row-number]:visible").allInnerTexts()).toEqual(["1"]);
    await page.getByLabel("Ngày họp xét").fill("28/01/2019");
    await page.getByText("Họp ngày 28/01/2019.").waitFor();
    expect(await page.locator("#xem-truoc .ic path").count()).toBeGreaterThan(0);
  });
  expect(complaints).toEqual([]);
});

test("a draft is found again after the page was left, rows and all, and forgotten once it is sent", async () => {
  await visiting("/submit", {}, async (page) => {
    const held = page.getByLabel("Ngày họp xét");
    await held.fill("28/01/2019");
    for (const name of ["Bỏ đi", "Tổ Hành chính tư pháp", "Trịnh Mỹ Duyên"]) {
      await page.locator("tbody [name$='[name]']").last().fill(name);
      await page.getByRole("button", { name: "Thêm dòng" }).click();
    }
    await page.getByRole("button", { name: "Bỏ dòng 1" }).click();
    await page.getByLabel("Bảng tin của đơn vị").check();
    await page.waitForFunction(() => localStorage.getItem("gs-draft-gallery-list")?.includes("board"));
    await page.goto("/desk");
    await page.goto("/submit");
    await page.getByText("Bản nháp chưa gửi").waitFor();
    expect(await held.inputValue()).toBe("28/01/2019");
    expect(await page.getByLabel("Bảng tin của đơn vị").isChecked()).toBe(true);
    expect(
      await page
        .locator("tbody [name$='[name]']")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(["Tổ Hành chính tư pháp", "Trịnh Mỹ Duyên", ""]);
    await page.getByRole("button", { name: "Bỏ dòng 3" }).click();
    await page.getByRole("button", { name: "Gửi danh sách" }).click();
    await page.getByText("Đã gửi 2 dòng.").waitFor();
    await page.goto("/submit");
    expect([await held.inputValue(), await page.getByText("Bản nháp chưa gửi").count()]).toEqual(["", 0]);
  });
});

test("a draft can be dropped", async () => {
  await visiting("/submit", {}, async (page) => {
    const held = page.getByLabel("Ngày họp xét");
    await held.fill("28/01/2019");
    await page.waitForFunction(() => localStorage.getItem("gs-draft-gallery-list")?.includes("28/01"));
    await page.reload();
    await page.getByRole("button", { name: "Bỏ bản nháp" }).click();
    await page.getByText("Bản nháp chưa gửi").waitFor({ state: "detached" });
    expect(await held.inputValue()).toBe("");
  });
});

test("a rejected form puts the reader at the list of errors, and its links lead to the fields", async () => {
  await visiting("/submit", {}, async (page) => {
    await page.getByRole("button", { name: "Gửi danh sách" }).click();
    await page.locator(".errsum").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("loi");
    await page.locator(".errsum").getByRole("link", { name: "Ngày họp xét" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("heldOn");
  });
});

test("an irreversible act opens when its word is typed", async () => {
  await visiting("/close", {}, async (page) => {
    const button = page.getByRole("button", { name: "Khóa kế hoạch" });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel("Gõ chữ KHÓA để xác nhận").fill("khóa");
    await button.click();
    await page.getByText("Đã khóa kế hoạch.").waitFor();
  });
});

test("without scripts a wrong word is asked for again", async () => {
  await visiting("/close", { scripts: false }, async (page) => {
    await page.getByLabel("Gõ chữ KHÓA để xác nhận").fill("thôi");
    await page.getByRole("button", { name: "Khóa kế hoạch" }).click();
    expect(await page.locator(".errsum").innerText()).toContain("gõ đúng chữ KHÓA để xác nhận.");
  });
});

test("arrow keys go through the matrix from one open cell to the next", async () => {
  await visiting("/matrix", {}, async (page) => {
    const here = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.locator("tbody td a").first().focus();
    const first = await here();
    await page.keyboard.press("ArrowRight");
    const right = await here();
    await page.keyboard.press("ArrowLeft");
    expect([right !== first, await here()]).toEqual([true, first]);
    await page.keyboard.press("ArrowDown");
    expect(await here()).not.toBe(first);
  });
});

test("filters apply at once where scripts run", async () => {
  await visiting("/matrix", {}, async (page) => {
    await page.getByLabel("Tình trạng", { exact: true }).selectOption("late");
    await page.waitForURL(/state=late/);
  });
});

test("on paper only the content is left", async () => {
  await visiting("/plan", {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const part of [".side", ".topbar", ".act", ".tabs"]) expect(await page.locator(part).isVisible()).toBe(false);
    expect(await page.locator(".duty").isVisible()).toBe(true);
  });
});
