import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { bringProof, takeProofAway } from "../commands/bring-proof.ts";
import { replanAgency } from "../planning/replan.ts";
import { lackingHalves } from "../queries/halves.ts";
import { plans, proofs } from "../schema.ts";
import { owed, stateOf } from "./owed.ts";

/**
 * «giới thiệu tối thiểu 01 điển hình tiên tiến trên cổng … của Sở Tư pháp và gửi Tin, bài … trên cổng … của Sở Nội vụ»: one
 * sentence, two halves, one quota.
 */
let office: Office;
let loc: Visitor;
let ry: Visitor;
let plan: string;
const unit = "Văn phòng Sở";
const now = new Date("2020-02-20T03:00:00Z");

beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], clockDays: { "soc-trang": "2020-02-20" } });
  ry = await office.as("Thạch Thị Sa Ry");
  loc = await office.as("Thạch Chí Lộc");
  plan = (await office.db.select().from(plans))[0]!.id;
  await ry.post(`/plans/${plan}/issue`, { number: "62/KH-STP", issuedOn: "16/09/2019" });
});
afterAll(() => office.close());

const first = (period = "2020-Q1") => owed(office.db, "gioi-thieu-cong", unit, period);
const second = (period = "2020-Q1") => owed(office.db, "gui-tin-bai", unit, period);
const story = (n: number, on: string) => ({
  kind: "story",
  title: `Gương sáng số ${n}`,
  url: `https://vi-du.vn/${n}`,
  happenedOn: on,
});
const record = (id: number, n: number, on = "18/02/2020") => loc.post(`/obligations/${id}/proofs`, story(n, on));
const count = async (id: number) => (({ state, done }) => [state, done])(await stateOf(office.db, id));
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
const withdrawLast = async (id: number) => {
  const [proof] = await office.db
    .select()
    .from(proofs)
    .where(and(eq(proofs.obligationId, id), isNull(proofs.withdrawnAt)));
  return loc.post(`/obligations/${id}/proofs/${proof!.id}/withdrawal`, { reason: "Ghi nhầm" });
};
/** A thing another part of the program did, as the proof of one obligation's duty. */
const bring = async (obligation: { dutyId: string; unitId: string }, sourceId: string, happenedOn: string) => {
  const [{ personId }] = (await office.db.execute<{ personId: string }>('select id as "personId" from people limit 1'))
    .rows as [{ personId: string }];
  const thing = { sourceId, subjectId: sourceId, unitId: obligation.unitId, kind: "story" as const };
  const shown = { title: "Bài trên cổng", url: null, fileId: null, happenedOn, addedBy: personId };
  return office.db.transaction((tx) => bringProof(tx, null, [obligation.dutyId], { ...thing, ...shown }, now));
};
const takeAway = (sourceId: string) =>
  office.db.transaction((tx) => takeProofAway(tx, null, sourceId, "Bài đã gỡ. Số liệu sai", now));

