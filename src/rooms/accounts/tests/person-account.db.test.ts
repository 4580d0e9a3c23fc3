import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { credentials, sessions, users } from "#kernel/auth/schema.ts";
import { mandates, people } from "#rooms/organisation/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";

let office: Office;
let bao: Visitor;
let khai: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: false });
  bao = await office.as("Tô Quốc Bảo");
  khai = await office.as("Trần Minh Khải");
});
afterAll(() => office.close());

const personOf = async (name: string) => (await office.db.select().from(people).where(eq(people.name, name)))[0]!;
const passwordIn = (html: string) => /<code>([a-z0-9]{4}(?:-[a-z0-9]{4}){3})<\/code>/.exec(html)?.[1] ?? "";
const own = "mật khẩu của riêng tôi";

describe("opening an account", () => {
  const fields = { name: "Lê Văn Mới", unit: "Tòa Dân sự", title: "Thư ký", position: "staff", from: "01/03/2019" };

  test("is for the administrator alone", async () => {
    const { id } = await personOf("Trịnh Mỹ Duyên");
    expect(await khai.page(`/people/${id}/account`)).toContain("Tài khoản do người quản trị");
    for (const path of ["", "/password", "/closure"])
      expect((await khai.post(`/people/${id}/account${path}`, { word: "KHÓA" })).status).toBe(403);
  });

  test("needs an address", async () => {
    await khai.post("/people", fields);
    const { id } = await personOf("Lê Văn Mới");
    expect(await bao.page(`/people/${id}/account`)).toContain("chưa có thư điện tử");
    expect((await bao.post(`/people/${id}/account`)).status).toBe(403);
  });

  test("shows the first password once; with it she must set her own before anything else", async () => {
    await khai.post("/people", { ...fields, name: "Lê Thị Mới", email: "moi.le@tandcamau.example.vn" });
    const { id } = await personOf("Lê Thị Mới");
    const opened = await bao.post(`/people/${id}/account`);
    const html = await opened.text();
    expect([opened.status, markupFaults(html)]).toEqual([201, []]);
    const first = passwordIn(html);
    expect(first).not.toBe("");
    expect(await bao.page(`/people/${id}/account`)).not.toContain(first);
    expect((await bao.post(`/people/${id}/account`)).status).toBe(403);

    const moi = office.stranger();
    await moi.post("/sign-in", { email: "moi.le@tandcamau.example.vn", password: first });
    for (const path of ["/desk", "/units", "/people"])
      expect((await moi.get(path)).headers.get("location")).toBe("/account/password");
    const { rows } = await office.db.execute("select unit_id from unit_versions limit 1");
    const sneaked = await moi.post(`/people/${id}/data-view`);
    expect([sneaked.headers.get("location"), rows.length]).toEqual(["/account/password", 1]);
    expect(await moi.page("/account/password")).toContain("Mật khẩu đang dùng do người khác đặt");
    expect((await moi.post("/account/password", { current: first, fresh: own, again: own })).status).toBe(303);
    expect((await moi.get("/units")).status).toBe(200);
  });

  test("keeps no password in the clear and no line in the activity that tells it", async () => {
    const rows = await office.db.select().from(credentials);
    expect(rows.every((row) => /^[0-9a-f]{32}:[0-9a-f]{128}$/.test(row.password ?? ""))).toBe(true);
    const lines = await office.db.select().from(activity).where(eq(activity.verb, "account.opened"));
    expect(lines.map((line) => [line.actorName, line.facts])).toEqual([["Tô Quốc Bảo", { name: "Lê Thị Mới" }]]);
  });
});

describe("a new password", () => {
  test("ends her sessions and makes the earlier one worthless", async () => {
    const { id, accountId } = await personOf("Lê Thị Mới");
    const reset = await bao.post(`/people/${id}/account/password`);
    const fresh = passwordIn(await reset.text());
    expect([reset.status, fresh.length]).toEqual([201, 19]);
    expect(await office.db.select().from(sessions).where(eq(sessions.userId, accountId!))).toEqual([]);
    const email = "moi.le@tandcamau.example.vn";
    expect((await office.stranger().post("/sign-in", { email, password: own })).status).toBe(422);
    expect((await office.stranger().post("/sign-in", { email, password: fresh })).status).toBe(303);
  });

  test("for oneself is changed on one's own page", async () => {
    const { id } = await personOf("Tô Quốc Bảo");
    const answer = await bao.post(`/people/${id}/account/password`);
    expect([answer.status, (await answer.text()).includes("trang Tài khoản của tôi")]).toEqual([403, true]);
  });
});

describe("closing an account", () => {
  test("asks for a word, ends everything, and leaves the person with her history", async () => {
    const { id, accountId } = await personOf("Lê Thị Mới");
    const path = `/people/${id}/account/closure`;
    expect(markupFaults(await bao.page(path))).toEqual([]);
    expect((await bao.post(path, { word: "đóng" })).status).toBe(422);
    expect((await bao.post(path, { word: "khóa" })).status).toBe(303);
    expect(await office.db.select().from(users).where(eq(users.id, accountId!))).toEqual([]);
    expect((await personOf("Lê Thị Mới")).accountId).toBeNull();
    expect(await bao.page(`/people/${id}`)).toContain("Thư ký");
    expect((await bao.post(path, { word: "khóa" })).status).toBe(403);
    expect((await bao.post(`/people/${id}/account`)).status).toBe(201);
  });

  test("is not done to oneself, nor to the last administrator", async () => {
    const me = await personOf("Tô Quốc Bảo");
    const answer = await bao.post(`/people/${me.id}/account/closure`, { word: "KHÓA" });
    const said = await answer.text();
    expect(answer.status).toBe(403);
    expect(said).toContain("Không tự khóa tài khoản của mình");
    expect(said).toContain("người quản trị duy nhất");
    const mine = and(eq(mandates.personId, me.id), eq(mandates.role, "administrator"));
    expect(await office.db.select().from(mandates).where(mine)).toHaveLength(1);
  });
});
