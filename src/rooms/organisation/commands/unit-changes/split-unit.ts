import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { mayHandOver } from "../../rules.ts";
import { placeUnit } from "../establish-unit.ts";
import { endUnits } from "./end-unit.ts";
import type { Successor } from "./merge-units.ts";
import { changeable, standing } from "./versions.ts";
import { type ChangeFacts, writeChange } from "./write-change.ts";

/**
 * Chia, tách: one unit becomes several; it ends unless it is among those that stay. `heir` says which of `into` takes
 * its people and the units below it. Gives the ids of `into` in order.
 */
export function splitUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  into: Successor[],
  heir: number | null,
  facts: ChangeFacts,
  now: Date,
): Promise<string[]> {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    insist(mayHandOver(into.length, heir));
    const targets = await place(tx, officer, into, facts.on);
    const heirId = heir === null ? null : targets[heir]!;
    if (!targets.includes(unitId)) await endUnits(tx, officer, [unitId], heirId, facts.on);
    const names: string[] = [];
    for (const id of targets) names.push((await standing(tx, officer.agencyId, id, facts.on)).name);
    const told = { from: before.name, to: names.join("; ") };
    const change = { kind: "split" as const, from: [unitId], to: targets, heirId, names: told };
    await writeChange(tx, officer, change, facts, now);
    return targets;
  });
}

async function place(tx: Tx, officer: Officer, into: Successor[], day: string): Promise<string[]> {
  const ids: string[] = [];
  for (const one of into)
    ids.push(typeof one === "string" ? one : await placeUnit(tx, officer.agencyId, { ...one, validFrom: day }));
  return ids;
}
