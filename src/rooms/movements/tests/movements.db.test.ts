import { and, eq, ne } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { notices } from "#kernel/notices/index.ts";
import { people } from "#rooms/organisation/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { queriesDuring } from "#testing/queries.ts";
import { movementPage } from "../queries/movement-page.ts";
import { launches, movements } from "../schema.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let duyen: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "soc-trang"], lived: true });
  [khai, thuy, duyen] = [
    await office.as("Trần Minh Khải"),
    await office.as("Lâm Thị Bích Thủy"),
    await office.as("Trịnh Mỹ Duyên"),
  ];
}, 120_000);
afterAll(() => office.close());

const typed = {
  name: "Án đúng hạn, không có án bị hủy",
  theme: "Nâng cao chất lượng xét xử",
  way: "theme",
  scope: "agency",
  content: "Rút ngắn thời hạn giải quyết án, giảm án bị hủy do lỗi chủ quan",
  startsOn: "01/01/2019",
  endsOn: "31/12/2019",
  "targets[0][title]": "Tỷ lệ án giải quyết đúng hạn",
  "targets[0][goal]": "98,5",
  "targets[0][measure]": "%",
};
let at: string;
let id: string;
const stored = async () => (await office.db.select().from(movements).where(eq(movements.id, id)))[0]!;
const launchOf = async (unitId: string) =>
  (
    await office.db
      .select()
      .from(launches)
      .where(and(eq(launches.movementId, id), eq(launches.unitId, unitId)))
  )[0]!;
const noticesFor = async (name: string, words: string) => {
  const [person] = await office.db.select().from(people).where(eq(people.name, name));
  const all = await office.db.select().from(notices).where(eq(notices.personId, person!.id));
  return all.filter(({ text }) => text.includes(words)).length;
};

test("a movement is drafted by the office; a form with faults comes back with all of them and what was typed", async () => {
  const wrong = await khai.post("/movements", { ...typed, name: "", endsOn: "31/12/2018", until: "Đại hội" });
  expect(wrong.status).toBe(422);
  const page = await wrong.text();
  expect(page).toContain("ghi tên phong trào");
  expect(page).toContain("ngày kết thúc phải từ ngày bắt đầu trở đi");
  expect(page).toContain("để trống mục này");
  expect(page).toContain("Rút ngắn thời hạn giải quyết án");
  const made = await khai.post("/movements", typed);
  at = made.headers.get("location")!.split("?")[0]!;
  id = at.split("/").at(-1)!;
  expect(await stored()).toMatchObject({ state: "drafting", way: "theme", startsOn: "2019-01-01" });
  expect(await khai.page(`${at}/edit`)).toContain('value="98,5"');
});

test("as a draft it is not there for the units", async () => {
  expect((await duyen.get(at)).status).toBe(404);
  expect(await duyen.page("/movements")).not.toContain(at);
  expect(await khai.page("/movements")).toContain(at);
});

test("is launched to the kinds of units chosen, in one act; each is told once", async () => {
  const { unitId } = await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18");
  const page = await khai.page(`${at}/launch`);
  expect(page).toContain("Hạn đơn vị gửi văn bản");
  const document = { revision: "1", number: "05/PĐ-TA", launchedOn: "10/01/2019", answersDueOn: "31/01/2019" };
  expect((await khai.post(`${at}/launch`, { ...document, to: "chosen" })).status).toBe(422);
  const went = await khai.post(`${at}/launch`, { ...document, to: "all" });
  expect(went.status).toBe(303);
  expect(await stored()).toMatchObject({ state: "launched", number: "05/PĐ-TA", answersDueOn: "2019-01-31" });
  expect(await launchOf(unitId)).toMatchObject({ state: "waiting", late: false });
  expect(await noticesFor("Lâm Thị Bích Thủy", `Phát động phong trào: ${typed.name}`)).toBe(1);
  expect((await khai.post(`${at}/launch`, { ...document, to: "all" })).status).toBe(403);
});

test("a unit acknowledges it and answers with its own document; late is kept as late", async () => {
  const { unitId } = await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18");
  const launch = await launchOf(unitId);
  const mine = `${at}/launches/${launch.id}`;
  expect((await duyen.post(`${mine}/acknowledgement`)).status).toBe(403);
  expect((await thuy.post(`${mine}/acknowledgement`)).status).toBe(303);
  expect((await thuy.post(`${mine}/acknowledgement`)).status).toBe(403);
  const { revision } = await launchOf(unitId);
  const answer = { revision: String(revision), number: "07/PĐ-TAH", documentOn: "15/02/2019", adapted: "yes" };
  expect((await thuy.post(`${mine}/response`, answer)).status).toBe(422);
  const content = "Mỗi thẩm phán giải quyết ít nhất 8 vụ mỗi tháng";
  const sent = await thuy.upload(`${mine}/response`, { ...answer, content }, [
    { field: "files", name: "Phát động.pdf", bytes: new TextEncoder().encode("%PDF-1.4\nphát động\n%%EOF") },
  ]);
  expect(sent.status).toBe(303);
  expect(await launchOf(unitId)).toMatchObject({ state: "answered", late: true, adapted: true });
  const page = await thuy.page(mine);
  expect(page).toContain(content);
  const [file] = /\/files\/[0-9a-f-]{36}/.exec(page)!;
  expect((await khai.get(file!)).status).toBe(200);
  expect((await (await office.as("Thạch Thị Sa Ry")).get(file!)).status).toBe(404);
  expect((await thuy.post(`${mine}/response`, { ...answer, content })).status).toBe(409);
});

