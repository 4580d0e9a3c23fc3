import { type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { seesAllSheets } from "../rules.ts";

/**
 * The sheets this officer may see, as a condition on `s`; every read starts here. Those with a charge for the agency read
 * all that was begun, the others those of their units.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = sql`s.agency_id = ${officer.agencyId}`;
  const units = readableUnits(officer);
  if (seesAllSheets(officer) || units === "agency") return ofAgency;
  return sql`${ofAgency} and s.unit_id = any(${sql.param([...units])}::uuid[])`;
}

/** What a unit, given as a column, was called on a day; when it is gone what it was last called. */
export function unitNameOn(unitId: SQL, day: string): SQL {
  return sql`(select v.name from unit_versions v where v.unit_id = ${unitId}
    order by (v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to >= ${day}::date)) desc, v.valid_from desc limit 1)`;
}
