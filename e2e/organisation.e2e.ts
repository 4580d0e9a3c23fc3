import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { practicePassword } from "#kernel/auth/index.ts";
import { people, unitVersions } from "#rooms/organisation/schema.ts";
import { axe, openBrowser, openPage, signIn, visitor, type WindowName } from "#testing/browser.ts";
import { type ServedOffice, serveOffice } from "#testing/served-office.ts";

let office: ServedOffice;
let browser: Browser;
let ids: Map<string, string>;
beforeAll(async () => {
  office = await serveOffice({ only: ["ca-mau"], lived: false });
  browser = await openBrowser();
  const units = await office.db.select({ id: unitVersions.unitId, name: unitVersions.name }).from(unitVersions);
  const persons = await office.db.select({ id: people.id, name: people.name }).from(people);
  ids = new Map([...units, ...persons].map((one) => [one.name, one.id]));
});
afterAll(async () => {
  expect(office.faults).toEqual([]);
  await browser?.close();
  await office?.close();
});

const administrator = { email: "bao.to@tandcamau.example.vn", password: practicePassword };
const court = () => `/units/${ids.get("Tòa án nhân dân huyện U Minh")}`;
const diem = () => `/people/${ids.get("Dương Thị Kim Diễm")}`;
const pages: [string, () => string][] = [
  ["the tree", () => "/units"],
  ["the bodies of 2020", () => "/units?category=body&on=01/01/2020"],
  ["a unit", court],
  ["a new unit", () => "/units/new"],
  ["a renaming", () => `${court()}/renaming`],
  ["a move", () => `${court()}/move`],
  ["a merger", () => "/units/merger"],
  ["a split", () => `${court()}/split`],
  ["a dissolution to confirm", () => `${court()}/dissolution/confirmation?on=01/05/2019&successor=TAND+tỉnh`],
  ["a correction", () => `${court()}/edit`],
  ["the people", () => "/people"],
  ["a person", diem],
  ["a new person", () => "/people/new"],
  ["a new post", () => `${diem()}/posts/new`],
  ["a new role", () => `${diem()}/mandates/new`],
  ["a merger of people", () => `${diem()}/merger/${ids.get("Trịnh Mỹ Duyên")}`],
  ["the doubles", () => "/people/doubles"],
  ["an account", () => `${diem()}/account`],
  ["the closing of an account", () => `${diem()}/account/closure`],
  ["the imports", () => "/imports"],
  ["a new import", () => "/imports/new?kind=people"],
  ["the holidays", () => "/holidays"],
  ["what is kept of strangers", () => "/retention"],
  ["one's own account", () => "/account"],
];

describe.each<WindowName>(["desk", "phone"])("in the window of a %s", (size) => {
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    const context = await visitor(browser, { window: size, baseURL: office.address });
    ({ page, complaints } = await openPage(context));
    await signIn(page, administrator);
  });
  afterAll(() => page?.context().close());

  test.each(pages)("%s shuts nobody out, fits, and keeps the content policy", async (_, path) => {
    await page.goto(path(), { waitUntil: "networkidle" });
    expect(await axe(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll(".tabs [aria-current]")].filter(
        (tab) => tab.getBoundingClientRect().right > window.innerWidth || tab.getBoundingClientRect().left < 0,
      ),
    );
    expect(beyond).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
});

test("without scripts a unit is dissolved: what is wanted, what will happen, a word", async () => {
  const context = await visitor(browser, { scripts: false, baseURL: office.address });
  const { page } = await openPage(context);
  await signIn(page, administrator);
  const archive = ids.get("Tòa Lao động")!;
  await page.goto(`/units/${archive}/dissolution`);
  await page.getByLabel("Đơn vị nhận nhiệm vụ và người").selectOption({ label: "Tòa Dân sự" });
  await page.locator("#on").fill("01/04/2019");
  await page.getByRole("button", { name: "Xem trước" }).click();
  expect(await page.locator("main").textContent()).toContain("3 người và các đơn vị trực thuộc chuyển về Tòa Dân sự");
  await page.locator("#word").fill("kết thúc");
  await page.getByRole("button", { name: "Kết thúc hoạt động" }).click();
  expect(await page.locator(".said").textContent()).toContain("Đã ghi kết thúc hoạt động.");
  await page.goto(`/units/${archive}?on=01/04/2019`);
  expect(await page.locator(".pagehead").textContent()).toContain("Kết thúc ngày 31/03/2019");
  await context.close();
});

test("with scripts a first password is shown once, and the button of an irreversible act opens at the word", async () => {
  const context = await visitor(browser, { baseURL: office.address });
  const { page } = await openPage(context);
  await signIn(page, administrator);
  await page.goto(diem());
  await page.locator("turbo-frame#account").scrollIntoViewIfNeeded();
  await page.getByRole("button", { name: "Cấp mật khẩu mới" }).click();
  await page.locator("code").waitFor();
  expect(await page.locator("code").textContent()).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
  await page.goto(`${diem()}/account/closure`);
  const close = page.getByRole("button", { name: "Khóa tài khoản" });
  expect(await close.isDisabled()).toBe(true);
  await page.locator("#word").fill("khóa");
  expect(await close.isEnabled()).toBe(true);
  await context.close();
});
