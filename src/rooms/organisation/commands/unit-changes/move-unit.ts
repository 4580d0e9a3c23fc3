import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist, Refused } from "#kernel/verdict.ts";
import { mustNotBeRoot } from "../../rules.ts";
import { changeable, newVersion, standing } from "./versions.ts";
import { type ChangeFacts, writeChange } from "./write-change.ts";

/** Where a unit goes: the unit above it, and the heading under which lists show it there. */
export type NewPlace = { parentId: string; groupName?: string | null };

/** Chuyển đơn vị về dưới đơn vị khác from a day on; what stands below it goes along. */
export function moveUnit(db: Db, officer: Officer, unitId: string, place: NewPlace, facts: ChangeFacts, now: Date) {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    insist(mustNotBeRoot(before));
    const parent = await standing(tx, officer.agencyId, place.parentId, facts.on);
    const below = await tx.execute<{ unit_id: string }>(
      sql`select unit_id from unit_subtree(${unitId}::uuid, ${facts.on}::date)`,
    );
    if (below.rows.some((row) => row.unit_id === place.parentId))
      throw new Refused([{ code: "unit.own_parent", facts: { unit: before.name } }]);
    await newVersion(tx, before.id, facts.on, { parentId: place.parentId, groupName: place.groupName ?? null });
    const names = { from: before.name, to: parent.name };
    await writeChange(tx, officer, { kind: "move", from: [unitId], to: [unitId], names }, facts, now);
  });
}
