import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { newId } from "#kernel/ids.ts";
import { awardRules, awards } from "#rooms/awards/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { recordOf } from "../loader/record-of.ts";
import { corrections } from "../schema.ts";

let office: Office;
let agencyId: string;
let toan: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const [agency] = await office.db.select().from(agencies);
  agencyId = agency!.id;
  const [person] = await office.db.select().from(people).where(eq(people.name, "Vũ Đức Toàn"));
  toan = person!.id;
  const of = { agencyId, key: "nb.ky-niem", name: "Kỷ niệm chương", short: "KNC", family: "commendation" as const };
  const award = { ...of, id: newId(), level: "sector" as const, cycle: "none" as const, holders: ["person" as const] };
  await office.db.insert(awards).values({ ...award, decider: "Giám đốc", high: true });
  const rule = { id: newId(), awardId: award.id, agencyId, version: 1, validFrom: "2020-01-01", datedBy: "span_end" };
  await office.db.insert(awardRules).values({
    ...{ ...rule, datedBy: "span_end", holders: ["person"], conditions: [{ is: "years", atLeast: 10 }] },
    ...{ source: { cite: "Điều 3" }, madeAt: new Date() },
  });
}, 120_000);
afterAll(() => office.close());

const since = async () =>
  (await recordOf(office.db, agencyId, { kind: "person", id: toan }, "2023-06-05")).inServiceSince;

test("years of service that nobody entered read as not enough data, with the place to enter them", async () => {
  const hoa = await office.as("Đinh Thị Hoa");
  const map = await hoa.page(`/road-maps/people/${toan}`);
  expect(map).toContain("Chưa đủ dữ liệu");
  expect(map).toContain("Chưa ghi ngày bắt đầu công tác.");
  expect(map).toContain(`href="/people/${toan}/service"`);
  expect(await since()).toBeNull();
});

test("a form that is not filled comes back; a day to come is refused; staff enter nothing", async () => {
  const hoa = await office.as("Đinh Thị Hoa");
  const empty = await hoa.post(`/people/${toan}/service`, { since: "01/9", document: "" });
  expect(empty.status).toBe(422);
  const page = await empty.text();
  expect(page).toContain('value="01/9"');
  expect(page).toContain("Ghi căn cứ");
  expect(markupFaults(page)).toEqual([]);
  expect((await hoa.post(`/people/${toan}/service`, { since: "01/9/2099", document: "Hồ sơ" })).status).toBe(403);
  const own = await office.as("Quách Thị Kim Hiền");
  expect((await own.post(`/people/${toan}/service`, { since: "01/9/1990", document: "Hồ sơ" })).status).toBe(403);
  expect(await since()).toBeNull();
});

test("entered, they count by whole years; put right, what it said before stays in the history", async () => {
  const hoa = await office.as("Đinh Thị Hoa");
  const enter = (day: string) => hoa.post(`/people/${toan}/service`, { since: day, document: "12/QĐ-SNV" });
  expect((await enter("06/6/2013")).status).toBe(303);
  expect(await hoa.page(`/road-maps/people/${toan}`)).toContain("Hiện 9 năm.");
  await enter("06/6/2013");
  await enter("05/6/2013");
  expect(await since()).toBe("2013-06-05");
  const map = await hoa.page(`/road-maps/people/${toan}`);
  expect(map).toContain("Hiện 10 năm.");
  expect(map).not.toContain("Chưa đủ dữ liệu");
  const history = await office.db.select().from(corrections).where(eq(corrections.of, "service"));
  expect(history).toMatchObject([{ before: { since: "2013-06-06" }, after: { since: "2013-06-05" } }]);
  expect(await office.db.select().from(activity).where(eq(activity.verb, "service.entered"))).toHaveLength(2);
  expect(await hoa.page(`/people/${toan}/record`)).toContain("12/QĐ-SNV");
});
