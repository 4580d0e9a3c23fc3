import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { newId } from "#kernel/ids.ts";
import { awardRules, awards } from "#rooms/awards/schema.ts";
import { disciplines, ratings } from "#rooms/ledger/schema.ts";
import { agencies, people } from "#rooms/organisation/schema.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice, type Visitor } from "#testing/office.ts";
import { officerNamed, unitNamed } from "#testing/officers.ts";
import { proposeRecognition } from "../commands/recognition/propose.ts";
import { casePage } from "../queries/case-page.ts";
import { assessmentMarks, assessments } from "../schema/assessment.ts";
import { exemplars } from "../schema.ts";

const day = "2025-11-30";
const now = new Date("2025-11-30T03:00:00Z");
const names = ["Phạm Thị Ngọc Ánh", "Quách Thị Kim Hiền", "Hoàng Thị Thanh"] as const;
let office: Office;
let hoa: Officer;
let desk: Visitor;
let rung: string;
const cases = new Map<string, { id: string; exemplarId: string; personId: string }>();
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const { db } = office;
  await db.update(agencies).set({ clockDay: day });
  const [plan] = await db.select().from(plans);
  const program = { agencyId: plan!.agencyId, ...theProgram };
  const facts = { number: "12/KH-STP", issuedOn: "2023-01-18" };
  await db.transaction((tx) => issueWritten(tx, program, plan!.id, facts, now));
  hoa = await officerNamed(db, "Đinh Thị Hoa", day);
  desk = await office.as("Đinh Thị Hoa");
  const unitId = await unitNamed(db, "Trung tâm Trợ giúp pháp lý nhà nước");
  await db.delete(ratings);
  for (const [n, name] of names.entries()) {
    const [person] = await db.select().from(people).where(eq(people.name, name));
    const exemplarId = newId();
    await db.insert(exemplars).values({
      ...{ id: exemplarId, agencyId: hoa.agencyId, planId: plan!.id, unitId, name, personId: person!.id },
      ...{ origin: "office", kindKey: "dien-hinh-tien-tien", kindName: "Điển hình tiên tiến", holderKind: "person" },
      ...{ stage: "nurturing", detectedOn: "2022-03-08", createdAt: now },
    });
    const level = (["excellent", "well_done", "done"] as const)[n]!;
    const rated = { agencyId: hoa.agencyId, personId: person!.id, unitId, year: 2025, level, enteredAt: now };
    await db.insert(ratings).values({ ...rated, id: newId() });
    const asked = { award: "ninh-binh.co-so-nam", year: 2025, proposal: "05/BB-TGPL" };
    const id = await proposeRecognition(db, hoa, exemplarId, asked, now);
    cases.set(name, { id, exemplarId, personId: person!.id });
  }
  const [award] = await db.select().from(awards).where(eq(awards.key, "ninh-binh.co-so-nam"));
  rung = award!.id;
}, 180_000);
afterAll(() => office.close());

const words = { met: "Đủ điều kiện", failed: "Chưa đủ", held: "Tạm dừng" } as const;
const judgedOf = async (id: string) => (await casePage(office.db, hoa, id, day)).judged.judgement;
async function results(): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  for (const { id } of cases.values()) {
    const judged = await judgedOf(id);
    all.set(id, judged ? words[judged.result] : "Chưa xét");
  }
  return all;
}

/** The rows of the preview: which case, its result now, its result by the new version. */
function previewed(page: string): Map<string, [string, string]> {
  const rows = page.split("<tr").filter((row) => row.includes('href="/recognitions/'));
  return new Map(
    rows.map((row) => {
      const id = /href="\/recognitions\/([0-9a-f-]+)"/.exec(row)![1]!;
      const said = [...row.matchAll(/Đủ điều kiện|Chưa đủ|Tạm dừng|Chưa xét/g)].map(([word]) => word);
      return [id, [said[0]!, said[1]!] as [string, string]];
    }),
  );
}

