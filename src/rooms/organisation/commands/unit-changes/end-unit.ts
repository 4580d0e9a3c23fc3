import { and, eq, gt, gte, isNull, lt, or } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { unitBefore } from "../../queries/unit-before.ts";
import { mayEndUnit, mayKeepOrganisation } from "../../rules.ts";
import { mandates, posts, unitVersions } from "../../schema.ts";
import { dayBefore } from "../day-before.ts";
import { closeVersions, newVersion } from "./versions.ts";

/** Roles that go on with the people; to lead is given anew. */
const goingOn = new Set(["staff", "emulation_officer", "editor"]);

/**
 * Ends units the day before `day`. People and units below go to the heir, where there is one; without an heir terms end
 * with the unit, and a unit with others below it is refused. Gives the names of the ended units.
 */
export async function endUnits(
  tx: Tx,
  officer: Officer,
  unitIds: string[],
  heirId: string | null,
  day: string,
): Promise<string[]> {
  insist(mayKeepOrganisation(officer));
  const names: string[] = [];
  for (const unitId of unitIds) {
    const before = await unitBefore(tx, officer.agencyId, unitId, day);
    insist(mayEndUnit(before, heirId !== null, day));
    names.push(before.name);
    if (before.hasChildren && heirId) await handDownChildren(tx, unitId, heirId, day);
    await closeVersions(tx, unitId, day);
    await endTerms(tx, unitId, heirId, day);
  }
  return names;
}

/** Units below go to the heir; an heir that stood below the ended unit itself takes its place in the tree. */
async function handDownChildren(tx: Tx, unitId: string, heirId: string, day: string) {
  const [ended] = await tx
    .select({ parentId: unitVersions.parentId })
    .from(unitVersions)
    .where(and(eq(unitVersions.unitId, unitId), lt(unitVersions.validFrom, day)))
    .limit(1);
  const children = await tx
    .select({ id: unitVersions.unitId, versionId: unitVersions.id, from: unitVersions.validFrom })
    .from(unitVersions)
    .where(and(eq(unitVersions.parentId, unitId), or(isNull(unitVersions.validTo), gte(unitVersions.validTo, day))));
  for (const child of children) {
    const parentId = child.id === heirId ? (ended?.parentId ?? null) : heirId;
    if (child.from <= day) await newVersion(tx, child.id, day, { parentId });
    else await tx.update(unitVersions).set({ parentId }).where(eq(unitVersions.id, child.versionId));
  }
}

/** Posts and mandates end with the unit; with an heir its people go on there, without their leading posts. */
export async function endTerms(tx: Tx, unitId: string, heirId: string | null, day: string) {
  const endedPosts = await tx
    .update(posts)
    .set({ validTo: dayBefore(day) })
    .where(running(posts, unitId, day))
    .returning();
  const endedMandates = await tx
    .update(mandates)
    .set({ validTo: dayBefore(day) })
    .where(running(mandates, unitId, day))
    .returning();
  await cancelFuture(tx, unitId, heirId, day);
  if (!heirId) return;
  const there = { unitId: heirId, validFrom: day, validTo: null };
  const carried = endedPosts.map((post) => ({ ...post, ...there, id: newId(), position: "staff" as const }));
  if (carried.length > 0) await tx.insert(posts).values(carried);
  const kept = endedMandates.filter((mandate) => goingOn.has(mandate.role));
  if (kept.length > 0) await tx.insert(mandates).values(kept.map((one) => ({ ...one, ...there, id: newId() })));
}

/** What was to begin after the end begins at the heir, or not at all. */
async function cancelFuture(tx: Tx, unitId: string, heirId: string | null, day: string) {
  for (const table of [posts, mandates]) {
    const future = and(eq(table.unitId, unitId), gte(table.validFrom, day));
    if (heirId) await tx.update(table).set({ unitId: heirId }).where(future);
    else await tx.delete(table).where(future);
  }
}

function running(table: typeof posts | typeof mandates, unitId: string, day: string) {
  return and(
    eq(table.unitId, unitId),
    lt(table.validFrom, day),
    or(isNull(table.validTo), gt(table.validTo, dayBefore(day))),
  );
}
