import { and, eq, isNull, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { notices } from "#kernel/notices/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { plans, proofs, submissions } from "../schema.ts";
import { owed, stateOf } from "./owed.ts";

let office: Office;
/** Officer of the office of the Department of Justice of Sóc Trăng; officer of the whole department. */
let loc: Visitor;
let ry: Visitor;
let plan: string;

beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], clockDays: { "soc-trang": "2020-02-20" } });
  ry = await office.as("Thạch Thị Sa Ry");
  loc = await office.as(officer);
  plan = (await office.db.select().from(plans))[0]!.id;
  await ry.post(`/plans/${plan}/issue`, { number: "62/KH-STP", issuedOn: "16/09/2019" });
  await releaseFromOtherHalf();
});
afterAll(() => office.close());
afterEach(() => standOn("2020-02-20"));

/** What is asked here is asked of a quota that stands alone: the office is released from sending to the other portal. */
const releaseFromOtherHalf = () =>
  office.db.execute(
    sql`update obligations set state = 'excused' where duty_id in (select id from duties where key = 'gui-tin-bai')`,
  );

const officer = "Thạch Chí Lộc";
const unit = "Văn phòng Sở";
const quarter = (period: string) => owed(office.db, "gioi-thieu-cong", unit, period);
const standOn = (day: string) => office.db.update(agencies).set({ clockDay: day });
const story = (n: number, on: string) => ({
  kind: "story",
  title: `Gương sáng số ${n}`,
  url: `https://sotuphap.soctrang.gov.vn/${n}`,
  happenedOn: on,
});
const rounds = (id: number) =>
  office.db.select().from(submissions).where(eq(submissions.obligationId, id)).orderBy(submissions.round);
const proofOf = async (id: number) =>
  (
    await office.db
      .select()
      .from(proofs)
      .where(and(eq(proofs.obligationId, id), isNull(proofs.withdrawnAt)))
  )[0]!;
const record = (id: number, n: number, on: string) => loc.post(`/obligations/${id}/proofs`, story(n, on));
const withdraw = async (id: number, by = loc) =>
  by.post(`/obligations/${id}/proofs/${(await proofOf(id)).id}/withdrawal`, { reason: "Ghi nhầm" });

/** What each page says of one quarter, in the words an officer reads. */
async function saidEverywhere(id: number, period: string) {
  const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/[\s\u00a0]+/g, " ");
  const { unitId } = await stateOf(office.db, id);
  return {
    page: plain(await loc.page(`/obligations/${id}`)),
    desk: plain(await loc.page("/desk")),
    unit: plain(await loc.page(`/units/${unitId}/obligations?year=0`)),
    duty: plain(await ry.page(`/plans/${plan}/duties/gioi-thieu-cong?period=${period}`)),
    plan: plain(await ry.page(`/plans/${plan}`)),
    matrix: plain(await ry.page(`/plans/${plan}/matrix?scope=all&kind=all`)),
  };
}

