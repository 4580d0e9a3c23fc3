import type { Day } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { keepLadder } from "#rooms/awards/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { Plan } from "../schema.ts";

/** From which day a ladder holds, why it is as it is, and who said so. */
export type LadderChange = { from: Day; reason: string | null; madeBy: string | null };

/** Makes the rungs of an issued plan, or brings them in line with an amendment. */
export function keepLadderOf(tx: Tx, plan: Plan, pack: PlanPack, change: LadderChange, now: Date): Promise<void> {
  const of = { agencyId: plan.agencyId, planId: plan.id, planKey: plan.key, rungs: pack.ladder };
  return keepLadder(tx, { ...of, ...change }, now);
}
