import { afterAll, beforeAll, expect, test } from "vitest";
import { bookOfWordFile } from "#kernel/documents/index.ts";
import { introductions } from "#rooms/exemplars/schema/introduction.ts";
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
