import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drives } from "#rooms/movements/schema.ts";
import { obligationsOfList } from "#rooms/plans/index.ts";
import { submissions } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { countedSheets } from "../queries/consolidated.ts";
import { titleLines, titleSheets } from "../schema.ts";

const year = 2024;
let office: Office;
let hoai: Visitor;
let loan: Visitor;
let inspectorate: string;
let at: string;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak"], lived: true, clockDays: { "dak-lak": "2024-01-05" } });
  hoai = await office.as("Trần Thị Bích Hoài");
  loan = await office.as("Nguyễn Thị Kim Loan");
  inspectorate = await unitNamed(office.db, "Thanh tra Sở");
}, 120_000);
afterAll(() => office.close());

const open = async (visitor: Visitor, unit: string, of: Record<string, string> = {}) =>
  (await visitor.post("/title-registrations", { unit, year: String(year), ...of })).headers.get("location")!;
const rows = (...list: Record<string, string>[]) =>
  Object.fromEntries(
    list.flatMap((row, n) => Object.entries(row).map(([part, value]) => [`row[${n}][${part}]`, value])),
  );
const nghe = {
  holder: "person",
  name: "Nguyễn Hữu Nghệ",
  post: "Thanh tra viên",
  titles: "LĐTT, CSTĐ cơ sở",
  commendations: "",
  deeds: "100 % đơn thư đúng hạn",
  initiative: "",
};
const unit = { ...nghe, holder: "collective", name: "Thanh tra Sở", post: "", titles: "TTLĐTT; TTLĐXS" };
const linesNow = async () =>
  office.db
    .select()
    .from(titleLines)
    .where(eq(titleLines.sheetId, at.split("/").at(-1)!))
    .orderBy(titleLines.position);
const someDrive = async () => (await office.db.select({ id: drives.id }).from(drives).limit(1))[0]!.id;
const owedNow = async () => (await obligationsOfList(office.db, inspectorate, "titles", year))[0]!;

