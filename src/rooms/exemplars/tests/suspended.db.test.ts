import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { heldAwards, ratings } from "#rooms/ledger/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { certifyCondition } from "../commands/recognition/certify.ts";
import { proposeRecognition } from "../commands/recognition/propose.ts";
import { stepRecognition } from "../commands/recognition/step.ts";
import { writePractice } from "../commands/replication/write-practice.ts";
import { recognitions } from "../schema/recognition.ts";
import { exemplars } from "../schema.ts";

/** Two of the legal aid centre before the Council with all they need; one of them is suspended meanwhile. */
const day = "2025-11-30";
const now = new Date("2025-11-30T03:00:00Z");
const [anh, hien] = ["Phạm Thị Ngọc Ánh", "Quách Thị Kim Hiền"] as const;
let office: Office;
let hoa: Officer;
let desk: Visitor;
let unit: Visitor;
const of = new Map<string, { exemplar: string; file: string }>();

beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const { db } = office;
  await db.update(agencies).set({ clockDay: day });
  const [plan] = await db.select().from(plans);
  const program = { agencyId: plan!.agencyId, ...theProgram };
  const facts = { number: "12/KH-STP", issuedOn: "2023-01-18" };
  await db.transaction((tx) => issueWritten(tx, program, plan!.id, facts, now));
  hoa = await officerNamed(db, "Đinh Thị Hoa", day);
  desk = await office.as("Đinh Thị Hoa");
  unit = await office.as("Nguyễn Công Chương");
  await db.delete(ratings);
  for (const name of [anh, hien]) of.set(name, await beforeCouncil(name, plan!.id));
}, 180_000);
afterAll(() => office.close());

