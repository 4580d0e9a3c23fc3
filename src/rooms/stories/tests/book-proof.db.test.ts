import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { keepMade } from "#kernel/files/index.ts";
import { newId } from "#kernel/ids.ts";
import { duties, obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { queriesDuring } from "#testing/queries.ts";
import { mayHandInBook } from "../rules.ts";
import { books } from "../schema/books.ts";
import { stories } from "../schema.ts";
import { storyGiven } from "./story-given.ts";

/** A finished book of Thái Bình, whose plan asks for «phát hành cuốn kết quả nổi bật và gương điển hình tiên tiến» until 2025. */
let office: Office;
let huy: Visitor;
let officer: Officer;
let story: string;
let at: string;
let file: string;
const day = "2022-03-15";
const now = new Date(`${day}T05:00:00Z`);
beforeAll(async () => {
  office = await openOffice({ only: ["thai-binh"], lived: true, clockDays: { "thai-binh": day } });
  huy = await office.as("Bùi Quang Huy");
  officer = await officerNamed(office.db, "Bùi Quang Huy", day);
  const publishAt = new Date("2022-03-01T01:00:00Z");
  story = await storyGiven(office.db, officer, { title: "Bài", slug: "bai", publishAt, publishedAt: publishAt });
  at = `/stories/books/${await bookGiven("Gương sáng Thái Bình")}`;
}, 180_000);
afterAll(() => office.close());

async function bookGiven(title: string): Promise<string> {
  const id = newId();
  const made = {
    name: `${title} (A4).pdf`,
    mime: "application/pdf",
    bytes: new TextEncoder().encode(`%PDF-1.7 ${title}`),
  };
  file = (await keepMade(office.db, officer.agencyId, made, office.dataFolder, now)).id;
  const [written] = await office.db.select().from(stories).where(eq(stories.id, story));
  const of = [{ id: story, changedAt: written!.changedAt.toISOString(), pictures: [] }];
  await office.db.insert(books).values({
    ...{ id, agencyId: officer.agencyId, title, state: "made", madeAt: now, madeBy: officer.personId },
    ...{ contents: { stories: of, leftOut: 0, pages: { a5: 8, a4: 5 } }, a5FileId: file, a4FileId: file },
    ...{ epubFileId: file, createdBy: officer.personId, createdAt: now, changedAt: now },
  });
  return id;
}

const offered = async (by = huy) =>
  [...(await by.page(`${at}/proof`)).matchAll(/name="obligation"[^>]*value="(\d+)"/g)].map(([, id]) => Number(id));
const standing = () => office.db.select().from(proofs).where(eq(proofs.fileId, file));
async function publishing() {
  const [found] = await office.db
    .select({ id: obligations.id })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(and(eq(duties.key, "phat-hanh-sach"), eq(obligations.state, "open")));
  return found!.id;
}

test("a finished book offers the open duties that take a document: those of books first, then the nearest last day", async () => {
  expect(await huy.page(at)).toContain("Nộp làm minh chứng cho nhiệm vụ…");
  const ids = await offered();
  expect(ids[0]).toBe(await publishing());
  expect(await huy.page(`${at}/proof`)).toMatch(new RegExp(`value="${ids[0]}" checked`));
  expect(ids.length).toBeGreaterThan(1);
  const rows = await office.db
    .select({
      id: obligations.id,
      state: obligations.state,
      dueOn: obligations.dueOn,
      dueFrom: obligations.dueFrom,
      unitId: obligations.unitId,
      takes: duties.proofs,
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId));
  const shown = ids.map((id) => rows.find((row) => row.id === id)!);
  expect(
    shown.filter(({ takes, state }) => !takes.includes("document") || !["open", "returned"].includes(state)),
  ).toEqual([]);
  expect(shown.filter(({ dueFrom }) => dueFrom !== null && dueFrom > day)).toEqual([]);
  const own = [officer.unitId, ...officer.mandates.map(({ unitId }) => unitId)];
  expect(shown.filter(({ unitId }) => !own.includes(unitId))).toEqual([]);
  const days = shown.slice(1).map(({ dueOn }) => dueOn ?? "9999");
  expect(days).toEqual([...days].sort());
});

test("handed in, the print is a document of the duty as an uploaded one would be; a second time it is no other proof", async () => {
  const id = await publishing();
  expect((await huy.post(`${at}/proof`, {})).status).toBe(422);
  expect((await huy.post(`${at}/proof`, { obligation: "999999999", edition: "a4" })).status).toBe(422);
  expect(await standing()).toEqual([]);
  const once = newId();
  const posted = await huy.post(`${at}/proof`, { obligation: String(id), edition: "a4", once });
  expect([posted.status, posted.headers.get("location")?.split("?")[0]]).toEqual([303, `/obligations/${id}`]);
  expect(await standing()).toMatchObject([
    { id: once, obligationId: id, kind: "document", title: "Sách: Gương sáng Thái Bình", fileId: file, sourceId: null },
  ]);
  const page = await huy.page(`/obligations/${id}`);
  expect(page).toContain(`<a href="/files/${file}" data-turbo="false">Sách: Gương sáng Thái Bình</a>`);
  expect((await huy.get(`/files/${file}`)).status).toBe(200);
  expect(await offered()).not.toContain(id);
  expect((await huy.post(`${at}/proof`, { obligation: String(id), edition: "a5" })).status).toBe(422);
  expect(await standing()).toHaveLength(1);
});

test("taken away at the duty it counts no more, and the book may go there again", async () => {
  const id = await publishing();
  const proof = (await standing())[0]!.id;
  expect((await huy.post(`/obligations/${id}/proofs/${proof}/withdrawal`, { reason: "Còn sửa bìa" })).status).toBe(303);
  expect((await standing())[0]!.withdrawnAt).not.toBeNull();
  expect((await offered())[0]).toBe(id);
});

test("who acts for one unit is offered its duties alone; who acts for none may not, nor may anybody once a story was withdrawn", async () => {
  const nhan = await office.as("Đặng Thị Nhàn");
  const own = await offered(nhan);
  expect(own.length).toBeGreaterThan(0);
  const ofOthers = await publishing();
  expect(own).not.toContain(ofOthers);
  expect((await nhan.post(`${at}/proof`, { obligation: String(ofOthers), edition: "a4" })).status).toBe(422);
  expect(mayHandInBook({ ...officer, mandates: [] }, { gone: 0 })).toMatchObject({ allowed: false });
  const forOne = await queriesDuring(() => huy.page(`${at}/proof`));
  expect(await queriesDuring(() => nhan.page(`${at}/proof`))).toBe(forOne);
  await office.db.update(stories).set({ state: "withdrawn" }).where(eq(stories.id, story));
  expect((await huy.post(`${at}/proof`, { obligation: String(ofOthers), edition: "a4" })).status).toBe(403);
  expect(await huy.page(at)).not.toContain("Nộp làm minh chứng cho nhiệm vụ…");
});
