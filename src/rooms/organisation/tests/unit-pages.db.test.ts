import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { unitVersions } from "../schema.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
});
afterAll(() => office.close());

const unitId = async (name: string) => {
  const [row] = await office.db.select().from(unitVersions).where(eq(unitVersions.name, name));
  return row!.unitId;
};
const rowNames = (html: string) =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="\/units\/[^"]+">([^<]+)<\/a>/g)].map(([, name]) => name);
const lines = async () => (await office.db.select().from(activity)).length;

describe("the tree of units", () => {
  test("stands as of today: groups, heads, officers and people beside each unit", async () => {
    const html = await khai.page("/units");
    expect(markupFaults(html)).toEqual([]);
    const names = rowNames(html);
    expect(names).toHaveLength(19);
    expect(names.slice(0, 2)).toEqual(["Tòa án nhân dân tỉnh Cà Mau", "Tòa Hình sự"]);
    expect(html).toContain("Tòa án nhân dân cấp huyện");
    expect(html).toContain("Trương Hoàng Phúc");
    expect(html).toContain("Lâm Thị Bích Thủy");
  });

  test("another day shows the units of that day: the reform of 2025 ended the district courts", async () => {
    const names = rowNames(await khai.page("/units?on=01/07/2025"));
    expect(names).toContain("Tòa án nhân dân khu vực 1 - Cà Mau");
    expect(names).not.toContain("Tòa án nhân dân huyện U Minh");
    expect(rowNames(await khai.page("/units?on=30/06/2025"))).toContain("Tòa án nhân dân huyện U Minh");
  });

  test("is searched without diacritics and narrowed by kind and category", async () => {
    expect(rowNames(await khai.page("/units?q=tran+van+thoi"))).toEqual(["Tòa án nhân dân huyện Trần Văn Thời"]);
    expect(rowNames(await khai.page("/units?kind=Ph%C3%B2ng"))).toHaveLength(2);
    expect(rowNames(await khai.page("/units?category=body"))).toHaveLength(2);
    expect(await khai.page("/units?q=khong+co+don+vi+nay")).toContain("Không có đơn vị nào khớp");
  });

  test("goes out as an Excel file of the same units", async () => {
    const answer = await khai.get("/units.xlsx?q=tran+van+thoi");
    expect(answer.headers.get("content-disposition")).toContain("Danh%20s%C3%A1ch%20%C4%91%C6%A1n%20v%E1%BB%8B");
    const book = await readBook(new Uint8Array(await answer.arrayBuffer()));
    const rows = book.sheets[0]!.rows.map((row) => row.map((cell) => cell?.text ?? ""));
    expect(rows.at(-1)?.slice(0, 6)).toEqual([
      "1",
      "Tòa án nhân dân huyện Trần Văn Thời",
      "Trần Văn Thời",
      "Tòa án cấp huyện",
      "Tòa án nhân dân tỉnh Cà Mau",
      "01/01/1997",
    ]);
  });

  test("asks the database as often for three units as for all of them", async () => {
    const asked = (path: string) => countQueries(() => khai.page(path));
    const all = await asked("/units");
    expect(all).toBeGreaterThan(3);
    expect(await asked("/units?q=van")).toBe(all);
  });
});

