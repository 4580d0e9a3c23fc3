import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { asTallAsPage } from "./browser/axe.ts";
import { installedBrowser } from "./browser/chromium.ts";

export { axe, type Violation } from "./browser/axe.ts";

/** The two windows every page is looked at in. */
export const windows = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

export type WindowName = keyof typeof windows;

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--font-render-hinting=none",
  "--lang=vi-VN",
];

/** Starts a browser without a window. Close it when the file is done. */
export async function openBrowser(): Promise<Browser> {
  const { env, ...where } = await installedBrowser();
  return chromium.launch({ ...where, args: flags, env: { ...(process.env as Record<string, string>), ...env } });
}

/** What a visit may differ in. */
export type Visit = { window?: WindowName; scripts?: boolean; baseURL?: string };

/** A person's browser: own cookies, Vietnamese, Vietnam time. `scripts: false` switches JavaScript off. */
export function visitor(browser: Browser, visit: Visit = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: windows[visit.window ?? "desk"],
    javaScriptEnabled: visit.scripts ?? true,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    ...(visit.baseURL ? { baseURL: visit.baseURL } : {}),
  });
}

/** Opens one page and gathers what the browser complains of (refused by the content policy, scripts that break). */
export async function openPage(context: BrowserContext): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${message.text()} ${message.location().url}`.trim());
  });
  return { page, complaints };
}

/**
 * Keeps a picture of a page: as it is met, or `whole` from head to foot. On a busy machine the browser sometimes has no
 * frame to give at first; it is asked once more.
 */
export async function picture(page: Page, file: string, whole = false): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const before = page.viewportSize();
  if (whole) await asTallAsPage(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const take = () => page.screenshot({ path: file, animations: "disabled" });
  await take().catch(take);
  if (whole && before) await page.setViewportSize(before);
}

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, as: { email: string; password: string }, path = "/sign-in"): Promise<void> {
  await page.goto(path);
  await page.locator("#email").fill(as.email);
  await page.locator("#password").fill(as.password);
  await Promise.all([page.waitForURL((url) => url.pathname !== path), page.locator("#password").press("Enter")]);
}

/** Enters as one of the practice people, whose names the sign-in page lists. */
export async function enterAs(page: Page, name: string, path = "/sign-in"): Promise<void> {
  await page.goto(path);
  const agency = page.locator("details", { has: page.locator("button", { hasText: name }) }).first();
  if ((await agency.getAttribute("open")) === null) await agency.locator("summary").click();
  await agency.locator("button", { hasText: name }).first().click();
  await page.waitForURL((url) => url.pathname !== path);
}
