import { and, asc, eq, sql } from "drizzle-orm";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import type { Findings, UnitRow } from "../../imports/index.ts";
import { knownVersionsOf, rootOf } from "../../queries/imports.ts";
import { unitChanges, unitSuccessions, units, unitVersions } from "../../schema.ts";
import { planUnits, type UnitPlan } from "../../taking-in/plan-units.ts";
import type { Checked, Choices, Result } from "../../taking-in/types.ts";
import { inLots } from "../in-lots.ts";
import { endUnits } from "../unit-changes/end-unit.ts";
import { newVersion } from "../unit-changes/versions.ts";

/** Takes a checked list of units in, inside the transaction of its import: new units, what is known besides, who came from whom. */
export async function takeInUnits(
  tx: Tx,
  officer: Officer,
  checked: Checked,
  choices: Choices,
  file: string,
  now: Date,
): Promise<Result> {
  const { agencyId } = officer;
  const root = await rootOf(tx, agencyId, checked.context.asOf!);
  const findings = checked.findings as Findings<UnitRow>;
  const known = await knownVersionsOf(tx, agencyId);
  const plan = planUnits({ findings, matches: checked.matches, known, root, choices, newId });
  await makeUnits(tx, agencyId, plan);
  for (const one of plan.filled) await fillUnit(tx, one);
  await continueRoot(tx, root, plan);
  let ended = 0;
  for (const { id, on, heirIds } of plan.endings)
    ended += (
      await endUnits(tx, officer, await stillStanding(tx, id, on), heirIds.length === 1 ? heirIds[0]! : null, on)
    ).length;
  const successions = await notOnRecord(tx, plan.successions);
  await writeSuccessions(tx, officer, successions, file, now);
  await announce(tx, { kind: "units_changed", agencyId, facts: { on: checked.context.asOf! } }, now);
  return {
    unitsMade: plan.made.length,
    unitsKnown: plan.filled.length + plan.rootVersions.length,
    unitsEnded: ended,
    successions: successions.length,
    rowsJoined: plan.joined.length,
    rowsSkipped: plan.skipped.length,
    rowsLeft: plan.left.length,
  };
}

/** All units first, then their versions: a parent may stand below its child in the file. */
async function makeUnits(tx: Tx, agencyId: string, plan: UnitPlan) {
  const [last] = await tx
    .select({ position: sql<number>`coalesce(max(${unitVersions.position}), 0)::int` })
    .from(unitVersions)
    .where(eq(unitVersions.agencyId, agencyId));
  const rows = plan.made.map(({ row: _row, id, abbreviation, ...unit }, at) => ({
    ...unit,
    ...{
      id: newId(),
      unitId: id,
      agencyId,
      abbreviation,
      shortName: unit.name,
      position: (last?.position ?? 0) + at + 1,
    },
  }));
  await inLots(plan.made, (lot) =>
    tx.insert(units).values(lot.map(({ id, name }) => ({ id, agencyId, category: categoryOf(name) }))),
  );
  await inLots(rows, (lot) => tx.insert(unitVersions).values(lot));
}

/** Councils are bodies; everything else a list of units names is a unit. */
function categoryOf(name: string): "unit" | "body" {
  return /^hội đồng\b/iu.test(name) ? "body" : "unit";
}

/** What the file knows and our last version of the unit does not. */
async function fillUnit(tx: Tx, one: UnitPlan["filled"][number]) {
  await tx.execute(sql`
    update unit_versions set abbreviation = coalesce(abbreviation, ${one.abbreviation}), staff_count = coalesce(staff_count, ${one.staffCount}::int)
    where unit_id = ${one.id} and valid_from = (select max(valid_from) from unit_versions where unit_id = ${one.id})`);
}

