import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { initiativeUses, recordOf } from "#rooms/ledger/index.ts";
import { recognisedInitiatives } from "#rooms/ledger/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { councilSessions, initiativeRecognitions, sessionItems, sessionMembers } from "../schema/council.ts";
import { initiativeAuthors, initiativeRounds, initiativeSteps, initiatives } from "../schema.ts";

const day = "2024-04-15";
let office: Office;
let loan: Visitor;
let stranger: Visitor;
let agencyId: string;
let chair: string;
let khuong: string;
let linh: string;
const ids: string[] = [];
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], clockDays: { "dak-lak": day } });
  loan = await office.as("Nguyễn Thị Kim Loan");
  stranger = await office.as("Phan Văn Lĩnh");
  const officer = await officerNamed(office.db, "Nguyễn Thị Kim Loan", day);
  agencyId = officer.agencyId;
  khuong = (await officerNamed(office.db, "Trương Đình Khương", day)).personId;
  linh = (await officerNamed(office.db, "Phan Văn Lĩnh", day)).personId;
  chair = (await officerNamed(office.db, "Lê Đình Hoan", day)).personId;
  const councilId = await unitNamed(office.db, "Hội đồng Sáng kiến Sở Tư pháp");
  const roundId = newId();
  await office.db.insert(initiativeRounds).values({
    ...{ id: roundId, agencyId, year: 2024, title: "Năm 2024", dueOn: "2024-02-28", councilId, openedAt: new Date() },
  });
  for (const [n, title] of ["Sổ tay song ngữ", "Bảng kiểm thẩm định", "Kho bài giảng"].entries()) {
    const id = newId();
    ids.push(id);
    await office.db.insert(initiatives).values({
      ...{ id, agencyId, roundId, unitId: officer.unitId, title, solution: "Có mô tả.", state: "checked" as const },
      ...{ sentOn: "2024-02-20", createdBy: officer.personId, createdAt: new Date() },
    });
    const personId = n === 0 ? khuong : officer.personId;
    await office.db
      .insert(initiativeAuthors)
      .values({ initiativeId: id, position: 1, name: `Tác giả ${n}`, personId, share: n === 0 ? 600 : 1000 });
    if (n === 0)
      await office.db
        .insert(initiativeAuthors)
        .values({ initiativeId: id, position: 2, name: "Phan Văn Lĩnh", personId: linh, share: 400 });
  }
}, 120_000);
afterAll(() => office.close());

const stateOf = async (id: string) =>
  (await office.db.select().from(initiatives).where(eq(initiatives.id, id)))[0]!.state;
const at = async () => `/council-sessions/${(await office.db.select().from(councilSessions))[0]!.id}`;
const count = (id: string, agree: number, against: number, outcome: string, reason = "") => {
  const typed = { agree: String(agree), against: String(against), invalid: "0", outcome, reason, opinion: "" };
  return Object.fromEntries(Object.entries(typed).map(([field, said]) => [`vote[${id}][${field}]`, said]));
};

