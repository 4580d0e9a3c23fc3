import { and, asc, eq, gt, gte, isNull, or, sql } from "drizzle-orm";
import type { DbOrTx } from "#kernel/db/index.ts";
import type { Verdict } from "#kernel/verdict.ts";
import { mayEndUnit, type UnitBefore } from "../rules.ts";
import { agencies, people, posts, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";
import { unitOn } from "./units.ts";

/** What the rules about changes ask of a unit: its version of that day, what stands below it, what comes later. */
export async function unitBefore(tx: DbOrTx, agencyId: string, unitId: string, day: string): Promise<UnitBefore> {
  const unit = await unitOn(tx, agencyId, unitId, day);
  const [child] = await tx
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(and(eq(unitVersions.parentId, unitId), or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day))))
    .limit(1);
  const [later] = await tx
    .select({ from: unitVersions.validFrom })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), gt(unitVersions.validFrom, day)))
    .orderBy(asc(unitVersions.validFrom))
    .limit(1);
  const [root] = await tx
    .select({ id: agencies.rootUnitId })
    .from(agencies)
    .where(and(eq(agencies.id, agencyId), eq(agencies.rootUnitId, unitId)));
  return {
    id: unit.id,
    name: unit.name,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    hasChildren: child !== undefined,
    laterFrom: later?.from ?? null,
    isRoot: root !== undefined,
  };
}

/** What ending a unit on a day would do: to whom, to which units below it, and whether it may be. */
export type Ending = {
  unit: UnitBefore;
  people: number;
  leaders: string[];
  children: string[];
  answer: Verdict;
};

/** {@link Ending} of each unit, with an heir for people and units below or without. For the page before the act. */
export async function endingsOn(
  db: DbOrTx,
  agencyId: string,
  unitIds: string[],
  hasHeir: boolean,
  day: string,
): Promise<Ending[]> {
  return Promise.all(
    unitIds.map(async (unitId) => {
      const unit = await unitBefore(db, agencyId, unitId, day);
      const children = await db
        .select({ name: unitVersions.name })
        .from(unitVersions)
        .where(and(eq(unitVersions.parentId, unitId), holdsOn(day, unitVersions)))
        .orderBy(asc(unitVersions.position));
      const staff = await db
        .select({ name: people.name, position: posts.position })
        .from(posts)
        .innerJoin(people, eq(people.id, posts.personId))
        .where(and(eq(posts.unitId, unitId), holdsOn(day, posts), isNull(people.mergedInto)))
        .orderBy(sql`${people.sortKey} collate "C"`);
      return {
        unit,
        people: staff.length,
        leaders: staff.filter((one) => one.position !== "staff").map((one) => one.name),
        children: children.map((one) => one.name),
        answer: mayEndUnit(unit, hasHeir, day),
      };
    }),
  );
}
