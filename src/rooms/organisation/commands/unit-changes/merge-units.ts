import type { Officer } from "#kernel/auth/index.ts";
import type { Db } from "#kernel/db/index.ts";
import { insist } from "#kernel/verdict.ts";
import { mayKeepOrganisation, mustBeSeveral } from "../../rules.ts";
import { type NewUnit, placeUnit } from "../establish-unit.ts";
import { endUnits } from "./end-unit.ts";
import { standing } from "./versions.ts";
import { type ChangeFacts, writeChange } from "./write-change.ts";

/** A unit that takes over: one that stands already (its id), or one to be made on the day of the change. */
export type Successor = string | Omit<NewUnit, "validFrom">;

/** Hợp nhất, sáp nhập: several units end the day before and one stands for them, new or already there. Gives its id. */
export function mergeUnits(
  db: Db,
  officer: Officer,
  fromIds: string[],
  into: Successor,
  facts: ChangeFacts,
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const ending = [...new Set(fromIds)].filter((id) => id !== into);
    insist(mustBeSeveral(ending, into));
    const target =
      typeof into === "string" ? into : await placeUnit(tx, officer.agencyId, { ...into, validFrom: facts.on });
    const ended = await endUnits(tx, officer, ending, target, facts.on);
    const successor = await standing(tx, officer.agencyId, target, facts.on);
    const names = { from: ended.join("; "), to: successor.name };
    await writeChange(tx, officer, { kind: "merge", from: ending, to: [target], heirId: target, names }, facts, now);
    return target;
  });
}