/** The head of the tree begins as early as the file says, and goes on under its next name from that name's day. */
async function continueRoot(tx: Tx, root: { id: string; validFrom: string }, plan: UnitPlan) {
  const [first, ...next] = [...plan.rootVersions].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) return;
  if (first.from < root.validFrom)
    await tx
      .update(unitVersions)
      .set({ validFrom: first.from })
      .where(and(eq(unitVersions.unitId, root.id), eq(unitVersions.validFrom, root.validFrom)));
  for (const { from, name, abbreviation, kind } of next) {
    const [before] = await tx
      .select()
      .from(unitVersions)
      .where(and(eq(unitVersions.unitId, root.id), sql`${unitVersions.validFrom} <= ${from}`))
      .orderBy(sql`${unitVersions.validFrom} desc`)
      .limit(1);
    if (!before || (before.name === name && (kind === null || before.kind === kind))) continue;
    const shortName = before.shortName === before.name ? name : before.shortName;
    const changed = { name, shortName, abbreviation: abbreviation ?? before.abbreviation, kind: kind ?? before.kind };
    await newVersion(tx, root.id, from, changed);
  }
}

/** A unit of ours that ended before that day has nothing left to end. */
async function stillStanding(tx: Tx, id: string, on: string): Promise<string[]> {
  const rows = await tx
    .select({ validTo: unitVersions.validTo })
    .from(unitVersions)
    .where(eq(unitVersions.unitId, id))
    .orderBy(asc(unitVersions.validFrom));
  const end = rows.at(-1)?.validTo ?? null;
  return end === null || end >= on ? [id] : [];
}

/** What an earlier import or an officer wrote already is not written again. */
async function notOnRecord(tx: Tx, successions: UnitPlan["successions"]): Promise<UnitPlan["successions"]> {
  const froms = [...new Set(successions.map((one) => one.fromId))];
  if (froms.length === 0) return [];
  const { rows } = await tx.execute<{ pair: string }>(
    sql`select from_unit_id || ' ' || to_unit_id as pair from unit_successions where from_unit_id = any(${sql.param(froms)}::uuid[])`,
  );
  const known = new Set(rows.map((row) => row.pair));
  return successions
    .map((one) => ({ ...one, toIds: one.toIds.filter((toId) => !known.has(`${one.fromId} ${toId}`)) }))
    .filter((one) => one.toIds.length > 0);
}

/** Several into one are a merger, one into several a split; each is one dated fact, noted as coming from the file. */
async function writeSuccessions(
  tx: Tx,
  officer: Officer,
  successions: UnitPlan["successions"],
  file: string,
  now: Date,
) {
  const merging = new Map<string, { on: string; toId: string; fromIds: string[] }>();
  const facts: { kind: "merge" | "split"; on: string; pairs: [string, string][] }[] = [];
  for (const { on, fromId, toIds } of successions) {
    if (toIds.length > 1) facts.push({ kind: "split", on, pairs: toIds.map((toId) => [fromId, toId]) });
    else {
      const key = `${on} ${toIds[0]}`;
      const merger = merging.get(key) ?? { on, toId: toIds[0]!, fromIds: [] };
      merger.fromIds.push(fromId);
      merging.set(key, merger);
    }
  }
  for (const { on, toId, fromIds } of merging.values())
    facts.push({ kind: "merge", on, pairs: fromIds.map((fromId) => [fromId, toId]) });
  const rows = facts.map((fact) => ({ ...fact, id: newId() }));
  await inLots(rows, (lot) =>
    tx.insert(unitChanges).values(
      lot.map(({ id, kind, on }) => ({
        ...{ id, agencyId: officer.agencyId, kind, happenedOn: on, document: null, note: `Theo tệp ${file}` },
        ...{ recordedBy: officer.personId, recordedAt: now },
      })),
    ),
  );
  const pairs = rows.flatMap(({ id, pairs: of }) =>
    of.map(([fromUnitId, toUnitId]) => ({ changeId: id, fromUnitId, toUnitId })),
  );
  await inLots(pairs, (lot) => tx.insert(unitSuccessions).values(lot).onConflictDoNothing());
}
