import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { changePlan } from "../commands/change-plan.ts";
import { duties, planRecipients, plans, questions } from "../schema.ts";

let office: Office;
let planId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh", "soc-trang"], lived: true });
  planId = (await office.db.select().from(plans).where(eq(plans.key, "ninh-binh")))[0]!.id;
}, 120_000);
afterAll(() => office.close());

const hoa = () => office.as("Đinh Thị Hoa");
const toan = () => office.as("Vũ Đức Toàn");
const text = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&[a-z]+;|\s+/g, " ");
const noon = new Date("2023-06-05T05:00:00Z");

describe("the whole text", () => {
  test("stands in order, every duty's sentence marked and leading to it", async () => {
    const html = await (await hoa()).page(`/plans/${planId}/text`);
    const all = await office.db.select({ key: duties.key }).from(duties).where(eq(duties.planId, planId));
    for (const { key } of all) expect(html).toContain(`/plans/${planId}/duties/${key}"`);
    expect(html).toMatch(/<mark>Trước ngày 15\/02\/2023/);
    expect(text(html).indexOf("Mục đích, yêu cầu")).toBeLessThan(text(html).indexOf("II. NỘI DUNG"));
    expect(text(html)).toContain("Nơi nhận");
    expect(text(html)).toContain("Kinh phí");
  });
});

describe("recipients", () => {
  test("a unit acknowledges for itself, once; the sender sees who and how many", async () => {
    const [unit] = await office.db
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.name, "Phòng Tư pháp huyện Yên Mô"));
    await office.db
      .update(planRecipients)
      .set({ acknowledgedAt: null, acknowledgedBy: null })
      .where(and(eq(planRecipients.planId, planId), eq(planRecipients.unitId, unit!.unitId)));
    const path = `/plans/${planId}/recipients`;
    const before = text(await (await hoa()).page(path));
    const desk = await toan();
    const address = /action="([^"]*acknowledgement)"/.exec(await desk.page(path))?.[1];
    expect((await desk.post(address!)).status).toBe(303);
    expect((await desk.post(address!)).status).toBe(403);
    const after = text(await (await hoa()).page(path));
    const acknowledged = (page: string) => Number(/(\d+)\/\d+ đơn vị đã xác nhận/.exec(page)?.[1]);
    expect(acknowledged(after)).toBe(acknowledged(before) + 1);
    expect(after).toContain("Vũ Đức Toàn");
    expect(text(await (await hoa()).page(`${path}?state=waiting`))).not.toContain("Vũ Đức Toàn");
  });
});

