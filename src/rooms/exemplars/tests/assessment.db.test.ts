import { and, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "#kernel/ids.ts";
import { people } from "#rooms/organisation/schema.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { plansWithKinds } from "../queries/kinds.ts";
import { assessmentMarks, assessments, exemplarEvidence } from "../schema/assessment.ts";
import { exemplars } from "../schema.ts";

const pdf = (words: string) => new TextEncoder().encode(`%PDF-1.4\n${words}\n%%EOF`);
let office: Office;
let thuy: Visitor;
let khai: Visitor;
let exemplarId: string;
beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau", "soc-trang"], lived: true });
  [thuy, khai] = [await office.as("Lâm Thị Bích Thủy"), await office.as("Trần Minh Khải")];
  const officer = await officerNamed(office.db, "Lâm Thị Bích Thủy", "2019-03-18");
  const plan = (await plansWithKinds(office.db, officer))[0]!;
  exemplarId = newId();
  await office.db.insert(exemplars).values({
    ...{ id: exemplarId, agencyId: officer.agencyId, planId: plan.id, unitId: officer.unitId, name: "Hộ bà Tư" },
    ...{ kindKey: "nguoi-tot-viec-tot", kindName: "Gương người tốt, việc tốt", holderKind: "household" },
    ...{ origin: "office", stage: "nurturing", detectedOn: "2019-01-10", createdAt: new Date() },
  });
}, 120_000);
afterAll(() => office.close());

const keys = async (at: string) => {
  const [one] = await office.db
    .select()
    .from(assessments)
    .where(eq(assessments.id, at.split("/")[2]!));
  return one!.criteria.map(({ key }) => key);
};
const rows = (all: string[], said: (key: string) => Record<string, string | undefined>) =>
  Object.fromEntries(
    all.flatMap((key, n) =>
      Object.entries({ key, ...said(key) }).map(([part, typed]) => [`row[${n}][${part}]`, typed ?? ""] as const),
    ),
  );
const revisionOf = async (visitor: Visitor, at: string) =>
  /name="revision" value="(\d+)"/.exec(await visitor.page(`${at}/marks`))![1]!;
const own = () => office.db.select().from(exemplarEvidence).where(eq(exemplarEvidence.exemplarId, exemplarId));
let at: string;

describe("the unit assesses itself", () => {
  test("once a year, however often it is opened; not another unit", async () => {
    const opened = await thuy.post(`/exemplars/${exemplarId}/assessments`, { year: "2019" });
    at = opened.headers.get("location")!;
    const again = await thuy.post(`/exemplars/${exemplarId}/assessments`, { year: "2019" });
    expect(again.headers.get("location")).toBe(at);
    const duyen = await office.as("Trịnh Mỹ Duyên");
    expect((await duyen.post(`/exemplars/${exemplarId}/assessments`, { year: "2020" })).status).not.toBe(200);
    expect(await office.db.select().from(assessments).where(eq(assessments.exemplarId, exemplarId))).toHaveLength(1);
  });

  test("handed on unfinished it comes back with every gap named, what was typed, and the file that passed", async () => {
    const all = await keys(at);
    const typed = {
      revision: "1",
      act: "pass",
      ...rows(all, (key) => (key === all[0] ? { met: "yes", reason: "Hiến đất" } : {})),
    };
    const answer = await thuy.upload(`${at}/marks`, typed, [
      { field: `file-${all[0]}`, name: "bien-ban.pdf", bytes: pdf("họp") },
      { field: `file-${all[1]}`, name: "gia.pdf", bytes: new TextEncoder().encode("MZ không phải pdf") },
    ]);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page.match(/Chọn đạt hoặc chưa đạt\./g)!.length).toBeGreaterThanOrEqual(all.length - 1);
    for (const kept of ["Hiến đất", "bien-ban.pdf", "gia.pdf"]) expect(page).toContain(kept);
    expect(page).toMatch(/name="kept\[0\]\[file\]" value="[0-9a-f-]{36}"/);
    expect(await own()).toEqual([]);
  });

  test("kept it may be unfinished; sent with its evidence it waits for the office", async () => {
    const all = await keys(at);
    const kept = await thuy.post(`${at}/marks`, {
      revision: "1",
      act: "keep",
      ...rows(all.slice(0, 1), () => ({ met: "yes" })),
    });
    expect(kept.status).toBe(303);
    const revision = await revisionOf(thuy, at);
    const whole = { revision, act: "pass", ...rows(all, () => ({ met: "yes", reason: "Có số liệu" })) };
    const files = all.slice(0, 2).map((key) => ({ field: `file-${key}`, name: `${key}.pdf`, bytes: pdf(key) }));
    expect((await thuy.upload(`${at}/marks`, whole, files)).status).toBe(303);
    const evidence = await own();
    expect(evidence.map(({ criterionKey }) => criterionKey).sort()).toEqual(all.slice(0, 2).sort());
    expect((await thuy.post(`${at}/marks`, whole)).status).toBe(403);
  });

  test("a second hand on an older page is told", async () => {
    const all = await keys(at);
    const old = { revision: "1", act: "keep", ...rows(all, () => ({ met: "yes" })) };
    expect((await khai.post(`${at}/marks`, old)).status).toBe(409);
  });
});

