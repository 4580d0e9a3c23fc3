import { type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { seenUnits } from "../reading/rights.ts";
import type { Plan } from "../schema.ts";

/** `seenUnits` as a condition on a column of units. */
export function onSeenUnits(officer: Officer, plan: Pick<Plan, "ownerUnitId">, unitId: SQL): SQL {
  const units = seenUnits(officer, plan);
  return units === "all" ? sql`true` : sql`${unitId} = any(${sql.param([...units])}::uuid[])`;
}
