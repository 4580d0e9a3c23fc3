import { and, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { seesAllEvents } from "../rules.ts";
import { events } from "../schema.ts";

/**
 * What this officer may see at all; every read of events starts here. All of the agency see what people were invited to; a
 * draft is seen by those with a charge for the agency, and by those with a charge for the unit that drafts it.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(events.agencyId, officer.agencyId);
  if (seesAllEvents(officer)) return ofAgency;
  return and(
    ofAgency,
    or(not(inArray(events.state, ["drafting", "withdrawn"])), inArray(events.ownerUnitId, draftsOf(officer))),
  )!;
}

/** The units whose drafts she reads: those she has a charge for, not merely belongs to. */
function draftsOf(officer: Officer): string[] {
  const charged = officer.mandates.filter(({ role }) => role !== "staff");
  return [...new Set(charged.flatMap(({ covers }) => (covers === "agency" ? [] : [...covers])))];
}

/** The units whose people and promises she reads in lists, as a condition on a column of units. */
export function ofReadableUnits(officer: Officer, column: SQL): SQL {
  const units = readableUnits(officer);
  if (units === "agency" || seesAllEvents(officer)) return sql`true`;
  return sql`${column} = any(${sql.param([...units])}::uuid[])`;
}

/** The name on a day of the unit in a column; when it is gone, its last name. */
export function unitNameOn(column: SQL, day: string): SQL<string> {
  return sql<string>`(select v.name from unit_versions v where v.unit_id = ${column}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}
