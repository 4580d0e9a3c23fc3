import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "#testing/office.ts";
import { plans } from "../schema.ts";

let office: Office;
let path: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  path = `/plans/${(await office.db.select({ id: plans.id }).from(plans))[0]!.id}`;
}, 60_000);
afterAll(() => office.close());

const khai = () => office.as("Trần Minh Khải");
const thuy = () => office.as("Lâm Thị Bích Thủy");
const text = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|\s+/g, " ");

test("a draft is seen by those who run it, with the dates its rules give and the way to issue it", async () => {
  const html = await (await khai()).page(path);
  expect(text(html)).toContain("Đang soạn thảo");
  expect(text(html)).toMatch(/Năm 2019 .*31\/01 Gửi danh sách đăng ký/);
  expect(html).toContain(`${path}/issue`);
  expect(html).toContain(`${path}/duties/dang-ky/edit`);
  expect(text(html)).not.toContain("quá hạn");
});

test.each([
  "",
  "/matrix",
  "/cascade",
  "/text",
  "/recipients",
  "/questions",
  "/amendments",
  "/duties/dang-ky",
  "/matrix.xlsx",
])("%s of a draft is there for those who run it and not found for others", async (part) => {
  expect((await (await khai()).get(path + part)).status).toBe(200);
  expect((await (await thuy()).get(path + part)).status).toBe(404);
});

test("the list holds a draft only for those who run it; the empty list says what plans are for", async () => {
  expect(text(await (await khai()).page("/plans"))).toContain("Đang soạn thảo");
  expect(text(await (await thuy()).page("/plans"))).toContain("Chưa có kế hoạch nào");
});