async function beforeCouncil(name: string, planId: string) {
  const { db } = office;
  const unitId = await unitNamed(db, "Trung tâm Trợ giúp pháp lý nhà nước");
  const [person] = await db.select().from(people).where(eq(people.name, name));
  const exemplar = newId();
  await db.insert(exemplars).values({
    ...{ id: exemplar, agencyId: hoa.agencyId, planId, unitId, name, personId: person!.id, createdAt: now },
    ...{ origin: "office", kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến", holderKind: "person" },
    ...{ stage: "recognised", detectedOn: "2022-03-08", nurturedOn: "2022-04-01", recognisedOn: "2023-12-01" },
  });
  const rated = { agencyId: hoa.agencyId, personId: person!.id, unitId, year: 2025, enteredAt: now };
  await db.insert(ratings).values({ ...rated, id: newId(), level: "excellent" });
  const asked = { award: "ninh-binh.co-so-nam", year: 2025, proposal: "05/BB-TGPL" };
  const file = await proposeRecognition(db, hoa, exemplar, asked, now);
  const vouched = { certifier: "Tạ Thị Minh Nguyệt", certifierPost: "Giám đốc", certifiedOn: "2025-11-10", note: null };
  for (const about of ["tieu-chi", "bang-khen-chuyen-de", "pham-chat"])
    await certifyCondition(db, hoa, file, { ...vouched, about }, now);
  await stepRecognition(db, hoa, file, "put_forward", { note: "31/TTr-STP", special: null, revision: 1 }, now);
  const practice = {
    problem: "Dân ở xa",
    way: "Lưu động mỗi tháng",
    effect: "Thêm 40 vụ",
    surroundings: "",
    measure: "vụ",
  };
  await writePractice(db, hoa, exemplar, { ...practice, title: `Trợ giúp lưu động của ${name}` }, null, now);
  return { exemplar, file };
}

const decision = {
  number: "214/QĐ-STP",
  decidedOn: "28/11/2025",
  decidedBy: "Giám đốc Sở Tư pháp",
  signer: "Lã Thế Định",
};
const fileOf = (name: string) => of.get(name)!.file;
const stateOf = async (name: string) =>
  (
    await office.db
      .select()
      .from(recognitions)
      .where(eq(recognitions.id, fileOf(name)))
  )[0]!.state;
const given = async () =>
  (await office.db.select().from(heldAwards).where(eq(heldAwards.decisionNumber, "214/QĐ-STP"))).length;
/** The part of a page that speaks of somebody: from her name to the end of its row, card or item. */
const partOf = (page: string, name: string, end: string) => {
  const at = page.indexOf(name);
  return at < 0 ? "" : page.slice(at, page.indexOf(end, at));
};

describe("while an exemplar is suspended", () => {
  beforeAll(async () => {
    const at = `/exemplars/${of.get(anh)!.exemplar}/standing/suspend`;
    expect((await desk.post(at, { reason: "Đang xác minh đơn", document: "" })).status).toBe(303);
  });

  test("its open case is held: it cannot be decided, alone or with others, and nothing is written", async () => {
    const alone = await desk.post("/recognitions/decision", { ...decision, cases: fileOf(anh) });
    expect(alone.status).toBe(403);
    const both = await desk.post("/recognitions/decision", { ...decision, cases: [fileOf(hien), fileOf(anh)] });
    expect(both.status).toBe(403);
    expect([await stateOf(anh), await stateOf(hien), await given()]).toEqual(["before_council", "before_council", 0]);
    const form = await desk.page("/recognitions/decision");
    expect([form.includes(anh), form.includes(hien)]).toEqual([false, true]);
  });

  test("list, cases, the case itself and the tree of spread say so", async () => {
    expect(partOf(await desk.page("/exemplars"), anh, "</tr>")).toContain("Tạm dừng");
    expect(partOf(await desk.page("/exemplars"), hien, "</tr>")).not.toContain("Tạm dừng");
    const cases = await desk.page("/recognitions?year=2025");
    expect(partOf(cases, anh, "</tr>")).toContain("Tạm dừng");
    expect(partOf(cases, hien, "</tr>")).not.toContain("Tạm dừng");
    const said = `${anh}: tạm dừng.`;
    expect(await desk.page(`/recognitions/${fileOf(anh)}`)).toContain(said);
    expect(await unit.page(`/exemplars/${of.get(anh)!.exemplar}/replications`)).toContain(said);
    expect(await unit.page(`/exemplars/${of.get(hien)!.exemplar}/replications`)).not.toContain("tạm dừng.");
  });

  test("on the board it stands apart, with nothing to press", async () => {
    const selected = { stage: "nurturing" as const, recognisedOn: null };
    for (const { exemplar } of of.values())
      await office.db.update(exemplars).set(selected).where(eq(exemplars.id, exemplar));
    const board = await desk.page("/nurturing");
    expect(partOf(board, "Đang tạm dừng", "</section>")).toContain(anh);
    expect(partOf(board, "Đang tạm dừng", "</section>")).not.toContain("<button");
    expect(partOf(board, "Đã chọn, chưa bồi dưỡng", "</section>")).not.toContain(anh);
    expect(partOf(board, "Đã chọn, chưa bồi dưỡng", "</section>")).toContain(hien);
    expect(await unit.page("/unit-exemplars")).toContain("Tạm dừng");
    const back = { stage: "recognised" as const, recognisedOn: "2023-12-01" };
    for (const { exemplar } of of.values())
      await office.db.update(exemplars).set(back).where(eq(exemplars.id, exemplar));
  });

  test("the finder offers the other's way of working only, and no desk asks to go on with it", async () => {
    const found = await unit.page("/practices?question=tr%E1%BB%A3+gi%C3%BAp+l%C6%B0u+%C4%91%E1%BB%99ng");
    expect([found.includes(anh), found.includes(hien)]).toEqual([false, true]);
    const returned = { state: "returned" as const, note: "Thiếu biên bản" };
    await office.db.update(recognitions).set(returned);
    const turns = await unit.page("/desk");
    const asked = [anh, hien].map((name) => turns.includes(`/recognitions/${fileOf(name)}`));
    await office.db.update(recognitions).set({ state: "before_council", note: null });
    expect(asked).toEqual([false, true]);
  });
});

test("restored, the case goes on where it stood and is decided", async () => {
  const at = `/exemplars/${of.get(anh)!.exemplar}/standing/restore`;
  expect((await desk.post(at, { reason: "Đơn không đúng", document: "09/KL-TTr" })).status).toBe(303);
  expect(await desk.page("/recognitions/decision")).toContain(anh);
  const both = { ...decision, cases: [fileOf(hien), fileOf(anh)] };
  expect((await desk.post("/recognitions/decision", both)).status).toBe(303);
  expect([await stateOf(anh), await stateOf(hien), await given()]).toEqual(["recognised", "recognised", 2]);
});
