import { and, asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { theProgram } from "#kernel/activity/index.ts";
import { issueWritten } from "#rooms/plans/index.ts";
import { plans } from "#rooms/plans/schema.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { packOf } from "../../../../plans/pack-files.ts";
import { keepLadder } from "../commands/keep-ladder.ts";
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
