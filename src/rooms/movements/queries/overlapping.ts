import { and, eq, inArray, ne, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { type Overlap, overlapsOf } from "../overlap/overlaps.ts";
import { launches, type Movement, movements } from "../schema.ts";
import { visibleTo } from "./visible.ts";

/** Those that run at most this many are compared; an agency runs a few dozen. */
const most = 500;

/**
 * The movements that run at the same time among the same units and say much the same. `unitIds`: to whom this one goes or
 * would go. One query.
 */
export async function overlapping(
  db: DbOrTx,
  officer: Officer,
  movement: Movement,
  unitIds: readonly string[],
): Promise<Overlap[]> {
  if (movement.startsOn === null || unitIds.length === 0) return [];
  const others = await db
    .select({
      id: movements.id,
      name: movements.name,
      theme: movements.theme,
      content: movements.content,
      parentId: movements.parentId,
      startsOn: sql<string>`${movements.startsOn}`,
      endsOn: movements.endsOn,
      unitIds: sql<string[]>`array_agg(${launches.unitId})`,
    })
    .from(movements)
    .innerJoin(launches, eq(launches.movementId, movements.id))
    .where(
      and(
        visibleTo(officer),
        eq(movements.state, "launched"),
        ne(movements.id, movement.id),
        inArray(launches.unitId, [...unitIds]),
        sql`(movements.ends_on is null or movements.ends_on >= ${movement.startsOn}::date)`,
        movement.endsOn ? sql`movements.starts_on <= ${movement.endsOn}::date` : undefined,
      ),
    )
    .groupBy(movements.id)
    .limit(most);
  const { startsOn } = movement;
  return overlapsOf({ ...movement, startsOn, unitIds }, others);
}