describe("a quota whose number is reached", () => {
  test("hands itself in with the story written down, once, and the office is told", async () => {
    const { id } = await quarter("2020-Q1");
    expect(await loc.page("/desk?scope=mine")).not.toContain(`/obligations/${id}/submission`);
    expect((await loc.get(`/obligations/${id}/submission`)).status).toBe(403);
    const answer = await record(id, 1, "18/02/2020");
    expect(answer.status).toBe(303);
    const now = await stateOf(office.db, id);
    expect([now.state, now.done, now.late, now.submittedOn]).toEqual(["submitted", 1, false, "2020-02-20"]);
    expect((await rounds(id)).map(({ kind, late }) => [kind, late])).toEqual([["counted", false]]);
    const said = await saidEverywhere(id, "2020-Q1");
    expect(said.page).toContain("Đạt, chờ nhận, gửi 20/02/2020");
    expect(said.page).toContain("chỉ tiêu tự gửi");
    expect(said.duty).toContain("1/1");
    expect(said.plan).toContain("Đạt, chờ nhận");
    const told = await office.db
      .select()
      .from(notices)
      .where(eq(notices.href, `/obligations/${id}`));
    expect(told.map(({ text }) => text)).toContain(
      `${unit} gửi: Mỗi quý giới thiệu tối thiểu 01 điển hình trên cổng của Sở`,
    );
    const lines = await office.db
      .select()
      .from(activity)
      .where(eq(activity.subjectId, String(id)));
    expect(lines.map(({ verb }) => verb)).toEqual(["proof.added", "obligation.counted_in"]);
    await record(id, 2, "19/02/2020");
    expect(await rounds(id)).toHaveLength(1);
  });

  test("takes itself back with the last story that made it, and is not recalled by hand", async () => {
    const { id } = await quarter("2020-Q1");
    expect((await loc.post(`/obligations/${id}/recall`)).status).toBe(403);
    await withdraw(id);
    expect((await stateOf(office.db, id)).state).toBe("submitted");
    await withdraw(id);
    const now = await stateOf(office.db, id);
    expect([now.state, now.done, now.submittedOn]).toEqual(["open", 0, null]);
    expect((await rounds(id)).map(({ answer }) => answer)).toEqual(["recalled"]);
    expect((await saidEverywhere(id, "2020-Q1")).page).not.toContain("Đạt, chờ nhận");
  });

  test("is taken in by the office, and what stands behind it stays", async () => {
    const { id } = await quarter("2020-Q1");
    await record(id, 3, "20/02/2020");
    expect((await ry.post(`/obligations/${id}/acceptance`)).status).toBe(303);
    expect((await withdraw(id)).status).toBe(403);
    expect((await stateOf(office.db, id)).state).toBe("accepted");
  });

  test("sent back, it is handed in again by the next story", async () => {
    const { id } = await quarter("2020-Q1");
    await ry.post(`/obligations/${id}/reopening`, { reason: "Bài chưa đăng trên cổng của Sở." });
    expect((await stateOf(office.db, id)).state).toBe("returned");
    expect((await saidEverywhere(id, "2020-Q1")).plan).toContain("Bị trả lại");
    await standOn("2020-02-24");
    await record(id, 4, "21/02/2020");
    const now = await stateOf(office.db, id);
    expect([now.state, now.submittedOn]).toEqual(["submitted", "2020-02-24"]);
    expect(await loc.page(`/obligations/${id}`)).toContain("Đạt, chờ nhận, gửi 24/02/2020");
  });

  test("written down after the quarter, a story of the quarter is in time", async () => {
    const { id } = await quarter("2019-Q4");
    await standOn("2020-01-03");
    expect((await loc.get(`/obligations/${id}/submission`)).status).toBe(403);
    await record(id, 5, "30/12/2019");
    const now = await stateOf(office.db, id);
    expect([now.state, now.late, now.submittedOn]).toEqual(["submitted", false, "2020-01-03"]);
    const said = await saidEverywhere(id, "2019-Q4");
    for (const page of Object.values(said)) expect(page).not.toMatch(/muộn so với hạn|Gửi muộn|Muộn [0-9]/);
  });

  test("a story of tomorrow is not taken", async () => {
    const { id } = await quarter("2020-Q2");
    const answer = await record(id, 6, "21/02/2020");
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Ngày này chưa tới");
  });
});

