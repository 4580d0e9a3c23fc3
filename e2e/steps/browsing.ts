import type { Locator } from "playwright-core";
import { checked } from "./checked.ts";
import type { Person } from "./journey.ts";

/** Goes to an address. */
export async function visit(person: Person, path: string): Promise<void> {
  await person.page.goto(path);
  await checked(person);
}

/** Presses a button or follows a link by its words, and waits for the next page. */
export async function press(person: Person, words: string | RegExp, within: string | Locator = "body"): Promise<void> {
  const { page } = person;
  const place = typeof within === "string" ? page.locator(within).first() : within;
  const button = place
    .getByRole("button", { name: words })
    .or(place.getByRole("link", { name: words }))
    .first();
  await leaving(person, () => button.click());
}

/** Does what leads to another page, and waits until that page is there: Turbo puts a new body in the place of the old. */
export async function leaving(person: Person, act: () => Promise<unknown>): Promise<void> {
  const { page } = person;
  await page.evaluate(() => document.body.setAttribute("data-left", ""));
  await act();
  await page.locator("body:not([data-left])").waitFor({ state: "attached" });
  await page.locator("html:not([aria-busy]):not([data-turbo-preview])").waitFor({ state: "attached" });
  await checked(person);
}

/** Fills fields by their labels: text, a choice of a list by its words, a file by name and content. */
export async function fill(person: Person, fields: Record<string, string | Paper>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = person.page.locator("main").getByLabel(labelled(label)).first();
    if (typeof value !== "string") await field.setInputFiles(value);
    else if ((await field.evaluate((one) => one.tagName)) === "SELECT") await field.selectOption({ label: value });
    else await field.fill(value);
  }
}

/** A label as it stands, with “(bắt buộc)” after it or not. */
function labelled(label: string): RegExp {
  return new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?: \\(bắt buộc\\))?$`);
}

/** A file as a unit sends it. */
export type Paper = { name: string; mimeType: string; buffer: Buffer };

/** A small PDF of a page without a word on it. */
export function paper(name: string): Paper {
  const body =
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj " +
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj";
  return {
    name,
    mimeType: "application/pdf",
    buffer: Buffer.from(`%PDF-1.4\n%${name}\n${body}\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
  };
}

/** What the last act said: “Đã nhận.” */
export async function told(person: Person): Promise<string> {
  return words(person.page.locator(".said").first());
}

/** The words of a part of the page, in one line. */
export async function words(part: Locator): Promise<string> {
  return (await part.innerText()).replace(/\s+/g, " ").trim();
}

/** Picks a radio or ticks a box by its words. */
export async function choose(person: Person, ...choices: string[]): Promise<void> {
  for (const choice of choices) {
    const option = person.page
      .getByRole("radio", { name: choice })
      .or(person.page.getByRole("checkbox", { name: choice }));
    await option.first().check();
  }
}
