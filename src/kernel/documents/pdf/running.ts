import { type Line, textOfLine } from "./lines.ts";

/** How many lines at the head and at the foot of a page may repeat on every page. */
const edge = 2;

/**
 * Takes away what stands on every page and belongs to none: page numbers, and lines at the head or foot that repeat, figures
 * aside, on most pages.
 */
export function withoutRunning(pages: Line[][]): Line[][] {
  const seen = new Map<string, number>();
  for (const page of pages)
    for (const words of new Set(edgesOf(page).map(shapeOf))) seen.set(words, (seen.get(words) ?? 0) + 1);
  const often = Math.max(3, Math.ceil(pages.length / 2));
  return pages.map((page) => {
    const edges = new Set(edgesOf(page));
    return page.filter((line) => !edges.has(line) || !(isPageNumber(line) || (seen.get(shapeOf(line)) ?? 0) >= often));
  });
}

function edgesOf(page: Line[]): Line[] {
  return page.length > edge * 2 ? [...page.slice(0, edge), ...page.slice(-edge)] : page;
}

/** The line with every number as #: “Trang 3/40” is the same line on each page. */
function shapeOf(line: Line): string {
  return textOfLine(line).replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();
}

function isPageNumber(line: Line): boolean {
  return /^[-–—\s]*(?:trang\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$/iu.test(textOfLine(line));
}
