import { and, eq } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { addDays, type Day, startOfDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { movementTargets, targetFigures } from "#rooms/movements/schema/targets.ts";
import { launches, movements } from "#rooms/movements/schema.ts";
import { unitsOn } from "#rooms/organisation/index.ts";
import { actorsOf, type Cast } from "./cast.ts";
import type { Entered } from "./enter-agency.ts";
import { chance } from "./fate.ts";
import { toldMovements } from "./movements-told.ts";

/** Lives the movements of a practice agency until its day: launched to its units, most answered in time, a few late. */
export async function enterMovements(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const cast = actorsOf(entered);
  await enterTold(tx, entered, key, planId, today);
  const drafts = await tx
    .select()
    .from(movements)
    .where(and(eq(movements.agencyId, entered.agencyId), eq(movements.state, "drafting")));
  for (const [n, movement] of drafts.entries()) {
    const launchedOn = addDays(movement.startsOn ?? today, 8 + n);
    if (launchedOn > today) continue;
    const number = toldMovements[key]?.number ?? `${String(5 + n).padStart(2, "0")}/PĐ-STP`;
    const answersDueOn = addDays(launchedOn, 22);
    await tx
      .update(movements)
      .set({ state: "launched", number, launchedOn, answersDueOn, revision: movement.revision + 1 })
      .where(eq(movements.id, movement.id));
    const units = await launchTo(tx, entered, cast, { ...movement, launchedOn, answersDueOn }, today);
    await record(
      tx,
      { agencyId: entered.agencyId, personId: cast.office.id, name: cast.office.name },
      startOfDay(launchedOn),
      {
        verb: "movement.launched",
        subjectType: "movement",
        subjectId: movement.id,
        unitId: entered.rootUnitId,
        facts: { name: movement.name, number, units: String(units) },
      },
    );
  }
}

/** The movement that is told of an agency, as a draft. */
async function enterTold(tx: Tx, entered: Entered, key: string, planId: string, today: Day): Promise<void> {
  const told = toldMovements[key];
  if (!told) return;
  const id = newId();
  const startsOn = addDays(today, -told.since - 8);
  const { name, theme, content, target, lasts } = told;
  await tx.insert(movements).values({
    ...{ id, agencyId: entered.agencyId, ownerUnitId: entered.rootUnitId, planId, name, theme, content, way: "theme" },
    ...{ startsOn, endsOn: addDays(startsOn, lasts), createdAt: startOfDay(startsOn) },
  });
  await tx.insert(movementTargets).values({ id: newId(), movementId: id, position: 0, ...target });
}

type Running = { id: string; name: string; launchedOn: Day; answersDueOn: Day };

/** One row a unit; of five movements one unit is late, as chance has it, and the figures of some are told. */
async function launchTo(tx: Tx, entered: Entered, cast: Cast, movement: Running, today: Day): Promise<number> {
  const all = await unitsOn(tx, entered.agencyId, today, { category: "unit" });
  const units = all.filter(({ id }) => id !== entered.rootUnitId);
  const [target] = await tx.select().from(movementTargets).where(eq(movementTargets.movementId, movement.id));
  for (const [n, unit] of units.entries()) {
    const by = cast.ofUnit(unit.id);
    const late = chance(`muộn ${movement.name} ${unit.name}`) >= 94;
    const wanted = late ? addDays(movement.answersDueOn, 5) : addDays(movement.launchedOn, 5 + (n % 12));
    const answeredOn = wanted > today ? today : wanted;
    const id = newId();
    await tx.insert(launches).values({
      ...{ id, agencyId: entered.agencyId, movementId: movement.id, unitId: unit.id, state: "answered", late },
      ...{ toldAt: startOfDay(movement.launchedOn), acknowledgedAt: startOfDay(answeredOn), acknowledgedBy: by.id },
      ...{ number: `${String(3 + n).padStart(2, "0")}/PĐ-ĐV`, documentOn: answeredOn, answeredOn, answeredBy: by.id },
    });
    if (!target?.goal || n % 3 !== 0) continue;
    const value = Math.round((target.goal - 2 + chance(`đạt ${unit.name}`) / 40) * 10) / 10;
    await tx.insert(targetFigures).values({
      ...{ id: newId(), targetId: target.id, launchId: id, value: Math.min(value, 100), words: "" },
      ...{ evidence: `Báo cáo số ${12 + n}/BC-ĐV`, reportedOn: answeredOn, reportedBy: by.id },
    });
  }
  return units.length;
}