test("a unit tells its figures with what proves them; a figure without proof comes back", async () => {
  const { unitId } = await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18");
  const mine = `${at}/launches/${(await launchOf(unitId)).id}`;
  const target = /name="figures\[0\]\[targetId\]" value="([^"]+)"/.exec(await thuy.page(`${mine}/figures`))![1]!;
  const row = { "figures[0][targetId]": target, "figures[0][value]": "99,2" };
  expect((await thuy.post(`${mine}/figures`, row)).status).toBe(422);
  const proved = { ...row, "figures[0][evidence]": "Báo cáo 12/BC-TA ngày 05/03/2019" };
  for (const _ of [1, 2]) expect((await thuy.post(`${mine}/figures`, proved)).status).toBe(303);
  const officer = await officerNamed(office.db, "Trần Minh Khải", "2019-03-18");
  const page = await movementPage(office.db, officer, id, {}, "2019-03-18");
  expect(page.told).toEqual([{ targetId: target, units: 1, reached: 1 }]);
});

test("those who have not answered are urged once a day", async () => {
  expect((await khai.post(`${at}/urging`)).status).toBe(303);
  expect(await khai.page(at)).toContain("đơn vị chưa phát động trong đơn vị mình");
  const told = (await office.db.select().from(launches).where(eq(launches.movementId, id))).filter(
    ({ urgedOn }) => urgedOn,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.every(({ state }) => state !== "answered")).toBe(true);
  const before = (await office.db.select().from(notices)).length;
  await khai.post(`${at}/urging`);
  expect((await office.db.select().from(notices)).length).toBe(before);
});

test("another that says the same to the same units is warned of, and nothing stops it", async () => {
  const made = await khai.post("/movements", {
    ...typed,
    name: "Thi đua nâng cao chất lượng xét xử",
    startsOn: "01/06/2019",
  });
  const other = made.headers.get("location")!.split("?")[0]!;
  const page = await khai.page(`${other}/launch`);
  expect(page).toContain("Có thể trùng với phong trào khác");
  expect(page).toContain("giảm án bị hủy do lỗi chủ quan");
  expect(page).toContain("từ 01/06/2019 đến 31/12/2019");
  expect((await khai.post(`${other}/withdrawal`, { reason: "Gộp vào phong trào đang có" })).status).toBe(303);
  expect((await khai.get(`${other}/edit`)).status).toBe(403);
});

test("is closed with all five parts of its review, and may be opened again", async () => {
  const { revision } = await stored();
  const parts = {
    result: "98,7 %",
    effect: "Án quá hạn giảm",
    faults: "Không có",
    causes: "Tập trung",
    lessons: "Sớm",
  };
  const review = { revision: String(revision), reviewedOn: "20/12/2019", ...parts };
  expect((await khai.post(`${at}/review`, { ...review, lessons: "" })).status).toBe(422);
  expect((await khai.post(`${at}/review`, review)).status).toBe(303);
  expect(await stored()).toMatchObject({ state: "closed", ...parts, reviewedOn: "2019-12-20" });
  expect(await duyen.page(at)).toContain("Tổng kết ngày 20/12/2019");
  expect((await khai.post(`${at}/reopening`, { reason: "Thiếu số liệu một đơn vị" })).status).toBe(303);
  expect((await stored()).state).toBe("launched");
});

test("the page asks the same number of queries for one unit and for all", async () => {
  const officer = await officerNamed(office.db, "Trần Minh Khải", "2019-03-18");
  const all = await queriesDuring(() => movementPage(office.db, officer, id, {}, "2019-03-18"));
  await office.db.delete(launches).where(and(eq(launches.movementId, id), ne(launches.state, "answered")));
  const left = await office.db.select().from(launches).where(eq(launches.movementId, id));
  expect(left).toHaveLength(1);
  expect(await queriesDuring(() => movementPage(office.db, officer, id, {}, "2019-03-18"))).toBe(all);
});

test("a drive greets anniversaries, counts them, and is summed up", async () => {
  const drive = {
    name: "Đợt thi đua thứ nhất",
    startsOn: "01/01/2019",
    endsOn: "30/06/2019",
    "greetings[0][name]": "Ngày thành lập Đảng Cộng sản Việt Nam",
    "greetings[0][founded]": "03/02/1930",
    "greetings[1][name]": "Thực hiện Di chúc",
    "greetings[1][founded]": "1969",
  };
  expect((await khai.post(`${at}/drives`, { ...drive, "greetings[1][founded]": "31/02/1969" })).status).toBe(422);
  const made = await khai.post(`${at}/drives`, drive);
  const where = made.headers.get("location")!.split("?")[0]!;
  const page = await duyen.page(where);
  expect(page).toContain("89 năm");
  expect(page).toContain("50 năm");
  const review = { revision: "1", reviewedOn: "28/06/2019", result: "Đạt", faults: "Không có", lessons: "Sớm hơn" };
  expect((await thuy.post(`${where}/review`, review)).status).toBe(403);
  expect((await khai.post(`${where}/review`, review)).status).toBe(303);
  expect(await duyen.page(at)).toContain("Đã sơ kết");
});
