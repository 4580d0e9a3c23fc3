import { access } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activity } from "#kernel/activity/index.ts";
import { type Claim, claimDataFolder, type Database, locks } from "#kernel/db/index.ts";
import { agencies } from "#rooms/organisation/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { startAgency } from "../commands/start-agency.ts";
import { keptStartCode } from "../start-code.ts";

let office: Office;
let code: string;
/** The server that runs on the folder while somebody founds the agency in it. */
let server: Claim;
beforeAll(async () => {
  office = await openOffice({ only: [], parts: { practice: false } });
  code = (await keptStartCode(office.db, office.dataFolder))!;
  server = await claimDataFolder({ url: office.url, embedded: true } as Database, office.dataFolder);
});
afterAll(async () => {
  await server.release();
  await office.close();
});

const start = {
  agency: "Sở Nội vụ tỉnh Cà Mau",
  kind: "Sở",
  since: "01/01/1997",
  name: "Đinh Thị Hoa",
  title: "Chuyên viên",
  email: "Hoa.Dinh@camau.example.vn",
  password: "mật khẩu đầu tiên",
  again: "mật khẩu đầu tiên",
};

test("no two locks of the database have one number", () => {
  expect(new Set(Object.values(locks)).size).toBe(Object.keys(locks).length);
});

describe("the first start", () => {
  test("is where sign-in leads while there is no agency", async () => {
    const visitor = office.stranger();
    expect((await visitor.get("/sign-in")).headers.get("location")).toBe("/first-start");
    expect(markupFaults(await visitor.page("/first-start"))).toEqual([]);
  });

  test("the code is kept for all servers of the data folder", async () => {
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){2}$/);
    expect(await keptStartCode(office.db, office.dataFolder)).toBe(code);
  });

  test("without the code nothing is entered, and what was typed stays", async () => {
    const answer = await office.stranger().post("/first-start", { ...start, code: "AAAA-BBBB-CCCC" });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain("Mã khởi đầu chưa đúng");
    expect(html).toContain(start.agency);
    expect(html).not.toContain(start.password);
    expect(await office.db.select().from(agencies)).toEqual([]);
  });

  test("everything missing is named at once", async () => {
    const html = await (await office.stranger().post("/first-start", { code, password: "ngắn", again: "x" })).text();
    for (const said of ["Ghi tên đầy đủ của cơ quan.", "Ghi loại cơ quan", "Ghi chức vụ", "ít nhất 10 ký tự"])
      expect(html).toContain(said);
  });

  test("enters agency, root unit and administrator, who is in at once", async () => {
    const visitor = office.stranger();
    const answer = await visitor.post("/first-start", { ...start, code: ` ${code.toLowerCase()} ` });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
    expect(await visitor.page("/units")).toContain("Sở Nội vụ tỉnh Cà Mau");
    expect(await visitor.page("/people")).toContain("Đinh Thị Hoa");
    expect((await visitor.get("/imports")).status).not.toBe(403);
    const desk = await visitor.page("/desk");
    expect(desk).toContain("0/4 bước đã xong");
    for (const kind of ["units", "people", "accounts"]) expect(desk).toContain(`href="/imports/new?kind=${kind}"`);
    expect(desk).toContain(`href="/plan-readings/new"`);
    const lines = await office.db.select().from(activity);
    expect(lines.map((line) => [line.verb, line.actorName])).toEqual([["agency.founded", "Đinh Thị Hoa"]]);
  });

  test("is refused afterwards, its code is gone, and two at once make one agency", async () => {
    const visitor = office.stranger();
    expect((await visitor.get("/first-start")).headers.get("location")).toBe("/sign-in");
    expect((await visitor.post("/first-start", { ...start, code })).status).toBe(403);
    await expect(access(join(office.dataFolder, "first-start-code"))).rejects.toThrow();
    expect(await keptStartCode(office.db, office.dataFolder)).toBeNull();
    const again = startAgency(office.db, { ...start, email: "x@y.vn" }, "2026-01-02", new Date());
    await expect(again).rejects.toThrow("start.already");
    expect(await office.db.select().from(agencies)).toHaveLength(1);
  });
});
