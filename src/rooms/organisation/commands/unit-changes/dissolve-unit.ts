import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { endUnits } from "./end-unit.ts";
import { standing } from "./versions.ts";
import { type ChangeFacts, writeChange } from "./write-change.ts";

/**
 * Giải thể: the unit ends the day before; its work goes to named successors, or to nobody. `heirId` is the one of them
 * that takes its people and the units below it; a lone successor does.
 */
export function dissolveUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  successorIds: string[],
  heirId: string | null,
  facts: ChangeFacts,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const heir = heirId ?? (successorIds.length === 1 ? successorIds[0]! : null);
    const [name] = await endUnits(tx, officer, [unitId], heir, facts.on);
    const names: string[] = [];
    for (const id of successorIds) names.push((await standing(tx, officer.agencyId, id, facts.on)).name);
    const told = { from: name ?? "", to: names.join("; ") };
    const change = { kind: "dissolve" as const, from: [unitId], to: successorIds, heirId: heir, names: told };
    await writeChange(tx, officer, change, facts, now);
  });
}
