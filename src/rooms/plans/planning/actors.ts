import { type SQL, sql } from "drizzle-orm";
import { fold } from "#kernel/vietnamese/index.ts";
import type { Plan } from "../schema.ts";
import type { Actor } from "../terms.ts";

/**
 * Ai làm, as a condition on a unit version `v`: of a named kind, named itself, or every unit there is.
 * A plan of one unit reaches only that unit and what stands below it; bodies and outside agencies act only when named.
 */
export function actorCondition(plan: Pick<Plan, "agencyId" | "ownerUnitId">, actor: Actor): SQL {
  const ways = [
    actor.kinds.length > 0 &&
      sql`(vn_fold(v.kind) = any(${folded(actor.kinds)}) and ${notAmong(plan, sql`category = 'outside'`)})`,
    actor.units.length > 0 &&
      sql`(vn_fold(v.name) = any(${folded(actor.units)}) or vn_fold(v.short_name) = any(${folded(actor.units)}) or vn_fold(v.abbreviation) = any(${folded(actor.units)}))`,
    actor.all && sql`(v.parent_id is not null and ${notAmong(plan, sql`category <> 'unit'`)})`,
  ].filter((way) => way !== false);
  const named = ways.length === 0 ? sql`v.unit_id = ${plan.ownerUnitId}` : sql.join(ways, sql` or `);
  return sql`(${named}) and ${withinOwner(plan)}`;
}

/** Few units are bodies or outside; a hashed list of them costs less than a join that the planner misjudges. */
function notAmong(plan: Pick<Plan, "agencyId">, which: SQL): SQL {
  return sql`v.unit_id not in (select id from units where agency_id = ${plan.agencyId} and ${which})`;
}

/** The owner's subtree; of the agency's own plan that is everything, so nothing is asked. */
function withinOwner(plan: Pick<Plan, "agencyId" | "ownerUnitId">): SQL {
  return sql`case when (select a.root_unit_id from agencies a where a.id = ${plan.agencyId}) = ${plan.ownerUnitId} then true
    else v.unit_id in (select unit_id from unit_subtree(${plan.ownerUnitId}::uuid, v.valid_from)) end`;
}

function folded(names: string[]): SQL {
  return sql`${sql.param(names.map(fold))}::text[]`;
}
