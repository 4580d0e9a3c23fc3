import { eq } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { generalCriteria } from "../assessment/self.ts";
import { selfAssessments } from "../schema/registration.ts";
import { kindsOfPlan } from "./kinds.ts";

/** What the unit of a list says of itself, and the criteria its plan asks it by; no criteria, nothing to say. Two queries. */
export async function selfAssessmentOf(db: DbOrTx, officer: Officer, list: { id: string; planId: string }) {
  const plan = await kindsOfPlan(db, officer, list.planId);
  const [written] = await db.select().from(selfAssessments).where(eq(selfAssessments.listId, list.id));
  return { criteria: plan ? generalCriteria(plan) : [], written };
}
