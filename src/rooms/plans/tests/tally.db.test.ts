import { asc, eq, type SQL, sql } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { subscribe } from "#app/subscriptions.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { addDays } from "#kernel/calendar/index.ts";
import { Refused } from "#kernel/verdict.ts";
import { mergeUnits } from "#rooms/organisation/commands/unit-changes/merge-units.ts";
import { authoritiesOn } from "#rooms/organisation/index.ts";
import { type Office, openOffice } from "#testing/office.ts";
import { officerNamed } from "#testing/officers.ts";
import * as answering from "../commands/answer-submission.ts";
import { changePlan } from "../commands/change-plan.ts";
import { addProof, withdrawProof } from "../commands/keep-proofs.ts";
import { moveDueDate } from "../commands/move-due-date.ts";
import { recallSubmission } from "../commands/recall-submission.ts";
import { submitObligation } from "../commands/submit-obligation.ts";
import { foldTallies } from "../planning/fold-tallies.ts";
import { planObligations } from "../planning/plan-obligations.ts";
import { countsNow, keptCounts } from "../queries/counted-obligations.ts";
import { duties, type Obligation, obligations, obligationTallies, type Plan, plans, proofs } from "../schema.ts";

let office: Office;
let khai: Officer;
let planId: string;
const today = "2018-03-05";
const now = new Date(`${today}T09:00:00+07:00`);

beforeAll(async () => {
  office = await openOffice({ only: ["ca-mau"], lived: true, clockDays: { "ca-mau": today } });
  subscribe();
  khai = await officerNamed(office.db, "Trần Minh Khải", today);
  planId = (await office.db.select().from(plans).where(eq(plans.state, "issued")).orderBy(asc(plans.createdAt)))[0]!.id;
});
afterAll(() => office.close());

test("the tally equals a count of the obligations after any sequence of acts, folded or not", async () => {
  const steps = fc.array(
    fc.record({ act: fc.constantFrom(...acts), at: fc.nat(), days: fc.integer({ min: -40, max: 400 }) }),
    {
      minLength: 10,
      maxLength: 25,
    },
  );
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      for (const { act, at, days } of sequence) if (await took(act, at, days)) done.add(act.name);
      await insistEqual();
    }),
    { numRuns: 8, endOnFailure: true },
  );
  for (const act of acts.filter(({ name }) => !done.has(name))) if (await tookSomewhere(act)) done.add(act.name);
  await insistEqual();
  expect(acts.filter((act) => !done.has(act.name)).map((act) => act.name)).toEqual([]);
}, 240_000);

test("a fold leaves one line a kind, also when two come at once and acts go on meanwhile", async () => {
  for (let n = 0; n < 6; n += 1) await took(submit, n, 0);
  const moving = acts.slice(0, 6).map((act, n) => took(act, n * 7, 5));
  await Promise.all([foldTallies(office.db), foldTallies(office.db), ...moving]);
  await insistEqual();
  await foldTallies(office.db);
  await insistEqual();
  const lines = await office.db.$count(obligationTallies);
  const { rows } = await office.db.execute(sql`select 1 from ${keptCounts(sql`true`)} o`);
  expect(lines).toBe(rows.length);
});

test("what is deleted leaves the tally too", async () => {
  const [duty] = await office.db.select().from(duties).where(eq(duties.planId, planId)).limit(1);
  await office.db.transaction(async (tx) => {
    await tx.execute(sql`delete from questions`);
    await tx.delete(duties).where(eq(duties.id, duty!.id));
  });
  await insistEqual();
});

/** Chance may leave out an act that few obligations allow: it is tried on one after the other, each handed in first. */
async function tookSomewhere(act: Act): Promise<boolean> {
  for (let at = 0; at < 200; at += 1) {
    if (await took(act, at, 7)) return true;
    await took(submit, at, 0);
    if (await took(act, at, 7)) return true;
  }
  return false;
}

/** Acts on the obligation (or plan) that a number picks; refused ones change nothing. */
type Act = (one: Obligation, plan: Plan, days: number) => Promise<unknown>;

const submit: Act = (one) =>
  submitObligation(office.db, khai, one.id, { note: "", proofs: [{ kind: "document", title: "Biên bản" }] }, now);