describe("a quota of two halves", () => {
  test("is not reached by the first half alone, and its page and the desk say which half lacks", async () => {
    const { id } = await first();
    await record(id, 1);
    expect(await count(id)).toEqual(["open", 0]);
    expect(await lackingHalves(office.db, [id])).toEqual([
      { id, title: "Mỗi quý gửi tin, bài về điển hình cho cổng của Sở Nội vụ" },
    ]);
    const page = plain(await loc.page(`/obligations/${id}`));
    expect(page).toContain("Chỉ tiêu có hai vế, phải đủ cả hai");
    expect(page).toMatch(/trên cổng của Sở 1\/1 Đủ/);
    expect(page).toMatch(/cho cổng của Sở Nội vụ 0\/1 Còn thiếu/);
    expect(page).toContain("Còn thiếu: “Mỗi quý gửi tin, bài về điển hình cho cổng của Sở Nội vụ”.");
    expect(plain(await loc.page("/desk"))).not.toContain("Đã có 1/1");
    await office.db.update(agencies).set({ clockDay: "2020-03-10" });
    expect(plain(await loc.page("/desk"))).toContain(
      "Đã có 0/1. Còn thiếu: “Mỗi quý gửi tin, bài về điển hình cho cổng của Sở Nội vụ”",
    );
    expect(plain(await ry.page("/desk"))).toMatch(/Có nguy cơ 0 \/ 1 .*Còn thiếu: “Mỗi quý gửi tin, bài/);
  });

  test("is reached by the second half, handed in on the form of that one, and hands itself in", async () => {
    const [one, other] = [await first(), await second()];
    const { kind, title, url, happenedOn } = story(2, "19/02/2020");
    const row = {
      "proof[0][kind]": kind,
      "proof[0][title]": title,
      "proof[0][url]": url,
      "proof[0][happenedOn]": happenedOn,
    };
    const sent = await loc.post(`/obligations/${other.id}/submission`, { act: "send", note: "", ...row });
    expect(sent.status).toBe(303);
    expect((await stateOf(office.db, other.id)).state).toBe("submitted");
    expect(await count(one.id)).toEqual(["submitted", 1]);
    expect(plain(await loc.page(`/obligations/${one.id}`))).toContain("Đạt, chờ nhận");
  });

  test("falls back when either half loses its thing", async () => {
    const [one, other] = [await first(), await second()];
    expect((await loc.post(`/obligations/${other.id}/recall`)).status).toBe(303);
    await withdrawLast(other.id);
    expect(await count(one.id)).toEqual(["open", 0]);
    await record(other.id, 3);
    expect(await count(one.id)).toEqual(["submitted", 1]);
    await withdrawLast(one.id);
    expect(await count(one.id)).toEqual(["open", 0]);
  });

  test("counts a second half of the quarter only, and stays so when all is planned anew", async () => {
    const [one, other] = [await first("2019-Q4"), await second("2019-Q4")];
    await record(one.id, 4, "20/12/2019");
    await record(other.id, 5, "02/01/2020");
    expect(await count(one.id)).toEqual(["open", 0]);
    await record(other.id, 6, "31/12/2019");
    expect(await count(one.id)).toEqual(["submitted", 1]);
    await office.db.transaction((tx) => replanAgency(tx, one.agencyId, now));
    expect(await count(one.id)).toEqual(["submitted", 1]);
  });

  test("stands alone once the unit is released from the other", async () => {
    const [one, other] = [await first("2019-Q3"), await second("2019-Q3")];
    await record(one.id, 7, "28/09/2019");
    expect(await count(one.id)).toEqual(["open", 0]);
    const { rows } = await office.db.execute<{ id: string }>("select id from people where name = 'Trần Hữu Phước'");
    const excuse = { authority: rows[0]!.id, reason: "Cổng của Sở Nội vụ tạm ngừng nhận tin, bài." };
    expect((await ry.post(`/obligations/${other.id}/excuse`, excuse)).status).toBe(303);
    expect(await count(one.id)).toEqual(["submitted", 1]);
  });
});

describe("what was taken in", () => {
  beforeAll(() => office.db.update(agencies).set({ clockDay: "2020-04-20" }));
  const [published, sent] = [newId(), newId()];

  test("is owed again when the thing behind either half is gone, and both sides are told why", async () => {
    const [one, other] = [await first("2020-Q2"), await second("2020-Q2")];
    await bring(one, published, "2020-04-10");
    await bring(other, sent, "2020-04-11");
    expect(await count(one.id)).toEqual(["submitted", 1]);
    for (const { id } of [one, other]) await ry.post(`/obligations/${id}/acceptance`);
    expect([(await count(one.id))[0], (await count(other.id))[0]]).toEqual(["accepted", "accepted"]);
    await takeAway(sent);
    expect([await count(one.id), (await count(other.id))[0]]).toEqual([["returned", 0], "returned"]);
    const page = plain(await loc.page(`/obligations/${one.id}`));
    expect(page).not.toContain("đã nhận giải trình");
    expect(page).toContain("vì minh chứng đã rút, không còn đủ");
    for (const reader of [loc, ry])
      expect(plain(await reader.page("/notices"))).toContain("Không còn đủ, mở lại: Mỗi quý giới thiệu");
  });

  test("is handed in again by the next thing", async () => {
    const [one, other] = [await first("2020-Q2"), await second("2020-Q2")];
    await bring(other, newId(), "2020-04-15");
    expect([await count(one.id), (await count(other.id))[0]]).toEqual([["submitted", 1], "submitted"]);
  });

  test("as words on what was missed stays taken in, whatever comes and goes", async () => {
    const { id, ...one } = await first("2020-Q1");
    await loc.post(`/obligations/${id}/explanation`, { reason: "Dồn sức cho Đại hội." });
    await ry.post(`/obligations/${id}/acceptance`);
    expect((await count(id))[0]).toBe("accepted");
    const late = newId();
    expect(await bring(one, late, "2020-02-19")).toBe(1);
    await takeAway(late);
    expect(await count(id)).toEqual(["accepted", 0]);
  });
});
