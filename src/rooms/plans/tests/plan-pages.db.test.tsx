import { and, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { notices } from "#kernel/notices/schema.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { duties, obligations, plans } from "../schema.ts";

let office: Office;
const ids: Record<string, string> = {};
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "dak-lak"], lived: true });
  for (const { key, id } of await office.db.select({ key: plans.key, id: plans.id }).from(plans)) ids[key] = id;
}, 120_000);
afterAll(() => office.close());

const khai = () => office.as("Trần Minh Khải");
const thuy = () => office.as("Lâm Thị Bích Thủy");
const loan = () => office.as("Nguyễn Thị Kim Loan");
const text = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|\s+/g, " ");
const otherUnits = ["Cái Nước", "U Minh", "Tòa Hình sự", "Mã Thị Phượng"];

describe("the list of plans", () => {
  test("shows each plan with its state and how much is done", async () => {
    const page = text(await (await khai()).page("/plans"));
    expect(page).toContain("787/TA-TĐKT");
    expect(page).toContain("Đang thực hiện");
    expect(page).toMatch(/\d+\/\d+ xong/);
    expect(page).toContain("Thêm kế hoạch");
  });

  test("finds by number, by words without diacritics, by year and state; says when nothing is found", async () => {
    const desk = await khai();
    const found = async (query: string) => text(await desk.page(`/plans?${query}`)).includes("787/TA-TĐKT");
    expect(await found("search=787")).toBe(true);
    expect(await found("search=phong+trao+thi+dua")).toBe(true);
    expect(await found("year=2019&state=issued")).toBe(true);
    expect(await found("year=2016")).toBe(false);
    expect(await found("state=closed")).toBe(false);
    expect(text(await desk.page("/plans?search=khong-co"))).toContain("Không có kế hoạch nào như đang lọc");
    expect(await found("page=abc&sort=zzz&year=x")).toBe(true);
  });

  test("holds nothing of another agency", async () => {
    expect(text(await (await loan()).page("/plans"))).not.toContain("787/TA-TĐKT");
  });

  test("a unit's officer counts her own unit alone and starts no plan of the agency", async () => {
    const [whole, own] = [await (await khai()).page("/plans"), await (await thuy()).page("/plans")];
    const counted = (html: string) => Number(/\/(\d+) xong/.exec(text(html))?.[1]);
    expect(counted(own)).toBeGreaterThan(0);
    expect(counted(own)).toBeLessThan(counted(whole));
  });
});

describe("the page of a plan", () => {
  test("stands on its years, each duty beside its sentence with the words marked", async () => {
    const html = await (await khai()).page(`/plans/${ids["ca-mau"]}?duties=all`);
    expect(text(html)).toContain("Hôm nay 18/03");
    expect(html).toContain("<mark>trước ngày 01/02 hằng năm</mark>");
    expect(text(html)).toContain("Hằng năm, chậm nhất 31/01");
    expect(text(html)).toContain("Thứ Bảy, 30/03/2019");
    const [{ n } = { n: 0 }] = await office.db
      .select({ n: sql<number>`count(*)::int` })
      .from(duties)
      .where(eq(duties.planId, ids["ca-mau"]!));
    expect(html.match(/class="sheet duty"/g)).toHaveLength(n);
  });

  test("first shows what needs a hand", async () => {
    const html = await (await khai()).page(`/plans/${ids["ca-mau"]}`);
    expect(html.match(/class="sheet duty"/g)?.length).toBeLessThan(10);
    expect(text(html)).toContain("Cần theo dõi");
  });

  test("a stage greets its anniversaries, counted; a slip of the text is quoted beside", async () => {
    const desk = await loan();
    const first = text(await desk.page(`/plans/${ids["dak-lak"]}?scope=dot-1`));
    expect(first).toContain("94 năm Ngày thành lập Đảng Cộng sản Việt Nam");
    expect(first).toContain("49 năm Ngày giải phóng Buôn Ma Thuột");
    expect(first).toContain("Văn bản ghi: “kỷ niệm 49 ngày giải phóng Buôn Ma Thuột");
    expect(first).not.toContain("Quân đội Nhân dân");
    expect(text(await desk.page(`/plans/${ids["dak-lak"]}?scope=dot-2`))).toContain(
      "80 năm Ngày thành lập Quân đội Nhân dân",
    );
  });

  test("an occasion without a day says so and offers to give it one, to those who may", async () => {
    const html = await (await loan()).page(`/plans/${ids["dak-lak"]}`);
    expect(text(html)).toContain("Sơ kết công tác tư pháp 06 tháng đầu năm 2024 Chưa có ngày");
    expect(html).toContain(`/plans/${ids["dak-lak"]}/occasions/so-ket-6-thang`);
    expect(await (await office.as("Y Thuyên Niê")).page(`/plans/${ids["dak-lak"]}`)).not.toContain(
      "/occasions/so-ket-6-thang",
    );
  });
});

const path = () => `/plans/${ids["ca-mau"]}/duties/gioi-thieu`;

