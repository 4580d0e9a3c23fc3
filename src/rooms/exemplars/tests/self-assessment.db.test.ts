import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { activity, theProgram } from "#kernel/activity/index.ts";
import { unitVersions } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { duties, obligations, plans } from "#rooms/plans/schema.ts";
import { markupFaults } from "#testing/markup.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { registrationLists, selfAssessments } from "../schema/registration.ts";

/** Sóc Trăng, mục II.3: units assess themselves by the general criteria, then register. */
let office: Office;
let unit: Visitor;
let desk: Visitor;
let staff: Visitor;
let at: string;
let overview: string;
beforeAll(async () => {
  office = await openOffice({ only: ["soc-trang"], lived: false, clockDays: { "soc-trang": "2020-01-06" } });
  const { db } = office;
  const [plan] = await db.select().from(plans);
  const program = { agencyId: plan!.agencyId, ...theProgram };
  const facts = { number: "30/KH-STP", issuedOn: "2019-09-25" };
  await db.transaction((tx) => issueWritten(tx, program, plan!.id, facts, new Date("2019-09-25T02:00:00Z")));
  unit = await office.as("Mã Quốc Phong");
  desk = await office.as("Thạch Thị Sa Ry");
  staff = await office.as("Tăng Chí Bảo");
  const [version] = await db.select().from(unitVersions).where(eq(unitVersions.name, "Phòng Tư pháp huyện Kế Sách"));
  const made = await unit.post("/registration-lists", { plan: plan!.id, unit: version!.unitId, year: "2020" });
  at = made.headers.get("location")!;
  overview = `/registration-lists?plan=${plan!.id}&year=2020`;
}, 180_000);
afterAll(() => office.close());

const page = () => `${at}/self-assessment`;
const said = (marks: [key: string, met: string, reason: string][], revision: number, act = "pass") => ({
  revision: String(revision),
  act,
  ...Object.fromEntries(
    marks.flatMap(([key, met, reason], n) => [
      [`row[${n}][key]`, key],
      [`row[${n}][met]`, met],
      [`row[${n}][reason]`, reason],
    ]),
  ),
});
const stored = async () => (await office.db.select().from(selfAssessments))[0];

test("the list leads to it and says that it is not done; the form asks the plan's general criteria in its words", async () => {
  const list = await unit.page(at);
  expect(list).toContain("Tự đánh giá trước khi đăng ký");
  expect(list).toContain("Chưa làm");
  expect(await desk.page(overview)).toContain("Chưa làm");
  const form = await unit.page(page());
  expect(markupFaults(form)).toEqual([]);
  expect(form).toContain("Gương mẫu chấp hành chủ trương, chính sách, pháp luật");
  expect(form).toContain("không có minh chứng thì không tính");
});

test("finished, every criterion must be said, and what counts only with evidence must name it; what was typed stays", async () => {
  const answer = await unit.post(
    page(),
    said(
      [
        ["thanh-tich", "yes", ""],
        ["guong-mau", "", "Không ai vi phạm"],
        ["nhan-hau", "", ""],
      ],
      0,
    ),
  );
  const shown = await answer.text();
  expect(answer.status).toBe(422);
  expect(shown).toContain("Chọn đạt hoặc chưa đạt".replace("C", "c"));
  expect(shown).toContain("Không ai vi phạm");
  const whole: [string, string, string][] = [
    ["thanh-tich", "yes", ""],
    ["guong-mau", "yes", ""],
    ["nhan-hau", "no", ""],
  ];
  const bare = await unit.post(page(), said(whole, 0));
  expect(bare.status).toBe(422);
  expect(await bare.text()).toContain("không có minh chứng thì không tính.");
  expect(await stored()).toBeUndefined();
});

test("kept it is being written; finished it is done with its day, told once, and read by the office", async () => {
  expect((await unit.post(page(), said([["guong-mau", "yes", ""]], 0, "keep"))).status).toBe(303);
  expect(await unit.page(at)).toContain("Đang làm");
  const whole: [string, string, string][] = [
    ["thanh-tich", "yes", "Hòa giải thành 41/45 vụ"],
    ["guong-mau", "yes", ""],
    ["nhan-hau", "no", "Chưa tổ chức"],
  ];
  expect((await unit.post(page(), said(whole, 0))).status).toBe(409);
  expect((await unit.post(page(), said(whole, 1))).status).toBe(303);
  expect(await stored()).toMatchObject({ doneOn: "2020-01-06", revision: 2 });
  expect(await unit.page(at)).toContain("Đã làm 06/01/2020");
  const read = await staff.page(page());
  expect(read).toContain("2 trong 3 tiêu chí chung");
  expect(read).toContain("Hòa giải thành 41/45 vụ");
  expect(read).not.toContain("Hoàn thành tự đánh giá");
  expect(await desk.page(overview)).toContain("Đã làm");
  const told = await office.db.select().from(activity).where(eq(activity.verb, "registration.self_assessed"));
  expect(told).toHaveLength(1);
});

test("finished, it is what the plan's own duty of self-assessment asked for, and waits there for the office", async () => {
  const [duty] = await office.db.select().from(duties).where(eq(duties.key, "tu-danh-gia"));
  const sent = await office.db.select().from(obligations).where(eq(obligations.dutyId, duty!.id));
  expect(sent.filter(({ state }) => state !== "open").map(({ state }) => state)).toEqual(["submitted"]);
  const owed = await desk.page(`/obligations/${sent.find(({ state }) => state === "submitted")!.id}`);
  expect(owed).toContain("Bản tự đánh giá của Phòng Tư pháp huyện Kế Sách");
  expect(owed).toContain(page());
});

test("who holds no charge for the unit only reads it; once the list is sent nobody changes it", async () => {
  const whole: [string, string, string][] = [
    ["thanh-tich", "no", ""],
    ["guong-mau", "no", ""],
    ["nhan-hau", "no", ""],
  ];
  expect((await staff.post(page(), said(whole, 2))).status).toBe(403);
  await office.db.update(registrationLists).set({ state: "sent" });
  expect((await unit.post(page(), said(whole, 2))).status).toBe(403);
  expect((await stored())?.revision).toBe(2);
});
