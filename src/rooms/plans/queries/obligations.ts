import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { files } from "#kernel/files/schema.ts";
import { notFound } from "#kernel/not-found.ts";
import { people } from "#rooms/organisation/schema.ts";
import { datedOf } from "../progress.ts";
import { runsPlansOf } from "../rules.ts";
import { dueMoves, duties, excuses, obligations, plans, proofs, submissions } from "../schema.ts";

/** The obligations an officer may see: of her units, or of plans she runs. */
export function visibleTo(officer: Officer) {
  const units = readableUnits(officer);
  return and(
    eq(obligations.agencyId, officer.agencyId),
    units === "agency" ? undefined : inArray(obligations.unitId, [...units]),
  );
}

/**
 * One obligation with its duty, plan and unit, and what the rules ask of it; unseen and absent are both «not found».
 * `today` names the unit of what has no day.
 */
export async function obligationById(db: DbOrTx, officer: Officer, id: number, today: string) {
  if (!Number.isSafeInteger(id)) return notFound();
  const [found] = await db
    .select({
      obligation: obligations,
      duty: duties,
      plan: plans,
      unitName: unitNameOn(sql`coalesce(${obligations.dueOn}, ${today}::date)`),
      heirName: nameOfOn(sql`${obligations}.heir_id`, sql`${today}::date`),
    })
    .from(obligations)
    .innerJoin(duties, eq(duties.id, obligations.dutyId))
    .innerJoin(plans, eq(plans.id, obligations.planId))
    .where(and(eq(obligations.id, id), eq(obligations.agencyId, officer.agencyId)));
  if (!found) return notFound();
  const units = readableUnits(officer);
  const { unitId, heirId } = found.obligation;
  const seen =
    units === "agency" ||
    [unitId, heirId].some((id) => id !== null && units.includes(id)) ||
    runsPlansOf(officer, found.plan.ownerUnitId);
  return seen ? { ...found, facts: datedOf(found.obligation, found.duty) } : notFound();
}

/** `answererOf` as a column: the unit that owes an obligation, or its heir once it is no more. */
export const answerer = sql<string>`coalesce(${obligations.heirId}, ${obligations.unitId})`;

/**
 * The unit's name as it was on a day, so that old papers keep old names. The table is named: where a query has but one,
 * its columns are written without it, and `unit_id` would be that of the version.
 */
export function unitNameOn(day: SQL): SQL<string> {
  return nameOfOn<string>(sql`${obligations}.unit_id`, day);
}

function nameOfOn<Name extends string | null = string | null>(unitId: SQL, day: SQL): SQL<Name> {
  return sql<Name>`(select v.name from unit_versions v where v.unit_id = ${unitId}
    order by (v.valid_from <= ${day} and (v.valid_to is null or v.valid_to >= ${day})) desc, v.valid_from desc limit 1)`;
}

/** All that was handed in for it, newest first, with who did and who answered. */
export function submissionsOf(db: DbOrTx, obligationId: number) {
  const nameOf = (column: typeof submissions.submittedBy | typeof submissions.answeredBy) =>
    sql<string | null>`(select p.name from ${people} p where p.id = ${column})`;
  return db
    .select({
      submission: submissions,
      by: nameOf(submissions.submittedBy),
      answeredByName: nameOf(submissions.answeredBy),
    })
    .from(submissions)
    .where(eq(submissions.obligationId, obligationId))
    .orderBy(desc(submissions.round));
}

/** The proofs behind it, with their files, oldest first; withdrawn ones too, marked. */
export function proofsOf(db: DbOrTx, obligationId: number) {
  return db
    .select({
      proof: proofs,
      file: { id: files.id, name: files.name, size: files.size, type: files.type },
      by: people.name,
    })
    .from(proofs)
    .leftJoin(files, eq(files.id, proofs.fileId))
    .innerJoin(people, eq(people.id, proofs.addedBy))
    .where(eq(proofs.obligationId, obligationId))
    .orderBy(asc(proofs.addedAt));
}

/** Moves of its due date, newest first. */
export function movesOf(db: DbOrTx, obligation: { dutyId: string; period: string; unitId: string }) {
  return db
    .select({ move: dueMoves, by: people.name })
    .from(dueMoves)
    .innerJoin(people, eq(people.id, dueMoves.movedBy))
    .where(
      and(
        eq(dueMoves.dutyId, obligation.dutyId),
        eq(dueMoves.period, obligation.period),
        sql`(${dueMoves.unitId} is null or ${dueMoves.unitId} = ${obligation.unitId})`,
      ),
    )
    .orderBy(desc(dueMoves.movedAt));
}

/** Who excused it, by whose authority, why; newest first. */
export function excusesOf(db: DbOrTx, obligationId: number) {
  return db
    .select({ excuse: excuses, authority: people.name })
    .from(excuses)
    .innerJoin(people, eq(people.id, excuses.authorityId))
    .where(eq(excuses.obligationId, obligationId))
    .orderBy(desc(excuses.recordedAt));
}
