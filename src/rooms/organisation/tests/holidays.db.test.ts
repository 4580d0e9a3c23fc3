import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { deafen, listen } from "#kernel/announcements.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { calendarOf } from "../queries/holidays.ts";
import { agencies } from "../schema.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let agencyId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  agencyId = (await office.db.select().from(agencies))[0]!.id;
});
afterAll(() => office.close());

const day = async (on: string) =>
  (await calendarOf(office.db, agencyId, Number(on.slice(0, 4)))).find((one) => one.day === on);

describe("the calendar of rest and work", () => {
  test("begins with the law and what was announced", async () => {
    const html = await thuy.page("/holidays");
    expect(markupFaults(html)).toEqual([]);
    expect(html).toContain("Giỗ Tổ Hùng Vương");
    expect([(await day("2019-09-02"))?.source, (await day("2019-05-04"))?.kind]).toEqual(["law", "make_up"]);
    expect(await thuy.page("/holidays?year=2026")).toContain("năm 2026");
  });

  test("takes a day of the agency over them, tells the plans, and gives it up again", async () => {
    const heard: string[] = [];
    listen("calendar_changed", async (_tx, told) => void heard.push(told.facts.on ?? ""));
    const written = { day: "03/09/2019", name: "Nghỉ hoán đổi", kind: "off" };
    expect((await khai.post("/holidays", written)).status).toBe(303);
    expect(
      (await khai.post("/holidays", { ...written, day: "02/09/2019", name: "Trực", kind: "make_up" })).status,
    ).toBe(303);
    expect(await day("2019-09-02")).toMatchObject({
      kind: "make_up",
      source: "agency",
      instead: { name: "Quốc khánh" },
    });
    expect((await khai.post("/holidays", { ...written, name: "Nghỉ bù" })).status).toBe(303);
    expect(await khai.page("/holidays?year=2019")).toContain("Nghỉ bù");
    expect((await khai.post("/holidays/2019-09-02/removal")).status).toBe(303);
    expect(await day("2019-09-02")).toMatchObject({ kind: "off", source: "law" });
    expect((await khai.post("/holidays/2019-09-02/removal")).status).toBe(409);
    expect(heard).toEqual(["2019-09-03", "2019-09-02", "2019-09-03", "2019-09-02"]);
    const lines = await office.db.select().from(activity).where(eq(activity.subjectId, agencyId));
    expect(lines.filter((line) => line.verb.startsWith("holiday.")).map((line) => line.verb)).toEqual([
      "holiday.set",
      "holiday.set",
      "holiday.set",
      "holiday.removed",
    ]);
  });

  test("says what is missing, and is kept by those who keep the organisation alone", async () => {
    const html = await (await khai.post("/holidays", { day: "31/02/2019" })).text();
    for (const said of ["Tháng 2 không có ngày 31.", "Ghi tên ngày nghỉ", "Chọn nghỉ hay làm việc."])
      expect(html).toContain(said);
    expect((await thuy.post("/holidays", { day: "03/09/2019", name: "x", kind: "off" })).status).toBe(403);
    expect((await thuy.post("/holidays/2019-09-03/removal")).status).toBe(403);
    expect((await khai.post("/holidays/khong-phai-ngay/removal")).status).toBe(404);
    deafen();
  });
});