describe("questions", () => {
  const path = () => `/plans/${planId}/questions`;

  test("what is missing is told and what was typed is kept; a question reaches those who run the plan", async () => {
    const desk = await toan();
    const unitId = /<option value="([^"]+)" selected/.exec(await desk.page(`${path()}/new`))?.[1] ?? "";
    const rejected = await desk.post(path(), { unitId, dutyKey: "so-ket", text: "" });
    expect(rejected.status).toBe(422);
    const html = await rejected.text();
    expect(text(html)).toContain("ghi khó khăn, vướng mắc");
    expect(html).toContain('<option value="so-ket" selected');
    expect(
      (await desk.post(path(), { unitId, dutyKey: "so-ket", text: "Sơ kết ghép với hội nghị khác được không?" }))
        .status,
    ).toBe(303);
    const [asked] = await office.db
      .select()
      .from(questions)
      .where(eq(questions.text, "Sơ kết ghép với hội nghị khác được không?"));
    expect(asked).toMatchObject({ planId, unitId, answer: null });
    expect(text(await (await hoa()).page(path()))).toContain("Sơ kết ghép với hội nghị khác được không?");
  });

  test("nobody asks for a unit of another agency, or for one that is not hers", async () => {
    const [foreign] = await office.db
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.name, "Phòng Tư pháp thị xã Vĩnh Châu"));
    const [other] = await office.db
      .select()
      .from(unitVersions)
      .where(eq(unitVersions.name, "Phòng Tư pháp huyện Kim Sơn"));
    expect((await (await hoa()).post(path(), { unitId: foreign!.unitId, text: "Câu hỏi" })).status).toBe(404);
    expect((await (await toan()).post(path(), { unitId: other!.unitId, text: "Câu hỏi" })).status).toBe(403);
  });

  test("is answered once, by those who run the plan; another unit does not see it", async () => {
    const [asked] = await office.db
      .select()
      .from(questions)
      .where(eq(questions.text, "Sơ kết ghép với hội nghị khác được không?"));
    const address = `${path()}/${asked!.id}`;
    expect(text(await (await toan()).page(address))).not.toContain("Gửi câu trả lời");
    expect((await (await toan()).post(`${address}/answer`, { text: "Được." })).status).toBe(403);
    expect((await (await hoa()).post(`${address}/answer`, { text: "" })).status).toBe(422);
    expect((await (await hoa()).post(`${address}/answer`, { text: "Được, ghi rõ trong báo cáo." })).status).toBe(303);
    expect((await (await hoa()).post(`${address}/answer`, { text: "Khác." })).status).toBe(409);
    expect(text(await (await toan()).page(path()))).toContain("Được, ghi rõ trong báo cáo.");
    expect((await (await office.as("Tạ Thị Minh Nguyệt")).get(address)).status).toBe(404);
  });
});

describe("amendments", () => {
  test("tell what was changed, from what to what, why and by whom, and the question that led there", async () => {
    const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
    const officer = await officerNamed(office.db, "Đinh Thị Hoa", "2023-06-05");
    await changePlan(
      office.db,
      officer,
      planId,
      plan!.revision,
      (pack) => ({
        ...pack,
        duties: pack.duties
          .filter(({ key }) => key !== "phoi-hop-tuyen-truyen")
          .map((duty) =>
            duty.key === "so-ket" ? { ...duty, due: { type: "on" as const, date: "2023-06-20" } } : duty,
          ),
      }),
      { reason: "Hội nghị dời ngày theo thông báo của Bộ", document: "Công văn 12/STP", effectiveOn: "2023-06-05" },
      noon,
    );
    const page = text(await (await hoa()).page(`/plans/${planId}/amendments`));
    expect(page).toContain("Sửa đổi lần 1");
    expect(page).toContain("Hội nghị dời ngày theo thông báo của Bộ");
    expect(page).toContain("Công văn 12/STP, Đinh Thị Hoa");
    expect(page).toContain("Bỏ việc: Phối hợp tuyên truyền, nhân rộng điển hình");
    expect(page).toContain("Hạn: từ Trong ngày 11/06/2023 thành Trong ngày 20/06/2023");
    const asking = await toan();
    const unitId = /<option value="([^"]+)" selected/.exec(await asking.page(`/plans/${planId}/questions/new`))![1]!;
    await asking.post(`/plans/${planId}/questions`, { unitId, text: "Ngày sơ kết trùng hội nghị của tỉnh." });
    const [asked] = await office.db
      .select()
      .from(questions)
      .where(eq(questions.text, "Ngày sơ kết trùng hội nghị của tỉnh."));
    const address = `/plans/${planId}/questions/${asked!.id}`;
    expect(text(await (await hoa()).page(address))).toContain("Sửa đổi lần 1, từ 05/06/2023");
    await (await hoa()).post(`${address}/answer`, { text: "Đã dời sang 20/6.", ledToVersion: "2" });
    expect(await asking.page(`/plans/${planId}/questions`)).toContain(`/plans/${planId}/amendments#ban-2`);
  });

  test("a duty that was dropped keeps its page and says since when", async () => {
    expect(text(await (await hoa()).page(`/plans/${planId}/duties/phoi-hop-tuyen-truyen`))).toContain(
      "đã bỏ khỏi kế hoạch từ bản sửa đổi số 2",
    );
  });
});