describe("the office checks, and somebody decides", () => {
  test("another value without its reason comes back; the unit's own word is not touched", async () => {
    const all = await keys(at);
    const revision = await revisionOf(khai, at);
    const said = (reason: string) =>
      rows(all, (key) => ({ met: key === all[2] ? "no" : "yes", reason: key === all[2] ? reason : "" }));
    const bare = await khai.post(`${at}/marks`, { revision, act: "pass", ...said("") });
    expect(bare.status).toBe(422);
    expect(await bare.text()).toContain("Khác với lần trước: ghi lý do.");
    expect((await khai.post(`${at}/marks`, { revision, act: "pass", ...said("Chưa đủ hai năm") })).status).toBe(303);
    const marks = await office.db
      .select()
      .from(assessmentMarks)
      .where(and(eq(assessmentMarks.hand, "self"), eq(assessmentMarks.criterionKey, all[2]!)));
    expect(marks.find(({ assessmentId }) => at.endsWith(assessmentId))).toMatchObject({
      met: true,
      reason: "Có số liệu",
    });
  });

  test("the last word needs its document; then it stands, with the result of that day", async () => {
    const all = await keys(at);
    const revision = await revisionOf(khai, at);
    const last = { revision, act: "pass", ...rows(all, (key) => ({ met: key === all[2] ? "no" : "yes" })) };
    expect(await (await khai.post(`${at}/marks`, last)).text()).toContain("Ghi biên bản, văn bản làm căn cứ kết luận.");
    expect((await khai.post(`${at}/marks`, { ...last, document: "BB 05/BB-HĐ" })).status).toBe(303);
    const [one] = await office.db.select().from(assessments).where(eq(assessments.exemplarId, exemplarId));
    expect(one).toMatchObject({ state: "settled", document: "BB 05/BB-HĐ" });
    expect(one!.result!.unmet).toContain(all[2]);
    const page = await thuy.page(at);
    for (const word of ["Tự đánh giá", "Thẩm định", "Kết luận", "Chưa đủ hai năm", "BB 05/BB-HĐ"])
      expect(page).toContain(word);
    expect((await khai.get(`${at}/marks`)).status).toBe(403);
    expect(await thuy.page(`/exemplars/${exemplarId}`)).toContain("Đánh giá theo tiêu chí năm 2019");
  });
});

