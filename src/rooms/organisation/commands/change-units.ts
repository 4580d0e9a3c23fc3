import { and, eq, gte, isNull, or, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist, Overtaken, Refused } from "#kernel/verdict.ts";
import { unitOn } from "../queries/units.ts";
import { mayChangeUnit, mayEndUnit, mayKeepOrganisation, type UnitBefore } from "../rules.ts";
import { mandates, posts, unitChanges, unitSuccessions, unitVersions } from "../schema.ts";
import { dayBefore } from "./day-before.ts";
import { type NewUnit, placeUnit } from "./establish-unit.ts";

/** What every change tells: its first day, the document that orders it, a note. */
export type ChangeFacts = { on: string; document?: string | null; note?: string | null };

/** Đổi tên đơn vị from a day on; papers of earlier days keep the earlier name. */
export function renameUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  name: { name: string; shortName?: string; abbreviation?: string | null; kind?: string },
  facts: ChangeFacts,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    await newVersion(tx, before.id, facts.on, {
      name: name.name,
      shortName: name.shortName ?? name.name,
      abbreviation: name.abbreviation ?? null,
      ...(name.kind ? { kind: name.kind } : {}),
    });
    await writeChange(tx, officer, "rename", [unitId], [unitId], { from: before.name, to: name.name }, facts, now);
  });
}

/** Writes a rename from a day on. For commands that already asked the rules, and for practice. */
export function writeRename(
  tx: Tx,
  unitId: string,
  name: { name: string; shortName: string; abbreviation: string | null },
  day: string,
) {
  return newVersion(tx, unitId, day, name);
}

/** Chuyển đơn vị về dưới đơn vị khác from a day on. */
export function moveUnit(db: Db, officer: Officer, unitId: string, parentId: string, facts: ChangeFacts, now: Date) {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    const parent = await unitOn(tx, officer.agencyId, parentId, facts.on);
    const below = await tx.execute<{ unit_id: string }>(
      sql`select unit_id from unit_subtree(${unitId}::uuid, ${facts.on}::date)`,
    );
    if (below.rows.some((row) => row.unit_id === parentId))
      throw new Refused([{ code: "unit.own_parent", facts: { unit: before.name } }]);
    await newVersion(tx, before.id, facts.on, { parentId });
    await writeChange(tx, officer, "move", [unitId], [unitId], { from: before.name, to: parent.name }, facts, now);
  });
}

/** Hợp nhất, sáp nhập: several units end the day before and one stands for them, new or already there. */
export function mergeUnits(
  db: Db,
  officer: Officer,
  fromIds: string[],
  into: string | NewUnit,
  facts: ChangeFacts,
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const target =
      typeof into === "string" ? into : await placeUnit(tx, officer.agencyId, { ...into, validFrom: facts.on });
    const ended = await endUnits(
      tx,
      officer,
      fromIds.filter((id) => id !== target),
      [target],
      facts.on,
    );
    const successor = await unitOn(tx, officer.agencyId, target, facts.on);
    await writeChange(
      tx,
      officer,
      "merge",
      fromIds,
      [target],
      { from: ended.join("; "), to: successor.name },
      facts,
      now,
    );
    return target;
  });
}

/** Chia, tách: one unit becomes several; it ends unless it is among those that stay. */
export function splitUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  into: (string | NewUnit)[],
  facts: ChangeFacts,
  now: Date,
) {
  return db.transaction(async (tx) => {
    const before = await changeable(tx, officer, unitId, facts.on);
    const targets: string[] = [];
    for (const one of into)
      targets.push(
        typeof one === "string" ? one : await placeUnit(tx, officer.agencyId, { ...one, validFrom: facts.on }),
      );
    if (!targets.includes(unitId)) await endUnits(tx, officer, [unitId], targets, facts.on);
    const names = await Promise.all(targets.map((id) => unitOn(tx, officer.agencyId, id, facts.on)));
    await writeChange(
      tx,
      officer,
      "split",
      [unitId],
      targets,
      { from: before.name, to: names.map((unit) => unit.name).join("; ") },
      facts,
      now,
    );
    return targets;
  });
}

/** Giải thể: the unit ends the day before; its work may go to named successors. */
export function dissolveUnit(
  db: Db,
  officer: Officer,
  unitId: string,
  successorIds: string[],
  facts: ChangeFacts,
  now: Date,
) {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    const [name] = await endUnits(tx, officer, [unitId], successorIds, facts.on);
    await writeChange(tx, officer, "dissolve", [unitId], successorIds, { from: name ?? "", to: "" }, facts, now);
  });
}

async function changeable(tx: Tx, officer: Officer, unitId: string, day: string): Promise<UnitBefore> {
  insist(mayKeepOrganisation(officer));
  const before = await unitBefore(tx, officer.agencyId, unitId, day);
  insist(mayChangeUnit(before, day));
  return before;
}

