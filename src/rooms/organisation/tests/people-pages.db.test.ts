import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { readBook } from "#kernel/spreadsheets/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { people, personMerges, posts, unitVersions } from "../schema.ts";

let office: Office;
/** Emulation officer of the agency; officer of one court. */
let khai: Visitor;
let thuy: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
});
afterAll(() => office.close());

const personId = async (name: string) => {
  const [row] = await office.db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.name, name), isNull(people.mergedInto)));
  return row!.id;
};
const unitId = async (name: string) => {
  const [row] = await office.db.select().from(unitVersions).where(eq(unitVersions.name, name));
  return row!.unitId;
};
const names = (html: string) =>
  [...html.matchAll(/<th scope="row"><a href="\/people\/[^"]+">([^<]+)<\/a>/g)].map(([, name]) => name!);
const verbs = async (subjectId: string) =>
  (await office.db.select().from(activity).where(eq(activity.subjectId, subjectId)).orderBy(activity.id)).map(
    (line) => `${line.verb} ${line.actorName}`,
  );
const fields = { name: "Nguyễn Thị Hòa", unit: "Tòa Dân sự", title: "Thư ký", position: "staff", from: "01/01/2019" };

describe("the list of people", () => {
  test("stands by given name in the Vietnamese alphabet, fifty a page", async () => {
    const html = await khai.page("/people");
    expect(markupFaults(html)).toEqual([]);
    const first = names(html);
    expect(first).toHaveLength(50);
    const given = first.map((name) => name.split(" ").at(-1)!);
    expect(given).toEqual([...given].sort((a, b) => a.localeCompare(b, "vi")));
    expect(names(await khai.page("/people?page=2")).length).toBeGreaterThan(0);
    expect(html.match(/\d\d\/\d\d\/19\d\d/)).toBeNull();
  });

  test("is searched without diacritics and narrowed by unit, category and account", async () => {
    expect(names(await khai.page("/people?q=bich+thuy"))).toEqual(["Lâm Thị Bích Thủy"]);
    const court = await unitId("Tòa án nhân dân huyện U Minh");
    expect(names(await khai.page(`/people?unit=${court}`))).toHaveLength(5);
    const root = await unitId("Tòa án nhân dân tỉnh Cà Mau");
    expect(names(await khai.page(`/people?unit=${root}`))).toHaveLength(3);
    expect(names(await khai.page(`/people?unit=${root}&below=on`))).toHaveLength(50);
    expect(names(await khai.page("/people?account=without"))).toEqual([]);
    expect(await khai.page("/people?q=khong+co+ai")).toContain("Không có ai khớp");
  });

  test("goes out without birth dates; with them only for those she may see, and that is noted", async () => {
    const texts = async (answer: Response) =>
      (await readBook(new Uint8Array(await answer.arrayBuffer()))).sheets[0]!.rows.map((row) =>
        row.map((cell) => cell?.text ?? "").join("|"),
      );
    const plain = (await texts(await khai.get("/people.xlsx?q=bich+thuy"))).join("\n");
    expect(plain).toContain("Lâm Thị Bích Thủy");
    expect(plain).not.toContain("30/08/1988");
    const all = await texts(await khai.post("/people/export?q=bich+thuy"));
    expect(all.join("\n")).toContain("30/08/1988");
    const hers = await texts(await thuy.post("/people/export?post=any"));
    const dated = hers.filter((row) => /\|\d\d\/\d\d\/19\d\d\|/.test(row));
    expect(dated.map((row) => row.split("|")[1]).sort()).toEqual(
      ["Hồ Bích Tuyền", "Lâm Thị Bích Thủy", "Nguyễn Thanh Liêm", "Trương Hoàng Phúc", "Trịnh Mỹ Duyên"].sort(),
    );
    const lines = await office.db.select().from(activity).where(eq(activity.verb, "people.data_exported"));
    expect(lines.map((line) => line.facts)).toEqual([{ count: "1" }, { count: "5" }]);
  });
});

describe("personal data", () => {
  test("is shown after a look that is noted, to who needs it, and to nobody else", async () => {
    const duyen = await personId("Trịnh Mỹ Duyên");
    expect(await thuy.page(`/people/${duyen}`)).not.toContain("05/12/1992");
    expect((await thuy.post(`/people/${duyen}/data-view`)).status).toBe(303);
    expect(await thuy.page(`/people/${duyen}`)).toContain("05/12/1992");
    expect(await verbs(duyen)).toEqual(["person.data_viewed Lâm Thị Bích Thủy"]);
    expect(await khai.page(`/people/${duyen}`)).not.toContain("05/12/1992");
  });

  test("her posts carry the name the unit had when they began", async () => {
    const html = await khai.page(`/people/${await personId("Trịnh Mỹ Duyên")}`);
    expect(html).toContain("Thư ký Tòa án, Tòa án nhân dân huyện Trần Văn Thời");
    const dung = await khai.page(`/people/${await personId("Ngô Thanh Tùng")}`);
    expect(dung).toContain(">Phòng Tổ chức cán bộ</a>");
  });

  test("of another unit is refused, and of oneself needs no noting", async () => {
    const diem = await personId("Dương Thị Kim Diễm");
    expect(await thuy.page(`/people/${diem}`)).toContain("chỉ hiện cho người đó và người phụ trách đơn vị");
    expect((await thuy.post(`/people/${diem}/data-view`)).status).toBe(403);
    const me = await personId("Lâm Thị Bích Thủy");
    expect(await thuy.page(`/people/${me}`)).toContain("30/08/1988");
    expect(await verbs(me)).toEqual([]);
  });

  test("is edited only through a noted look", async () => {
    const tuyen = await personId("Hồ Bích Tuyền");
    expect((await khai.get(`/people/${tuyen}/edit`)).status).toBe(303);
    const opened = await khai.post(`/people/${tuyen}/data-view`, { to: "edit" });
    expect(opened.headers.get("location")).toBe(`/people/${tuyen}/edit`);
    const html = await khai.page(`/people/${tuyen}/edit`);
    expect(html).toContain('value="18/08/1980"');
    const revision = /name="revision" value="([^"]+)"/.exec(html)![1]!;
    const form = { name: "Hồ Thị Bích Tuyền", email: "tuyen.ho@tandcamau.example.vn", birthDate: "1980", revision };
    expect((await khai.post(`/people/${tuyen}/edit`, form)).status).toBe(303);
    expect((await khai.post(`/people/${tuyen}/edit`, form)).status).toBe(409);
    const [now] = await office.db.select().from(people).where(eq(people.id, tuyen));
    expect([now?.name, now?.birthDate, now?.sortKey.startsWith("V")]).toEqual(["Hồ Thị Bích Tuyền", "1980", false]);
  });
});

