import { afterAll, beforeAll, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { countingQueries } from "./counting.ts";
import { unitIdOf } from "./units.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let agencyId: string;
let ours: string;
let theirs: string;

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": "2018-01-05" } });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  const [line] = await office.db.select({ agencyId: activity.agencyId }).from(activity).limit(1);
  agencyId = line!.agencyId;
  ours = await unitIdOf(office.db, "Tòa án nhân dân huyện Trần Văn Thời");
  theirs = await unitIdOf(office.db, "Tòa án nhân dân huyện Cái Nước");
  await tell(ours, "Báo cáo của Trần Văn Thời", "Chờ chữ ký", "2018-01-03T02:00:00Z");
  await tell(theirs, "Báo cáo của Cái Nước", "Lý do riêng của Cái Nước", "2018-01-04T02:00:00Z");
});
afterAll(() => office.close());

function tell(unitId: string, duty: string, reason: string, at: string) {
  const facts = { duty, unit: "đơn vị" };
  return office.db.insert(activity).values({
    agencyId,
    happenedAt: new Date(at),
    actorName: "Ngô Văn Thử",
    unitId,
    verb: "obligation.returned",
    subjectType: "obligation",
    subjectId: "1",
    facts,
    reason,
  });
}

test("the agency's officer reads it all in sentences, with the reason, under the day", async () => {
  const page = await khai.page("/activity");
  expect(page).toContain(
    '<b>Ngô Văn Thử</b> <a href="/obligations/1">trả lại “Báo cáo của Cái Nước” cho đơn vị</a>. Lý do: Lý do riêng của Cái Nước.',
  );
  expect(page).toContain("Thứ Năm, 04/01/2018");
});

test("a district's officer reads what concerns her court and what she did, and nothing of another court", async () => {
  const page = await thuy.page("/activity");
  expect(page).toContain("Báo cáo của Trần Văn Thời");
  expect(page).not.toContain("Cái Nước");
  expect(await thuy.page("/activity?unit=cai+nuoc")).not.toContain("Lý do riêng");
  expect(await thuy.page(`/activity?unit=${theirs}`)).not.toContain("Lý do riêng");
});

test("can be narrowed by unit without diacritics, by person and by day", async () => {
  expect(await khai.page("/activity?unit=cai+nuoc")).not.toContain("Báo cáo của Trần Văn Thời");
  expect(await khai.page("/activity?unit=tran+van+thoi")).toContain("Báo cáo của Trần Văn Thời");
  expect(await khai.page("/activity?day=03/01/2018")).not.toContain("Báo cáo của Cái Nước");
  expect(await khai.page("/activity?day=03/01/2018")).toContain("Báo cáo của Trần Văn Thời");
  expect(await khai.page("/activity?person=khong+ai+ten+nay")).toContain("Không có dòng nào");
});

test("fifty lines a page, older ones by the last line's number, at a constant number of questions", async () => {
  const short = await countingQueries(office.db, () => khai.page("/activity?unit=cai+nuoc"));
  for (let n = 1; n <= 60; n += 1) await tell(theirs, `Việc số ${n}.`, "Lặp", "2018-01-05T01:00:00Z");
  const first = await khai.page("/activity?unit=cai+nuoc");
  expect(first).toContain("Việc số 60.");
  expect(first).not.toContain("Việc số 10.");
  const older = /href="(\/activity\?[^"]*before=\d+)"/.exec(first)![1]!.replaceAll("&amp;", "&");
  const second = await khai.page(older);
  expect(second).toContain("Việc số 10.");
  expect(second).not.toContain("Việc số 11.");
  expect(await countingQueries(office.db, () => khai.page("/activity?unit=cai+nuoc"))).toBe(short);
});

test("tells nothing of birth dates or the party, though the program knows them", async () => {
  const everything = (await khai.page("/activity")) + (await khai.page("/search?q=Lâm Thị Bích Thủy"));
  expect(everything).toContain("Lâm Thị Bích Thủy");
  expect(everything).not.toMatch(/30\/0?8\/1988|1988-08-30/);
});
