import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { awards } from "#rooms/awards/schema.ts";
import { recognitions } from "#rooms/exemplars/schema/recognition.ts";
import { practices } from "#rooms/exemplars/schema/replication.ts";
import { type Exemplar, exemplars } from "#rooms/exemplars/schema.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { publicStamp } from "#rooms/stories/index.ts";
import { storyConsents } from "#rooms/stories/schema/parts.ts";
import { stories } from "#rooms/stories/schema.ts";
import { consentGiven, pictureGiven, storyGiven } from "#rooms/stories/tests/story-given.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { storyCache } from "../story-cache.ts";
import { everything, leaksIn, secret } from "./walk.ts";

let office: Office;
let phuong: Officer;
const now = new Date("2020-05-18T02:00:00Z");
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: true, clockDays: { "soc-trang": "2020-05-18" } });
  phuong = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
}, 120_000);
afterAll(() => office.close());

/** A story of which every part that could be shown holds the secret. */
const hidden = (slug: string, more: Omit<Partial<typeof stories.$inferSelect>, "slug" | "title"> = {}) =>
  storyGiven(office.db, phuong, {
    ...{ slug, title: `${secret} ${slug}`, standfirst: secret, body: `Chuyện ${secret}.`, field: `Lĩnh vực ${secret}` },
    ...more,
  });

async function exemplarGiven(more: Partial<Exemplar>): Promise<string> {
  const id = newId();
  await office.db.insert(exemplars).values({
    ...{ id, agencyId: phuong.agencyId, unitId: phuong.unitId, name: "Sơn Thị Hoa", kindKey: "nguoi-tot-viec-tot" },
    ...{ kindName: "Người tốt, việc tốt", holderKind: "person", origin: "office", stage: "recognised" },
    ...{ detectedOn: "2019-10-10", recognisedOn: "2020-01-15", createdAt: now, caption: "Công chức" },
    ...more,
  });
  return id;
}

describe("nothing leaks", () => {
  test("of drafts, scheduled, embargoed, withdrawn stories, of those without consent or of a suspended exemplar; on no page, list, search, feed or map", async () => {
    for (const state of ["pitched", "writing", "approved", "withdrawn"] as const)
      await hidden(`o-buoc-${state}`, { state });
    await hidden("hen-gio", { state: "scheduled", publishedAt: null, publishAt: new Date("2020-05-20T01:00:00Z") });
    await hidden("chua-dong-y", { consentNeeded: true });
    const withdrawn = await hidden("rut-dong-y", { consentNeeded: true });
    await consentGiven(office.db, phuong, withdrawn, { withdrawnOn: "2020-05-17" });
    const suspended = await exemplarGiven({
      name: `Tập thể ${secret}`,
      holderKind: "collective",
      standing: "suspended",
    });
    await hidden("dien-hinh-tam-dung", { exemplarId: suspended });
    const waiting = await exemplarGiven({ name: `Cá nhân ${secret}`, stage: "nurturing", recognisedOn: null });
    const [award] = await office.db.select().from(awards).where(eq(awards.agencyId, phuong.agencyId)).limit(1);
    const caseId = newId();
    await office.db.insert(recognitions).values({
      ...{ id: caseId, agencyId: phuong.agencyId, exemplarId: waiting, awardId: award!.id, year: 2020 },
      ...{ proposedBy: "Văn phòng Sở", proposedOn: "2020-04-01", createdAt: now },
    });
    await hidden("cho-quyet-dinh", { embargoRecognitionId: caseId });
    await storyGiven(office.db, phuong, { slug: "duoc-doc", title: "Chuyện được đọc", field: "Hộ tịch" });
    const text = await everything(office);
    expect(text).toContain("Chuyện được đọc");
    expect(leaksIn(text)).toEqual([]);
  });

  test("of where a household lives, and of what the office wrote for itself: summary, way of working before a story is out", async () => {
    const id = await exemplarGiven({
      ...{
        name: "Hộ bà Lý Thị Sen",
        holderKind: "household",
        caption: `Ấp ${secret}`,
        summary: secret,
        practice: secret,
      },
    });
    await office.db.insert(practices).values({
      ...{
        exemplarId: id,
        agencyId: phuong.agencyId,
        title: secret,
        problem: secret,
        way: secret,
        writtenBy: phuong.personId,
      },
      writtenAt: now,
    });
    const text = await everything(office);
    expect(text).toContain("Hộ bà Lý Thị Sen");
    expect(leaksIn(text)).toEqual([]);
  });

  test("from a page that is kept: what is withdrawn, or loses its consent, is gone at the next asking; so are its photos", async () => {
    const id = await storyGiven(office.db, phuong, { slug: "se-rut", title: "Chuyện sẽ rút", consentNeeded: true });
    const consent = await consentGiven(office.db, phuong, id);
    const photo = await consentGiven(office.db, phuong, id, { about: "photo" });
    const picture = await pictureGiven(office.db, phuong, id, true);
    const stranger = office.stranger();
    const read = () => stranger.get("/guong-dien-hinh/soc-trang/se-rut");
    expect(await (await read()).text()).toContain(picture);
    expect(await (await read()).text()).toContain(picture);
    const withdraw = (which: string) =>
      office.db.update(storyConsents).set({ withdrawnOn: "2020-05-18" }).where(eq(storyConsents.id, which));
    await withdraw(photo);
    expect(await (await read()).text()).not.toContain(picture);
    expect((await stranger.get(`/guong-dien-hinh/soc-trang/anh/${picture}.jpg`)).status).toBe(404);
    await withdraw(consent);
    const gone = await read();
    expect(gone.status).toBe(410);
    const words = await gone.text();
    expect(words).toContain("Bài đã được gỡ");
    expect(words).not.toContain("Chuyện sẽ rút");
    expect(await stranger.page("/guong-dien-hinh/soc-trang")).not.toContain("Chuyện sẽ rút");
  });

  test("a story that never went out cannot be told from one that is not there", async () => {
    await hidden("chua-tung-ra", { state: "approved", publishedAt: null, publishAt: null });
    const [one, other] = await Promise.all(
      ["chua-tung-ra", "khong-he-co"].map((slug) => office.stranger().get(`/guong-dien-hinh/soc-trang/${slug}`)),
    );
    expect([one!.status, other!.status]).toEqual([404, 404]);
    expect((await one!.text()).replaceAll("chua-tung-ra", "")).toBe(
      (await other!.text()).replaceAll("khong-he-co", ""),
    );
  });
});

