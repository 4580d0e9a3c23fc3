import { and, eq, ne } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readBook, usualLimits } from "#kernel/spreadsheets/index.ts";
import { obligations } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { countingQueries } from "./counting.ts";
import { unitIdOf } from "./units.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let ours: string;
let theirs: string;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2019-03-18" } });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  ours = await unitIdOf(office.db, "Tòa án nhân dân huyện Trần Văn Thời");
  theirs = await unitIdOf(office.db, "Tòa án nhân dân huyện Cái Nước");
});
afterAll(() => office.close());

test("everything a unit owes stands there by last day, with the number of all", async () => {
  const all = await office.db
    .select({ id: obligations.id })
    .from(obligations)
    .where(and(eq(obligations.unitId, ours), ne(obligations.state, "lapsed")));
  const page = await thuy.page(`/units/${ours}/obligations`);
  expect(page).toContain(`${all.length}\u00a0việc`);
  for (const { id } of all.slice(0, 50)) expect(page).toContain(`href="/obligations/${id}"`);
});

test("another court's officer gets the answer of a unit that is not there", async () => {
  expect((await thuy.get(`/units/${theirs}/obligations`)).status).toBe(404);
  expect((await thuy.get(`/units/${theirs}/obligations.xlsx`)).status).toBe(404);
  expect((await thuy.get("/units/abc/obligations")).status).toBe(404);
  expect((await khai.get(`/units/${theirs}/obligations`)).status).toBe(200);
});

test("can be narrowed by state, year and plan; empty choices of the form narrow nothing", async () => {
  const page = await khai.page(`/units/${ours}/obligations?state=accepted&year=2018`);
  expect(page).toContain("Đã nhận");
  expect(page).not.toContain("/2019</td>");
  const whole = await khai.page(`/units/${ours}/obligations`);
  const untouched = await khai.page(`/units/${ours}/obligations?state=&plan=&year=`);
  const shown = (text: string) => /Đang xem <b>([^<]+)<\/b>/.exec(text)?.[1];
  expect(shown(untouched)).toBe(shown(whole));
  expect(await khai.page(`/units/${ours}/obligations?year=0`)).toContain("Không có ngày");
});

test("goes out as an Excel file with dates as dates and the words of the page", async () => {
  const answer = await thuy.get(`/units/${ours}/obligations.xlsx`);
  expect(answer.headers.get("content-disposition")).toContain("Viec phai lam - TAND huyen Tran Van Thoi.xlsx");
  const book = await readBook(Buffer.from(await answer.arrayBuffer()), usualLimits);
  const words = JSON.stringify(book);
  expect(words).toContain("Gửi danh sách đăng ký mô hình, gương điển hình tiên tiến");
  expect(words).toContain("Đã nhận");
});

test("asks the same number of questions whatever it shows", async () => {
  const one = await countingQueries(office.db, () => khai.page(`/units/${ours}/obligations?year=2018&state=accepted`));
  const all = await countingQueries(office.db, () => khai.page(`/units/${ours}/obligations`));
  expect(all).toBe(one);
});
