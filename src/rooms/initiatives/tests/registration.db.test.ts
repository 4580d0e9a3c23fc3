import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { obligations } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { obligationOfRound } from "../queries/rounds.ts";
import { similarTo } from "../queries/similar.ts";
import { initiativeAuthors, initiativeRounds, initiativeSteps, initiatives, initiativeTerms } from "../schema.ts";
import { heldOut } from "../similarity/tests/pairs/held-out.ts";

let office: Office;
let loan: Visitor;
let khuong: Visitor;
let stranger: Visitor;
let roundId: string;
let unitId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak", "ca-mau"], lived: true, clockDays: { "dak-lak": "2024-02-20" } });
  await office.db.execute(sql`truncate initiative_rounds, council_sessions, recognised_initiatives cascade`);
  loan = await office.as("Nguyễn Thị Kim Loan");
  khuong = await office.as("Trương Đình Khương");
  stranger = await office.as("Trần Minh Khải");
  unitId = await unitNamed(office.db, "Phòng Phổ biến, giáo dục pháp luật");
  await office.db.update(obligations).set({ state: "open" }).where(eq(obligations.unitId, unitId));
}, 120_000);
afterAll(() => office.close());

const [family, other] = [heldOut[3]!, heldOut[6]!];
const written = (more: Record<string, string> = {}) => ({
  ...{ round: roundId, unit: unitId, kind: "solution", title: family.title, field: "Phổ biến, giáo dục pháp luật" },
  ...{ before: "Tuyên truyền ở trường là đọc bài dưới cờ.", solution: family.text, novelty: "Học sinh tự đóng vai." },
  ...{ appliedAt: "Năm trường trung học", appliedFrom: "03/2023", effect: "Số vụ đánh nhau giảm từ 26 xuống 7." },
  ...{ "author[0][name]": "Trương Đình Khương", "author[0][unit]": unitId, "author[0][share]": "60" },
  ...{ "author[1][name]": "Hoàng Văn Ngoài", "author[1][unit]": "", "author[1][share]": "40" },
  once: newId(),
  ...more,
});
const registered = async (visitor: Visitor, more: Record<string, string> = {}) => {
  const answer = await visitor.post("/initiatives", written(more));
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!.split("/").at(-1)!;
};
const rowOf = async (id: string) => (await office.db.select().from(initiatives).where(eq(initiatives.id, id)))[0]!;
const step = async (visitor: Visitor, id: string, name: string, note = "") =>
  visitor.post(`/initiatives/${id}/steps/${name}`, { note, revision: String((await rowOf(id)).revision) });

describe("a round of registration", () => {
  test("is offered with the council and the day that the plan asks for", async () => {
    const page = await (await loan.get("/initiative-rounds/new")).text();
    expect(page).toContain('value="28/02/2024"');
    const [, plan] = /<option value="([^"]+)" selected[^>]*>[^<]*phong trào thi đua/i.exec(page) ?? [];
    const council = await unitNamed(office.db, "Hội đồng Sáng kiến Sở Tư pháp");
    const round = { year: "2024", title: "Đăng ký sáng kiến năm 2024", dueOn: "28/02/2024", council, plan: plan ?? "" };
    expect(plan).toBeTruthy();
    expect((await loan.post("/initiative-rounds", round)).status).toBe(303);
    expect((await loan.post("/initiative-rounds", round)).status).toBe(403);
    expect((await khuong.post("/initiative-rounds", { ...round, title: "Đợt khác" })).status).toBe(403);
    const [made] = await office.db.select().from(initiativeRounds);
    expect(made).toMatchObject({ year: 2024, dueOn: "2024-02-28", councilId: council, planId: plan });
    roundId = made!.id;
  });
});

