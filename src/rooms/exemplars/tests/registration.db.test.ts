import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { obligationOfList } from "#rooms/plans/index.ts";
import { obligations, proofs } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { registrationEntries, registrationLists } from "../schema/registration.ts";
import { exemplars } from "../schema.ts";

const day = "2019-03-18";
let office: Office;
let thuy: Visitor;
let khai: Visitor;
let planId: string;
let unitId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "soc-trang"], lived: true });
  thuy = await office.as("Lâm Thị Bích Thủy");
  khai = await office.as("Trần Minh Khải");
  const officer = await officerNamed(office.db, "Lâm Thị Bích Thủy", day);
  planId = (await plansWithKinds(office.db, officer))[0]!.id;
  unitId = officer.unitId;
}, 120_000);
afterAll(() => office.close());

const open = async (year: number) => {
  const answer = await thuy.post("/registration-lists", { plan: planId, unit: unitId, year: String(year) });
  return answer.headers.get("location")!;
};
const entry = (n: number, fields: Record<string, string>) =>
  Object.fromEntries(Object.entries(fields).map(([part, value]) => [`row[${n}][${part}]`, value]));
const goodDeed = {
  holder: "household",
  kind: "nguoi-tot-viec-tot",
  name: "Hộ ông Lê Văn Tư",
  post: "Ấp 3, xã Khánh An",
  level: "grassroots",
  span: "year",
  summary: "Hiến 200 m2 đất làm đường",
  mentor: "Chi bộ",
};
const model = { ...goodDeed, holder: "model", kind: "dien-hinh-tien-tien", name: "Hòa giải tại ấp", post: "" };

