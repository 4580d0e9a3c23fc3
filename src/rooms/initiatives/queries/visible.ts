import { and, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { seesAllInitiatives } from "../rules.ts";
import { initiatives } from "../schema.ts";

/**
 * What this officer may see at all; every read of initiatives starts here. What is recognised is read by all of the agency;
 * the rest by those with a charge for the agency, by its unit, by who wrote it or is its author, and once it was sent by the
 * members of its council.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(initiatives.agencyId, officer.agencyId);
  if (seesAllInitiatives(officer)) return ofAgency;
  const units = readableUnits(officer);
  const councils = sittingOn(officer);
  return and(
    ofAgency,
    or(
      eq(initiatives.state, "recognised"),
      eq(initiatives.createdBy, officer.personId),
      sql`exists (select 1 from initiative_authors a where a.initiative_id = initiatives.id and a.person_id = ${officer.personId})`,
      units === "agency" ? undefined : inArray(initiatives.unitId, [...units]),
      councils.length === 0
        ? undefined
        : sql`(initiatives.sent_on is not null and exists (select 1 from initiative_rounds r
            where r.id = initiatives.round_id and r.council_id = any(${sql.param(councils)}::uuid[])))`,
    ),
  )!;
}

/** The councils in which she has a seat in the program. */
function sittingOn(officer: Officer): string[] {
  return officer.mandates.filter(({ role }) => role.startsWith("council_")).map(({ unitId }) => unitId);
}