describe("changing a rule shows beforehand what then happens", () => {
  const seen: number[] = [];
  test.each([
    ["by rating alone", "- is: rated\n  atLeast: excellent\n", "01/01/2025", true],
    ["milder", "- is: rated\n  atLeast: well_done\n", "01/01/2025", true],
    ["stricter, from a day within the year", "- is: rated\n  atLeast: excellent\n  years: 2\n", "01/07/2025", true],
    ["mildest, but only for later years", "- is: rated\n  atLeast: done\n", "01/01/2026", true],
    ["mildest, from an earlier day than the one before", "- is: rated\n  atLeast: done\n", "01/01/2024", true],
    ["switched off", "- is: rated\n  atLeast: done\n", "01/02/2025", false],
  ])("%s", async (_, conditions, validFrom, on) => {
    const versions = await office.db.select().from(awardRules).where(eq(awardRules.awardId, rung));
    const form = {
      ...{ conditions, validFrom, document: "", cite: "Điều 5", reason: "Theo quy chế", seen: String(versions.length) },
      ...(on ? { on: "on" } : {}),
    };
    const before = await results();
    const preview = previewed(await (await desk.post(`/awards/${rung}/rule`, { ...form, do: "preview" })).text());
    expect(await results()).toEqual(before);
    expect((await desk.post(`/awards/${rung}/rule`, { ...form, do: "save" })).status).toBe(303);
    const after = await results();
    const changed = [...before].filter(([id, was]) => after.get(id) !== was);
    expect(Object.fromEntries(preview)).toEqual(
      Object.fromEntries(changed.map(([id, was]) => [id, [was, after.get(id)]])),
    );
    seen.push(changed.length);
  });

  test("and these changes touched some open cases, and some of them none", () => {
    expect(seen).toContain(0);
    expect(seen.some((n) => n > 0)).toBe(true);
  });
});

describe("an assessment that was settled as passed", () => {
  const criteria = async () => {
    const { id } = cases.get(names[0])!;
    return (await judgedOf(id))?.findings.find((one) => one.condition.is === "certified");
  };

  test("certifies the criteria of its year, by whoever gave the last word; one still open or of another year does not", async () => {
    const conditions = [{ is: "certified" as const, about: "tieu-chi", by: "Hội đồng" }];
    await office.db.update(awardRules).set({ conditions, on: true }).where(eq(awardRules.awardId, rung));
    expect((await criteria())?.result).toBe("failed");
    const { exemplarId } = cases.get(names[0])!;
    const score = { lines: [], base: 0, bonus: 0, deduction: 0, total: null, unmarked: [], unmet: [], passed: true };
    const settled = { exemplarId, criteria: [], createdAt: now, settledOn: "2025-11-20", document: "12/BB-HĐ" };
    await office.db.insert(assessments).values([
      { ...settled, id: newId(), year: 2024, state: "settled", result: score },
      { ...settled, id: newId(), year: 2025, state: "checked", result: null },
    ]);
    expect((await criteria())?.result).toBe("failed");
    const [open] = await office.db.select().from(assessments).where(eq(assessments.year, 2025));
    const mark = { assessmentId: open!.id, criterionKey: "doan-ket", hand: "final" as const, met: true };
    await office.db.insert(assessmentMarks).values({ ...mark, markedBy: hoa.personId, markedAt: now });
    const state = (to: object) => office.db.update(assessments).set(to).where(eq(assessments.id, open!.id));
    await state({ state: "settled", result: { ...score, passed: false } });
    expect((await criteria())?.result).toBe("failed");
    await state({ result: score });
    const found = await criteria();
    expect(found?.result).toBe("met");
    const page = await desk.page(`/recognitions/${cases.get(names[0])!.id}`);
    expect(page).toContain("Đinh Thị Hoa (đánh giá năm 2025, 12/BB-HĐ)");
    expect(page).toContain(`/assessments/${open!.id}`);
  });
});

test("an open case of somebody disciplined says the same on its page and in the preview", async () => {
  const { personId, id } = cases.get(names[0])!;
  const form = { form: "warning" as const, decidedOn: "2025-03-01", enteredAt: now };
  await office.db.insert(disciplines).values({ ...form, id: newId(), agencyId: hoa.agencyId, personId });
  const versions = await office.db.select().from(awardRules).where(eq(awardRules.awardId, rung));
  const typed = { conditions: "- is: undisciplined\n  from: warning\n", validFrom: "01/03/2025", document: "" };
  const form2 = { ...typed, cite: "Điều 6", reason: "Bổ sung", on: "on", seen: String(versions.length) };
  const before = (await results()).get(id);
  const preview = previewed(await (await desk.post(`/awards/${rung}/rule`, { ...form2, do: "preview" })).text());
  await desk.post(`/awards/${rung}/rule`, { ...form2, do: "save" });
  expect(preview.get(id)).toEqual([before, (await results()).get(id)]);
});
