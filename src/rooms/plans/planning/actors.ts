import { type SQL, sql } from "drizzle-orm";
import type { Plan } from "../schema.ts";
import type { Actor } from "../terms.ts";

/**
 * Ai làm, as a condition on a unit version `v` of a unit `u`: of a named kind, named itself, or every unit there is.
 * A plan of one unit reaches only that unit and what stands below it; bodies and outside agencies act only when named.
 */
export function actorCondition(plan: Pick<Plan, "agencyId" | "ownerUnitId">, actor: Actor): SQL {
  const ways = [
    actor.kinds.length > 0 && sql`(u.category <> 'outside' and vn_fold(v.kind) in ${folded(actor.kinds)})`,
    actor.units.length > 0 &&
      sql`(vn_fold(v.name) in ${folded(actor.units)} or vn_fold(v.short_name) in ${folded(actor.units)} or vn_fold(v.abbreviation) in ${folded(actor.units)})`,
    actor.all && sql`(u.category = 'unit' and v.parent_id is not null)`,
  ].filter((way) => way !== false);
  const named = ways.length === 0 ? sql`v.unit_id = ${plan.ownerUnitId}` : sql.join(ways, sql` or `);
  return sql`(${named}) and ${withinOwner(plan)}`;
}

/** The owner's subtree; of the agency's own plan that is everything, so nothing is asked. */
function withinOwner(plan: Pick<Plan, "agencyId" | "ownerUnitId">): SQL {
  return sql`((select a.root_unit_id from agencies a where a.id = ${plan.agencyId}) = ${plan.ownerUnitId}
    or v.unit_id in (select unit_id from unit_subtree(${plan.ownerUnitId}::uuid, v.valid_from)))`;
}

function folded(names: string[]): SQL {
  return sql`(select vn_fold(n) from unnest(${sql.param(names)}::text[]) n)`;
}