describe("the page of a duty", () => {
  test("lists the units of the period to look at, other periods and states when asked", async () => {
    const desk = await khai();
    const now = text(await desk.page(path()));
    expect(now).toContain("TAND huyện Cái Nước");
    expect(now).toContain("Còn 12 ngày");
    const rows = async (query: string) => (await desk.page(`${path()}?${query}`)).match(/id="muc-/g)?.length ?? 0;
    expect(await rows("period=2018")).toBe(18);
    expect(await rows("period=all")).toBe(50);
    expect(await rows("period=all&page=2")).toBe(4);
    expect(await rows("period=2019&name=cai+nuoc")).toBe(1);
    expect(await rows("period=2018&state=late")).toBe(0);
  });

  test("comes as an Excel file", async () => {
    const answer = await (await khai()).get(`${path()}/units.xlsx?period=all`);
    expect(answer.headers.get("content-type")).toContain("spreadsheetml");
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(3000);
  });

  test("a condition has no units and says why", async () => {
    expect(text(await (await khai()).page(`/plans/${ids["ca-mau"]}/duties/tieu-chi-chung`))).toContain(
      "không có hạn và không phải gửi",
    );
  });
});

describe("acts on the page of a duty", () => {
  test("those who run the plan receive the ones they ticked; none ticked is told", async () => {
    const desk = await khai();
    const html = await desk.page(`${path()}?period=2019&state=waiting`);
    const waiting = [...html.matchAll(/name="ids" value="(\d+)"/g)].map(([, id]) => id!);
    expect(waiting.length).toBeGreaterThan(1);
    const none = await desk.post(`${path()}/acceptance`, {});
    expect([none.status, text(await none.text()).includes("Chọn ít nhất một mục")]).toEqual([422, true]);
    const answer = await desk.post(`${path()}/acceptance?period=2019`, { ids: [waiting[0]!] });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`${path()}?period=2019`);
    const [received] = await office.db
      .select()
      .from(obligations)
      .where(eq(obligations.id, Number(waiting[0])));
    const [left] = await office.db
      .select()
      .from(obligations)
      .where(eq(obligations.id, Number(waiting[1])));
    expect([received?.state, left?.state]).toEqual(["accepted", "submitted"]);
  });

  test("those who run the plan urge the units that have not handed in, once a day; the units read it", async () => {
    const address = `${path()}/reminders?period=2019`;
    expect((await (await thuy()).post(address)).status).toBe(403);
    const before = await office.db.select({ id: notices.id }).from(notices);
    const desk = await khai();
    expect((await desk.post(address)).status).toBe(303);
    expect(text(await desk.page(path()))).toContain("Đã đôn đốc");
    const known = new Set(before.map(({ id }) => id));
    const told = (await office.db.select().from(notices)).filter(({ id }) => !known.has(id));
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map((one) => one.text))).toEqual(
      new Set(["Đôn đốc: Giới thiệu tập thể, cá nhân tiêu biểu, hạn 30/03/2019"]),
    );
    await desk.post(address);
    expect(text(await desk.page(path()))).toContain("Hôm nay đã đôn đốc việc này rồi");
    expect(await office.db.select({ id: notices.id }).from(notices)).toHaveLength(before.length + told.length);
  });

  test("a unit's officer neither sees other units nor receives", async () => {
    const desk = await thuy();
    const html = await desk.page(`${path()}?period=all`);
    for (const name of otherUnits) expect(text(html)).not.toContain(name);
    expect(text(html)).toContain("TAND huyện Trần Văn Thời");
    const [other] = await office.db
      .select({ id: obligations.id })
      .from(obligations)
      .where(and(eq(obligations.planId, ids["ca-mau"]!), eq(obligations.state, "submitted")));
    const answer = await desk.post(`${path()}/acceptance`, { ids: [String(other!.id)] });
    expect(answer.status).toBe(404);
  });
});

describe("addresses of a plan", () => {
  const addresses = [
    "",
    "/matrix",
    "/matrix.xlsx",
    "/cascade",
    "/cascade.xlsx",
    "/text",
    "/recipients",
    "/recipients.xlsx",
    "/questions",
    "/questions.xlsx",
    "/questions/new",
    "/amendments",
    "/duties/dang-ky",
    "/duties/dang-ky/units.xlsx",
  ];

  test.each(addresses)("%s is there for the agency and not found for another", async (part) => {
    expect((await (await khai()).get(`/plans/${ids["ca-mau"]}${part}`)).status).toBe(200);
    expect((await (await loan()).get(`/plans/${ids["ca-mau"]}${part}`)).status).toBe(404);
    expect((await office.stranger().get(`/plans/${ids["ca-mau"]}${part}`)).status).toBe(303);
  });

  test.each(addresses.filter((part) => !part.endsWith(".xlsx")))(
    "%s shows a unit's officer no other unit",
    async (part) => {
      const page = text(await (await thuy()).page(`/plans/${ids["ca-mau"]}${part}`));
      for (const name of otherUnits) expect(page).not.toContain(name);
    },
  );

  test("what is no identifier, no duty, no stretch is not found or ignored", async () => {
    const desk = await khai();
    expect((await desk.get("/plans/khong-co")).status).toBe(404);
    expect((await desk.get(`/plans/${ids["ca-mau"]}/duties/khong-co`)).status).toBe(404);
    expect((await desk.get(`/plans/${ids["ca-mau"]}/matrix?scope=khong-co&state=zzz&page=-3`)).status).toBe(200);
  });
});

test("names of units without diacritics are found as they stand today", async () => {
  const [unit] = await office.db.select().from(unitVersions).where(eq(unitVersions.shortName, "TAND huyện U Minh"));
  expect(unit).toBeDefined();
  const page = text(await (await khai()).page(`/plans/${ids["ca-mau"]}/matrix?scope=2019&name=u+minh`));
  expect(page).toContain("1 trong 18 đơn vị");
});
