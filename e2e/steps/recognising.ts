import { eq } from "drizzle-orm";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { paper, press, told, visit, words } from "./browsing.ts";
import type { Person } from "./journey.ts";
import { put } from "./life.ts";

/** Ghi xếp loại của một người hoặc tập thể, on the sheet of its unit and year; gives what was said. */
export async function rate(person: Person, unit: string, year: number, name: string, level: string): Promise<string> {
  const [found] = await person.journey.office.db
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(eq(unitVersions.name, unit));
  await visit(person, `/ratings?unit=${found!.id}&year=${year}`);
  await person.page.getByLabel(`Xếp loại của ${name}`, { exact: true }).selectOption({ label: level });
  await press(person, "Ghi xếp loại", ".act");
  return told(person);
}

/** Đề nghị công nhận ở một bậc, by the unit. */
export async function propose(
  person: Person,
  exemplar: string,
  rung: string,
  year: number,
  paper: string,
): Promise<string> {
  await visit(person, `${exemplar}/recognitions/new`);
  await person.page.getByRole("radio", { name: rung, exact: true }).check();
  await put(person, { year: String(year), proposal: paper });
  await press(person, "Đề nghị công nhận", ".act");
  return new URL(person.page.url()).pathname;
}

/** Ghi xác nhận cho mọi điều kiện cần người xác nhận của một hồ sơ. */
export async function certifyAll(
  person: Person,
  at: string,
  by: { certifier: string; certifierPost: string; certifiedOn: string },
): Promise<number> {
  await visit(person, at);
  const abouts = await person.page
    .locator("form#certificate select[name=about] option")
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value).filter(Boolean));
  for (const about of abouts) {
    await person.page.locator("form#certificate select[name=about]").selectOption(about);
    await put(person, by);
    await press(person, "Ghi xác nhận", "form#certificate");
  }
  return abouts.length;
}

/** The conditions a case has not met, as its page says them; of a choice of conditions only the choice itself. */
export async function unmet(person: Person, at: string): Promise<string[]> {
  await visit(person, at);
  const list = person.page.locator("main .conds").first();
  return list.evaluate((all) =>
    [...all.children]
      .filter((one) => one.firstElementChild?.textContent?.includes("Chưa đạt"))
      .map((one) => (one.querySelector("b")?.textContent ?? "").replace(/\s+/g, " ").trim()),
  );
}

/** Trình Hội đồng; gives what was said. */
export async function putForward(person: Person, at: string, note: string): Promise<string> {
  await visit(person, at);
  await press(person, "Trình Hội đồng", ".act");
  await put(person, { note });
  await press(person, "Trình Hội đồng", ".act");
  return words(person.page.locator("main"));
}

/** Ghi quyết định công nhận, from a case that was put forward; gives what was said. */
export async function recognise(
  person: Person,
  decision: { number: string; decidedOn: string; decidedBy: string; signer: string },
): Promise<string> {
  await press(person, "Ghi quyết định công nhận", ".act");
  await person.page.locator("input[name=cases]").first().check();
  await put(person, decision);
  await press(person, "Ghi quyết định công nhận", ".act");
  return told(person);
}

/** Tự đánh giá, by the unit: opened for a year, every criterion met, with evidence where the plan wants some. */
export async function assessSelf(person: Person, exemplar: string, year: number): Promise<string> {
  await visit(person, exemplar);
  await press(person, `Đánh giá năm ${year}`, "main");
  const at = new URL(person.page.url()).pathname;
  await visit(person, `${at}/marks`);
  for (const files of await person.page.locator("main input[type=file]").all())
    await files.setInputFiles(paper("Số liệu theo dõi.pdf"));
  await allMet(person);
  await press(person, "Gửi thẩm định", ".act");
  return at;
}

/** Thẩm định, then kết luận, by those whose turn it is. */
export async function assessAfter(person: Person, at: string, document: string): Promise<void> {
  await visit(person, `${at}/marks`);
  await allMet(person);
  await press(person, "Ghi kết quả thẩm định", ".act");
  await visit(person, `${at}/marks`);
  await allMet(person);
  await put(person, { document });
  await press(person, "Kết luận", ".act");
}

async function allMet(person: Person): Promise<void> {
  for (const yes of await person.page.locator('main input[type=radio][value="yes"]').all()) await yes.check();
}
