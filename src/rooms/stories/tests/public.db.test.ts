import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { awards } from "#rooms/awards/schema.ts";
import { recognitions } from "#rooms/exemplars/schema/recognition.ts";
import { exemplars } from "#rooms/exemplars/schema.ts";
import { awardDecisions } from "#rooms/ledger/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { goneStory, publicPictureFile, publicPictures, publicStories, publicStory } from "../queries/public.ts";
import { publicSearch } from "../queries/public-search.ts";
import { storyConsents } from "../schema/parts.ts";
import { stories } from "../schema.ts";
import { storyStates } from "../states.ts";
import { consentGiven, pictureGiven, storyGiven } from "./story-given.ts";

let office: Office;
let phuong: Officer;
let exemplarId: string;
const at = (moment: string) => new Date(`${moment}+07:00`);
const now = at("2020-05-18T09:00:00");
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang", "thai-binh"], lived: true });
  phuong = await officerNamed(office.db, "Trà Thị Mỹ Phương", "2020-05-18");
  exemplarId = newId();
  await office.db.insert(exemplars).values({
    ...{ id: exemplarId, agencyId: phuong.agencyId, unitId: phuong.unitId, name: "Hộ bà Sơn Thị Hoa" },
    ...{ kindKey: "nguoi-tot-viec-tot", kindName: "Người tốt, việc tốt", holderKind: "household", origin: "office" },
    ...{ stage: "recognised", caption: "Số 12, ấp Bưng Chông", detectedOn: "2019-10-10", createdAt: now },
  });
}, 120_000);
afterAll(() => office.close());

/** Every way the public can come to it, with words that would show a leak. */
async function told(slug: string, moment: Date = now): Promise<string> {
  const list = await publicStories(office.db, phuong.agencyId, moment, {}, { limit: 500 });
  const words = slug.replaceAll("-", " ");
  const found = await publicSearch(office.db, phuong.agencyId, moment, words, {}, { limit: 30, offset: 0 });
  const asCommon = await publicSearch(office.db, phuong.agencyId, moment, words, {}, { limit: 30, offset: 0 }, 0);
  expect(asCommon.stories.map(({ id }) => id).sort()).toEqual(found.stories.map(({ id }) => id).sort());
  const one = await publicStory(office.db, phuong.agencyId, slug, moment);
  return JSON.stringify([list, found, asCommon, one]);
}
const given = (slug: string, more: Omit<Partial<typeof stories.$inferSelect>, "slug" | "title"> = {}) =>
  storyGiven(office.db, phuong, { title: slug.replaceAll("-", " "), slug, ...more });

