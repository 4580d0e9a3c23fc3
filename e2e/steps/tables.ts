import type { Person } from "./journey.ts";

/** The rows of a table, each as the words of the columns asked for, by their heads. */
export async function rows(person: Person, caption: string, heads: string[]): Promise<string[][]> {
  const table = person.page.locator("table").filter({ has: person.page.locator("caption", { hasText: caption }) });
  const all = await table
    .first()
    .evaluate((one) =>
      [...(one as HTMLTableElement).rows]
        .filter((row) => !row.classList.contains("group"))
        .map((row) => [...row.cells].map((cell) => (cell.textContent ?? "").replace(/\s+/g, " ").trim())),
    );
  const [titles = [], ...lines] = all;
  const places = heads.map((head) => titles.indexOf(head));
  if (places.includes(-1))
    throw new Error(`«${caption}» has the columns ${titles.join(", ")}; asked: ${heads.join(", ")}`);
  return lines.map((line) => places.map((at) => line[at] ?? ""));
}

/** One row of a table by the words of its first asked column. */
export async function row(person: Person, caption: string, heads: string[], first: string): Promise<string[]> {
  const found = (await rows(person, caption, heads)).filter(([name]) => name === first);
  if (found.length !== 1) throw new Error(`«${caption}» has ${found.length} rows of ${first}`);
  return found[0]!;
}

/** How many rows say what: `{ "Đã nhận 31/01/2024": 23 }`. */
export function tallied(lines: string[][]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) counts[line.join(", ")] = (counts[line.join(", ")] ?? 0) + 1;
  return counts;
}

/** One unit's cells in the table of units and duties, as it reads: “Đã nhận”, “Quá hạn”, “–”. */
export async function matrixRow(person: Person, unit: string): Promise<string[]> {
  const line = person.page
    .locator(".matrix tbody tr")
    .filter({ has: person.page.getByRole("link", { name: unit, exact: true }) });
  return line
    .first()
    .locator("td")
    .evaluateAll((cells) =>
      cells.map((cell) => (cell.querySelector("[aria-hidden]") ?? cell).textContent!.replace(/\s+/g, " ").trim()),
    );
}

/** What falls due together in the table of units and duties: “Hạn 31/01 đã qua”. */
export function matrixBands(person: Person): Promise<string[]> {
  return person.page
    .locator(".matrix thead tr.when th[scope=colgroup]")
    .evaluateAll((heads) => heads.map((head) => head.textContent!.replace(/\s+/g, " ").trim()));
}
