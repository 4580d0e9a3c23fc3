import { afterAll, beforeAll, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { bookOfWordFile } from "#kernel/documents/index.ts";
import { introductions } from "#rooms/exemplars/schema/introduction.ts";
import { replications } from "#rooms/exemplars/schema/replication.ts";
import { type Office, openOffice } from "#testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, papers: true });
}, 180_000);
afterAll(() => office.close());

test("a new user finds introductions at several steps, with minutes that can be opened", async () => {
  const khai = await office.as("Trần Minh Khải");
  const page = await khai.page("/introductions");
  const all = await office.db.select().from(introductions);
  expect(new Set(all.map(({ state }) => state)).size).toBeGreaterThanOrEqual(3);
  const sent = all.find(({ state }) => state === "sent")!;
  expect(page).toContain(`/introductions/${sent.id}`);
  expect(await khai.page(`/introductions/${sent.id}`)).toContain("Biên bản họp");
  const minutes = await khai.get(`/files/${sent.minutesFileId}`);
  expect(minutes.status).toBe(200);
  expect(bookOfWordFile(new Uint8Array(await minutes.arrayBuffer())).sheets).toEqual([]);
});

test("and finds ways of working that were written down, with units that took them over, each come to another step", async () => {
  const khai = await office.as("Trần Minh Khải");
  const found = await khai.page("/practices?q=duong+truyen+truc+tuyen");
  expect(found).toContain("Phiên tòa rút kinh nghiệm trực tuyến");
  const takers = await office.db.select().from(replications);
  expect(takers.map(({ state }) => state).toSorted()).toEqual(["confirmed", "reported", "trying"]);
  const reported = takers.find(({ state }) => state === "reported")!;
  expect(await khai.page(`/replications/${reported.id}`)).toContain("một phiên mất đường truyền");
});

test("the activity is told in the order of time, within the hours of the office", async () => {
  const lines = await office.db.select().from(activity).orderBy(activity.id);
  const moments = lines.map(({ happenedAt }) => happenedAt.getTime());
  expect(lines.length).toBeGreaterThan(100);
  expect(lines[0]?.verb).toBe("agency.founded");
  expect(moments).toEqual(moments.toSorted((a, b) => a - b));
  const midnight = lines.filter(({ happenedAt }) => happenedAt.toISOString().endsWith("T17:00:00.000Z"));
  expect(midnight.filter(({ happenedAt }) => happenedAt < new Date("2019-03-17T17:00:00Z"))).toEqual([]);
});