describe("what the public may read", () => {
  test("is what was published, and what was scheduled from its very moment on", async () => {
    await given("da-dang-roi");
    await given("hen-tam-gio", { state: "scheduled", publishedAt: null, publishAt: at("2020-05-20T08:00:00") });
    expect(await told("da-dang-roi")).toContain("da dang roi");
    expect(await told("hen-tam-gio", at("2020-05-20T07:59:59"))).not.toContain("hen tam gio");
    expect(await told("hen-tam-gio", at("2020-05-20T08:00:00"))).toContain("hen tam gio");
  });

  test("is nothing of any other step, on list, search or page", async () => {
    for (const state of storyStates.filter((one) => !["published", "corrected", "scheduled"].includes(one))) {
      const slug = `mat-${state.replaceAll("_", "-")}`;
      await given(slug, { state });
      expect(await told(slug)).not.toContain(slug.replaceAll("-", " "));
    }
  });

  test("waits for the decision: without number or before its day nothing goes out", async () => {
    const [award] = await office.db.select().from(awards).where(eq(awards.agencyId, phuong.agencyId)).limit(1);
    const id = newId();
    const proposed = { proposedBy: "Văn phòng Sở", proposedOn: "2020-04-01", createdAt: now };
    await office.db
      .insert(recognitions)
      .values({ id, agencyId: phuong.agencyId, exemplarId, awardId: award!.id, year: 2020, ...proposed });
    await given("cho-cong-nhan", { embargoRecognitionId: id });
    const decide = (values: object) => office.db.update(recognitions).set(values).where(eq(recognitions.id, id));
    expect(await told("cho-cong-nhan")).not.toContain("cho cong nhan");
    await decide({ state: "recognised", decisionNumber: "12/QĐ-STP", decidedOn: "2020-05-19" });
    expect(await told("cho-cong-nhan")).not.toContain("cho cong nhan");
    await decide({ decidedOn: "2020-05-18" });
    expect(await told("cho-cong-nhan")).toContain("cho cong nhan");

    const decisionId = newId();
    await office.db
      .insert(awardDecisions)
      .values({ id: decisionId, agencyId: phuong.agencyId, decidedOn: "2020-05-10" });
    await given("cho-quyet-dinh", { embargoDecisionId: decisionId });
    expect(await told("cho-quyet-dinh")).not.toContain("cho quyet dinh");
    await office.db.update(awardDecisions).set({ number: "9/QĐ-STP" }).where(eq(awardDecisions.id, decisionId));
    expect(await told("cho-quyet-dinh")).toContain("cho quyet dinh");
  });

  test("needs the person's consent, which has begun, is not over, reaches the portal and was not taken back", async () => {
    const id = await given("can-dong-y", { consentNeeded: true });
    const seen = async () => (await told("can-dong-y")).includes("can dong y");
    expect(await seen()).toBe(false);
    const consentId = await consentGiven(office.db, phuong, id);
    const change = (values: object) =>
      office.db.update(storyConsents).set(values).where(eq(storyConsents.id, consentId));
    expect(await seen()).toBe(true);
    for (const off of [
      { givenOn: "2020-05-19" },
      { until: "2020-05-17" },
      { reach: "inside" },
      { withdrawnOn: "2020-05-18" },
    ]) {
      await change(off);
      expect([off, await seen()]).toEqual([off, false]);
      await change({ givenOn: "2020-04-20", until: null, reach: "own_portal", withdrawnOn: null });
    }
    const other = await consentGiven(office.db, phuong, id, { personName: "Lý Văn Sum", withdrawnOn: "2020-05-02" });
    expect(await seen()).toBe(false);
    await consentGiven(office.db, phuong, id, { personName: "Lý Văn Sum", givenOn: "2020-05-10" });
    expect([await seen(), other]).toEqual([true, other]);
  });

  test("shows photos with people only while they consent; those without people stay", async () => {
    const id = await given("co-anh");
    const [people, thing] = [
      await pictureGiven(office.db, phuong, id, true),
      await pictureGiven(office.db, phuong, id, false),
    ];
    const shown = async () => (await publicPictures(office.db, [id], now)).map((one) => one.id).sort();
    const bytes = (picture: string) => publicPictureFile(office.db, phuong.agencyId, picture, false, now);
    expect([await shown(), await bytes(people)]).toEqual([[thing], null]);
    const consentId = await consentGiven(office.db, phuong, id, { about: "photo" });
    expect(await shown()).toEqual([people, thing].sort());
    expect(await bytes(people)).not.toBeNull();
    await office.db.update(storyConsents).set({ withdrawnOn: "2020-05-18" }).where(eq(storyConsents.id, consentId));
    expect([await shown(), await bytes(people), (await bytes(thing)) !== null]).toEqual([[thing], null, true]);
    expect(await told("co-anh")).not.toContain(people);
    await office.db.update(stories).set({ state: "withdrawn" }).where(eq(stories.id, id));
    expect([await shown(), await bytes(thing)]).toEqual([[], null]);
  });

  test("pauses with its exemplar, tells no address of a household, and nothing crosses agencies", async () => {
    await given("ho-ba-hoa", { exemplarId });
    expect(await told("ho-ba-hoa")).toContain("ho ba hoa");
    expect(await told("ho-ba-hoa")).not.toContain("Bưng Chông");
    await office.db.update(exemplars).set({ standing: "suspended" }).where(eq(exemplars.id, exemplarId));
    expect(await told("ho-ba-hoa")).not.toContain("ho ba hoa");
    const hoai = await officerNamed(office.db, "Đào Thị Thu Hoài", "2022-05-18");
    const theirs = await publicStories(office.db, hoai.agencyId, at("2022-05-18T09:00:00"));
    expect(theirs.map(({ title }) => title)).toEqual(["Mỗi vật chứng một mã, tìm trong hai phút"]);
    expect(await publicStory(office.db, hoai.agencyId, "da-dang-roi", now)).toBeNull();
  });

  test("what stood once says that it is gone and nothing more; what never went out is not there", async () => {
    const gone = (slug: string) => goneStory(office.db, phuong.agencyId, slug, now);
    await given("go-roi", { state: "withdrawn", withdrawnAt: at("2020-05-15T10:00:00") });
    expect(await gone("go-roi")).toEqual({
      publishedAt: new Date("2020-05-01T01:00:00Z"),
      withdrawnAt: at("2020-05-15T10:00:00"),
    });
    await given("chua-he-dang", { state: "approved", publishedAt: null });
    expect([await gone("chua-he-dang"), await gone("khong-co")]).toEqual([null, null]);
    expect(await gone("da-dang-roi")).toBeNull();
  });
});
