import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { changePlan } from "#rooms/plans/commands/change-plan.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import type { PlanPack } from "#rooms/plans/packs/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import { packOf } from "../../../../plans/pack-files.ts";
import { keepLadder } from "../commands/keep-ladder.ts";
import { ruleOn } from "../conditions/dated-rules.ts";
import { judge } from "../conditions/judge.ts";
import { yearSpan } from "../conditions/span.ts";
import { knownAwards } from "../queries/known-awards.ts";
import { emptyRecord } from "../record.ts";
import { awardRules, awards } from "../schema.ts";

const now = new Date("2026-01-02T05:00:00Z");
let office: Office;
beforeAll(async () => {
  office = await openOffice({ only: ["ninh-binh"] });
  const [plan] = await office.db.select().from(plans);
  const program = { agencyId: plan!.agencyId, ...theProgram };
  await office.db.transaction((tx) =>
    issueWritten(tx, program, plan!.id, { number: "12/KH-STP", issuedOn: "2023-01-18" }, now),
  );
}, 120_000);
afterAll(() => office.close());
const rungs = () =>
  office.db
    .select({
      id: awards.id,
      key: awards.key,
      planId: awards.planId,
      agencyId: awards.agencyId,
      cycle: awards.cycle,
      validTo: awards.validTo,
    })
    .from(awards)
    .where(eq(awards.family, "recognition"))
    .orderBy(asc(awards.position));
const versions = (awardId: string) =>
  office.db
    .select({
      version: awardRules.version,
      from: awardRules.validFrom,
      to: awardRules.validTo,
      reason: awardRules.reason,
    })
    .from(awardRules)
    .where(and(eq(awardRules.awardId, awardId)))
    .orderBy(asc(awardRules.version));

test("issuing the plan of Ninh Bình makes its four rungs, which hold from the first day of its period", async () => {
  const made = await rungs();
  expect(made.map(({ key, cycle }) => [key, cycle])).toEqual([
    ["ninh-binh.co-so-nam", "yearly"],
    ["ninh-binh.nganh-nam", "yearly"],
    ["ninh-binh.co-so-giai-doan", "period"],
    ["ninh-binh.nganh-giai-doan", "period"],
  ]);
  expect(await versions(made[3]!.id)).toEqual([{ version: 1, from: "2021-01-01", to: null, reason: null }]);
});

test("rungs of a plan are named by their full keys inside conditions", async () => {
  const [last] = (await rungs()).slice(-1);
  const [rule] = await office.db.select().from(awardRules).where(eq(awardRules.awardId, last!.id));
  expect(rule!.conditions.flatMap((one) => (one.is === "held" ? (one.awards ?? []) : []))).toEqual([
    "ninh-binh.co-so-giai-doan",
    "ninh-binh.nganh-nam",
  ]);
});

test("a plan amended for coming years changes what they are judged by; years before keep what they had", async () => {
  const { db } = office;
  const [plan] = await db.select().from(plans);
  const hoa = await officerNamed(db, "Đinh Thị Hoa", "2024-03-01");
  const milder = (pack: PlanPack): PlanPack => ({
    ...pack,
    ladder: pack.ladder.map((rung) =>
      rung.key === "co-so-nam" ? { ...rung, conditions: [{ is: "rated", atLeast: "well_done" }] } : rung,
    ),
  });
  const amendment = { reason: "Hướng dẫn mới", document: "5/HD-STP", effectiveOn: "2024-03-01" };
  await changePlan(db, hoa, plan!.id, plan!.revision, milder, amendment, new Date("2024-03-01T03:00:00Z"));

  const rung = (await knownAwards(db, plan!.agencyId)).find(({ key }) => key === "ninh-binh.co-so-nam")!;
  const well = emptyRecord({ kind: "person", id: "anh", name: "Phạm Thị Ngọc Ánh" });
  const ratings = [2023, 2024].map((year) => ({ year, level: "well_done" as const }));
  const judged = (year: number) => {
    const last = `${year}-12-31`;
    const rule = ruleOn(rung.rules, { proposed: last, decided: last, span_end: last })!;
    return { version: rule.version % 1000, result: judge(rule, { ...well, ratings }, yearSpan(year), last).result };
  };
  expect(judged(2023)).toEqual({ version: 1, result: "failed" });
  expect(judged(2024)).toEqual({ version: 2, result: "met" });
  // Decided only in 2024, a case of 2023 still goes by the rule of its year: the plan dates it by the end of the span.
  const late = ruleOn(rung.rules, { proposed: "2024-04-01", decided: "2024-05-01", span_end: "2023-12-31" });
  expect(late!.version % 1000).toBe(1);

  await db.delete(awardRules).where(and(eq(awardRules.awardId, rung.id), eq(awardRules.version, 2)));
  await db.update(awardRules).set({ validTo: null }).where(eq(awardRules.awardId, rung.id));
});

test("an amendment makes a version of what differs only, and ends a rung that is dropped", async () => {
  const [first, second, third, fourth] = await rungs();
  const ladder = packOf("ninh-binh").ladder.slice(0, 3);
  const stricter = [{ ...ladder[0]!, conditions: ladder[0]!.conditions.slice(0, 2) }, ...ladder.slice(1)];
  const plan = { agencyId: first!.agencyId!, planId: first!.planId!, planKey: "ninh-binh", rungs: stricter };
  const change = { from: "2024-01-01", reason: "Theo hướng dẫn mới", madeBy: null };
  await office.db.transaction((tx) => keepLadder(tx, { ...plan, ...change }, now));
  expect(await versions(first!.id)).toEqual([
    { version: 1, from: "2021-01-01", to: "2023-12-31", reason: null },
    { version: 2, from: "2024-01-01", to: null, reason: "Theo hướng dẫn mới" },
  ]);
  expect(await versions(second!.id)).toHaveLength(1);
  expect(await versions(third!.id)).toHaveLength(1);
  expect((await rungs()).find(({ id }) => id === fourth!.id)?.validTo).toBe("2023-12-31");
});
