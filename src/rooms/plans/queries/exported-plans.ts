import { eq } from "drizzle-orm";
import type { Db } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { writePack } from "../packs/write-pack.ts";
import { plans } from "../schema.ts";
import { packOfPlan } from "./pack-of-plan.ts";

/** The packs (YAML) of the plans with this id or key: none, one, or one for each agency that uses the key. For the command line. */
export async function exportedPlans(db: Db, idOrKey: string): Promise<string[]> {
  const found = await db
    .select()
    .from(plans)
    .where(isId(idOrKey) ? eq(plans.id, idOrKey) : eq(plans.key, idOrKey));
  return Promise.all(found.map(async (plan) => writePack(await packOfPlan(db, plan))));
}
