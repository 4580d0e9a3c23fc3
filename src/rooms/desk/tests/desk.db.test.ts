import { and, count, eq, inArray, lt, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { duties, obligations, questions } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { countingQueries } from "./counting.ts";
import { unitIdOf } from "./units.ts";

const today = "2019-03-18";
let office: Office;
/** Officer of the agency, officer of a district court, officer of another. */
let khai: Visitor;
let thuy: Visitor;
let nghia: Visitor;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": today } });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  nghia = await office.as("Châu Hữu Nghĩa");
});
afterAll(() => office.close());

/** The number of the tally before some words. */
function tallied(page: string, words: string, nth = 0): number {
  const found = [...page.matchAll(/<b>(\d+)<\/b><span>(?:<svg.*?<\/svg>)?([^<]+)<\/span>/g)].filter(
    (m) => m[2] === words,
  );
  return Number(found[nth]?.[1] ?? Number.NaN);
}

/** Makes one obligation of a unit fall due on a day, open. */
async function dueOn(unit: string, key: string, day: string) {
  const unitId = await unitIdOf(office.db, unit);
  const [row] = await office.db
    .select({ id: obligations.id })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(eq(duties.key, key), eq(obligations.unitId, unitId), lt(obligations.dueOn, "2020-01-01")))
    .orderBy(sql`${obligations.dueOn} desc`);
  await office.db
    .update(obligations)
    .set({ dueOn: day, state: "open", submittedOn: null })
    .where(eq(obligations.id, row!.id));
  return row!.id;
}

test("a unit's officer sees her own late work first, with one button that does it", async () => {
  const id = await dueOn("Tòa án nhân dân huyện Trần Văn Thời", "dang-ky", "2019-03-13");
  const page = await thuy.page("/desk");
  expect(page).toContain("Quá 5\u00a0ngày");
  expect(page).toContain(`href="/obligations/${id}"`);
  expect(page).toMatch(/href="\/registration-lists\?plan=[^"]+year=2019"/);
  expect(tallied(page, "Quá hạn")).toBe(1);
  expect(page).toContain("Gấp nhất hôm nay");
  expect(page).not.toContain("Cả cơ quan");
});

test("another court's officer does not see that work, in no scope", async () => {
  const [{ id }] = (await office.db
    .select({ id: obligations.id })
    .from(obligations)
    .where(and(eq(obligations.dueOn, "2019-03-13"), eq(obligations.state, "open")))) as [{ id: number }];
  for (const scope of ["mine", "unit", "agency", "x"]) {
    const page = await nghia.page(`/desk?scope=${scope}`);
    expect(page).not.toContain(`/obligations/${id}`);
    expect(page).not.toContain("Trần Văn Thời");
  }
});

test("what was handed in waits for the officer who runs the plan, grouped by duty, with names and the way to take it in", async () => {
  const waiting = await office.db
    .select({ dutyId: obligations.dutyId, title: duties.title, n: count() })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(eq(obligations.state, "submitted"))
    .groupBy(obligations.dutyId, duties.title);
  expect(waiting.length).toBeGreaterThan(0);
  const page = await khai.page("/desk");
  for (const group of waiting.filter(({ n }) => n > 1)) {
    expect(page).toContain(`href="/obligations/waiting?duty=${group.dutyId}"`);
    expect(page).toMatch(new RegExp(`Nhận ${group.n}\\u00a0[^:]+ vừa gửi`));
  }
  expect(await thuy.page("/desk")).not.toContain("vừa gửi");
});

test("questions without an answer wait for the officer who runs the plan, and for nobody else", async () => {
  const open = await office.db.select().from(questions).where(sql`${questions.answeredAt} is null`);
  expect(open.length).toBeGreaterThan(0);
  expect(await khai.page("/desk")).toContain("Trả lời vướng mắc của");
  expect(await thuy.page("/desk")).not.toContain("Trả lời vướng mắc của");
});

test("the whole agency is shown to those with a charge there, grouped by duty, late ones first", async () => {
  const late = await office.db
    .select({ dutyId: obligations.dutyId })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(inArray(obligations.state, ["open", "returned"]), lt(obligations.dueOn, today), eq(duties.ifAny, false)))
    .groupBy(obligations.dutyId, obligations.dueOn);
  const page = await khai.page("/desk?scope=agency");
  expect(tallied(page, "Quá hạn")).toBe(late.length);
  expect(page).toContain("Việc của các đơn vị");
});

test("what is returned stands with its reason, and the number at the menu counts it", async () => {
  const id = await dueOn("Tòa án nhân dân huyện Cái Nước", "dang-ky", "2019-04-10");
  const numberAtMenu = async () =>
    Number(/(\d+)<span class="visually-hidden"> việc đến lượt bạn/.exec(await nghia.page("/desk"))?.[1] ?? 0);
  const before = await numberAtMenu();
  await nghia.post(`/obligations/${id}/submission`, {
    act: "send",
    "proof[0][kind]": "registration_list",
    "proof[0][title]": "Danh sách",
  });
  expect(await nghia.page("/desk")).toContain("Chờ nhận");
  await khai.post(`/obligations/${id}/return`, { reason: "Chưa có chữ ký của Chánh án" });
  await office.db.update(obligations).set({ dueOn: today }).where(eq(obligations.id, id));
  const page = await nghia.page("/desk");
  expect(page).toContain("Bị trả lại");
  expect(page).toContain("Chưa có chữ ký của Chánh án");
  expect(await numberAtMenu()).toBe(before + 1);
});

test("a duty “nếu có” that nobody answered is never nagged about, not at the agency and not at the unit", async () => {
  const id = await dueOn("Tòa án nhân dân huyện U Minh", "dang-ky", "2019-02-01");
  const hers = await dueOn("Tòa án nhân dân huyện Trần Văn Thời", "dang-ky", "2019-02-01");
  const seen = async () => [await khai.page("/desk?scope=agency"), await thuy.page("/desk")];
  const [agencyBefore, unitBefore] = await seen();
  await office.db.update(duties).set({ ifAny: true }).where(eq(duties.key, "dang-ky"));
  const [agency, unit] = await seen();
  await office.db.update(duties).set({ ifAny: false }).where(eq(duties.key, "dang-ky"));
  expect([agencyBefore, unitBefore]).toEqual([
    expect.stringContaining("01/02/2019"),
    expect.stringContaining("01/02/2019"),
  ]);
  expect(agency).not.toContain(`/obligations/${id}`);
  expect(agency).not.toContain("01/02/2019");
  expect(unit).not.toContain(`/obligations/${hers}`);
});

test("the desk asks the same number of questions of the database, however much there is to do", async () => {
  const few = await countingQueries(office.db, () => khai.page("/desk"));
  await office.db
    .update(obligations)
    .set({ state: "submitted", submittedOn: today })
    .where(eq(obligations.dueOn, "2019-03-30"));
  const many = await countingQueries(office.db, () => khai.page("/desk"));
  expect(many).toBe(few);
});
