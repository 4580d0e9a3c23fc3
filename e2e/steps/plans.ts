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

/** Dời hạn for one unit, from its obligation, with the reason; gives what was said. */
export async function moveDue(
  person: Person,
  plan: string,
  duty: string,
  move: { unit: string; to: string; why: string },
): Promise<string> {
  await openObligation(person, plan, duty, { unit: move.unit });
  await press(person, "Dời hạn", "main");
  const whom = person.page.getByLabel("Áp dụng cho").locator("option:checked");
  if ((await whom.innerText()) !== move.unit) throw new Error(`The day would be moved for ${await whom.innerText()}`);
  await fill(person, { "Ngày cuối cùng còn đúng hạn": move.to, "Lý do": move.why });
  await press(person, "Dời hạn", ".act");
  return told(person);
}

/** The anniversaries a stage of the plan greets, as its page lists them. */
export async function greeted(person: Person, plan: string, stage: string): Promise<string[]> {
  await visit(person, `${plan}?scope=${stage}`);
  const sheet = person.page.locator("section.sheet", { hasText: "Ngày kỷ niệm" });
  return Promise.all((await sheet.locator("li").all()).map(words));
}

/** What a unit owes with a day, on the page of everything it owes: `["31/01/2024", "Gửi …"]`. */
export async function datedOf(person: Person): Promise<string[][]> {
  const lines = await rows(person, "Việc phải làm của đơn vị", ["Hạn", "Việc"]);
  return lines.filter(([due]) => due !== "Không có ngày");
}
