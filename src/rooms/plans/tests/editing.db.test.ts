import { readFile } from "node:fs/promises";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { lateAtOnce } from "../queries/late-at-once.ts";
import { duties, obligations, plans, planVersions } from "../schema.ts";

let office: Office;
let khai: Visitor;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true });
  khai = await office.as("Trần Minh Khải");
});
afterAll(() => office.close());

const idOf = (answer: Response) => /\/plans\/([^/]+)/.exec(answer.headers.get("location") ?? "")?.[1] ?? "";

const lateOn = async (of: { planId: string; today: string }) => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, of.planId));
  return lateAtOnce(office.db, plan!, of.today);
};

test("an officer makes a plan of her own, gives it a sentence, a duty, issues it, and every unit owes it", async () => {
  const made = await khai.post("/plans", {
    title: "Thi đua chào mừng 80 năm ngành Tòa án",
    issuer: "Tòa án nhân dân tỉnh Cà Mau",
    from: "01/04/2019",
    to: "31/12/2019",
  });
  expect(made.status).toBe(303);
  const id = idOf(made);

  const sentence = "Mỗi đơn vị gửi báo cáo kết quả về Phòng Tổ chức cán bộ trước ngày 15/9/2019.";
  expect(
    (
      await khai.post(`/plans/${id}/contents`, {
        revision: "1",
        "section[0][cite]": "II.1",
        "section[0][heading]": "1. Báo cáo",
        "section[0][text]": sentence,
      })
    ).status,
  ).toBe(303);
  expect(await khai.page(`/plans/${id}/duties/new`)).toContain(sentence);

  const duty = {
    revision: "2",
    quote: sentence,
    title: "Gửi báo cáo kết quả",
    cite: "II.1",
    kind: "deadline",
    due: "by",
    strict: "before",
    date: "15/09/2019",
    who: "some",
    kinds: ["Phòng", "Tòa án cấp huyện"],
    proofs: "report",
  };
  expect(
    await (await khai.get(`/plans/${id}/duties/preview?${new URLSearchParams({ ...duty, kinds: "Phòng" })}`)).text(),
  ).toContain("14/09/2019");
  expect((await khai.post(`/plans/${id}/duties`, duty)).status).toBe(303);

  const before = { planId: id, today: "2019-09-14" };
  expect(await lateOn(before)).toEqual([]);
  expect(await lateOn({ ...before, today: "2019-09-15" })).toEqual([
    { title: "Gửi báo cáo kết quả", first: "2019-09-14", last: "2019-09-14", days: 1 },
  ]);
  expect(await khai.page(`/plans/${id}/issue`)).not.toContain("có hạn đã qua");
  expect((await khai.post(`/plans/${id}/issue`, { number: "12/KH-TA", issuedOn: "02/04/2019" })).status).toBe(303);
  const owed = await office.db.select({ dueOn: obligations.dueOn }).from(obligations).where(eq(obligations.planId, id));
  expect([owed.length, new Set(owed.map((one) => one.dueOn))]).toEqual([11, new Set(["2019-09-14"])]);
});

test("a wrong duty comes back as typed, with everything that is to be mended", async () => {
  const made = await khai.post("/plans", { title: "Kế hoạch thử", issuer: "Tòa án nhân dân tỉnh Cà Mau" });
  const back = await khai.post(`/plans/${idOf(made)}/duties`, {
    revision: "1",
    quote: "",
    title: "Gửi danh sách",
    due: "yearly",
    monthDay: "mồng một",
    who: "some",
  });
  const page = await back.text();
  expect(back.status).toBe(422);
  for (const said of [
    "Chọn hoặc chép câu",
    "Ghi ngày/tháng, ví dụ 01/02",
    "Chọn ít nhất một loại đơn vị",
    "Chọn ít nhất một loại minh chứng",
    "Gửi danh sách",
  ])
    expect(page).toContain(said);
});

