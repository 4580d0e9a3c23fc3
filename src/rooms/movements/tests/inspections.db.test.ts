import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { turnsOf } from "#kernel/turns/index.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { movementTurns } from "../queries/turns.ts";
import { findings, inspections } from "../schema/inspections.ts";

let office: Office;
let khai: Visitor;
let thuy: Visitor;
let at: string;
let unitId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true });
  [khai, thuy] = [await office.as("Trần Minh Khải"), await office.as("Lâm Thị Bích Thủy")];
  unitId = (await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18")).unitId;
}, 120_000);
afterAll(() => office.close());

const stored = async () =>
  (
    await office.db
      .select()
      .from(inspections)
      .where(eq(inspections.id, at.split("/").at(-1)!))
  )[0]!;
const found = () => office.db.select().from(findings).orderBy(findings.position);
const turnsFor = async (name: string, today = "2019-03-18") => {
  const officer = await officerNamed(office.db, name, today);
  const whose = { agencyId: officer.agencyId, units: [unitId], personId: officer.personId, headOf: [], officer };
  return (await turnsOf(office.db, [movementTurns], { ...whose, today, until: "2019-04-18" })).map(
    ({ title }) => title,
  );
};

test("a visit is planned with its day and members; the unit is told and sees it", async () => {
  const asked = { unitId, plannedOn: "20/03/2019", purpose: "Việc đăng ký và theo dõi thi đua" };
  const wrong = await khai.post("/inspections", asked);
  expect(wrong.status).toBe(422);
  const made = await khai.post("/inspections", { ...asked, members: "Ông Nguyễn Văn An, trưởng đoàn" });
  at = made.headers.get("location")!.split("?")[0]!;
  expect(await thuy.page(at)).toContain("Ông Nguyễn Văn An, trưởng đoàn");
  expect(await turnsFor("Trần Minh Khải")).toContainEqual(expect.stringContaining("Việc đăng ký và theo dõi thi đua"));
  expect((await thuy.post(`${at}/calling-off`, { reason: "Không" })).status).toBe(403);
});

test("its findings have a day each; a row half filled comes back", async () => {
  const row = { "findings[0][text]": "Bổ sung bản đăng ký", "findings[0][dueOn]": "31/03/2019" };
  const held = { revision: "1", heldOn: "18/03/2019", remarks: "Nền nếp", ...row };
  expect((await khai.post(`${at}/holding`, { ...held, "findings[1][text]": "Lập sổ theo dõi" })).status).toBe(422);
  const both = { ...held, "findings[1][text]": "Lập sổ theo dõi", "findings[1][dueOn]": "15/04/2019" };
  expect((await khai.post(`${at}/holding`, both)).status).toBe(303);
  expect(await stored()).toMatchObject({ state: "held", heldOn: "2019-03-18" });
  expect((await found()).map(({ text, dueOn, state }) => [text, dueOn, state])).toEqual([
    ["Bổ sung bản đăng ký", "2019-03-31", "open"],
    ["Lập sổ theo dõi", "2019-04-15", "open"],
  ]);
  expect(await turnsFor("Lâm Thị Bích Thủy")).toContain("Trả lời kiến nghị: Bổ sung bản đăng ký");
  expect(await thuy.page("/desk")).toContain("Trả lời kiến nghị: Bổ sung bản đăng ký");
});

test("the unit answers, is given back what is not enough, and the last settled one closes the visit", async () => {
  const [first, second] = await found();
  const answer = (id: string) => thuy.post(`${at}/findings/${id}/answer`, { answer: "Đã bổ sung theo 03/BC" });
  expect((await khai.post(`${at}/findings/${first!.id}/settlement`)).status).toBe(403);
  expect((await answer(first!.id)).status).toBe(303);
  expect((await answer(first!.id)).status).toBe(403);
  expect((await khai.post(`${at}/findings/${first!.id}/return`, { reason: "Thiếu chữ ký" })).status).toBe(303);
  expect(await thuy.page(`${at}/findings/${first!.id}/answer`)).toContain("Thiếu chữ ký");
  for (const { id } of [first!, second!]) expect((await answer(id)).status).toBe(303);
  expect(await turnsFor("Trần Minh Khải")).toContain("Kết luận việc khắc phục: Lập sổ theo dõi");
  expect((await khai.post(`${at}/findings/${first!.id}/settlement`)).status).toBe(303);
  expect((await stored()).state).toBe("held");
  expect((await khai.post(`${at}/findings/${second!.id}/settlement`)).status).toBe(303);
  expect(await stored()).toMatchObject({ state: "closed", closedOn: "2019-03-18" });
  expect(await khai.page("/inspections?search=dang ky")).toContain("2/2");
});

test("a visit without findings is closed when it is held; one called off keeps its reason", async () => {
  const asked = { unitId, plannedOn: "25/03/2019", purpose: "Kiểm tra lại", members: "Bà Trần Thị Bình" };
  const [held, dropped] = [await khai.post("/inspections", asked), await khai.post("/inspections", asked)];
  at = held.headers.get("location")!.split("?")[0]!;
  expect((await khai.post(`${at}/holding`, { revision: "1", heldOn: "18/03/2019" })).status).toBe(303);
  expect((await stored()).state).toBe("closed");
  at = dropped.headers.get("location")!.split("?")[0]!;
  expect((await khai.post(`${at}/calling-off`, { reason: "Trùng lịch xét xử" })).status).toBe(303);
  expect(await stored()).toMatchObject({ state: "called_off", stateReason: "Trùng lịch xét xử" });
});
