import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { packWindows } from "../packs/windows.ts";
import { type Scope, scopesOf } from "../reading/scopes.ts";
import type { Tally } from "../reading/tallies.ts";
import type { Duty, Plan, planOccasions, planStages } from "../schema.ts";
import { packOfPlan } from "./pack-of-plan.ts";
import { type PlanHead, planHead } from "./plan-head.ts";
import { dutiesOf, occasionsOf, stagesOf } from "./plans.ts";
import { type QuotaPeriod, quotasOfPlan } from "./quotas.ts";
import { talliesOf } from "./tallies.ts";

/** All that the page of a plan shows. */
export type PlanFacts = {
  plan: Plan;
  head: PlanHead;
  duties: Duty[];
  stages: (typeof planStages.$inferSelect)[];
  occasions: (typeof planOccasions.$inferSelect)[];
  scopes: Scope[];
  /** First and last day as far as they are known; an end at an occasion counts by its day, else by its year. */
  span: { from: string | null; to: string | null };
  tallies: Tally[];
  quotas: QuotaPeriod[];
};

/** Six queries, whatever the size; a draft, which nobody owes yet, shows the dates its rules give. */
export async function planPage(db: DbOrTx, officer: Officer, plan: Plan, today: string): Promise<PlanFacts> {
  const [head, duties, frame] = await Promise.all([
    planHead(db, officer, plan, today),
    dutiesOf(db, plan.id),
    planFrame(db, plan),
  ]);
  const drafting = plan.state === "drafting";
  const [tallies, quotas] = await Promise.all([
    drafting ? draftTallies(db, plan, duties) : talliesOf(db, officer, plan, duties, today),
    drafting ? [] : quotasOfPlan(db, officer, plan, today),
  ]);
  return { plan, head, duties, ...frame, tallies, quotas };
}

/** Stages and occasions of a plan, and the stretches they divide it into. Two queries. */
export async function planFrame(
  db: DbOrTx,
  plan: Plan,
): Promise<Pick<PlanFacts, "stages" | "occasions" | "scopes" | "span">> {
  const [stages, occasions] = await Promise.all([stagesOf(db, plan.id), occasionsOf(db, plan.id)]);
  const endAt = (to: string | null, until: string | null) => {
    const occasion = occasions.find(({ key }) => key === until);
    return to ?? occasion?.heldOn ?? (occasion?.year ? `${occasion.year}-12-31` : null);
  };
  const span = { from: plan.periodFrom ?? plan.issuedOn, to: endAt(plan.periodTo, plan.periodUntil) };
  const parts = stages.map(({ key, name, startsOn, endsOn, until }) => ({
    key,
    name,
    from: startsOn,
    to: endAt(endsOn, until),
  }));
  return { stages, occasions, span, scopes: scopesOf({ ...span, yearKind: plan.yearKind, stages: parts }) };
}

async function draftTallies(db: DbOrTx, plan: Plan, duties: readonly Duty[]): Promise<Tally[]> {
  const windows = packWindows(await packOfPlan(db, plan));
  return duties.flatMap(({ id, key }) =>
    (windows.get(key) ?? []).map(({ period, dueFrom, dueOn }) => ({
      dutyId: id,
      period,
      dueFrom,
      dueOn,
      counts: {},
      total: 0,
      one: null,
    })),
  );
}