describe("the sheet of a unit", () => {
  test("is one for a unit and a year, however often it is begun; another unit cannot begin it", async () => {
    at = await open(hoai, inspectorate);
    expect(await open(hoai, inspectorate)).toBe(at);
    const other = await unitNamed(office.db, "Phòng Bổ trợ tư pháp");
    expect((await hoai.post("/title-registrations", { unit: other, year: "2024" })).status).toBe(403);
  });

  test("says at each cell what is wrong, all at once, and keeps what was typed", async () => {
    const answer = await hoai.post(`${at}/lines`, {
      revision: "1",
      ...rows(
        { ...nghe, titles: "Tập thể lao động xuất sắc" },
        { ...unit, name: "Phòng không có", titles: "Lao động giỏi" },
        { ...nghe, titles: "" },
      ),
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [
      "“Tập thể lao động xuất sắc” dành cho tập thể, không dành cho cá nhân.",
      "Danh mục chưa có “Lao động giỏi”",
      "Chưa có đơn vị tên này",
      "Ghi danh hiệu thi đua hoặc hình thức khen thưởng đăng ký.",
      "Trùng với dòng 1; bỏ một dòng.",
      "100 % đơn thư đúng hạn",
    ])
      expect(page).toContain(said);
    expect(await linesNow()).toEqual([]);
  });

  test("keeps titles by their keys and people by who they are", async () => {
    const written = await hoai.post(`${at}/lines`, { revision: "1", ...rows(unit, { ...nghe, commendations: "GK" }) });
    expect(written.status).toBe(303);
    const lines = await linesNow();
    expect(lines.map(({ awards }) => awards)).toEqual([
      ["ttldtt", "ttldxs"],
      ["ldtt", "cstdcs", "giay-khen"],
    ]);
    expect(lines.map(({ collectiveId, personId }) => [collectiveId === inspectorate, personId !== null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("offers the unit's own people; who is chosen by name alone has her post, an outsider is typed and shown as one", async () => {
    const other = await open(hoai, inspectorate, { drive: await someDrive() });
    const page = await hoai.page(`${other}/lines`);
    expect(page).toContain('<option value="Nguyễn Hữu Nghệ">Thanh tra viên</option>');
    expect(page).not.toContain('<option value="Trần Quốc Tiến">');
    const guest = { ...nghe, name: "Y Khách Niê", post: "Cộng tác viên" };
    const typed = { revision: "1", ...rows({ ...nghe, name: "nguyễn hữu nghệ", post: "" }, guest) };
    expect((await hoai.post(`${other}/lines`, typed)).status).toBe(303);
    const shown = await hoai.page(other);
    expect(shown).toMatch(/href="\/people\/[^"]+">Nguyễn Hữu Nghệ<\/a>/);
    expect(shown).toContain("Cá nhân, Thanh tra viên");
    expect(shown).toContain("Cộng tác viên, không có trong danh sách của đơn vị");
  });

  test("tells a second hand on an older page", async () => {
    expect((await hoai.post(`${at}/lines`, { revision: "1", ...rows(unit) })).status).toBe(409);
  });

  test("grows by a row without scripts, and nothing is lost", async () => {
    const answer = await hoai.post(`${at}/lines`, { revision: "2", _add: "row", ...rows(unit) });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('name="row[1][name]"');
    expect(page).toContain("TTLĐTT; TTLĐXS");
  });
});

describe("sent, answered, mended, sent again", () => {
  test("sending hands in what the plan asks for by 31/01/2024", async () => {
    expect(await owedNow()).toMatchObject({ state: "open", dueOn: "2024-01-31" });
    expect((await hoai.post(`${at}/sending`)).status).toBe(303);
    expect(await owedNow()).toMatchObject({ state: "submitted" });
    expect(await (await loan.get("/desk")).text()).toContain("Duyệt đăng ký thi đua năm 2024: 2 dòng");
  });

  test("it may be recalled while nothing was answered, and sent again", async () => {
    expect((await hoai.post(`${at}/lines`, { revision: "3", ...rows(unit) })).status).toBe(403);
    expect((await hoai.post(`${at}/recall`)).status).toBe(303);
    expect((await hoai.post(`${at}/sending`)).status).toBe(303);
  });

  test("one line goes back with its reason, the other is accepted, in one act of the office alone", async () => {
    const [first, second] = await linesNow();
    const fields = { [`reason[${second!.id}]`]: "Chưa đủ thời gian công tác để xét CSTĐ cơ sở", rest: "accept" };
    expect((await hoai.post(`${at}/answers`, fields)).status).toBe(403);
    expect((await loan.post(`${at}/answers`, { rest: "wait" })).status).toBe(422);
    expect((await loan.post(`${at}/answers`, fields)).status).toBe(303);
    expect((await linesNow()).map(({ state, reason }) => [state, reason])).toEqual([
      ["accepted", null],
      ["returned", "Chưa đủ thời gian công tác để xét CSTĐ cơ sở"],
    ]);
    expect(await owedNow()).toMatchObject({ state: "returned" });
    const [answered] = await office.db
      .select({ reason: submissions.answerReason })
      .from(submissions)
      .where(and(eq(submissions.obligationId, (await owedNow()).id), eq(submissions.answer, "returned")));
    expect(answered?.reason).toContain("Nguyễn Hữu Nghệ (Chưa đủ thời gian");
    expect(await (await hoai.get("/desk")).text()).toContain("Sửa đăng ký thi đua năm 2024: 1 dòng bị trả lại");
    expect(first!.state).toBe("waiting");
  });

  test("the unit mends what came back and only that; then all is accepted", async () => {
    const page = await (await hoai.get(`${at}/lines`)).text();
    expect(page).toContain("Trả lại: Chưa đủ thời gian công tác");
    expect(page).not.toContain('value="TTLĐTT, TTLĐXS"');
    const [sheet] = await office.db
      .select()
      .from(titleSheets)
      .where(eq(titleSheets.id, at.split("/").at(-1)!));
    const id = (await linesNow())[1]!.id;
    const mended = rows({ ...nghe, id, titles: "LĐTT" });
    expect((await hoai.post(`${at}/lines`, { revision: String(sheet!.revision), ...mended })).status).toBe(303);
    expect((await hoai.post(`${at}/sending`)).status).toBe(303);
    expect((await loan.post(`${at}/answers`, { rest: "accept" })).status).toBe(303);
    expect(await owedNow()).toMatchObject({ state: "accepted" });
    expect((await linesNow()).map(({ state, awards }) => [state, awards])).toEqual([
      ["accepted", ["ttldtt", "ttldxs"]],
      ["accepted", ["ldtt"]],
    ]);
    expect((await hoai.get(`${at}/lines`)).status).toBe(403);
  });
});

describe("added up", () => {
  test("every unit of the agency stands there, with what it registers; a unit sees its own", async () => {
    const page = await (await loan.get("/title-registrations?year=2024")).text();
    expect(page).toContain("Thanh tra Sở");
    expect(page).toContain("Phòng Tư pháp huyện Lắk");
    expect(page).toContain("Tập thể lao động xuất sắc");
    const own = await (await hoai.get("/title-registrations?year=2024")).text();
    expect(own).toContain("Thanh tra Sở");
    expect(own).not.toContain("Phòng Tư pháp huyện Lắk");
  });

  test("the numbers are those of the lines", async () => {
    const officer = await officerNamed(office.db, "Nguyễn Thị Kim Loan", "2024-01-05");
    const counted = (await countedSheets(office.db, officer, { year })).find(({ unitId }) => unitId === inspectorate);
    expect(counted).toMatchObject({
      ...{ unitId: inspectorate, state: "accepted", late: false, sentOn: "2024-01-05" },
      ...{ people: 1, collectives: 1, households: 0, waiting: 0, accepted: 2, returned: 0 },
    });
    expect(counted!.titles.map(({ key, lines, accepted }) => [key, lines, accepted]).sort()).toEqual([
      ["ldtt", 1, 1],
      ["ttldtt", 1, 1],
      ["ttldxs", 1, 1],
    ]);
  });

  test("the Excel file is there for who sees it", async () => {
    const answer = await loan.get("/title-registrations.xlsx?year=2024");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toContain("spreadsheet");
  });
});

test("what is sent after the day of the plan is late, and stays late", async () => {
  await office.db.execute("update agencies set clock_day = '2024-02-05'");
  const head = await office.as("Mai Văn Phước");
  const there = await open(head, await unitNamed(office.db, "Phòng Bổ trợ tư pháp"));
  await head.post(`${there}/lines`, { revision: "1", ...rows({ ...nghe, name: "Trần Quốc Tiến", post: "" }) });
  await head.post(`${there}/sending`);
  await head.post(`${there}/recall`);
  await head.post(`${there}/sending`);
  const [sheet] = await office.db
    .select()
    .from(titleSheets)
    .where(eq(titleSheets.id, there.split("/").at(-1)!));
  expect(sheet).toMatchObject({ state: "sent", late: true });
  expect(await (await loan.get("/title-registrations?year=2024")).text()).toContain("(muộn)");
});