describe("a unit's list", () => {
  test("is one for a plan, a unit and a year, however often it is begun", async () => {
    expect(await open(2022)).toBe(await open(2022));
  });

  test("names every problem at its field and keeps what was typed", async () => {
    const at = await open(2023);
    const answer = await thuy.post(`${at}/entries`, {
      revision: "1",
      ...entry(0, { ...goodDeed, summary: "", kind: "tap-the-tieu-bieu" }),
      ...entry(1, { ...model, holder: "collective", name: "Đơn vị không có" }),
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("Ghi thành tích, việc làm hoặc nội dung mô hình.");
    expect(page).toContain("Hộ ông Lê Văn Tư");
    const second = await thuy.post(`${at}/entries`, {
      revision: "1",
      ...entry(0, { ...goodDeed, kind: "tap-the-tieu-bieu" }),
      ...entry(1, { ...model, holder: "collective", name: "Đơn vị không có" }),
    });
    const words = await second.text();
    expect(words).toContain("“Mô hình tập thể tiêu biểu” dành cho tập thể, không dành cho hộ gia đình");
    expect(words).toContain("Chưa có đơn vị tên này");
  });

  test("a second hand on an older page is told", async () => {
    const at = await open(2024);
    expect((await thuy.post(`${at}/entries`, { revision: "1", ...entry(0, goodDeed) })).status).toBe(303);
    expect((await thuy.post(`${at}/entries`, { revision: "1", ...entry(0, model) })).status).toBe(409);
  });

  test("is not sent empty, and not by another unit", async () => {
    const at = await open(2025);
    expect((await thuy.post(`${at}/sending`)).status).toBe(403);
    const other = await office.as("Trịnh Mỹ Duyên");
    expect((await other.post(`${at}/sending`)).status).toBe(403);
  });
});

describe("before 01/02 the list of Cà Mau is sent", () => {
  let at: string;
  test("and the plan's obligation is handed in with it: nothing is typed twice", async () => {
    at = await open(2020);
    const owed = (await obligationOfList(office.db, planId, unitId, "exemplars", 2020))!;
    expect(owed).toMatchObject({ dueOn: "2020-01-31" });
    await office.db.update(obligations).set({ state: "open" }).where(eq(obligations.id, owed.id));
    await thuy.post(`${at}/entries`, { revision: "1", ...entry(0, goodDeed), ...entry(1, model) });
    expect((await thuy.post(`${at}/sending`)).status).toBe(303);
    const handed = await office.db.select().from(proofs).where(eq(proofs.obligationId, owed.id));
    expect(handed.map(({ title }) => title)).toContain("Danh sách đăng ký điển hình năm 2020: 2 mục");
    const [now] = await office.db.select().from(obligations).where(eq(obligations.id, owed.id));
    expect(now?.state).toBe("submitted");
  });

  test("one entry is accepted and begins an exemplar, the other goes back with its reason, and with it the obligation", async () => {
    const listId = at.split("/").at(-1)!;
    const [first, second] = await office.db
      .select()
      .from(registrationEntries)
      .where(eq(registrationEntries.listId, listId))
      .orderBy(registrationEntries.position);
    expect((await khai.post(`${at}/entries/${first!.id}/acceptance`)).status).toBe(303);
    expect((await khai.post(`${at}/entries/${second!.id}/return`, { reason: "" })).status).toBe(422);
    expect((await khai.post(`${at}/entries/${second!.id}/return`, { reason: "Chưa có số liệu" })).status).toBe(303);
    const [begun] = await office.db.select().from(exemplars).where(eq(exemplars.name, "Hộ ông Lê Văn Tư"));
    expect(begun).toMatchObject({ stage: "nurturing", origin: "registration", holderKind: "household", unitId });
    expect((await office.db.select().from(registrationLists).where(eq(registrationLists.id, listId)))[0]?.state).toBe(
      "returned",
    );
    const owed = (await obligationOfList(office.db, planId, unitId, "exemplars", 2020))!;
    expect(owed.state).toBe("returned");
    expect(await thuy.page(at)).toContain("Chưa có số liệu");
  });

  test("what is answered is not answered again", async () => {
    const [entryDone] = await office.db
      .select()
      .from(registrationEntries)
      .where(and(eq(registrationEntries.listId, at.split("/").at(-1)!), eq(registrationEntries.state, "accepted")));
    expect((await khai.post(`${at}/entries/${entryDone!.id}/acceptance`)).status).toBe(403);
  });

  test("mended and sent again it is accepted as a whole, and so is the obligation", async () => {
    const page = await thuy.page(`${at}/entries`);
    const id = /name="row\[0\]\[id\]" value="([^"]+)"/.exec(page)![1]!;
    const revision = /name="revision" value="(\d+)"/.exec(page)![1]!;
    expect(page).not.toContain("Hộ ông Lê Văn Tư");
    await thuy.post(`${at}/entries`, { revision, ...entry(0, { ...model, id, summary: "24 vụ hòa giải thành" }) });
    await thuy.post(`${at}/sending`);
    expect((await khai.post(`${at}/acceptance`)).status).toBe(303);
    expect((await obligationOfList(office.db, planId, unitId, "exemplars", 2020))!.state).toBe("accepted");
  });

  test("the same holder registered the next year goes on with the same exemplar", async () => {
    const next = await open(2021);
    await thuy.post(`${next}/entries`, { revision: "1", ...entry(0, { ...goodDeed, name: "Hộ ông Lê văn Tư" }) });
    await thuy.post(`${next}/sending`);
    await khai.post(`${next}/acceptance`);
    const all = await office.db.select().from(exemplars).where(eq(exemplars.holderKind, "household"));
    expect(all.filter(({ name }) => name.startsWith("Hộ ông Lê"))).toHaveLength(1);
  });
});

test("a list that was sent as Excel stands in the form with what is to be mended; nothing is written", async () => {
  const at = await open(2027);
  const rows = [
    "TT;Tên tập thể, cá nhân;Đơn vị;Cấp;Nội dung",
    "1;Nguyễn Thị Mai;Đơn vị lạ;Cơ sở;Xử 120 vụ",
    "2;;;Ngành;Trống tên",
  ];
  const bytes = new TextEncoder().encode(`\uFEFF${rows.join("\n")}`);
  const answer = await thuy.upload(`${at}/file`, {}, [{ field: "file", name: "ds.csv", bytes }]);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain("Nguyễn Thị Mai");
  expect(page).toContain("Chưa ghi gì vào danh sách");
  const listId = at.split("/").at(-1)!;
  expect(await office.db.select().from(registrationEntries).where(eq(registrationEntries.listId, listId))).toEqual([]);
});

test("the office sees who has not sent; another agency sees nothing", async () => {
  const page = await khai.page(`/registration-lists?plan=${planId}&year=2020`);
  expect(page).toContain("chưa gửi");
  expect(page).toContain("Đã duyệt");
  const other = await office.as("Thạch Thị Sa Ry");
  const [list] = await office.db.select().from(registrationLists).where(eq(registrationLists.planId, planId));
  expect((await other.get(`/registration-lists/${list!.id}`)).status).toBe(404);
  expect(await unitNamed(office.db, "Tòa Dân sự")).toBeTruthy();
});