test("the words of a story cannot end the script of its data, nor the address of an agency lead elsewhere", async () => {
  const title = "</script><script>alert(1)</script> & “chuyện”";
  await storyGiven(office.db, phuong, { slug: "dau-nhay", title, standfirst: '"><img src=x onerror=alert(1)>' });
  const page = await office.stranger().page("/guong-dien-hinh/soc-trang/dau-nhay");
  expect(page).not.toMatch(/<script>|<img src=x/);
  const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  expect(JSON.parse(json).headline).toBe(title);
  const feed = await office.stranger().page("/guong-dien-hinh/soc-trang/tin-moi.atom");
  expect(feed).not.toMatch(/<script|<img/);
  expect((await office.stranger().get("/guong-dien-hinh/khong-co-co-quan")).status).toBe(404);
});

test("a page of a story is drawn once and asked for again by its tag; a correction draws it anew", async () => {
  const id = await storyGiven(office.db, phuong, { slug: "doc-lai", title: "Chuyện đọc lại" });
  const path = "/guong-dien-hinh/soc-trang/doc-lai";
  const first = await office.stranger().get(path);
  const tag = first.headers.get("etag")!;
  expect(first.headers.get("set-cookie")).toBeNull();
  expect((await office.stranger().get(path, { "if-none-match": tag })).status).toBe(304);
  await office.db
    .update(stories)
    .set({ title: "Chuyện đã sửa", changedAt: new Date("2020-05-18T03:00:00Z") })
    .where(eq(stories.id, id));
  const again = await office.stranger().get(path, { "if-none-match": tag });
  expect(again.status).toBe(200);
  expect(await again.text()).toContain("Chuyện đã sửa");
});

test("who reads a kept page at the same moment as others finds it too; once it may not be read, nobody does", async () => {
  const id = await storyGiven(office.db, phuong, { slug: "nhieu-nguoi-doc", title: "Nhiều người đọc" });
  const cache = storyCache();
  cache.keep("k", [id], "<p>Nhiều người đọc</p>", await publicStamp(office.db, phuong.agencyId, [id], now));
  const readers = () => Promise.all([1, 2, 3].map(() => cache.standing(office.db, "k", phuong.agencyId, now)));
  expect((await readers()).map((kept) => kept?.storyId)).toEqual([id, id, id]);
  await office.db.update(stories).set({ state: "withdrawn" }).where(eq(stories.id, id));
  expect(await readers()).toEqual([null, null, null]);
});

test("a certificate is answered by number and name together, without diacritics, and says when it was revoked", async () => {
  const [agency] = await office.db.select().from(agencies);
  const { rows } = await office.db.execute<{ id: string; name: string; number: string }>(
    `select h.id, h.holder_name as name, d.number from held_awards h join award_decisions d on d.id = h.decision_id
      where h.agency_id = '${agency!.id}' and h.state = 'standing' and d.number is not null and d.decided_on < '2020-05-01' limit 1`,
  );
  const given = rows[0]!;
  const ask = (number: string, name: string) =>
    office.stranger().page(`/kiem-tra-giay-chung-nhan/soc-trang?${new URLSearchParams({ so: number, ten: name })}`);
  const bare = given.name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toUpperCase();
  expect(await ask(given.number.toLowerCase(), bare)).toContain("Có trong sổ khen thưởng");
  expect(await ask(given.number, given.name.split(" ")[0]!)).toContain("Không có dòng nào");
  expect(await ask("", given.name)).toContain("Ghi cả số quyết định và tên");
  await office.db.execute(
    `update held_awards set state = 'revoked', revoked_on = '2020-05-02', revocation_reason = 'Kê khai không đúng' where id = '${given.id}'`,
  );
  const revoked = await ask(given.number, given.name);
  expect(revoked).toContain("Đã bị thu hồi, hủy bỏ");
  expect(revoked).not.toContain("Kê khai không đúng");
});

test("large letters are kept by every link of the page", async () => {
  const page = await office.stranger().page("/guong-dien-hinh/soc-trang?chu=to");
  expect(page).toContain('<html lang="vi" class="large">');
  const inside = [...page.matchAll(/href="(\/(?:guong|tin-bai|dien-hinh|phong-trao|quyet-dinh)[^"]*)"/g)].map(
    ([, href]) => href!,
  );
  const without = inside.filter((href) => !href.includes("chu=to") && !href.endsWith(".atom"));
  expect(without).toEqual(["/guong-dien-hinh/soc-trang"]);
});