const accept: Act = (one) => answering.acceptSubmission(office.db, khai, one.id, now);
const giveBack: Act = (one) => answering.returnSubmission(office.db, khai, one.id, "Thiếu biên bản", now);
const reopen: Act = (one) => answering.reopenObligation(office.db, khai, one.id, "Bổ sung số liệu", now);
const recall: Act = (one) => recallSubmission(office.db, khai, one.id, now);
const excuse: Act = async (one) => {
  const [head] = await authoritiesOn(office.db, khai.agencyId, today);
  await answering.excuseObligation(office.db, khai, one.id, head!.personId, "Đơn vị mới thành lập", now);
};
const prove: Act = (one, _plan, days) => {
  const proof = { kind: "story" as const, title: "Bài viết", happenedOn: addDays(today, Math.min(0, -days)) };
  return addProof(office.db, khai, one.id, { ...proof, url: `https://tin.example.vn/${days}` }, now);
};
const withdraw: Act = async (one) => {
  const [proof] = await office.db
    .select()
    .from(proofs)
    .where(sql`${proofs.obligationId} = ${one.id} and ${proofs.withdrawnAt} is null`)
    .limit(1);
  if (!proof) throw new Refused([{ code: "proof.none" }]);
  await withdrawProof(office.db, khai, one.id, proof.id, "Gửi nhầm", now);
};
const moveOne: Act = ({ dutyId, period, unitId }, _plan, days) =>
  moveDueDate(
    office.db,
    khai,
    planId,
    { dutyId, period, unitId, toDay: addDays(today, days), reason: "Trùng lịch" },
    now,
  );
const moveAll: Act = ({ dutyId, period }, _plan, days) =>
  moveDueDate(
    office.db,
    khai,
    planId,
    { dutyId, period, unitId: null, toDay: addDays(today, days), reason: "Trùng lịch" },
    now,
  );
const amend: Act = (one, plan, days) => {
  const due = { type: "yearly" as const, by: addDays("2018-01-01", Math.abs(days) % 360).slice(5) };
  const amendment = { reason: "Điều chỉnh thời hạn", effectiveOn: today };
  const change = async () => {
    const [duty] = await office.db.select().from(duties).where(eq(duties.id, one.dutyId));
    await changePlan(
      office.db,
      khai,
      planId,
      plan.revision,
      (pack) => ({ ...pack, duties: pack.duties.map((each) => (each.key === duty!.key ? { ...each, due } : each)) }),
      amendment,
      now,
    );
  };
  return change();
};
const merge: Act = async (one, plan, days) => {
  const [other] = await office.db
    .execute<{ id: string }>(sql`
    select unit_id as id from unit_versions where agency_id = ${khai.agencyId} and parent_id is not null and unit_id <> ${one.unitId}
      and valid_to is null order by md5(unit_id::text || ${days}) limit 1`)
    .then(({ rows }) => rows);
  const on = addDays(today, 1 + Math.abs(days));
  const into = {
    name: `Tòa án thử nghiệm ${days}`,
    kind: "Tòa án cấp huyện",
    parentId: plan.ownerUnitId,
    validFrom: on,
  };
  await mergeUnits(office.db, khai, [one.unitId, other!.id], into, { on }, now);
};
const replan: Act = (_one, _plan, days) =>
  office.db.transaction((tx) => planObligations(tx, planId, new Date(now.getTime() + Math.abs(days) * 86_400_000)));
const fold: Act = () => foldTallies(office.db);
/** As somebody with a hand on the database would. */
const mend: Act = (one, _plan, days) =>
  office.db.execute(
    sql`update obligations set done = done + 1, target = 2 where duty_id = ${one.dutyId} and id % 3 = ${Math.abs(days) % 3}`,
  );

const acts = Object.values({
  submit,
  accept,
  giveBack,
  reopen,
  recall,
  excuse,
  prove,
  withdraw,
  moveOne,
  moveAll,
  amend,
  merge,
  replan,
  fold,
  mend,
});

/** What an act can be done to, where that is little. */
const chances: Record<string, SQL> = {
  accept: sql`state = 'submitted'`,
  giveBack: sql`state = 'submitted'`,
  recall: sql`state = 'submitted'`,
  reopen: sql`state = 'accepted'`,
  withdraw: sql`exists (select 1 from proofs p where p.obligation_id = obligations.id and p.withdrawn_at is null)`,
};

/** Whether the act was done; a refusal is fine, a fault is not. */
async function took(act: Act, at: number, days: number): Promise<boolean> {
  const [plan] = await office.db.select().from(plans).where(eq(plans.id, planId));
  const rows = await office.db
    .select()
    .from(obligations)
    .where(sql`plan_id = ${planId} and state <> 'lapsed' and ${chances[act.name] ?? sql`true`}`)
    .orderBy(asc(obligations.id));
  const one = rows[at % Math.max(1, rows.length)];
  if (!one) return false;
  return act(one, plan!, days).then(
    () => true,
    (error) => {
      if (error instanceof Error && ["Refused", "Overtaken", "NotFound"].includes(error.constructor.name)) return false;
      throw error;
    },
  );
}

/** Every kind with its number and its ids, in the tally and in the rows. */
async function insistEqual(): Promise<void> {
  const [kept, counted] = await Promise.all(
    [keptCounts(sql`true`), countsNow(sql`true`)].map((source) =>
      office.db.execute(sql`select to_jsonb(o) as kind from ${source} o order by 1`),
    ),
  );
  expect(kept!.rows).toEqual(counted!.rows);
}