describe("an initiative is registered", () => {
  test("keeps all that was typed when shares do not add up, and says by how much", async () => {
    const answer = await khuong.post("/initiatives", written({ "author[1][share]": "50" }));
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Tỷ lệ cộng lại là 110%, phải bằng 100%.");
    expect(page).toContain("Hoàng Văn Ngoài");
    expect(page).toContain("Năm trường trung học");
    expect(await office.db.select().from(initiatives)).toHaveLength(0);
  });

  test("is a draft nobody outside its unit sees; authors of the agency are known as persons; the same post writes once", async () => {
    const once = newId();
    const id = await registered(khuong, { once });
    expect(await registered(khuong, { once })).toBe(id);
    const authors = await office.db.select().from(initiativeAuthors).where(eq(initiativeAuthors.initiativeId, id));
    expect(authors.map(({ share }) => share)).toEqual([600, 400]);
    expect(authors.map(({ personId }) => personId !== null)).toEqual([true, false]);
    expect((await stranger.get(`/initiatives/${id}`)).status).toBe(404);
    expect((await khuong.get(`/initiatives/${id}`)).status).toBe(200);
    expect(await rowOf(id)).toMatchObject({ state: "drafting", appliedFrom: "2023-03", sentOn: null });
  });

  test("goes on step by step, each by its hand, and hands in what the plan asks of the unit", async () => {
    const [{ id } = { id: "" }] = await office.db.select({ id: initiatives.id }).from(initiatives);
    expect((await step(loan, id, "check", "Đủ nội dung")).status).toBe(403);
    expect((await step(khuong, id, "send")).status).toBe(303);
    expect(await rowOf(id)).toMatchObject({ state: "sent", sentOn: "2024-02-20", late: false });
    const owed = await obligationOfRound(office.db, (await office.db.select().from(initiativeRounds))[0]!, unitId);
    const [handed] = await office.db.select().from(obligations).where(eq(obligations.id, owed!.id));
    expect(handed?.state).toBe("submitted");
    expect((await khuong.get(`/initiatives/${id}/edit`)).status).toBe(403);
    expect((await step(loan, id, "return", "")).status).toBe(422);
    expect((await step(loan, id, "return", "Ghi số liệu của từng trường.")).status).toBe(303);
    expect(await (await khuong.get("/desk")).text()).toContain(`Bổ sung sáng kiến “${family.title}”`);
    const edited = written({ revision: String((await rowOf(id)).revision), effect: "Trường A từ 9 xuống 2 vụ." });
    expect((await khuong.post(`/initiatives/${id}`, edited)).status).toBe(303);
    expect((await khuong.post(`/initiatives/${id}`, edited)).status).toBe(409);
    expect((await step(khuong, id, "send")).status).toBe(303);
    expect(await (await loan.get("/desk")).text()).toContain(`Kiểm tra sáng kiến “${family.title}”`);
    expect((await step(loan, id, "check", "Đủ điều kiện")).status).toBe(303);
    expect((await rowOf(id)).state).toBe("checked");
    const steps = await office.db.select().from(initiativeSteps).where(eq(initiativeSteps.initiativeId, id));
    expect(steps).toHaveLength(4);
  });

  test("without diacritics the register finds it by title and by author", async () => {
    for (const search of ["phien toa gia dinh", "hoang van ngoai"])
      expect(await (await loan.get(`/initiatives?search=${encodeURIComponent(search)}`)).text()).toContain(
        family.title,
      );
    expect(await (await loan.get("/initiatives?search=khong%20co")).text()).not.toContain(family.title);
    expect((await loan.get("/initiatives.xlsx")).status).toBe(200);
  });
});

describe("earlier ones that are alike", () => {
  test("are shown passage beside passage to who checks; nothing of it stands in a way", async () => {
    const copy = family.copies[0]!;
    const id = await registered(loan, {
      title: copy.title,
      solution: copy.text,
      "author[0][name]": "Nguyễn Thị Kim Loan",
    });
    const page = await (await loan.get(`/initiatives/${id}`)).text();
    expect(page).toContain("Giống nhiều");
    const compared = await (await loan.get(`/initiatives/${id}/similar`)).text();
    expect(compared).toContain(family.title);
    expect(compared).toMatch(/<b>[^<]*phiên tòa giả định[^<]*<\/b>/i);
    expect((await step(loan, id, "send")).status).toBe(303);
  });

  test("an honest one is not warned of, and what is earlier is not like what came after it", async () => {
    const id = await registered(loan, { title: other.title, solution: other.text, before: "Luật sư ở xa." });
    expect(await (await loan.get(`/initiatives/${id}`)).text()).not.toContain("Giống");
    const [first] = await office.db.select().from(initiatives).where(eq(initiatives.title, family.title));
    expect(await similarTo(office.db, { ...first!, texts: first! })).toEqual([]);
  });

  test("what the index keeps follows the text: nothing is left of what stood there before", async () => {
    const count = async () => (await office.db.select({ n: sql<number>`count(*)::int` }).from(initiativeTerms))[0]!.n;
    const id = await registered(loan, { title: "Sổ tay thư ký", solution: "Soạn sổ tay cho thư ký phiên tòa dân sự." });
    const before = await count();
    const edited = written({
      title: "Sổ tay thư ký",
      solution: "Soạn.",
      revision: "1",
      novelty: "",
      before: "",
      effect: "",
    });
    expect((await loan.post(`/initiatives/${id}`, edited)).status).toBe(303);
    expect(await count()).toBeLessThan(before);
  });
});

describe("who sends after the last day", () => {
  test("is taken and kept as late", async () => {
    const late = await openOffice({ only: ["dak-lak"], clockDays: { "dak-lak": "2024-03-05" } });
    try {
      const visitor = await late.as("Nguyễn Thị Kim Loan");
      const me = await officerNamed(late.db, "Nguyễn Thị Kim Loan", "2024-03-05");
      const council = await unitNamed(late.db, "Hội đồng Sáng kiến Sở Tư pháp");
      const id = newId();
      await late.db.insert(initiativeRounds).values({
        ...{ id, agencyId: me.agencyId, year: 2024, title: "Năm 2024", dueOn: "2024-02-28", councilId: council },
        openedAt: new Date(),
      });
      const post = { ...written(), round: id, unit: me.unitId };
      const at = (await visitor.post("/initiatives", post)).headers.get("location")!;
      await visitor.post(`${at}/steps/send`, { revision: "1" });
      const [row] = await late.db.select().from(initiatives);
      expect(row).toMatchObject({ state: "sent", late: true, sentOn: "2024-03-05" });
      expect(await (await visitor.get(at)).text()).toContain("Gửi quá hạn");
    } finally {
      await late.close();
    }
  }, 60_000);
});
