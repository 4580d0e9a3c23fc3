import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type CriteriaAsked, criteriaFor } from "../assessment/criteria.ts";
import type { Exemplar } from "../schema.ts";
import { kindsOfPlan } from "./kinds.ts";
import { leadsUnitOn } from "./leading.ts";

/** The criteria of its plan that concern an exemplar on a day; none without a plan. */
export async function criteriaOf(
  db: DbOrTx,
  officer: Officer,
  exemplar: Pick<Exemplar, "planId" | "kindKey" | "holderKind" | "personId">,
  day: string,
): Promise<CriteriaAsked> {
  const plan = exemplar.planId ? await kindsOfPlan(db, officer, exemplar.planId) : undefined;
  if (!plan) return { criteria: [], passAt: null };
  return criteriaFor(plan, { ...exemplar, leads: await leadsUnitOn(db, exemplar.personId, day) });
}
