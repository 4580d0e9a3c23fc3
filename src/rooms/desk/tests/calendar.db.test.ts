import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { users } from "#kernel/auth/schema.ts";
import { agencies, holidays, people } from "#rooms/organisation/schema.ts";
import { obligations } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { countingQueries } from "./counting.ts";
import { unitIdOf } from "./units.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
});
afterAll(() => office.close());

describe("the calendar", () => {
  test("shows the month's due dates with how they stand, what is kept and when one rests", async () => {
    const page = await khai.page("/calendar?month=1&year=2018&scope=agency");
    expect(page).toContain("Lịch tháng 1 năm 2018");
    expect(page).toContain("Gửi danh sách đăng ký");
    expect(page).toMatch(/\d+\u00a0đơn vị chưa gửi/);
    expect(page).toContain("Tết Dương lịch");
    expect(await khai.page("/calendar?month=2&year=2018")).toContain("88 năm Ngày thành lập Đảng Cộng sản Việt Nam");
    expect(await khai.page("/calendar?month=2&year=2018")).toContain("Tết Nguyên đán");
  });

  test("shows a unit's officer her own court's due dates, one by one", async () => {
    const page = await thuy.page("/calendar?month=1&year=2018&scope=agency");
    expect(page).toMatch(/href="\/obligations\/\d+">Gửi danh sách đăng ký/);
    expect(page).not.toContain("đơn vị chưa gửi");
  });

  test("shows the year by months with their sums, and takes strange addresses for today's month", async () => {
    const page = await khai.page("/calendar?view=year&year=2019&scope=agency");
    expect(page).toContain("Lịch năm 2019");
    expect(page.match(/Tháng \d+<\/a>/g)).toHaveLength(12);
    expect(await khai.page("/calendar?month=13&year=abc&view=week")).toContain("Lịch tháng 1 năm 2018");
  });

  test("knows the agency's own days of rest", async () => {
    const [agency] = await office.db.select().from(agencies).where(eq(agencies.key, "ca-mau"));
    await office.db
      .insert(holidays)
      .values({ agencyId: agency!.id, day: "2018-01-10", name: "Nghỉ bão số 16", kind: "off" });
    expect(await thuy.page("/calendar?month=1&year=2018")).toContain("Nghỉ bão số 16");
  });

  test("asks the same number of questions for a month and for a year", async () => {
    const month = await countingQueries(office.db, () => khai.page("/calendar?month=1&year=2018&scope=agency"));
    const year = await countingQueries(office.db, () => khai.page("/calendar?view=year&year=2018&scope=agency"));
    expect(year).toBe(month);
  });
});

describe("one's own calendar address", () => {
  const addressOf = (page: string) => /value="http:\/\/localhost(\/calendar\/[\w-]+\.ics)"/.exec(page)?.[1] ?? "";
  /** Long lines of a calendar file are folded; unfold them to read. */
  const unfolded = (ics: string) => ics.replace(/\r\n /g, "");
  let address: string;

  test("is made when asked for, and read without signing in", async () => {
    expect(await thuy.page("/calendar/feed")).toContain("Chưa có địa chỉ lịch");
    await thuy.post("/calendar/feed");
    address = addressOf(await thuy.page("/calendar/feed"));
    expect(address).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    const answer = await office.stranger().get(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const ics = unfolded(await answer.text());
    expect(ics).toContain("BEGIN:VCALENDAR");
    expect(ics).toContain("DTSTART;VALUE=DATE:20180131");
    expect(ics).toContain("DTEND;VALUE=DATE:20180201");
    expect(ics).toContain("LOCATION:TAND huyện Trần Văn Thời");
  });

  test("holds the due dates of her units only, though other courts owe the same", async () => {
    const ics = unfolded(await (await office.stranger().get(address)).text());
    const theirs = await office.db
      .select({ id: obligations.id })
      .from(obligations)
      .where(eq(obligations.unitId, await unitIdOf(office.db, "Tòa án nhân dân huyện Cái Nước")));
    expect(theirs.length).toBeGreaterThan(0);
    for (const { id } of theirs) expect(ics).not.toContain(`obligation-${id}@`);
    expect(ics).not.toContain("Cái Nước");
  });

  test("gives the same bytes until something changes; a moved due date keeps its identifier", async () => {
    const first = await office.stranger().get(address);
    const etag = first.headers.get("etag")!;
    expect((await office.stranger().get(address, { "if-none-match": etag })).status).toBe(304);
    const unitId = await unitIdOf(office.db, "Tòa án nhân dân huyện Trần Văn Thời");
    const where = and(eq(obligations.unitId, unitId), eq(obligations.dueOn, "2018-01-31"));
    const [moved] = await office.db.update(obligations).set({ dueOn: "2018-02-09" }).where(where).returning();
    const second = await office.stranger().get(address, { "if-none-match": etag });
    expect(second.status).toBe(200);
    const one = unfolded(await second.text())
      .split("BEGIN:VEVENT")
      .find((part) => part.includes(`obligation-${moved!.id}@localhost`));
    expect(one).toContain("DTSTART;VALUE=DATE:20180209");
  });

  test("stops answering when replaced, taken away, or when its owner may not sign in any more", async () => {
    await thuy.post("/calendar/feed");
    const fresh = addressOf(await thuy.page("/calendar/feed"));
    expect((await office.stranger().get(address)).status).toBe(404);
    expect((await office.stranger().get(fresh)).status).toBe(200);
    await thuy.post("/calendar/feed/removal");
    expect((await office.stranger().get(fresh)).status).toBe(404);

    await khai.post("/calendar/feed");
    const his = addressOf(await khai.page("/calendar/feed"));
    const [person] = await office.db.select().from(people).where(eq(people.name, "Trần Minh Khải"));
    await office.db.update(people).set({ accountId: null }).where(eq(people.id, person!.id));
    expect((await office.stranger().get(his)).status).toBe(404);
    await office.db.delete(users).where(eq(users.id, person!.accountId!));
  });

  test("is a secret: guesses find nothing and other shapes lead to sign-in", async () => {
    expect((await office.stranger().get(`/calendar/${"a".repeat(43)}.ics`)).status).toBe(404);
    expect((await office.stranger().get("/calendar/1.ics")).status).toBe(303);
  });
});
