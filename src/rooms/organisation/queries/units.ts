import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import { contains, type DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { agencies, unitAliases, unitChanges, unitSuccessions, units, unitVersions } from "../schema.ts";
import { holdsOn } from "./as-of.ts";

/** A unit as it stood on a day. */
export type UnitOnDay = {
  id: string;
  category: "unit" | "body" | "outside";
  name: string;
  shortName: string;
  abbreviation: string | null;
  kind: string;
  parentId: string | null;
  groupName: string | null;
  staffCount: number | null;
  validFrom: string;
  validTo: string | null;
};

const onDay = {
  id: units.id,
  category: units.category,
  name: unitVersions.name,
  shortName: unitVersions.shortName,
  abbreviation: unitVersions.abbreviation,
  kind: unitVersions.kind,
  parentId: unitVersions.parentId,
  groupName: unitVersions.groupName,
  staffCount: unitVersions.staffCount,
  validFrom: unitVersions.validFrom,
  validTo: unitVersions.validTo,
};

/** Narrowing of a list of units; `search` is compared without diacritics. */
export type UnitFilter = { search?: string; kind?: string; category?: UnitOnDay["category"] };

/** The units of an agency as they stood on a day, in the order of the tree's lists. */
export function unitsOn(db: DbOrTx, agencyId: string, day: string, filter: UnitFilter = {}): Promise<UnitOnDay[]> {
  return db
    .select(onDay)
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(
      and(
        eq(unitVersions.agencyId, agencyId),
        holdsOn(day, unitVersions),
        filter.kind ? eq(unitVersions.kind, filter.kind) : undefined,
        filter.category ? eq(units.category, filter.category) : undefined,
        filter.search ? contains(unitVersions.searchText, filter.search) : undefined,
      ),
    )
    .orderBy(asc(unitVersions.position), sql`${unitVersions.name} collate "vi-x-icu"`);
}

/** One unit of the agency as it stood on a day, or as it last stood when it is gone; 404 when it never was there. */
export async function unitOn(db: DbOrTx, agencyId: string, unitId: string, day: string): Promise<UnitOnDay> {
  if (!isId(unitId)) return notFound();
  const [found] = await db
    .select(onDay)
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(eq(unitVersions.agencyId, agencyId), eq(unitVersions.unitId, unitId)))
    .orderBy(desc(sql`(${holdsOn(day, unitVersions)})::int`), desc(unitVersions.validFrom))
    .limit(1);
  return found ?? notFound();
}

/** What `correctUnit` may set right of the version that holds on a day, with the mark by which a second hand is noticed. */
export async function correctableOn(db: DbOrTx, agencyId: string, unitId: string, day: string) {
  const unit = await unitOn(db, agencyId, unitId, day);
  const [version] = await db
    .select({ revision: sql<string>`${unitVersions}.xmin::text` })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), eq(unitVersions.validFrom, unit.validFrom)));
  const aliases = await db
    .select({ alias: unitAliases.alias })
    .from(unitAliases)
    .where(eq(unitAliases.unitId, unitId))
    .orderBy(asc(unitAliases.alias));
  const { name, abbreviation, kind, groupName, staffCount } = unit;
  const shortName = unit.shortName === name ? null : unit.shortName;
  const fields = { name, shortName, abbreviation, kind, groupName, staffCount };
  return { ...fields, aliases: aliases.map((row) => row.alias), revision: version?.revision ?? "" };
}

/** Every name, kind and place the unit has had, oldest first. */
export function versionsOf(db: DbOrTx, agencyId: string, unitId: string) {
  return db
    .select()
    .from(unitVersions)
    .where(and(eq(unitVersions.agencyId, agencyId), eq(unitVersions.unitId, unitId)))
    .orderBy(asc(unitVersions.validFrom));
}

/** The dated facts about a unit (all of the agency when none is named), newest first, with names of those days. */
export async function changesOf(db: DbOrTx, agencyId: string, unitId?: string) {
  const touching = unitId
    ? sql`exists (select 1 from ${unitSuccessions} s where s.change_id = ${unitChanges.id} and (s.from_unit_id = ${unitId} or s.to_unit_id = ${unitId}))`
    : undefined;
  const changes = await db
    .select()
    .from(unitChanges)
    .where(and(eq(unitChanges.agencyId, agencyId), touching))
    .orderBy(desc(unitChanges.happenedOn), desc(unitChanges.recordedAt));
  const pairs =
    changes.length === 0
      ? []
      : await pairsOf(
          db,
          changes.map((change) => change.id),
        );
  return changes.map((change) => {
    const mine = pairs.filter((pair) => pair.changeId === change.id);
    const names = (side: "from" | "to") => [
      ...new Map(
        mine.map((pair) => [pair[`${side}Id`], { id: pair[`${side}Id`], name: pair[`${side}Name`] }]),
      ).values(),
    ];
    return { ...change, from: names("from"), to: names("to") };
  });
}

/** Names before the change for those it ends, names from its day for those it makes. */
function pairsOf(db: DbOrTx, changeIds: string[]) {
  const nameOn = (unit: typeof unitSuccessions.fromUnitId | typeof unitSuccessions.toUnitId, shift: number) =>
    sql<string>`(select v.name from ${unitVersions} v where v.unit_id = ${unit}
      order by (v.valid_from <= ${unitChanges.happenedOn} - ${shift}::int and (v.valid_to is null or v.valid_to >= ${unitChanges.happenedOn} - ${shift}::int)) desc, v.valid_from desc limit 1)`;
  return db
    .select({
      changeId: unitSuccessions.changeId,
      fromId: unitSuccessions.fromUnitId,
      toId: unitSuccessions.toUnitId,
      fromName: nameOn(unitSuccessions.fromUnitId, 1),
      toName: nameOn(unitSuccessions.toUnitId, 0),
    })
    .from(unitSuccessions)
    .innerJoin(unitChanges, eq(unitChanges.id, unitSuccessions.changeId))
    .where(inArray(unitSuccessions.changeId, changeIds));
}

/** The agency by its id; 404 when there is none. */
export async function agencyById(db: DbOrTx, agencyId: string) {
  const [found] = await db.select().from(agencies).where(eq(agencies.id, agencyId));
  return found ?? notFound();
}

/** Kinds of units in use on a day, for choosing who acts. */
export async function kindsOn(db: DbOrTx, agencyId: string, day: string): Promise<{ kind: string; units: number }[]> {
  return db
    .select({ kind: unitVersions.kind, units: sql<number>`count(*)::int` })
    .from(unitVersions)
    .innerJoin(units, eq(units.id, unitVersions.unitId))
    .where(and(eq(unitVersions.agencyId, agencyId), eq(units.category, "unit"), holdsOn(day, unitVersions)))
    .groupBy(unitVersions.kind)
    .orderBy(sql`${unitVersions.kind} collate "vi-x-icu"`);
}
