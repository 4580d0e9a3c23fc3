import type { Page } from "playwright-core";
import { expect } from "vitest";
import { axe, openPage, visitor } from "#testing/browser.ts";
import type { Person } from "./journey.ts";

/** Every kind of page, once a journey: it shuts nobody out, and nothing of it runs over the side. */
export async function checked(person: Person): Promise<void> {
  const { page, journey, visit } = person;
  const kind = `${visit.window ?? "desk"} ${kindOf(new URL(page.url()).pathname)}`;
  if (journey.kinds.has(kind)) return;
  journey.kinds.add(kind);
  if (visit.scripts === false) await inScriptedBrowser(person, (same) => sound(same, kind));
  else await sound(page, kind);
}

async function sound(page: Page, kind: string): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ kind, violations: await axe(page), over: Math.max(0, over) }).toEqual({ kind, violations: [], over: 0 });
}

/** The checker is a script: of somebody without scripts the same page is opened once more, in a browser that has them. */
async function inScriptedBrowser({ page, journey, visit }: Person, look: (page: Page) => Promise<void>) {
  const cookies = await page.context().cookies();
  const twin = await visitor(page.context().browser()!, { ...visit, scripts: true, baseURL: journey.office.address });
  await twin.addCookies(cookies);
  const { page: same, complaints } = await openPage(twin);
  journey.complaints.push(complaints);
  await same.goto(page.url());
  await look(same);
  await twin.close();
}

/** `/plans/0198…/duties/dang-ky` is a `/plans/:id/duties/:key`. */
function kindOf(path: string): string {
  return path
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, "/:id")
    .replace(/\/\d+(?=\/|$)/g, "/:id")
    .replace(/\/(duties|occasions)\/(?!new$|form$)[^/]+/, "/$1/:key");
}
