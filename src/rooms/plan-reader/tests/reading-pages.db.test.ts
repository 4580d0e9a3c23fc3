import { readFileSync } from "node:fs";
import { join } from "node:path";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { docxOfText } from "#kernel/documents/tests/docx-file.ts";
import { programFolder } from "#kernel/settings/program-folder.ts";
import { readPack } from "#rooms/plans/packs/index.ts";
import { duties, planFiles, plans } from "#rooms/plans/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { planProposals, planReadings } from "../schema.ts";

const text = readFileSync(join(programFolder(), "plans", "texts", "dak-lak.txt"), "utf8");
const file = { field: "file", name: "ke-hoach-2024.docx", bytes: docxOfText(text) };

let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["dak-lak", "thai-binh"], lived: false });
}, 120_000);
afterAll(() => office.close());

const loan = () => office.as("Nguyễn Thị Kim Loan");
const proposalsOf = (id: string) =>
  office.db.select().from(planProposals).where(eq(planProposals.readingId, id)).orderBy(planProposals.n);
const plain = (html: string) => html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");

/** Sends the plan to be read; gives the address of the reading. */
async function sent(): Promise<string> {
  const answer = await (await loan()).upload("/plan-readings", {}, [file]);
  expect(answer.status).toBe(303);
  return answer.headers.get("location")!;
}

