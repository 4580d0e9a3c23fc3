import { record } from "#kernel/activity/index.ts";
import { announce } from "#kernel/announcements.ts";
import type { Officer } from "#kernel/auth/index.ts";
import { vietnamDay } from "#kernel/calendar/index.ts";
import type { Tx } from "#kernel/db/index.ts";
import { newId } from "#kernel/ids.ts";
import { insist } from "#kernel/verdict.ts";
import { authoritiesOn } from "../../queries/authorities.ts";
import { mustBeAuthority } from "../../rules.ts";
import { unitChanges, unitSuccessions } from "../../schema.ts";

/** What every change tells: its first day, the document that orders it, a note, what becomes of unfinished work. */
export type ChangeFacts = {
  on: string;
  document?: string | null;
  note?: string | null;
  /** Who allowed that what the ended units had not finished is excused; nobody: the successor goes on with it. */
  excusedBy?: string | null;
};

/** A change of units as it is written down: who came from whom, with the names of that day. */
export type Change = {
  kind: typeof unitChanges.$inferInsert.kind;
  from: string[];
  to: string[];
  /** Of units that end: who takes people, units below and unfinished work. */
  heirId?: string | null;
  names: { from: string; to: string };
};

/** Writes the dated fact, its line in the activity, and tells whoever plans by units. */
export async function writeChange(tx: Tx, officer: Officer, change: Change, facts: ChangeFacts, now: Date) {
  const { kind, from, to, names } = change;
  const id = newId();
  const excusedBy = facts.excusedBy ?? null;
  if (excusedBy) insist(mustBeAuthority(await authoritiesOn(tx, officer.agencyId, vietnamDay(now)), excusedBy));
  await tx.insert(unitChanges).values({
    id,
    agencyId: officer.agencyId,
    kind,
    happenedOn: facts.on,
    document: facts.document ?? null,
    note: facts.note ?? null,
    heirId: change.heirId ?? null,
    excusedBy,
    recordedBy: officer.personId,
    recordedAt: now,
  });
  const pairs = from.flatMap((fromUnitId) => to.map((toUnitId) => ({ changeId: id, fromUnitId, toUnitId })));
  // A unit that ends without a successor is paired with itself, so that its own page finds the change.
  const written = pairs.length > 0 ? pairs : from.map((id_) => ({ changeId: id, fromUnitId: id_, toUnitId: id_ }));
  if (written.length > 0) await tx.insert(unitSuccessions).values(written);
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
