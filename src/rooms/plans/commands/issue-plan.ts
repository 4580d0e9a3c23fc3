import { and, eq, isNull, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { planObligations } from "../planning/plan-obligations.ts";
import { packOfPlan } from "../queries/pack-of-plan.ts";
import { dutiesOf, planById } from "../queries/plans.ts";
import { mayAcknowledge, mayClose, mayIssue } from "../rules.ts";
import { duties, obligations, type Plan, planRecipients, plans, planVersions } from "../schema.ts";
import { unitNamed } from "./import-plan.ts";
import { keepLadderOf } from "./keep-ladder.ts";
import { tellThoseWhoOwe } from "./tell.ts";

/** Ban hành: gives number and day, fixes the first version, sends it to all who are addressed and makes what is owed. */
export function issuePlan(
  db: Db,
  officer: Officer,
  planId: string,
  facts: { number: string; issuedOn: string },
  now: Date,
) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    const asked = await dutiesOf(tx, planId);
    insist(mayIssue(officer, { ...plan, ...facts, duties: asked.length }));
    await issueWritten(tx, officer, planId, facts, now);
  });
}

/** Issues a draft. For commands that already asked the rules, and for practice, where the program itself acts. */
export async function issueWritten(
  tx: Tx,
  actor: Pick<Officer, "agencyId" | "personId" | "name"> | { agencyId: string; personId: null; name: string },
  planId: string,
  facts: { number: string; issuedOn: string },
  now: Date,
): Promise<void> {
  const [issued] = await tx
    .update(plans)
    .set({ ...facts, issuedMonth: null, state: "issued", issuedAt: now, revision: sql`${plans.revision} + 1` })
    .where(and(eq(plans.id, planId), eq(plans.state, "drafting")))
    .returning();
  if (!issued) throw new Overtaken("plan.changed_meanwhile");
  const pack = await packOfPlan(tx, issued);
  await tx.insert(planVersions).values({
    planId,
    version: issued.version,
    effectiveOn: facts.issuedOn,
    pack,
    madeBy: actor.personId,
    madeAt: now,
  });
  await keepLadderOf(
    tx,
    issued,
    pack,
    {
      from: issued.periodFrom && issued.periodFrom < facts.issuedOn ? issued.periodFrom : facts.issuedOn,
      reason: null,
      madeBy: actor.personId,
    },
    now,
  );
  await planObligations(tx, planId, now);
  await distribute(tx, issued, now);
  await record(tx, actor, now, {
    verb: "plan.issued",
    subjectType: "plan",
    subjectId: planId,
    unitId: issued.ownerUnitId,
    facts: { title: issued.title, number: facts.number },
  });
  await announce(tx, { kind: "plan_issued", agencyId: issued.agencyId, facts: { planId } }, now);
  await tellThoseWhoOwe(tx, issued, `Có kế hoạch mới: ${facts.number}, ${issued.title}`, `/plans/${planId}`, now);
}

/** Gửi kế hoạch: one row for each line of «Nơi nhận», and one for each unit that owes something. */
async function distribute(tx: Tx, plan: Plan, now: Date) {
  await tx.delete(planRecipients).where(eq(planRecipients.planId, plan.id));
  const written = [];
  for (const [position, line] of plan.body.recipients.entries())
    written.push({
      id: newId(),
      planId: plan.id,
      name: line.name,
      unitId: await unitNamed(tx, plan.agencyId, line.unit ?? line.name),
      purpose: line.purpose ?? null,
      position,
      sentAt: now,
    });
  if (written.length > 0) await tx.insert(planRecipients).values(written);
  const owing = await tx
    .selectDistinct({
      unitId: obligations.unitId,
      name: sql<string>`(select v.name from unit_versions v where v.unit_id = ${obligations}.unit_id order by v.valid_from desc limit 1)`,
    })
    .from(obligations)
    .where(eq(obligations.planId, plan.id));
  const named = new Set(written.map((row) => row.unitId));
  const rest = owing.filter((row) => !named.has(row.unitId));
  if (rest.length === 0) return;
  await tx.insert(planRecipients).values(
    rest.map((row, n) => ({
      id: newId(),
      planId: plan.id,
      name: row.name,
      unitId: row.unitId,
      purpose: "để thực hiện",
      position: written.length + n,
      sentAt: now,
    })),
  );
}

/** Xác nhận đã nhận kế hoạch, for one unit. */
export function acknowledgePlan(db: Db, officer: Officer, planId: string, recipientId: string, now: Date) {
  return db.transaction(async (tx) => {
    await planById(tx, officer, planId);
    const [recipient] = await tx
      .select()
      .from(planRecipients)
      .where(and(eq(planRecipients.id, recipientId), eq(planRecipients.planId, planId)));
    insist(mayAcknowledge(officer, recipient ?? { unitId: null, acknowledgedAt: null }));
    const moved = await tx
      .update(planRecipients)
      .set({ acknowledgedAt: now, acknowledgedBy: officer.personId })
      .where(and(eq(planRecipients.id, recipientId), isNull(planRecipients.acknowledgedAt)))
      .returning();
    if (moved.length === 0) throw new Overtaken("plan.changed_meanwhile");
    const [hanging] = await tx
      .select({ id: duties.id })
      .from(duties)
      .where(and(eq(duties.planId, planId), isNull(duties.retiredInVersion), sql`${duties.due}->>'after' = 'receipt'`))
      .limit(1);
    if (hanging) await planObligations(tx, planId, now);
    await record(tx, officer, now, {
      verb: "plan.acknowledged",
      subjectType: "plan",
      subjectId: planId,
      unitId: recipient!.unitId,
      facts: { name: recipient!.name },
    });
  });
}

/** Kết thúc kế hoạch, with what is to be said of it. What is still open stays as it is, on record. */
export function closePlan(db: Db, officer: Officer, planId: string, reason: string, now: Date) {
  return db.transaction(async (tx) => {
    const plan = await planById(tx, officer, planId);
    insist(mayClose(officer, plan));
    const moved = await tx
      .update(plans)
      .set({ state: "closed", closedAt: now, closeReason: reason })
      .where(and(eq(plans.id, planId), eq(plans.state, plan.state)))
      .returning({ id: plans.id });
    if (moved.length === 0) throw new Overtaken("plan.changed_meanwhile");
    await record(tx, officer, now, {
      verb: "plan.closed",
      subjectType: "plan",
      subjectId: planId,
      unitId: plan.ownerUnitId,
      facts: { title: plan.title },
      reason,
    });
  });
}