describe("a session of the council", () => {
  test("has the members of its day and takes what was checked", async () => {
    const typed = {
      heldOn: "15/04/2024",
      heldAt: "08 giờ 00",
      place: "Phòng họp số 2",
      voting: "paper",
      initiative: ids,
    };
    expect((await stranger.post("/council-sessions", typed)).status).toBe(403);
    expect((await loan.post("/council-sessions", { ...typed, initiative: [] })).status).toBe(422);
    expect((await loan.post("/council-sessions", typed)).status).toBe(303);
    const members = await office.db.select().from(sessionMembers);
    expect(members).toHaveLength(4);
    expect(members.find(({ position }) => position === 1)?.personId).toBe(chair);
    expect(await stateOf(ids[0]!)).toBe("before_council");
    expect((await stranger.get(await at())).status).toBe(404);
  });

  test("does not open without two thirds of its members, and says how many there are", async () => {
    const absent = Object.fromEntries(
      (await office.db.select().from(sessionMembers)).flatMap(({ personId }, n) => [
        [`member[${personId}][presence]`, n < 2 ? "present" : "absent"],
        [`member[${personId}][reason]`, n < 2 ? "" : "Đi công tác"],
      ]),
    );
    const answer = await loan.post(`${await at()}/opening`, absent);
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("Mới có 2/4 thành viên dự họp, cần ít nhất 3");
    expect(page).toContain("Đi công tác");
  });

  test("opens with the quorum and keeps the rule of its day", async () => {
    const members = await office.db.select().from(sessionMembers);
    const there = Object.fromEntries(members.map(({ personId }) => [`member[${personId}][presence]`, "present"]));
    expect((await loan.post(`${await at()}/opening`, there)).status).toBe(303);
    const [session] = await office.db.select().from(councilSessions);
    expect(session).toMatchObject({ state: "sitting", rule: { agree: { part: 2, of: 3 }, authorsCount: true } });
  });

  test("an author on the council does not vote on his own: four votes are one too many, three agree of four members", async () => {
    const item = `${await at()}/items/${ids[0]}`;
    const page = await (await loan.get(await at())).text();
    expect(page).toContain("Trương Đình Khương là tác giả nên không biểu quyết");
    const many = await loan.post(item, count(ids[0]!, 4, 0, "recognised"));
    expect(many.status).toBe(403);
    expect(await many.text()).toContain("có 3 người biểu quyết");
    const few = await loan.post(item, count(ids[0]!, 2, 1, "recognised"));
    expect(await few.text()).toContain("Mới có 2/4 phiếu đồng ý, cần ít nhất 3");
    expect((await loan.post(item, count(ids[0]!, 3, 0, "recognised"))).status).toBe(303);
  });

  test("what is refused or sent back has its reason; it closes when all are counted, and then things move", async () => {
    const close = { minutesNumber: "02/BB-HĐSK", conclusion: "Hoàn thiện hồ sơ trước 30/4." };
    expect((await loan.post(`${await at()}/closing`, close)).status).toBe(403);
    expect((await loan.post(`${await at()}/items/${ids[1]}`, count(ids[1]!, 1, 2, "refused"))).status).toBe(403);
    const refused = count(ids[1]!, 1, 2, "refused", "Trùng quy định đã ban hành");
    expect((await loan.post(`${await at()}/items/${ids[1]}`, refused)).status).toBe(303);
    expect(
      (await loan.post(`${await at()}/items/${ids[2]}`, count(ids[2]!, 0, 0, "returned", "Thiếu số liệu"))).status,
    ).toBe(303);
    expect((await loan.post(`${await at()}/closing`, close)).status).toBe(303);
    expect(await Promise.all(ids.map(stateOf))).toEqual(["before_council", "refused", "returned"]);
    const [step] = await office.db
      .select()
      .from(initiativeSteps)
      .where(and(eq(initiativeSteps.initiativeId, ids[1]!), eq(initiativeSteps.step, "refuse")));
    expect(step).toMatchObject({ reason: "Trùng quy định đã ban hành", document: "Biên bản 02/BB-HĐSK" });
    expect((await loan.post(`${await at()}/items/${ids[0]}`, count(ids[0]!, 3, 0, "recognised"))).status).toBe(403);
  });

  test("the minutes tell who was there, what was counted and by which rule", async () => {
    const page = await (await loan.get(`${await at()}/minutes`)).text();
    for (const words of ["02/BB-HĐSK", "Có mặt 4/4", "3/4", "Trùng quy định đã ban hành", "18/2013/TT-BKHCN"])
      expect(page).toContain(words);
    expect(await office.db.select().from(sessionItems)).toHaveLength(3);
  });
});

