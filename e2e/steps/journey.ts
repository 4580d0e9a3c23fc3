import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { practicePassword } from "#kernel/auth/index.ts";
import { readPractice } from "#practice/read-practice.ts";
import { enterAs, openBrowser, openPage, picture, signIn, type Visit, visitor } from "#testing/browser.ts";
import { type ServedOffice, serveOffice } from "#testing/served-office.ts";
import { checked } from "./checked.ts";

/** One agency with its plan as a draft, an office at an address, and people who come to it with browsers of their own. */
export type Journey = {
  key: string;
  office: ServedOffice;
  /** Signs a practice person in through the page: by one click where it lists her, else by address and password. */
  enter(name: string, visit?: Omit<Visit, "baseURL">): Promise<Person>;
  /** The name of the practice person who holds a role for a unit. */
  inCharge(unit: string, role?: string): string;
  /** Kinds of pages that were looked at with axe, as `desk /plans/:id`. */
  kinds: Set<string>;
  /** What each browser complained of. */
  complaints: string[][];
  /** What went wrong without anybody noticing: faults of the program, complaints of browsers. Empty at the end. */
  unnoticed(): unknown[];
  end(): Promise<void>;
};

/** Somebody at a browser. */
export type Person = { name: string; page: Page; journey: Journey; visit: Omit<Visit, "baseURL"> };

/** Opens the office of one agency on a day before its plan is issued. */
export async function beginJourney(key: string, day: string): Promise<Journey> {
  const cast = (await readPractice()).find(({ agency }) => agency.key === key)!.people;
  const office = await serveOffice({ only: [key], lived: false, clockDays: { [key]: day } });
  const browser = await openBrowser();
  const journey: Journey = {
    key,
    office,
    kinds: new Set(),
    complaints: [],
    async enter(name, visit = {}) {
      const { email } = cast.find((one) => one.name === name)!;
      return arrive(journey, browser, { name, email: email! }, visit);
    },
    inCharge: (unit, role = "emulation_officer") =>
      cast.find(({ mandates }) => mandates.some((one) => one.role === role && one.unit === unit && !one.subtree))!.name,
    unnoticed: () => [...office.faults, ...journey.complaints.flat()],
    async end() {
      await browser.close();
      await office.close();
    },
  };
  return journey;
}

async function arrive(
  journey: Journey,
  browser: Browser,
  who: { name: string; email: string },
  visit: Omit<Visit, "baseURL">,
): Promise<Person> {
  const context = await visitor(browser, { ...visit, baseURL: journey.office.address });
  const { page, complaints } = await openPage(context);
  journey.complaints.push(complaints);
  page.setDefaultTimeout(15_000);
  const person = { name: who.name, page, journey, visit };
  await page.goto("/sign-in");
  await checked(person);
  const listed = await page.locator("form.people b").filter({ hasText: who.name }).count();
  if (listed > 0) await enterAs(page, who.name);
  else await signIn(page, { email: who.email, password: practicePassword });
  await checked(person);
  return person;
}

/** Keeps a picture of what somebody sees, when GUONGSANG_PICTURES names a folder; else does nothing. */
export async function look({ page, journey, visit }: Person, name: string): Promise<void> {
  const folder = process.env.GUONGSANG_PICTURES;
  if (folder) await picture(page, join(folder, `${journey.key}-${name}-${visit.window ?? "desk"}.png`));
}