describe("the page of a unit", () => {
  test("tells names with their days, leaders, people by given name, what it became", async () => {
    const html = await thuy.page(`/units/${await unitId("Tòa án nhân dân huyện Trần Văn Thời")}`);
    expect(markupFaults(html)).toEqual([]);
    expect(html).toContain("Tòa án nhân dân khu vực 3 - Cà Mau");
    expect(html).toContain("Nghị quyết số 81/2025/UBTVQH15");
    const people = [...html.matchAll(/<th scope="row"><a href="\/people\/[^"]+">([^<]+)</g)].map(([, name]) => name);
    expect(people).toEqual([
      "Trương Hoàng Phúc",
      "Nguyễn Thanh Liêm",
      "Trịnh Mỹ Duyên",
      "Lâm Thị Bích Thủy",
      "Hồ Bích Tuyền",
    ]);
  });

  test("of a renamed unit shows the name of the day that is asked", async () => {
    const id = await unitId("Phòng Tổ chức cán bộ");
    expect(await khai.page(`/units/${id}?on=30/04/2016`)).toContain("<h1>Phòng Tổ chức cán bộ</h1>");
    expect(await khai.page(`/units/${id}`)).toContain("Thanh tra và Thi đua - Khen thưởng</h1>");
  });

  test("offers changes to those who keep the organisation alone", async () => {
    const path = `/units/${await unitId("Tòa Dân sự")}`;
    expect(await khai.page(path)).toContain("Giải thể, kết thúc hoạt động");
    expect(await thuy.page(path)).not.toContain("Giải thể, kết thúc hoạt động");
    expect((await thuy.get(`${path}/renaming`)).status).toBe(403);
    expect((await khai.get("/units/khong-co")).status).toBe(404);
    expect((await khai.get("/units/00000000-0000-7000-8000-000000000000")).status).toBe(404);
  });
});

describe("changes through the pages", () => {
  test("a rename without name or day says both at once and keeps what was typed", async () => {
    const path = `/units/${await unitId("Tòa Lao động")}/renaming`;
    const answer = await khai.post(path, { shortName: "Tòa LĐ", on: "31/02/2019" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("Ghi tên đầy đủ của đơn vị.");
    expect(html).toContain("Tháng 2 không có ngày 31.");
    expect(html).toContain('value="Tòa LĐ"');
  });

  test("a unit is established below another and stands from its day", async () => {
    const answer = await khai.post("/units", {
      category: "unit",
      name: "Phòng Công nghệ thông tin",
      kind: "Phòng",
      parent: "TAND tỉnh",
      on: "01/03/2019",
      document: "Quyết định số 5/QĐ-TA",
    });
    expect(answer.status).toBe(303);
    const html = await khai.page(answer.headers.get("location")!);
    expect(html).toContain("Đã thành lập Phòng Công nghệ thông tin.");
    expect(html).toContain("Quyết định số 5/QĐ-TA");
    expect(rowNames(await khai.page("/units?on=28/02/2019&q=cong+nghe"))).toEqual([]);
  });

  test("correcting keeps the history of names, and a second hand is told", async () => {
    const path = `/units/${await unitId("Phòng Công nghệ thông tin")}/edit`;
    const revision = async () => /name="revision" value="([^"]+)"/.exec(await khai.page(path))![1]!;
    const first = await revision();
    const fields = { name: "Phòng Công nghệ thông tin", kind: "Phòng", abbreviation: "P. CNTT" };
    const saved = await khai.post(path, { ...fields, revision: first, aliases: "Phòng tin học\nPhòng IT" });
    expect(saved.status).toBe(303);
    expect((await khai.post(path, { ...fields, revision: first })).status).toBe(409);
    expect((await khai.post(path, { ...fields, revision: await revision() })).status).toBe(303);
  });

  test("a merger is shown before it is done, asks for a word, and then moves people", async () => {
    const [a, b] = [await unitId("Tòa Kinh tế"), await unitId("Tòa Lao động")];
    expect(await khai.page(`/units/merger?from=${a}`)).toContain(`value="${a}" checked`);
    const typed = {
      from: [a, b],
      into: "new",
      name: "Tòa Kinh tế - Lao động",
      kind: "Tòa chuyên trách",
      parent: await unitId("Tòa án nhân dân tỉnh Cà Mau"),
      on: "01/04/2019",
      document: "Nghị quyết số 9",
    };
    const before = await lines();
    const step = await khai.post("/units/merger/confirmation", typed);
    expect(step.status).toBe(303);
    const html = await khai.page(step.headers.get("location")!);
    expect(markupFaults(html)).toEqual([]);
    expect(html).toContain("6 người và các đơn vị trực thuộc chuyển về Tòa Kinh tế - Lao động.");
    expect(html).toContain("31/03/2019");
    expect((await khai.post("/units/merger", { ...typed, word: "xong" })).status).toBe(422);
    expect(await lines()).toBe(before);
    const done = await khai.post("/units/merger", { ...typed, word: "kết thúc" });
    expect(done.status).toBe(303);
    const made = done.headers.get("location")!;
    expect(await khai.page(`${made}?on=01/04/2019`)).toContain("Trần Minh Đời");
    expect(await khai.page(`/units/${a}?on=01/04/2019`)).toContain("Kết thúc ngày 31/03/2019");
    expect((await khai.post("/units/merger", { ...typed, word: "kết thúc" })).status).toBe(422);
  });

  test("a merger that names nothing, or what is not there, says so at the field", async () => {
    const bare = await khai.post("/units/merger/confirmation", { into: "new", on: "01/05/2019" });
    const html = await bare.text();
    expect(bare.status).toBe(422);
    for (const said of ["Chọn ít nhất một đơn vị kết thúc", "Ghi tên đơn vị mới.", "Ghi loại của đơn vị mới"])
      expect(html).toContain(said);
    const unknown = await khai.post("/units/merger/confirmation", {
      others: "Phòng Không Có",
      into: "standing",
      target: "Văn phòng",
      on: "01/05/2019",
    });
    expect(await unknown.text()).toContain("“Phòng Không Có”: Ngày 01/05/2019 không có đơn vị nào tên như vậy.");
  });

  test("dissolving the head of the tree is refused before the word is asked", async () => {
    const path = `/units/${await unitId("Tòa án nhân dân tỉnh Cà Mau")}/dissolution`;
    const step = await khai.post(`${path}/confirmation`, { on: "01/05/2019" });
    const html = await khai.page(step.headers.get("location")!);
    expect(html).toContain("là đơn vị đứng đầu cơ quan");
    expect(html).not.toContain("Gõ chữ");
    expect((await khai.post(path, { on: "01/05/2019", word: "KẾT THÚC" })).status).toBe(403);
  });

  test("a unit is split with its heir chosen by line; rows can be added without scripts", async () => {
    const path = `/units/${await unitId("Tòa án nhân dân huyện U Minh")}/split`;
    const rows = { "part[0][name]": "Tòa án U Minh 1", "part[1][name]": "Tòa án U Minh 2" };
    const more = await khai.post(`${path}/confirmation`, { ...rows, _add: "part" });
    expect(await more.text()).toContain('name="part[2][name]"');
    expect((await khai.post(`${path}/confirmation`, { ...rows, heir: "5", on: "01/05/2019" })).status).toBe(422);
    const step = await khai.post(`${path}/confirmation`, { ...rows, heir: "2", on: "01/05/2019" });
    expect(await khai.page(step.headers.get("location")!)).toContain("chuyển về Tòa án U Minh 2");
    const done = await khai.post(path, { ...rows, heir: "2", on: "01/05/2019", word: "KẾT THÚC" });
    expect(done.status).toBe(303);
    const heir = await unitId("Tòa án U Minh 2");
    expect(await khai.page(`/units/${heir}?on=01/05/2019`)).toContain("Dương Thị Kim Diễm");
  });
});

/** How many statements the database runs while something happens. */
async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const { $client } = office.db as unknown as { $client: { query: (...args: unknown[]) => unknown } };
  const real = $client.query;
  let n = 0;
  $client.query = function counted(this: unknown, ...args: unknown[]) {
    n += 1;
    return real.apply(this, args);
  };
  try {
    await work();
  } finally {
    $client.query = real;
  }
  return n;
}