describe("a plan with points", () => {
  test("shows formula, gate, bonus and deduction, and the sums of every hand side by side", async () => {
    const [exemplar] = await office.db.select().from(exemplars).where(eq(exemplars.id, exemplarId));
    const [plan] = await office.db.select().from(plans).where(eq(plans.id, exemplar!.planId!));
    const criterion = { cite: "", holders: [], forHeads: false, evidence: [], gate: false };
    const points = (
      key: string,
      by: "rate" | "count" | "mark",
      max: number,
      effect: "base" | "bonus" | "deduction",
    ) => ({
      ...{ ...criterion, key, title: `Tiêu chí ${key}`, gate: effect === "bonus" },
      points: { max, by, effect, ...(by === "count" ? { each: 5 } : {}) },
    });
    const kinds = plan!.body.kinds!.map((kind) =>
      kind.key === "nguoi-tot-viec-tot"
        ? {
            ...{ ...kind, passAt: 60 },
            criteria: [
              points("ty-le", "rate", 80, "base"),
              points("sang-kien", "count", 10, "bonus"),
              points("qua-han", "mark", 20, "deduction"),
            ],
          }
        : kind,
    );
    await office.db
      .update(plans)
      .set({ body: { ...plan!.body, criteria: [], kinds } })
      .where(eq(plans.id, plan!.id));
    const opened = await thuy.post(`/exemplars/${exemplarId}/assessments`, { year: "2020" });
    const place = opened.headers.get("location")!;
    const marks = {
      ...{ "row[0][key]": "ty-le", "row[0][value]": "92,5", "row[1][key]": "sang-kien", "row[1][value]": "2" },
      ...{ "row[2][key]": "qua-han", "row[2][value]": "25" },
    };
    const wrong = await thuy.post(`${place}/marks`, { revision: "1", act: "pass", ...marks });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("Tiêu chí này tối đa 20 điểm.")]);
    expect(
      (await thuy.post(`${place}/marks`, { revision: "1", act: "pass", ...marks, "row[2][value]": "4" })).status,
    ).toBe(303);
    const page = await thuy.page(place);
    expect(page).toContain("Không tính vì chưa có minh chứng");
    expect(page).toContain("<b>70</b>");
    await thuy.post(`/exemplars/${exemplarId}/evidence`, {
      title: "QĐ 12 công nhận sáng kiến",
      criterion: "sang-kien",
    });
    expect(await thuy.page(place)).toContain("<b>80</b>");
  });
});

describe("evidence", () => {
  test("is given to those who know the exemplar's inner matters alone, and stays readable after it was taken back", async () => {
    const [one] = await office.db.select().from(exemplarEvidence).where(eq(exemplarEvidence.exemplarId, exemplarId));
    await office.db.update(exemplars).set({ stage: "recognised" }).where(eq(exemplars.id, exemplarId));
    const duyen = await office.as("Trịnh Mỹ Duyên");
    const other = await office.as("Thạch Thị Sa Ry");
    const file = `/files/${one!.fileId}`;
    expect((await khai.get(file)).status).toBe(200);
    for (const visitor of [duyen, other]) {
      expect((await visitor.get(file)).status).toBe(404);
      expect((await visitor.get(`/exemplars/${exemplarId}/evidence`)).status).toBe(404);
    }
    const away = `/exemplars/${exemplarId}/evidence/${one!.id}/withdrawal`;
    expect((await thuy.post(away, { reason: "" })).status).toBe(422);
    expect((await thuy.post(away, { reason: "Nhầm tệp" })).status).toBe(303);
    expect((await thuy.post(away, { reason: "Nhầm tệp" })).status).toBe(409);
    expect(await thuy.page(`/exemplars/${exemplarId}/evidence`)).toContain("Nhầm tệp");
    expect((await khai.get(file)).status).toBe(200);
  });

  test("a form sent twice over a broken line adds one piece; a file too big or false names its fault and keeps the words", async () => {
    const once = newId();
    const send = () =>
      thuy.upload(`/exemplars/${exemplarId}/evidence`, { once, title: "Ảnh con đường" }, [
        { field: "file", name: "duong.pdf", bytes: pdf("ảnh") },
      ]);
    expect([(await send()).status, (await send()).status]).toEqual([303, 303]);
    const same = await office.db.select().from(exemplarEvidence).where(eq(exemplarEvidence.title, "Ảnh con đường"));
    expect(same).toHaveLength(1);
    const heavy = new Uint8Array(20 * 1024 * 1024 + 1);
    heavy.set(pdf("nặng"));
    const answer = await thuy.upload(`/exemplars/${exemplarId}/evidence`, { title: "Bản quét" }, [
      { field: "file", name: "nang.pdf", bytes: heavy },
    ]);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain("nặng hơn");
    expect(page).toContain("Bản quét");
    expect(page).toContain("tối đa 20 MB");
  });
});

test("the person assessed may read it; nobody else of the staff", async () => {
  const [anybody] = await office.db.select().from(people).where(eq(people.name, "Trịnh Mỹ Duyên"));
  expect((await (await office.as("Trịnh Mỹ Duyên")).get(at)).status).toBe(404);
  await office.db.update(exemplars).set({ personId: anybody!.id }).where(eq(exemplars.id, exemplarId));
  expect((await (await office.as("Trịnh Mỹ Duyên")).get(at)).status).toBe(200);
});