describe("a quota that was missed", () => {
  test("is “chưa đạt” and never “quá hạn”, and asks for the reason", async () => {
    const { id } = await quarter("2019-Q3");
    const said = await saidEverywhere(id, "2019-Q3");
    expect(said.page).toContain("Chưa đạt, hết kỳ 30/09/2019");
    expect(said.duty).toContain("Chưa đạt");
    expect(said.duty).not.toContain("Quá 1");
    expect(said.matrix).toContain("Chưa đạt 1");
    expect(await ry.page(`/plans/${plan}/matrix?scope=all&kind=all`)).toMatch(
      /data-th="Mỗi quý giới thiệu[^"]*"><a class="tint is-late"[^>]*>Chưa đạt</,
    );
    const desk = await loc.page("/desk");
    expect(desk).toContain(`href="/obligations/${id}/explanation"`);
    expect(desk).not.toContain(`href="/obligations/${id}/submission"`);
    expect(desk).toMatch(/Quá hạn, chưa đạt|Chưa đạt/);
    expect(await ry.page("/calendar?year=2019&month=9&scope=agency")).toContain("chưa đạt");
    expect(await ry.page("/plans")).toMatch(/1 chưa đạt/);
  });

  test("is explained, and the office takes the words in", async () => {
    const { id } = await quarter("2019-Q3");
    expect((await loc.post(`/obligations/${id}/explanation`, { reason: "" })).status).toBe(422);
    const reason = "Kế hoạch ban hành giữa tháng 9, chưa kịp chọn điển hình.";
    expect((await loc.post(`/obligations/${id}/explanation`, { reason })).status).toBe(303);
    expect((await loc.post(`/obligations/${id}/explanation`, { reason })).status).toBe(403);
    expect((await rounds(id)).map(({ kind, note, late }) => [kind, note, late])).toEqual([
      ["explained", reason, false],
    ]);
    expect(await loc.page(`/obligations/${id}`)).toContain("Chờ nhận giải trình");
    expect(await ry.page(`/obligations/${id}`)).toContain("Nhận giải trình");
    expect(await loc.page("/desk")).not.toContain(`/obligations/${id}/explanation`);
    await ry.post(`/obligations/${id}/acceptance`);
    const said = await saidEverywhere(id, "2019-Q3");
    expect(said.page).toContain("Chưa đạt, đã nhận giải trình");
    expect(said.duty).toContain("Chưa đạt, đã nhận giải trình");
    expect(said.plan).toContain("Chưa đạt");
  });

  test("cannot be explained before it is over", async () => {
    const { id } = await quarter("2020-Q3");
    expect((await loc.get(`/obligations/${id}/explanation`)).status).toBe(403);
    expect((await loc.post(`/obligations/${id}/explanation`, { reason: "Sớm" })).status).toBe(403);
  });

  test("its explanation sent back waits for the unit again, with the reason beside it", async () => {
    const { id } = await quarter("2019-Q3");
    await ry.post(`/obligations/${id}/reopening`, { reason: "Nêu rõ quý nào giới thiệu bù." });
    expect(await loc.page("/desk")).toContain("Nêu rõ quý nào giới thiệu bù");
    await standOn("2020-02-25");
    const reason = "Giới thiệu bù trong quý I/2020.";
    expect((await loc.post(`/obligations/${id}/explanation`, { reason })).status).toBe(303);
    expect((await stateOf(office.db, id)).submittedOn).toBe("2020-02-25");
  });

  test("a story of the quarter that was forgotten makes it met after all", async () => {
    const { id } = await quarter("2019-Q3");
    await record(id, 7, "28/09/2019");
    const now = await stateOf(office.db, id);
    expect([now.state, now.done, now.late]).toEqual(["submitted", 1, false]);
    expect(await loc.page(`/obligations/${id}`)).toContain("Đạt, chờ nhận");
  });
});

describe("a last day moved", () => {
  test("brings a story into the period, and takes it out again", async () => {
    const { id, dutyId } = await quarter("2020-Q2");
    await standOn("2020-07-10");
    await record(id, 8, "05/07/2020");
    expect((await stateOf(office.db, id)).state).toBe("open");
    const move = (toDay: string) =>
      ry.post(`/plans/${plan}/due-moves`, { dutyId, period: "2020-Q2", unitId: "", toDay, reason: "Giãn cách xã hội" });
    expect((await move("15/07/2020")).status).toBe(303);
    expect((await stateOf(office.db, id)).state).toBe("submitted");
    expect((await move("30/06/2020")).status).toBe(303);
    const back = await stateOf(office.db, id);
    expect([back.state, back.done]).toEqual(["open", 0]);
  });
});
