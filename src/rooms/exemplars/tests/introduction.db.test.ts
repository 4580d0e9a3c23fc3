import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { obligationOfList } from "#rooms/plans/index.ts";
import { obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { introductions } from "../schema/introduction.ts";
import { exemplars } from "../schema.ts";

const year = 2019;
const minutes = { field: "minutes", name: "Biên bản họp.pdf", bytes: new TextEncoder().encode("%PDF-1.4\nhọp\n%%EOF") };
let office: Office;
let thuy: Visitor;
let phuc: Visitor;
let khai: Visitor;
let planId: string;
let unitId: string;
let exemplarId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true });
  [thuy, phuc, khai] = [
    await office.as("Lâm Thị Bích Thủy"),
    await office.as("Trương Hoàng Phúc"),
    await office.as("Trần Minh Khải"),
  ];
  const officer = await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18");
  planId = (await plansWithKinds(office.db, officer))[0]!.id;
  unitId = officer.unitId;
  const made = await thuy.post("/registration-lists", { plan: planId, unit: unitId, year: String(year) });
  const list = made.headers.get("location")!;
  const entry = {
    ...{ holder: "household", kind: "nguoi-tot-viec-tot", name: "Hộ ông Lê Văn Tư", post: "Ấp 3" },
    ...{ level: "grassroots", span: "year", summary: "Hiến 200 m2 đất làm đường" },
  };
  const row = Object.fromEntries(Object.entries(entry).map(([part, typed]) => [`row[0][${part}]`, typed]));
  await thuy.post(`${list}/entries`, { revision: "1", ...row });
  await thuy.post(`${list}/sending`);
  await khai.post(`${list}/acceptance`);
  const [begun] = await office.db.select().from(exemplars).where(eq(exemplars.name, entry.name));
  exemplarId = begun!.id;
  const owed = await owedNow();
  await office.db.update(obligations).set({ state: "open" }).where(eq(obligations.id, owed.id));
}, 120_000);
afterAll(() => office.close());

const owedNow = async () => (await obligationOfList(office.db, planId, unitId, "introductions", year))!;
const revision = async (at: string, visitor: Visitor) =>
  /name="revision" value="(\d+)"/.exec(await visitor.page(at))![1]!;
const papers = { year: String(year), metOn: "12/03/2019", summary: "Hiến đất, vận động 14 hộ cùng làm" };
let at: string;

describe("before 31/3 a unit of Cà Mau introduces an exemplar", () => {
  test("which it registered; one nobody registered is refused with the reason", async () => {
    const [other] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Nguyễn Phước Khởi"));
    await office.db.update(exemplars).set({ unitId }).where(eq(exemplars.id, other!.id));
    const answer = await thuy.get(`/exemplars/${other!.id}/introductions/new`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Đơn vị chưa đăng ký điển hình này");
  });

  test("with the minutes of its meeting: what is missing is named, what was typed and the file stay", async () => {
    const bare = await thuy.post(`/exemplars/${exemplarId}/introductions`, { ...papers, metOn: "" });
    expect([bare.status, await bare.text()]).toEqual([422, expect.stringContaining("Chọn tệp biên bản họp.")]);
    const answer = await thuy.upload(`/exemplars/${exemplarId}/introductions`, { ...papers, metOn: "31/02/2019" }, [
      minutes,
    ]);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const kept of ["vận động 14 hộ", "Biên bản họp.pdf", "không có ngày 31"]) expect(page).toContain(kept);
    const minutesId = /name="minutesId" value="([^"]+)"/.exec(page)![1]!;
    const made = await thuy.post(`/exemplars/${exemplarId}/introductions`, { ...papers, minutesId });
    expect(made.status).toBe(303);
    at = made.headers.get("location")!;
    expect((await thuy.post(`/exemplars/${exemplarId}/introductions`, { ...papers, minutesId })).status).toBe(403);
    expect((await owedNow()).state).toBe("open");
  });

  test("it goes out when the head confirms it, and the plan's duty is handed in with minutes and summary", async () => {
    expect((await thuy.post(`${at}/confirmation`, { revision: "1" })).status).toBe(403);
    expect((await phuc.post(`${at}/confirmation`, { revision: "7" })).status).toBe(409);
    expect((await phuc.post(`${at}/confirmation`, { revision: await revision(at, phuc) })).status).toBe(303);
    const owed = await owedNow();
    expect(owed).toMatchObject({ state: "submitted", dueOn: "2019-03-30" });
    const handed = await office.db.select().from(proofs).where(eq(proofs.obligationId, owed.id));
    const titles = handed.map(({ title }) => title);
    expect(titles).toContain("Biên bản họp giới thiệu Hộ ông Lê Văn Tư");
    expect(titles).toContain("Bản tóm tắt thành tích của Hộ ông Lê Văn Tư");
    expect(await khai.page(at)).toContain("Trương Hoàng Phúc");
  });

  test("returned with the reason, the duty goes back too; mended it waits for the head again", async () => {
    expect((await khai.post(`${at}/return`, { reason: "", revision: await revision(at, khai) })).status).toBe(422);
    await khai.post(`${at}/return`, { reason: "Biên bản thiếu chữ ký", revision: await revision(at, khai) });
    expect((await owedNow()).state).toBe("returned");
    expect(await thuy.page(at)).toContain("Biên bản thiếu chữ ký");
    const edit = { ...papers, revision: await revision(`${at}/edit`, thuy) };
    expect((await thuy.upload(`${at}/edit`, edit, [{ ...minutes, name: "Biên bản có ký.pdf" }])).status).toBe(303);
    const [now] = await office.db.select().from(introductions).where(eq(introductions.exemplarId, exemplarId));
    expect(now).toMatchObject({ state: "prepared", confirmedBy: null });
  });

  test("confirmed and received, the duty is met", async () => {
    await phuc.post(`${at}/confirmation`, { revision: await revision(at, phuc) });
    expect((await khai.post(`${at}/receipt`, { revision: await revision(at, khai) })).status).toBe(303);
    expect((await owedNow()).state).toBe("accepted");
    expect(await khai.page(`/introductions?year=${year}`)).toContain("Đã tiếp nhận");
    expect(await thuy.page(`/exemplars/${exemplarId}`)).toContain("Hồ sơ giới thiệu năm 2019");
  });

  test("its papers are for the unit's officers and the office; colleagues find nothing", async () => {
    const [one] = await office.db.select().from(introductions).where(eq(introductions.exemplarId, exemplarId));
    const duyen = await office.as("Trịnh Mỹ Duyên");
    expect([(await khai.get(`/files/${one!.minutesFileId}`)).status, (await duyen.get(at)).status]).toEqual([200, 404]);
  });
});
