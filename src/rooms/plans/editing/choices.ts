import type { Db } from "#kernel/db/index.ts";
import { kindsOn, unitsOn } from "#rooms/organisation/index.ts";
import type { PlanPack } from "../packs/pack.ts";
import type { DutyChoices } from "../views/editing/DutyFields.tsx";

/**
 * What the duty editor offers: kinds and units of the agency today, and the plan's own stages, occasions
 * and duties that have a day another one can be counted from. */
export async function dutyChoices(db: Db, agencyId: string, pack: PlanPack, today: string): Promise<DutyChoices> {
  const [kinds, units] = await Promise.all([kindsOn(db, agencyId, today), unitsOn(db, agencyId, today)]);
  return {
    kinds,
    units: units.filter((unit) => unit.category !== "outside"),
    occasions: pack.occasions,
    duties: pack.duties.filter(({ due }) => due !== null && due.type !== "standing"),
    stages: pack.stages,
  };
}
