import { and, eq, like } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { notices } from "#kernel/notices/index.ts";
import { replications } from "#rooms/exemplars/schema/replication.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { people, units } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { addViews } from "../commands/add-views.ts";
import { tellSpread } from "../commands/tell-spread.ts";
import { spreadMostRead } from "../queries/spread.ts";
import { storyGiven } from "./story-given.ts";

const today = "2020-05-18";
const now = new Date("2026-01-02T05:00:00Z");
let office: Office;
let head: Officer;
let dung: Officer;
let taken: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], clockDays: { "soc-trang": today } });
  head = await officerNamed(office.db, "Danh Thị Huệ", today);
  dung = await officerNamed(office.db, "Lý Hoàng Dũng", today);
  const { agencyId, unitId, personId } = head;
  taken = newId();
  await office.db.insert(exemplars).values({
    ...{ id: taken, agencyId, unitId, name: "Một cửa ở sân chùa", kindKey: "mo-hinh", kindName: "Mô hình" },
    ...{ holderKind: "model", origin: "office", stage: "replicating", detectedOn: "2019-10-10", createdAt: now },
  });
  const others = (await office.db.select().from(units).where(eq(units.agencyId, agencyId))).slice(0, 3);
  for (const [n, unit] of others.entries())
    await office.db.insert(replications).values({
      ...{
        id: newId(),
        agencyId,
        exemplarId: taken,
        unitId: unit.id,
        state: n < 2 ? ("trying" as const) : ("paused" as const),
      },
      ...{ problem: "Trễ hẹn", startsOn: "2020-05-02", reportOn: "2020-11-02", recordedBy: personId, recordedAt: now },
    });
  const read = await storyGiven(office.db, head, { slug: "mot-cua", title: "Một cửa ở sân chùa", exemplarId: taken });
  const less = await storyGiven(office.db, head, { slug: "it-doc", title: "Bài ít người đọc" });
  const gone = await storyGiven(office.db, head, { slug: "da-go", title: "Bài đã gỡ", state: "withdrawn" });
  await storyGiven(office.db, dung, { slug: "noi-khac", title: "Bài của nơi khác" });
  await addViews(
    office.db,
    new Map([
      [read, 40],
      [less, 2],
      [gone, 900],
    ]),
  );
}, 120_000);
afterAll(() => office.close());

test("a unit sees how often its stories were read and how many units took the way over, the most read first", async () => {
  const lines = await spreadMostRead(office.db, head, today);
  expect(lines.map(({ title, views, takers }) => [title, views, takers])).toEqual([
    ["Một cửa ở sân chùa", 40, 2],
    ["Bài ít người đọc", 2, 0],
  ]);
  const page = await (await office.as("Danh Thị Huệ")).page("/stories/spread");
  expect([page.includes("Một cửa ở sân chùa"), page.includes("Bài của nơi khác")]).toEqual([true, false]);
});

test("the head and the officer of a unit are told once a month, of their own unit alone", async () => {
  expect(await tellSpread(office.db, now)).toBe(2);
  const told = async (name: string) =>
    (
      await office.db
        .select({ text: notices.text })
        .from(notices)
        .innerJoin(people, eq(people.id, notices.personId))
        .where(and(eq(people.name, name), like(notices.href, "/stories/spread")))
    ).map(({ text }) => text);
  expect(await told("Danh Thị Huệ")).toEqual(["Đến nay 2 bài về đơn vị có 42 lượt xem trên cổng, 2 đơn vị làm theo."]);
  expect(await told("Lý Hoàng Dũng")).toEqual(["Đến nay 1 bài về đơn vị có 0 lượt xem trên cổng, 0 đơn vị làm theo."]);
});
