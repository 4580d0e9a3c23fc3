import { and, desc, eq, inArray, isNull, notInArray } from "drizzle-orm";
import { addDays, type Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { qualified, rungKey } from "../ladder/qualified.ts";
import type { Rung } from "../ladder/rung.ts";
import { type Award, awardRules, awards } from "../schema.ts";

/** A plan whose ladder is to hold: from which day, and why it changes. */
export type LadderOfPlan = {
  agencyId: string;
  planId: string;
  planKey: string;
  rungs: readonly Rung[];
  /** The first day of the new order; of the first issue the first day of the plan. */
  from: Day;
  reason: string | null;
  madeBy: string | null;
};

/**
 * Ban hành hay sửa bậc công nhận của một kế hoạch: makes the agency's rungs and a new version of every rule that differs
 * from the one before. A rung that is dropped ends the day before. For the command that issues or amends the plan.
 */
export async function keepLadder(tx: Tx, plan: LadderOfPlan, now: Date): Promise<void> {
  const keys = plan.rungs.map((rung) => rungKey(plan.planKey, rung.key));
  await endRungs(tx, plan, keys);
  if (plan.rungs.length === 0) return;
  const kept = await tx
    .insert(awards)
    .values(plan.rungs.map((rung, position) => asAward(rung, plan, position)))
    .onConflictDoUpdate({ target: [awards.agencyId, awards.key], set: { validTo: null } })
    .returning();
  const byKey = new Map(kept.map((row) => [row.key, row]));
  const latest = await latestRules(tx, plan.agencyId, [...byKey.values()]);
  for (const [position, rung] of plan.rungs.entries()) {
    const award = byKey.get(keys[position]!)!;
    await tx.update(awards).set(namesOf(rung, position)).where(eq(awards.id, award.id));
    await keepRule(tx, plan, rung, award, latest.get(award.id), now);
  }
}

function asAward(rung: Rung, plan: LadderOfPlan, position: number): typeof awards.$inferInsert {
  return {
    ...namesOf(rung, position),
    id: newId(),
    agencyId: plan.agencyId,
    planId: plan.planId,
    key: rungKey(plan.planKey, rung.key),
    family: "recognition",
    validFrom: plan.from,
  };
}

function namesOf(rung: Rung, position: number) {
  return {
    name: rung.name,
    short: rung.short ?? rung.name,
    level: rung.level,
    cycle: rung.span,
    holders: rung.holders,
    decider: rung.decider,
    position,
    periodFrom: rung.from ?? null,
    periodTo: rung.to ?? null,
    kinds: rung.kinds ?? null,
  };
}

async function latestRules(tx: Tx, agencyId: string, rungs: Award[]) {
  const rows = await tx
    .selectDistinctOn([awardRules.awardId])
    .from(awardRules)
    .where(
      and(
        eq(awardRules.agencyId, agencyId),
        inArray(
          awardRules.awardId,
          rungs.map((one) => one.id),
        ),
      ),
    )
    .orderBy(awardRules.awardId, desc(awardRules.version));
  return new Map(rows.map((row) => [row.awardId, row]));
}

async function keepRule(
  tx: Tx,
  plan: LadderOfPlan,
  rung: Rung,
  award: Award,
  before: typeof awardRules.$inferSelect | undefined,
  now: Date,
): Promise<void> {
  const siblings = new Set(plan.rungs.map((one) => one.key));
  const terms = {
    holders: rung.holders,
    datedBy: rung.datedBy,
    conditions: rung.conditions.map((one) => qualified(one, plan.planKey, siblings)),
    source: rung.source ?? { cite: "" },
    special: rung.special ?? null,
  };
  if (before && sameTerms(before, terms)) return;
  if (before?.validTo === null)
    await tx
      .update(awardRules)
      .set({ validTo: addDays(plan.from, -1) })
      .where(eq(awardRules.id, before.id));
  await tx.insert(awardRules).values({
    ...terms,
    id: newId(),
    awardId: award.id,
    agencyId: plan.agencyId,
    version: (before?.version ?? 0) + 1,
    validFrom: plan.from,
    reason: plan.reason,
    madeBy: plan.madeBy,
    madeAt: now,
  });
}

/** The database keeps keys of JSON in its own order, so both sides are written in one. */
function sameTerms(before: typeof awardRules.$inferSelect, terms: object): boolean {
  const { holders, datedBy, conditions, source, special } = before;
  return inOneOrder({ holders, datedBy, conditions, source, special }) === inOneOrder(terms);
}

function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

async function endRungs(tx: Tx, plan: LadderOfPlan, keys: string[]): Promise<void> {
  await tx
    .update(awards)
    .set({ validTo: addDays(plan.from, -1) })
    .where(
      and(
        eq(awards.planId, plan.planId),
        isNull(awards.validTo),
        ...(keys.length > 0 ? [notInArray(awards.key, keys)] : []),
      ),
    );
}