describe("adding a person", () => {
  test("names every missing thing at once and keeps what was typed", async () => {
    const answer = await khai.post("/people", { name: "Nguyễn Hòa", birthDate: "31/02/1980", email: "không phải" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ["Chọn đơn vị.", "Ghi chức vụ", "chưa rõ ngày thì ghi 01/1980", "ten@coquan.gov.vn"])
      expect(html).toContain(said);
    expect(html).toContain('value="Nguyễn Hòa"');
  });

  test("a second row of the same name and birth date is asked about first, tone placement aside", async () => {
    const first = await khai.post("/people", { ...fields, birthDate: "12/05/1984" });
    expect(first.status).toBe(303);
    const twin = { ...fields, name: "Nguyễn thị  Hoà", birthDate: "1984" };
    const asked = await khai.post("/people", twin);
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain("Có thể đã có hồ sơ");
    expect((await khai.post("/people", { ...fields, birthDate: "13/05/1984" })).status).toBe(303);
    expect((await khai.post("/people", { ...twin, another: "on" })).status).toBe(303);
  });

  test("an address belongs to one person", async () => {
    const answer = await khai.post("/people", { ...fields, name: "Lê Mới", email: "Thuy.Lam@tandcamau.example.vn" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("đã dùng cho người khác");
  });
});

describe("doubles", () => {
  test("are listed with what speaks for them, and left out once told apart", async () => {
    const html = await khai.page("/people/doubles");
    expect(markupFaults(html)).toEqual([]);
    expect(html).toContain("2 cặp");
    expect(html.match(/\/1984|>1984/)).toBeNull();
    const [, one, other] = /people\/([^/"]+)\/merger\/([^/"]+)\/distinction/.exec(html)!;
    await khai.post(`/people/${one}/merger/${other}/distinction`);
    expect(await khai.page("/people/doubles")).toContain("1 cặp");
  });

  test("become one after a word; the lost row leads on to the kept one and its post is there", async () => {
    const [, keptId, goneId] = /people\/([^/"]+)\/merger\/([^/"]+)\/distinction/.exec(
      await khai.page("/people/doubles"),
    )!;
    await khai.post(`/people/${goneId}/posts`, {
      ...fields,
      title: "Thư ký kiêm thủ quỹ",
      side: "on",
    });
    const path = `/people/${keptId}/merger/${goneId}`;
    expect(await khai.page(path)).toContain("Hồ sơ được giữ");
    expect((await khai.post(path, { word: "gop" })).status).toBe(422);
    expect((await khai.post(path, { word: "gộp" })).status).toBe(303);
    expect(await khai.page(`/people/${goneId}`)).toContain(`/people/${keptId}`);
    const hers = await office.db.select().from(posts).where(eq(posts.personId, keptId!));
    expect(hers.map((post) => [post.title, post.main]).sort()).toEqual([
      ["Thư ký kiêm thủ quỹ", false],
      ["Thư ký", true],
    ]);
    const [trace] = await office.db.select().from(personMerges).where(eq(personMerges.keptId, keptId!));
    expect(trace?.gone).toMatchObject({ id: goneId });
    expect((await khai.post(path, { word: "gộp" })).status).toBe(403);
  });

  test("with an administrator's role are joined by an administrator alone", async () => {
    const path = `/people/${await personId("Trần Minh Khải")}/merger/${await personId("Tô Quốc Bảo")}`;
    const answer = await khai.post(path, { word: "gộp" });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain("Vai trò Quản trị do người quản trị");
  });
});
