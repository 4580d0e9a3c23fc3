import { and, eq } from "drizzle-orm";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { PackMovement } from "#rooms/plans/packs/index.ts";
import { type Plan, planOccasions, planStages, plans } from "#rooms/plans/schema.ts";
import { anniversariesOfAgency } from "../queries/anniversaries.ts";
import { anniversaries } from "../schema/anniversaries.ts";
import { movementTargets } from "../schema/targets.ts";
import { drives, type Movement, movements } from "../schema.ts";
import { writeGreetings } from "./keep-drive.ts";

/**
 * Phong trào, đợt thi đua và ngày kỷ niệm mà kế hoạch nêu: made when the plan is issued, the movements as drafts, to be edited
 * and launched. Made once: what stands already is left alone.
 */
export async function makeMovementsOfPlan(tx: Tx, planId: string, now: Date): Promise<void> {
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId));
  if (!plan) return;
  const span = await spanOf(tx, plan);
  for (const one of plan.body.movements ?? []) await makeMovement(tx, plan, one, span, now);
  await makeDrives(tx, plan, now);
  await keepAnniversaries(tx, plan, now);
}

type Span = Pick<Movement, "startsOn" | "endsOn" | "until">;

/** A movement lasts as the plan says of it, else as long as the plan. */
async function makeMovement(tx: Tx, plan: Plan, one: PackMovement, span: Span, now: Date): Promise<void> {
  const { key, parent, from, to, targets, name, way, content, criteria } = one;
  const id = newId();
  const made = await tx
    .insert(movements)
    .values({
      ...{ id, agencyId: plan.agencyId, ownerUnitId: plan.ownerUnitId, planId: plan.id, packKey: key, name, way },
      ...{ theme: one.theme ?? null, slogan: one.slogan ?? null, content: content || (one.quote ?? ""), criteria },
      ...{ parentLevel: parent?.level ?? null, parentName: parent?.name ?? null },
      ...{ parentDocument: parent?.document ?? null, createdBy: null, createdAt: now },
      ...{ startsOn: from ?? span.startsOn, endsOn: to ?? span.endsOn, until: to ? null : span.until },
    })
    .onConflictDoNothing()
    .returning({ id: movements.id });
  if (made.length === 0 || targets.length === 0) return;
  await tx.insert(movementTargets).values(
    targets.map(({ title, goal, measure }, position) => ({
      ...{ id: newId(), movementId: id, position, title, goal: goal ?? null, measure: measure ?? "" },
    })),
  );
}

/** As long as the plan lasts: to a day, or to the occasion on which it ends and whose day is not known yet. */
async function spanOf(tx: Tx, { id, periodFrom, periodTo, periodUntil }: Plan): Promise<Span> {
  if (periodTo !== null || periodUntil === null) return { startsOn: periodFrom, endsOn: periodTo, until: null };
  const [occasion] = await tx
    .select()
    .from(planOccasions)
    .where(and(eq(planOccasions.planId, id), eq(planOccasions.key, periodUntil)));
  const endsOn = occasion?.heldOn ?? null;
  return { startsOn: periodFrom, endsOn, until: endsOn === null ? (occasion?.name ?? null) : null };
}

/** The stages that the plan calls drives, with the anniversaries it greets in each. */
async function makeDrives(tx: Tx, plan: Plan, now: Date): Promise<void> {
  const called = new Set(plan.body.drives ?? []);
  const stages = await tx.select().from(planStages).where(eq(planStages.planId, plan.id));
  for (const { key, name, startsOn, endsOn, quote } of stages) {
    if (!called.has(key) || startsOn === null || endsOn === null) continue;
    const id = newId();
    const made = await tx
      .insert(drives)
      .values({
        ...{ id, agencyId: plan.agencyId, ownerUnitId: plan.ownerUnitId, planId: plan.id, packKey: key, name },
        ...{ startsOn, endsOn, content: quote ?? "", createdBy: null, createdAt: now },
      })
      .onConflictDoNothing()
      .returning({ id: drives.id });
    const greets = plan.body.anniversaries.filter(({ stage }) => stage === key);
    const rows = greets.map(({ name: greeted, founded }) => ({ name: greeted, founded: String(founded) }));
    if (made.length > 0) await writeGreetings(tx, id, rows);
  }
}

/** Days the agency's calendar does not know yet; where the pack gives no level they are the agency's own. */
async function keepAnniversaries(tx: Tx, plan: Plan, now: Date): Promise<void> {
  const known = new Set((await anniversariesOfAgency(tx, plan.agencyId)).map(({ founded }) => String(founded)));
  const fresh = plan.body.anniversaries.filter(({ founded }) => !known.has(String(founded)));
  if (fresh.length === 0) return;
  await tx
    .insert(anniversaries)
    .values(
      fresh.map(({ name, founded, level, quote }) => ({
        ...{ id: newId(), agencyId: plan.agencyId, level: level ?? "agency", name, founded: String(founded) },
        ...{ source: quote ?? plan.title, createdBy: null, createdAt: now },
      })),
    )
    .onConflictDoNothing();
}