test("changing an issued plan asks for a reason and leaves a version; what is no longer asked lapses", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.key, "ca-mau"));
  const path = `/plans/${plan!.id}/duties/dang-ky/removal`;
  expect((await khai.post(path, { revision: String(plan!.revision), word: "BỎ" })).status).toBe(422);
  const done = await khai.post(path, {
    revision: String(plan!.revision),
    word: "BỎ",
    reason: "Gộp vào đăng ký danh hiệu thi đua",
    effectiveOn: "18/03/2019",
  });
  expect(done.status).toBe(303);
  const versions = await office.db.select().from(planVersions).where(eq(planVersions.planId, plan!.id));
  expect(versions.map((one) => one.reason)).toEqual([null, "Gộp vào đăng ký danh hiệu thi đua"]);
  const states = await office.db
    .select({ period: obligations.period, state: obligations.state })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .where(eq(duties.key, "dang-ky"));
  expect(new Set(states.filter((one) => one.period === "2020").map((one) => one.state))).toEqual(new Set(["lapsed"]));
  expect(new Set(states.filter((one) => one.period === "2019").map((one) => one.state))).not.toContain("lapsed");
});

test("the second of two hands on one plan is told, and nothing of hers is written", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.key, "ca-mau"));
  const late = await khai.post(`/plans/${plan!.id}/duties/gioi-thieu/removal`, {
    revision: "1",
    word: "BỎ",
    reason: "Thử",
    effectiveOn: "18/03/2019",
  });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain("vừa được người khác sửa");
});

test("an officer of a unit may not change the agency's plan", async () => {
  const [plan] = await office.db.select().from(plans).where(eq(plans.key, "ca-mau"));
  const thuy = await office.as("Lâm Thị Bích Thủy");
  expect((await thuy.get(`/plans/${plan!.id}/header`)).status).toBe(403);
});

test("before a plan is issued whose days are past, the page says which work will be late at once", async () => {
  const read = await khai.post("/plans/import", {
    text: (await readFile("plans/ca-mau.yaml", "utf8")).replace(/^key: .*$/m, "key: ca-mau-nhap-lai"),
  });
  const page = await khai.page(`/plans/${idOf(read)}/issue`);
  expect(page).toMatch(/\d+ việc có hạn đã qua/);
  expect(page).toMatch(/kỳ, từ 31\/01\/2018 đến|hạn 31\/01\/2018/);
});

test("the next plan begins with the kinds and rungs of the one before, with what the form does not show", async () => {
  const made = await khai.post("/plans", { title: "Điển hình năm sau", issuer: "Tòa án nhân dân tỉnh Cà Mau" });
  const id = idOf(made);
  const stored = async () => (await office.db.select().from(plans).where(eq(plans.id, id)))[0]!;
  const { ownerUnitId, revision } = await stored();
  const before = (await office.db.select().from(plans).where(eq(plans.ownerUnitId, ownerUnitId))).find(
    ({ state, body }) => state === "issued" && (body.ladder ?? []).length > 0,
  )!;
  const [kind, rung] = [before.body.kinds[0]!, before.body.ladder![0]!];
  const page = await khai.page(`/plans/${id}/ladder`);
  expect(page).toContain(`lấy từ kế hoạch ${before.number}`);
  for (const one of [...before.body.kinds, ...before.body.ladder!]) expect(page).toContain(one.name);
  expect((await stored()).body.kinds).toEqual([]);
  const saved = await khai.post(`/plans/${id}/ladder`, {
    ...{ revision: String(revision), criteria: "" },
    ...{ "kind[0][key]": kind.key, "kind[0][name]": kind.name, "kind[0][holders]": kind.holders.join(",") },
    ...{ "rung[0][key]": rung.key, "rung[0][name]": rung.name, "rung[0][level]": rung.level },
    ...{ "rung[0][decider]": "Chánh án", "rung[0][years]": rung.from && rung.to ? `${rung.from}-${rung.to}` : "" },
    "rung[0][atLeast]": rung.conditions.find((one) => one.is === "rated")?.atLeast ?? "",
  });
  expect(saved.status).toBe(303);
  const { body } = await stored();
  expect(body.kinds).toEqual([kind]);
  expect(body.ladder).toEqual([{ ...rung, decider: "Chánh án" }]);
  expect(await khai.page(`/plans/${id}/ladder`)).not.toContain("lấy từ kế hoạch");
});
