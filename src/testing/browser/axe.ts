import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const require = createRequire(import.meta.url);

/** One rule broken, with the elements that break it. */
export type Violation = { rule: string; help: string; where: string[] };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What a page does to those who cannot see, hear or point: WCAG 2.2 AA and best practice. The window is made as tall as
 * the page first, for the bar at the bottom otherwise counts as covering what lies under it.
 */
export async function axe(page: Page): Promise<Violation[]> {
  const before = page.viewportSize();
  await asTallAsPage(page);
  await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  const found = await page.evaluate(async (tags) => {
    const { axe: checker } = window as unknown as {
      axe: { run(where: Document, how: RunOptions): Promise<AxeResults> };
    };
    const results = await checker.run(document, {
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
    });
    return results.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      where: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    }));
  }, rules);
  if (before) await page.setViewportSize(before);
  return found;
}

/** Makes the window as tall as what it shows. */
export async function asTallAsPage(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 1366 };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, 400), 16_000) });
}