describe("reading a plan from a file", () => {
  let path: string;
  let id: string;
  beforeAll(async () => {
    path = await sent();
    id = path.split("/").at(-1)!;
  }, 60_000);

  test("proposes duties beside their sentences, and warns of the year left over", async () => {
    const html = await (await loan()).page(path);
    expect(markupFaults(html)).toEqual([]);
    expect(plain(html)).toContain("Phát động phong trào thi đua trong ngành Tư pháp tỉnh Đăk Lăk năm 2024");
    expect(html).toMatch(/<a class="read-mark is-waiting" href="(\?part=\d+)?#viec-\d+">/);
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  });

  test("is there for its reader alone: a colleague, staff and another agency find nothing", async () => {
    for (const name of ["Y Thuyên Niê", "Bùi Quang Huy"])
      for (const at of [path, `${path}/header`, `${path}/plan`, `${path}/proposals/1/edit`])
        expect((await (await office.as(name)).get(at)).status).toBe(404);
    expect(plain(await (await loan()).page("/plan-readings"))).toContain("ke-hoach-2024.docx");
  });

  test("keeps every answer at once; the same answer twice is one", async () => {
    const khanh = await loan();
    for (const [n, step, state] of [
      [1, "acceptance", "accepted"],
      [1, "acceptance", "accepted"],
      [2, "rejection", "rejected"],
      [1, "reopening", "waiting"],
    ] as const) {
      const answer = await khanh.post(`${path}/proposals/${n}/${step}`, { part: "2", show: "waiting" });
      expect(answer.headers.get("location")).toBe(`${path}?show=waiting&part=2#viec-${n}`);
      expect((await proposalsOf(id)).find((one) => one.n === n)!.state).toBe(state);
    }
  });

  test("a changed proposal is accepted; what is wrong comes back at once with what was typed; an older page is told", async () => {
    const visitor = await loan();
    const typed = { title: "Gửi đăng ký thi đua", quote: "Các đơn vị gửi.", who: "all", proofs: "document", due: "by" };
    const wrong = await visitor.post(`${path}/proposals/1`, { ...typed, title: "", date: "cuối tháng", revision: "1" });
    const html = await wrong.text();
    expect([wrong.status, html.includes("Ghi tên ngắn"), html.includes("Ghi ngày/tháng/năm")]).toEqual([
      422,
      true,
      true,
    ]);
    expect(html).toContain("cuối tháng");
    const right = { ...typed, date: "31/01/2024", revision: "1" };
    expect((await visitor.post(`${path}/proposals/1`, right)).status).toBe(303);
    expect((await proposalsOf(id))[0]).toMatchObject({
      state: "accepted",
      changed: true,
      duty: { title: "Gửi đăng ký thi đua", due: { type: "by", date: "2024-01-31" } },
    });
    expect((await visitor.post(`${path}/proposals/1`, right)).status).toBe(409);
  });

  test("the preview shows the days a typed rule gives, in a frame and on a page of its own", async () => {
    const visitor = await loan();
    const query = "due=yearly&monthDay=01/02&strict=before&who=all&proofs=document";
    expect(plain(await visitor.page(`${path}/proposals/preview?${query}`))).toContain("chậm nhất 31/01");
    const page = await visitor.post(`${path}/proposals/preview-page`, Object.fromEntries(new URLSearchParams(query)));
    expect(plain(await page.text())).toContain("chậm nhất 31/01");
  });

  test("a sentence nothing was read from becomes a duty of its own, once", async () => {
    const visitor = await loan();
    const list = await visitor.page(`${path}/proposals/new`);
    const href = /href="([^"]*proposals\/form\?quote[^"]*)"/.exec(list)![1]!.replaceAll("&amp;", "&");
    expect((await visitor.get(href)).status).toBe(200);
    const quote = new URL(href, "http://x").searchParams.get("quote")!;
    const typed = { title: "Việc thêm", quote, who: "all", proofs: "document", due: "standing" };
    for (const _ of [1, 2]) expect((await visitor.post(`${path}/proposals`, typed)).status).toBe(303);
    const added = (await proposalsOf(id)).filter((one) => one.duty.title === "Việc thêm");
    expect(added.map((one) => [one.state, one.spanFrom !== null])).toEqual([["accepted", true]]);
  });

  test("the head is changed, and what it lacks is named", async () => {
    const visitor = await loan();
    const [reading] = await office.db.select().from(planReadings).where(eq(planReadings.id, id));
    const occasions = reading!.pack.occasions.flatMap(({ key, name }, n) => [
      [`occasion[${n}][key]`, key],
      [`occasion[${n}][name]`, name],
    ]);
    const stages = reading!.pack.stages.flatMap((one, n) =>
      (["key", "name", "from", "to"] as const).map((field) => [`stage[${n}][${field}]`, one[field] ?? ""]),
    );
    const head = {
      ...{ title: "Kế hoạch thi đua 2024", issuer: "Sở Tư pháp", from: "01/01/2024", to: "31/12/2024" },
      ...Object.fromEntries([...occasions, ...stages]),
    };
    const wrong = await visitor.post(`${path}/header`, { ...head, title: "", revision: "1" });
    expect([wrong.status, (await wrong.text()).includes("Ghi trích yếu")]).toEqual([422, true]);
    expect((await visitor.post(`${path}/header`, { ...head, revision: "1" })).status).toBe(303);
    expect((await visitor.post(`${path}/header`, { ...head, revision: "1" })).status).toBe(409);
    expect(plain(await visitor.page(path))).toContain("01/01/2024 – 31/12/2024");
  });

  test("all that waits is accepted together, and one choice names who acts where the plan does not", async () => {
    const visitor = await loan();
    await visitor.post(`${path}/acceptances`);
    expect((await proposalsOf(id)).filter((one) => one.state === "waiting")).toEqual([]);
    const before = plain(await visitor.page(`${path}/plan`));
    expect(before).toContain("Chọn ai làm");
    expect((await visitor.post(`${path}/plan`)).status).toBe(403);
    expect(await visitor.page(`${path}/plan`)).toContain(`value="unit:Văn phòng Sở"`);
    const named = await visitor.post(`${path}/actors`, { who: "unit:Văn phòng Sở", to: "plan" });
    expect(named.headers.get("location")).toBe(`${path}/plan`);
    const after = plain(await visitor.page(`${path}/plan`));
    expect(after).not.toContain("Chọn ai làm");
    const office = (await proposalsOf(id)).filter((one) => one.duty.actor.units.includes("Văn phòng Sở"));
    expect(office.length).toBeGreaterThan(0);
  });

  test("the accepted duties can be had as a pack", async () => {
    const pack = readPack(await (await (await loan()).get(`${path}/pack`)).text());
    expect("pack" in pack && pack.pack.duties.length > 5).toBe(true);
  });

  test("confirming makes one draft plan with the file, however often it is asked; the reading then stands still", async () => {
    const visitor = await loan();
    const drafted = await (await visitor.get(`${path}/pack`)).text();
    const made = [await visitor.post(`${path}/plan`), await visitor.post(`${path}/plan`)];
    const [plan] = made.map((answer) => answer.headers.get("location")!);
    expect(made.map((answer) => [answer.status, answer.headers.get("location")])).toEqual([
      [303, plan],
      [303, plan],
    ]);
    const planId = plan!.split("/").at(-1)!;
    const [row] = await office.db.select().from(plans).where(eq(plans.id, planId));
    expect(row).toMatchObject({ state: "drafting", title: "Kế hoạch thi đua 2024" });
    const accepted = (await proposalsOf(id)).filter((one) => one.state === "accepted");
    expect((await office.db.select().from(duties).where(eq(duties.planId, planId))).length).toBe(accepted.length);
    expect((await office.db.select().from(planFiles).where(eq(planFiles.planId, planId))).length).toBe(1);
    expect((await visitor.get(plan!)).status).toBe(200);
    const exported = await (await visitor.get(`${plan}/export`)).text();
    expect(readPack(exported)).toEqual(readPack(drafted));
    expect(exported).toMatch(/stages:\n +- key: dot-thi-dua-thu-nhat/);
    expect((await visitor.post(`${path}/proposals/1/rejection`)).status).toBe(403);
    expect(await visitor.page(path)).toContain(`href="${plan}"`);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["nothing", {}, [], "Chọn tệp kế hoạch hoặc dán toàn văn"],
    ["an old Word file", {}, [{ field: "file", name: "a.docx", bytes: Buffer.from("{\\rtf1 x}") }], "Lưu dưới dạng"],
    ["a text of blanks", { text: "  \n " }, [], "Chọn tệp kế hoạch hoặc dán toàn văn"],
  ])(
    "%s is said with what to do, and nothing is kept",
    async (_, fields, files, said) => {
      const before = (await office.db.select().from(planReadings)).length;
      const answer = await (await loan()).upload("/plan-readings", fields, files);
      expect([answer.status, (await answer.text()).includes(said)]).toEqual([422, true]);
      expect((await office.db.select().from(planReadings)).length).toBe(before);
    },
    30_000,
  );
});