async function unitBefore(tx: Tx, agencyId: string, unitId: string, day: string): Promise<UnitBefore> {
  const unit = await unitOn(tx, agencyId, unitId, day);
  const [child] = await tx
    .select({ id: unitVersions.unitId })
    .from(unitVersions)
    .where(and(eq(unitVersions.parentId, unitId), or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day))))
    .limit(1);
  return {
    id: unit.id,
    name: unit.name,
    validFrom: unit.validFrom,
    validTo: unit.validTo,
    hasChildren: child !== undefined,
  };
}

/** Closes the version of the day before and opens one with the changed parts. */
async function newVersion(tx: Tx, unitId: string, day: string, changed: Partial<typeof unitVersions.$inferInsert>) {
  const [closed] = await tx
    .update(unitVersions)
    .set({ validTo: dayBefore(day) })
    .where(
      and(
        eq(unitVersions.unitId, unitId),
        sql`${unitVersions.validFrom} < ${day}`,
        or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day)),
      ),
    )
    .returning();
  if (!closed) throw new Overtaken("unit.changed_meanwhile");
  const { searchText: _made, ...kept } = closed;
  await tx.insert(unitVersions).values({ ...kept, ...changed, id: newId(), unitId, validFrom: day, validTo: null });
}

async function endUnits(
  tx: Tx,
  officer: Officer,
  unitIds: string[],
  successors: string[],
  day: string,
): Promise<string[]> {
  const names: string[] = [];
  for (const unitId of unitIds) {
    const before = await unitBefore(tx, officer.agencyId, unitId, day);
    insist(mayEndUnit(before, successors.length, day));
    names.push(before.name);
    await tx
      .update(unitVersions)
      .set({ validTo: dayBefore(day) })
      .where(and(eq(unitVersions.unitId, unitId), or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day))));
    const only = successors.length === 1 ? successors[0]! : null;
    if (before.hasChildren && only) await adoptChildren(tx, unitId, only, day);
    await endTerms(tx, unitId, only, day);
  }
  return names;
}

async function adoptChildren(tx: Tx, unitId: string, successor: string, day: string) {
  const children = await tx
    .select({ id: unitVersions.unitId, validFrom: unitVersions.validFrom })
    .from(unitVersions)
    .where(and(eq(unitVersions.parentId, unitId), or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day))));
  for (const child of children) {
    if (child.validFrom < day) await newVersion(tx, child.id, day, { parentId: successor });
    else
      await tx
        .update(unitVersions)
        .set({ parentId: successor })
        .where(and(eq(unitVersions.unitId, child.id), eq(unitVersions.validFrom, child.validFrom)));
  }
}

/** Posts and mandates end with the unit; with one successor its people go on there, without their leading posts. */
async function endTerms(tx: Tx, unitId: string, successor: string | null, day: string) {
  const running = (table: typeof posts | typeof mandates) =>
    and(eq(table.unitId, unitId), or(isNull(table.validTo), gte(table.validTo, day)));
  const ended = await tx
    .update(posts)
    .set({ validTo: dayBefore(day) })
    .where(running(posts))
    .returning();
  const charged = await tx
    .update(mandates)
    .set({ validTo: dayBefore(day) })
    .where(running(mandates))
    .returning();
  if (!successor) return;
  if (ended.length > 0)
    await tx.insert(posts).values(
      ended.map((post) => ({
        ...post,
        id: newId(),
        unitId: successor,
        position: "staff" as const,
        validFrom: day,
        validTo: null,
      })),
    );
  const staying = charged.filter(
    (mandate) => mandate.role === "staff" || mandate.role === "emulation_officer" || mandate.role === "editor",
  );
  if (staying.length > 0)
    await tx
      .insert(mandates)
      .values(
        staying.map((mandate) => ({ ...mandate, id: newId(), unitId: successor, validFrom: day, validTo: null })),
      );
}

async function writeChange(
  tx: Tx,
  officer: Officer,
  kind: typeof unitChanges.$inferInsert.kind,
  from: string[],
  to: string[],
  names: { from: string; to: string },
  facts: ChangeFacts,
  now: Date,
) {
  const id = newId();
  await tx.insert(unitChanges).values({
    id,
    agencyId: officer.agencyId,
    kind,
    happenedOn: facts.on,
    document: facts.document ?? null,
    note: facts.note ?? null,
    recordedBy: officer.personId,
    recordedAt: now,
  });
  const pairs = from.flatMap((fromUnitId) => to.map((toUnitId) => ({ changeId: id, fromUnitId, toUnitId })));
  if (pairs.length > 0) await tx.insert(unitSuccessions).values(pairs);
  await record(tx, officer, now, {
    verb: `unit.${kind}`,
    subjectType: "unit",
    subjectId: from[0] ?? to[0]!,
    unitId: from[0] ?? null,
    facts: { ...names, on: facts.on },
    reason: facts.document ?? null,
  });
  await announce(tx, { kind: "units_changed", agencyId: officer.agencyId, facts: { on: facts.on } }, now);
}
