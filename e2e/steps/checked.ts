import { expect } from "vitest";
import { axe } from "#testing/browser.ts";
import type { Person } from "./journey.ts";

/** Every kind of page, once a journey: it shuts nobody out, and nothing of it runs over the side. */
export async function checked({ page, journey, visit }: Person): Promise<void> {
  const kind = `${visit.window ?? "desk"} ${kindOf(new URL(page.url()).pathname)}`;
  if (visit.scripts === false || journey.kinds.has(kind)) return;
  journey.kinds.add(kind);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect({ kind, violations: await axe(page), over: Math.max(0, over) }).toEqual({ kind, violations: [], over: 0 });
}

/** `/plans/0198…/duties/dang-ky` is a `/plans/:id/duties/:key`. */
function kindOf(path: string): string {
  return path
    .replace(/\/[0-9a-f]{8}-[0-9a-f-]{27}/g, "/:id")
    .replace(/\/\d+(?=\/|$)/g, "/:id")
    .replace(/\/(duties|occasions)\/(?!new$|form$)[^/]+/, "/$1/:key");
}
