import { and, asc, eq, gt, gte, isNull, lte, or } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken } from "#kernel/verdict.ts";
import { holdsOn } from "../../queries/as-of.ts";
import { unitBefore } from "../../queries/unit-before.ts";
import { type UnitOnDay, unitOn } from "../../queries/units.ts";
import { mayChangeUnit, mayKeepOrganisation, mustStand, type UnitBefore } from "../../rules.ts";
import { type UnitVersion, unitVersions } from "../../schema.ts";
import { dayBefore } from "../day-before.ts";

/** The unit as rules about changes see it, after asking whether it may change on that day at all. */
export async function changeable(tx: Tx, officer: Officer, unitId: string, day: string): Promise<UnitBefore> {
  insist(mayKeepOrganisation(officer));
  const before = await unitBefore(tx, officer.agencyId, unitId, day);
  insist(mayChangeUnit(before, day));
  return before;
}

/** A unit that must stand on a day: a parent, a successor. 404 when it is not of the agency. */
export async function standing(tx: Tx, agencyId: string, unitId: string, day: string): Promise<UnitOnDay> {
  const unit = await unitOn(tx, agencyId, unitId, day);
  insist(mustStand(unit, day));
  return unit;
}

type Changed = Partial<
  Pick<UnitVersion, "name" | "shortName" | "abbreviation" | "kind" | "parentId" | "groupName" | "staffCount">
>;

/**
 * From `day` on the unit is as `changed` says. The version of that day is closed the day before and a new one takes its
 * end; where a version begins on that very day it is rewritten. Later versions follow as long as they said the same.
 */
export async function newVersion(tx: Tx, unitId: string, day: string, changed: Changed): Promise<void> {
  const [current] = await tx
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), holdsOn(day, unitVersions)))
    .for("update");
  if (!current) throw new Overtaken("unit.changed_meanwhile");
  if (current.validFrom === day) {
    await tx.update(unitVersions).set(changed).where(eq(unitVersions.id, current.id));
  } else {
    await tx
      .update(unitVersions)
      .set({ validTo: dayBefore(day) })
      .where(eq(unitVersions.id, current.id));
    const { searchText: _made, ...kept } = current;
    await tx.insert(unitVersions).values({ ...kept, ...changed, id: newId(), validFrom: day });
  }
  await carryOn(tx, current, day, changed);
}

/** A change entered after the fact reaches the versions that came after it, up to the one that said otherwise. */
async function carryOn(tx: Tx, before: UnitVersion, day: string, changed: Changed) {
  const later = await tx
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, before.unitId), gt(unitVersions.validFrom, day)))
    .orderBy(asc(unitVersions.validFrom));
  const open = new Set(Object.keys(changed) as (keyof Changed)[]);
  for (const version of later) {
    for (const field of open) if (version[field] !== before[field]) open.delete(field);
    if (open.size === 0) return;
    const same = Object.fromEntries([...open].map((field) => [field, changed[field]]));
    await tx.update(unitVersions).set(same).where(eq(unitVersions.id, version.id));
  }
}

/** Closes what the unit is on the day before `day`: it stands no more. */
export async function closeVersions(tx: Tx, unitId: string, day: string): Promise<void> {
  await tx
    .update(unitVersions)
    .set({ validTo: dayBefore(day) })
    .where(
      and(
        eq(unitVersions.unitId, unitId),
        lte(unitVersions.validFrom, day),
        or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day)),
      ),
    );
}
