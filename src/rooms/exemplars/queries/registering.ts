import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { peopleBelow, unitsOn } from "#rooms/organisation/index.ts";
import type { EntriesAsked } from "../registration/typed.ts";
import { kindsOfPlan } from "./kinds.ts";
import type { NamedList } from "./registration-lists.ts";

/** What the form of a list asks of the office: kinds and period of the plan, people and units of its own. */
export async function registering(db: DbOrTx, officer: Officer, list: NamedList, today: string): Promise<EntriesAsked> {
  const [plan, units, people] = await Promise.all([
    kindsOfPlan(db, officer, list.planId),
    unitsOn(db, officer.agencyId, today),
    peopleBelow(db, officer.agencyId, list.unitId, today),
  ]);
  const [from, to] = [plan?.periodFrom, plan?.periodTo].map((day) => (day ? Number(day.slice(0, 4)) : null));
  return { kinds: plan?.kinds ?? [], period: from && to && to > from ? { from, to } : null, units, people };
}
