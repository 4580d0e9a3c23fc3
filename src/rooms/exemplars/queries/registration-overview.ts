import { sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { actsForUnit, seesAllExemplars } from "../rules.ts";
import { plansWithKinds } from "./kinds.ts";
import { type ListOfYear, listsOfYear } from "./registration-lists.ts";

/** A unit and its list of the year; null while it has none. */
export type UnitList = { unitId: string; unitName: string; list: ListOfYear | null; mine: boolean };

/** Tổng hợp từ đơn vị lên cơ quan: the units of a plan with their lists of a year; a unit's reader sees her own. */
export async function registrationOverview(
  db: DbOrTx,
  officer: Officer,
  today: string,
  asked: { planId?: string | undefined; year: number },
) {
  const plans = await plansWithKinds(db, officer);
  const plan = plans.find(({ id }) => id === asked.planId) ?? plans[0];
  if (!plan) return { plans, plan: null, units: [] };
  const [units, owing, lists] = await Promise.all([
    unitsOn(db, officer.agencyId, today, { category: "unit" }),
    owingUnits(db, plan.id),
    listsOfYear(db, officer, plan.id, asked.year),
  ]);
  const seen = seesAllExemplars(officer);
  const shown = units.flatMap((unit): UnitList[] => {
    const list = lists.find(({ unitId }) => unitId === unit.id) ?? null;
    const mine = actsForUnit(officer, unit.id);
    const counts = list !== null || owing.has(unit.id);
    return counts && (seen || mine || unit.id === officer.unitId)
      ? [{ unitId: unit.id, unitName: unit.name, list, mine }]
      : [];
  });
  return { plans, plan, units: shown };
}

/** The units to which the plan gives something to do. */
async function owingUnits(db: DbOrTx, planId: string): Promise<Set<string>> {
  const { rows } = await db.execute<{ id: string }>(
    sql`select distinct unit_id as id from obligations where plan_id = ${planId} and state <> 'lapsed'`,
  );
  return new Set(rows.map(({ id }) => id));
}
