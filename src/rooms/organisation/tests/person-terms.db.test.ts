import { and, eq, isNull } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { mandates, people, posts, unitVersions } from "../schema.ts";

let office: Office;
/** Emulation officer of the agency; officer of one court; administrator. */
let khai: Visitor;
let thuy: Visitor;
let bao: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  khai = await office.as("Trần Minh Khải");
  thuy = await office.as("Lâm Thị Bích Thủy");
  bao = await office.as("Tô Quốc Bảo");
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
const verbs = async (subjectId: string) =>
  (await office.db.select().from(activity).where(eq(activity.subjectId, subjectId)).orderBy(activity.id)).map(
    (line) => `${line.verb} ${line.actorName}`,
  );
const added = (answer: Response) => answer.headers.get("location")!.split("/").at(-1)!;
const fields = { name: "Nguyễn Thị Hòa", unit: "Tòa Dân sự", title: "Thư ký", position: "staff", from: "01/01/2019" };

describe("posts and roles", () => {
  test("a new main post ends the earlier one the day before; a side post leaves it", async () => {
    const id = added(await khai.post("/people", { ...fields, name: "Quách Điều Động" }));
    const give = (more: Record<string, string>) => khai.post(`/people/${id}/posts`, { ...fields, ...more });
    expect((await give({ title: "Thủ quỹ", side: "on", from: "01/02/2019" })).status).toBe(303);
    expect((await give({ title: "Thẩm phán", unit: "Tòa Hình sự", from: "01/03/2019" })).status).toBe(303);
    const hers = await office.db.select().from(posts).where(eq(posts.personId, id)).orderBy(posts.validFrom);
    expect(hers.map((post) => [post.title, post.main, post.validTo])).toEqual([
      ["Thư ký", true, "2019-02-28"],
      ["Thủ quỹ", false, null],
      ["Thẩm phán", true, null],
    ]);
    expect((await give({ from: "01/03/2019", to: "28/02/2019" })).status).toBe(422);
  });

  test("a post ends on a day from its first on, or is withdrawn as written by mistake", async () => {
    const id = added(await khai.post("/people", { ...fields, name: "Quách Thôi Giữ" }));
    const [post] = await office.db.select().from(posts).where(eq(posts.personId, id));
    const path = `/people/${id}/posts/${post!.id}/ending`;
    expect(markupFaults(await khai.page(path))).toEqual([]);
    expect((await khai.post(path, { act: "end" })).status).toBe(422);
    expect((await khai.post(path, { act: "end", lastDay: "31/12/2018" })).status).toBe(403);
    expect((await khai.post(path, { act: "end", lastDay: "31/01/2019" })).status).toBe(303);
    expect(await khai.page(`/people/${id}`)).toContain("31/01/2019");
    expect((await khai.post(path, { act: "withdraw", reason: "Ghi nhầm người" })).status).toBe(303);
    expect(await office.db.select().from(posts).where(eq(posts.personId, id))).toEqual([]);
    expect((await verbs(id)).at(-1)).toBe("post.withdrawn Trần Minh Khải");
  });

  test("a role given for a unit works from its day and no more after its last", async () => {
    const diem = await personId("Dương Thị Kim Diễm");
    const court = await unitId("Tòa án nhân dân huyện U Minh");
    const given = { role: "emulation_officer", unit: court, from: "01/03/2019", to: "31/12/2019" };
    expect((await khai.post(`/people/${diem}/mandates`, given)).status).toBe(303);
    expect(await khai.page(`/people/${diem}`)).toContain("Phụ trách thi đua, khen thưởng");
    const [role] = await office.db
      .select()
      .from(mandates)
      .where(and(eq(mandates.personId, diem), eq(mandates.role, "emulation_officer")));
    expect([role?.validFrom, role?.validTo, role?.subtree]).toEqual(["2019-03-01", "2019-12-31", false]);
    const ending = `/people/${diem}/mandates/${role!.id}/ending`;
    expect((await khai.post(ending, { act: "end", lastDay: "17/03/2019" })).status).toBe(303);
  });

  test("to administer is given by an administrator alone, and the last one cannot be taken away", async () => {
    const khaiId = await personId("Trần Minh Khải");
    const root = await unitId("Tòa án nhân dân tỉnh Cà Mau");
    const given = { role: "administrator", unit: root, subtree: "on", from: "01/03/2019" };
    expect((await khai.post(`/people/${khaiId}/mandates`, given)).status).toBe(403);
    const baoId = await personId("Tô Quốc Bảo");
    const [his] = await office.db
      .select()
      .from(mandates)
      .where(and(eq(mandates.personId, baoId), eq(mandates.role, "administrator")));
    const ending = `/people/${baoId}/mandates/${his!.id}/ending`;
    const last = await bao.post(ending, { act: "end", lastDay: "18/03/2019" });
    expect([last.status, (await last.text()).includes("người quản trị duy nhất")]).toEqual([403, true]);
    expect((await bao.post(`/people/${khaiId}/mandates`, given)).status).toBe(303);
    expect((await khai.post(ending, { act: "end", lastDay: "18/03/2019" })).status).toBe(303);
  });

  test("who does not keep the organisation changes nothing", async () => {
    const id = await personId("Trịnh Mỹ Duyên");
    for (const path of ["/people/new", "/people/doubles", `/people/${id}/posts/new`, `/people/${id}/merger`])
      expect((await thuy.get(path)).status).toBe(403);
    expect((await thuy.post("/people", fields)).status).toBe(403);
    expect((await thuy.post(`/people/${id}/mandates`, { role: "head" })).status).toBe(403);
    expect((await khai.get("/people/khong-co")).status).toBe(404);
  });
});
