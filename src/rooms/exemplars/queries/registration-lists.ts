import { and, asc, eq, getTableColumns, inArray, or, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import type { DbOrTx } from "#kernel/db/index.ts";
import { isId } from "#kernel/ids.ts";
import { notFound } from "#kernel/not-found.ts";
import { plans } from "#rooms/plans/schema.ts";
import { seesAllExemplars } from "../rules.ts";
import { registrationEntries, registrationLists } from "../schema/registration.ts";

/** The lists an officer may see: of the units she reads, all of them with a charge for the agency. */
function visibleTo(officer: Officer) {
  const ofAgency = eq(registrationLists.agencyId, officer.agencyId);
  const units = readableUnits(officer);
  if (seesAllExemplars(officer) || units === "agency") return ofAgency;
  return and(ofAgency, inArray(registrationLists.unitId, [...units]));
}

const unitName = (day: string) =>
  sql<string>`(select v.name from unit_versions v where v.unit_id = ${registrationLists.unitId}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;

/** One list with the names of its unit and plan; unseen and absent are both «not found». */
export async function listById(db: DbOrTx, officer: Officer, id: string, today: string) {
  if (!isId(id)) return notFound();
  const [found] = await db
    .select({ ...getTableColumns(registrationLists), unitName: unitName(today), planTitle: plans.title })
    .from(registrationLists)
    .innerJoin(plans, eq(plans.id, registrationLists.planId))
    .where(and(eq(registrationLists.id, id), visibleTo(officer)));
  return found ?? notFound();
}
export type NamedList = Awaited<ReturnType<typeof listById>>;

/** The entries of a list in their order. */
export function entriesOf(db: DbOrTx, listId: string) {
  return db
    .select()
    .from(registrationEntries)
    .where(eq(registrationEntries.listId, listId))
    .orderBy(asc(registrationEntries.position), asc(registrationEntries.id));
}

/** The lists of a plan and year that the officer sees, with how many entries of each stand how. One query. */
export function listsOfYear(db: DbOrTx, officer: Officer, planId: string, year: number) {
  const n = (state: "waiting" | "accepted" | "returned") =>
    sql<number>`count(*) filter (where ${registrationEntries.state} = ${state})::int`;
  return db
    .select({
      id: registrationLists.id,
      unitId: registrationLists.unitId,
      state: registrationLists.state,
      sentAt: registrationLists.sentAt,
      waiting: n("waiting"),
      accepted: n("accepted"),
      returned: n("returned"),
      selfAssessed: sql<boolean>`exists (select 1 from registration_self_assessments s
        where s.list_id = registration_lists.id and s.done_on is not null)`,
    })
    .from(registrationLists)
    .leftJoin(registrationEntries, eq(registrationEntries.listId, registrationLists.id))
    .where(and(visibleTo(officer), eq(registrationLists.planId, planId), eq(registrationLists.year, year)))
    .groupBy(registrationLists.id);
}
export type ListOfYear = Awaited<ReturnType<typeof listsOfYear>>[number];

/** Tổng hợp: every entry of a plan and year that was sent, unit by unit. */
export function entriesOfYear(db: DbOrTx, officer: Officer, planId: string, year: number, today: string) {
  return db
    .select({ ...getTableColumns(registrationEntries), unitName: unitName(today), listState: registrationLists.state })
    .from(registrationEntries)
    .innerJoin(registrationLists, eq(registrationLists.id, registrationEntries.listId))
    .where(
      and(
        visibleTo(officer),
        eq(registrationLists.planId, planId),
        eq(registrationLists.year, year),
        or(inArray(registrationLists.state, ["sent", "returned", "accepted"])),
      ),
    )
    .orderBy(sql`${unitName(today)} collate "vi-x-icu"`, asc(registrationEntries.position));
}
export type EntryOfYear = Awaited<ReturnType<typeof entriesOfYear>>[number];

/** The years in which an exemplar was registered and accepted, with the list of each. */
export function registeredYears(db: DbOrTx, exemplarId: string) {
  return db
    .select({
      listId: registrationLists.id,
      year: registrationLists.year,
      answeredAt: registrationEntries.answeredAt,
      levels: registrationEntries.levels,
    })
    .from(registrationEntries)
    .innerJoin(registrationLists, eq(registrationLists.id, registrationEntries.listId))
    .where(and(eq(registrationEntries.exemplarId, exemplarId), eq(registrationEntries.state, "accepted")))
    .orderBy(asc(registrationLists.year));
}
