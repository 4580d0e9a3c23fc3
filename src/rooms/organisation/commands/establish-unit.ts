import { eq, sql } from "drizzle-orm";
import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Db, DbOrTx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { unitOn } from "../queries/units.ts";
import { mayKeepOrganisation, mustStand } from "../rules.ts";
import { unitAliases, unitChanges, unitSuccessions, units, unitVersions } from "../schema.ts";

/** A unit to be written down, with its validity. */
export type NewUnit = {
  id?: string;
  category?: "unit" | "body" | "outside";
  name: string;
  shortName?: string | null;
  abbreviation?: string | null;
  kind: string;
  parentId: string | null;
  groupName?: string | null;
  staffCount?: number | null;
  validFrom: string;
  validTo?: string | null;
  aliases?: string[];
};

/** Thành lập đơn vị: a new unit in the tree from a day on. */
export function establishUnit(
  db: Db,
  officer: Officer,
  unit: NewUnit,
  facts: { document?: string | null; note?: string | null },
  now: Date,
): Promise<string> {
  return db.transaction(async (tx) => {
    insist(mayKeepOrganisation(officer));
    if (unit.parentId)
      insist(mustStand(await unitOn(tx, officer.agencyId, unit.parentId, unit.validFrom), unit.validFrom));
    const id = await placeUnit(tx, officer.agencyId, unit);
    const changeId = newId();
    await tx.insert(unitChanges).values({
      id: changeId,
      agencyId: officer.agencyId,
      kind: "establish",
      happenedOn: unit.validFrom,
      document: facts.document ?? null,
      note: facts.note ?? null,
      recordedBy: officer.personId,
      recordedAt: now,
    });
    await tx.insert(unitSuccessions).values({ changeId, fromUnitId: id, toUnitId: id });
    await record(tx, officer, now, {
      verb: "unit.establish",
      subjectType: "unit",
      subjectId: id,
      unitId: id,
      facts: { from: "", to: unit.name, on: unit.validFrom },
      reason: facts.document ?? null,
    });
    await announce(tx, { kind: "units_changed", agencyId: officer.agencyId, facts: { on: unit.validFrom } }, now);
    return id;
  });
}

/** Writes a unit and its first version; last among its siblings. For commands that already asked the rules. */
export async function placeUnit(tx: DbOrTx, agencyId: string, unit: NewUnit): Promise<string> {
  const id = unit.id ?? newId();
  await tx.insert(units).values({ id, agencyId, category: unit.category ?? "unit" });
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${unitVersions.position}), 0)::int` })
    .from(unitVersions)
    .where(eq(unitVersions.agencyId, agencyId));
  await tx.insert(unitVersions).values({
    id: newId(),
    unitId: id,
    agencyId,
    name: unit.name.normalize("NFC"),
    shortName: (unit.shortName ?? unit.name).normalize("NFC"),
    abbreviation: unit.abbreviation ?? null,
    kind: unit.kind,
    parentId: unit.parentId,
    groupName: unit.groupName ?? null,
    staffCount: unit.staffCount ?? null,
    position: (last?.position ?? 0) + 1,
    validFrom: unit.validFrom,
    validTo: unit.validTo ?? null,
  });
  if (unit.aliases?.length) await tx.insert(unitAliases).values(unit.aliases.map((alias) => ({ unitId: id, alias })));
  return id;
}