test("a text that names nothing can still be had as a pack", async () => {
  const visitor = await loan();
  const path = (
    await visitor.post("/plan-readings", { text: "Việc cần làm.\n\nGửi báo cáo trước ngày 01/12/2024." })
  ).headers.get("location")!;
  expect((await visitor.get(`${path}/pack`)).status).toBe(200);
  await visitor.post(`${path}/removal`, { word: "BỎ" });
}, 30_000);

test("a pasted text is read as well, and its reading dropped with all it holds", async () => {
  const visitor = await loan();
  const pasted =
    "KẾ HOẠCH\n\nThi đua năm 2024\n\nI. NỘI DUNG\n\n1. Các đơn vị gửi báo cáo về Văn phòng Sở trước ngày 01/12/2024.";
  const path = (await visitor.post("/plan-readings", { text: pasted })).headers.get("location")!;
  expect(plain(await visitor.page(path))).toContain("30/11/2024");
  expect(plain(await visitor.page(`${path}/removal`))).toContain("Tệp đã đọc có thể đọc lại từ đầu.");
  expect((await visitor.post(`${path}/removal`)).status).toBe(422);
  expect((await visitor.post(`${path}/removal`, { word: "BỎ" })).headers.get("location")).toBe("/plan-readings");
  expect((await visitor.get(path)).status).toBe(404);
  expect(await proposalsOf(path.split("/").at(-1)!)).toEqual([]);
}, 30_000);

describe("a sentence that names a kind of unit the agency lacks", () => {
  test("says so at the duty, and again before a plan is made of it", async () => {
    const visitor = await loan();
    const pasted =
      "KẾ HOẠCH\nThi đua năm 2024\n\nI. TỔ CHỨC THỰC HIỆN\n1. Các phòng chuyên môn, viện nghiên cứu trực thuộc nộp báo cáo trước ngày 10/5/2024.\n2. Các phòng chuyên môn đăng ký thi đua trước ngày 31/3/2024.\n";
    const answer = await visitor.post("/plan-readings", { text: pasted });
    const path = answer.headers.get("location")!;
    const missing = "Cơ quan không có loại đơn vị “viện nghiên cứu”";
    const html = await visitor.page(path);
    expect(markupFaults(html)).toEqual([]);
    expect(plain(html).split(missing)).toHaveLength(2);
    expect(plain(await visitor.page(`${path}/plan`))).not.toContain(missing);
    await visitor.post(`${path}/acceptances`, {});
    expect(plain(await visitor.page(`${path}/plan`))).toContain(missing);
  });
});