describe("a decision recognises", () => {
  const decision = {
    number: "52/QĐ-STP",
    decidedOn: "28/05/2024",
    decidedBy: "Giám đốc Sở Tư pháp",
    signer: "Lê Đình Hoan",
  };

  test("what passed, as a fact in the record of its author with his share; the judge reads it", async () => {
    expect(await (await loan.get("/desk")).text()).toContain("Ghi quyết định công nhận 1 sáng kiến");
    expect((await loan.post(`${await at()}/decision`, { ...decision, initiative: [ids[1]!] })).status).toBe(403);
    expect((await loan.post(`${await at()}/decision`, { ...decision, initiative: [ids[0]!] })).status).toBe(303);
    expect(await stateOf(ids[0]!)).toBe("recognised");
    const facts = await office.db.select().from(recognisedInitiatives);
    const known = { scope: "grassroots", number: "52/QĐ-STP", year: 2024 };
    expect(facts).toHaveLength(2);
    expect(facts.find(({ personId }) => personId === khuong)).toMatchObject({ ...known, share: 600 });
    expect(facts.find(({ personId }) => personId === linh)).toMatchObject({ ...known, share: 400 });
    const record = await recordOf(office.db, agencyId, { kind: "person", id: khuong }, "2024-06-01");
    expect(record.initiatives).toEqual([{ year: 2024, scope: "grassroots", title: "Sổ tay song ngữ", usedFor: null }]);
    const page = await (await loan.get(`/people/${khuong}/record?asOf=01/06/2024`)).text();
    expect(page).toContain("Sổ tay song ngữ");
    expect(page).toContain("60%");
    expect((await stranger.get(`/initiatives/${ids[0]}`)).status).toBe(200);
  });

  test("a wider scope is a recognition of its own and widens the fact", async () => {
    const wide = { ...decision, number: "777/QĐ-UBND", decidedBy: "Chủ tịch UBND tỉnh", scope: "sector" };
    expect((await loan.post(`/initiatives/${ids[0]}/recognitions`, wide)).status).toBe(303);
    expect((await loan.post(`/initiatives/${ids[0]}/recognitions`, wide)).status).toBe(403);
    expect((await loan.post(`/initiatives/${ids[1]}/recognitions`, wide)).status).toBe(403);
    expect(await office.db.select().from(initiativeRecognitions)).toHaveLength(2);
    const [fact] = await office.db.select().from(recognisedInitiatives);
    expect(fact).toMatchObject({ scope: "sector", number: "52/QĐ-STP" });
  });

  test("is used once: asked again the place is told, and the judge reads it as used", async () => {
    const use = { person: khuong, award: "cstdcs", year: "2024", usedOn: "28/12/2024" };
    expect((await loan.post(`/initiatives/${ids[0]}/uses`, use)).status).toBe(303);
    const again = await loan.post(`/initiatives/${ids[0]}/uses`, { ...use, award: "giay-khen", year: "2025" });
    expect(again.status).toBe(403);
    expect(await again.text()).toContain("đã dùng cho Chiến sĩ thi đua cơ sở năm 2024");
    const record = await recordOf(office.db, agencyId, { kind: "person", id: khuong }, "2024-06-01");
    expect(record.initiatives[0]).toMatchObject({ usedFor: "cstdcs", usedPlace: "Chiến sĩ thi đua cơ sở năm 2024" });
    expect(await (await loan.get(`/initiatives/${ids[0]}`)).text()).toContain("Đã dùng để xét");
  });

  test("is used once by all its authors together: another of them is refused with the place and the one who used it", async () => {
    const use = { person: linh, award: "cstdcs", year: "2024", usedOn: "28/12/2024" };
    const refused = await loan.post(`/initiatives/${ids[0]}/uses`, use);
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("đã dùng cho Chiến sĩ thi đua cơ sở năm 2024 của Trương Đình Khương");
    const record = await recordOf(office.db, agencyId, { kind: "person", id: linh }, "2024-06-01");
    const [fact] = record.initiatives;
    expect(fact?.usedPlace).toBe("Chiến sĩ thi đua cơ sở năm 2024 của Trương Đình Khương");
    expect(fact?.usedFor).not.toBeNull();
    expect(fact?.usedFor).not.toBe("cstdcs");
    const uses = await initiativeUses(office.db, ids[0]!);
    expect(uses.map(({ author }) => author)).toEqual(["Trương Đình Khương"]);
  });
});

describe("the rule of the council", () => {
  test("is a dated version with the text it comes from; the one before ends the day before", async () => {
    const rule = {
      validFrom: "01/06/2024",
      quorumPart: "3",
      quorumOf: "4",
      agreePart: "4",
      agreeOf: "5",
      cite: "Quy chế số 9",
    };
    expect((await stranger.post("/council-rules", rule)).status).toBe(403);
    expect((await loan.post("/council-rules", { ...rule, quorumPart: "5" })).status).toBe(422);
    expect((await loan.post("/council-rules", rule)).status).toBe(303);
    expect((await loan.post("/council-rules", { ...rule, validFrom: "01/01/2025" })).status).toBe(303);
    const page = await (await loan.get("/council-rules")).text();
    expect(page).toContain("Quy chế số 9");
    expect(page).toContain("31/12/2024");
  });
});
