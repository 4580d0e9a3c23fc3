import { fill, leaving, press, told, visit, words } from "./browsing.ts";
import type { Person } from "./journey.ts";
import { rows, tallied } from "./tables.ts";

/** Moves the practice day, as anybody of a practice agency can; gives the day the top bar shows then. */
export async function moveDay(person: Person, day: string): Promise<string> {
  await visit(person, "/practice-clock");
  await fill(person, { Ngày: day });
  await press(person, "Đổi ngày", ".act");
  return words(person.page.locator(".topbar .practice"));
}

/** Opens a plan from the list by its title; gives its address. */
export async function openPlan(person: Person, title: string): Promise<string> {
  await visit(person, "/plans");
  await press(person, title, "main");
  return new URL(person.page.url()).pathname;
}

/** Ban hành: fills number and day where the draft leaves them blank. */
export async function issue(person: Person, plan: string, facts: { number?: string; on?: string }): Promise<void> {
  await visit(person, plan);
  await press(person, "Ban hành", ".act");
  if (facts.number) await fill(person, { "Số kế hoạch": facts.number });
  if (facts.on) await fill(person, { "Ngày ban hành": facts.on });
  await press(person, "Ban hành kế hoạch", ".act");
}

/** The facts beside a duty's sentence on the plan's page, as `{ Hạn: "Chậm nhất 31/01/2024" }`. */
export async function dutyFacts(person: Person, plan: string, key: string): Promise<Record<string, string>> {
  if (!person.page.url().includes(`${plan}?duties=all`)) await visit(person, `${plan}?duties=all`);
  const card = person.page.locator("article.duty", { has: person.page.locator(`#viec-${key}`) });
  return card.evaluate((one) => {
    const said: Record<string, string> = {};
    for (const label of one.querySelectorAll("dt"))
      said[label.textContent ?? ""] = (label.nextElementSibling?.textContent ?? "").replace(/\s+/g, " ").trim();
    const foot = one.querySelector("footer .state, footer");
    return foot ? { ...said, foot: (foot.textContent ?? "").replace(/\s+/g, " ").trim() } : said;
  });
}

/** Opens one unit's obligation from the page of its duty. */
export async function openObligation(
  person: Person,
  plan: string,
  duty: string,
  of: { unit?: string; period?: string } = {},
): Promise<void> {
  await visit(person, `${plan}/duties/${duty}${of.period ? `?period=${of.period}` : ""}`);
  const lines = person.page.locator("main table tbody tr");
  const line = of.unit ? lines.filter({ has: person.page.getByRole("link", { name: of.unit, exact: true }) }) : lines;
  await leaving(person, () => line.first().locator("th a").click());
}

/** The units of a duty as its page lists them: unit, last day, state, day of the first hand-in. */
export async function unitsOf(person: Person, plan: string, duty: string, query = ""): Promise<string[][]> {
  await visit(person, `${plan}/duties/${duty}${query}`);
  return rows(person, "Đơn vị phải làm việc này", ["Đơn vị", "Hạn", "Tình trạng", "Gửi ngày"]);
}

/** How a duty stands over its units, by last day and state: `{ "31/01/2024, Đã nhận": 22 }`. */
export async function stands(person: Person, plan: string, duty: string, query = ""): Promise<Record<string, number>> {
  return tallied((await unitsOf(person, plan, duty, query)).map(([, due, state]) => [due!, state!]));
}

/** Nhận các mục đã chọn, on the page of a duty or of what waits; gives what was said. */
export async function receiveChosen(person: Person): Promise<string> {
  await press(person, "Nhận các mục đã chọn", ".act");
  return told(person);
}

/** Ghi ngày cho một dịp, from the plan's page. */
export async function dateOccasion(
  person: Person,
  plan: string,
  named: RegExp,
  on: string,
  why: string,
): Promise<void> {
  await visit(person, plan);
  await press(person, named, "main");
  await fill(person, { Ngày: on, "Căn cứ, lý do": why });
  await press(person, "Ghi ngày", ".act");
}
