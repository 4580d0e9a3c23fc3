import { and, eq, inArray, not, or, type SQL } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import { seesAllMovements } from "../rules.ts";
import { inspections } from "../schema/inspections.ts";
import { movements } from "../schema.ts";

/**
 * What this officer may see at all; every read of movements starts here. All of the agency see what was launched; a draft
 * is seen by those with a charge for the agency, and by those with a charge for the unit that drafts it.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(movements.agencyId, officer.agencyId);
  if (seesAllMovements(officer)) return ofAgency;
  return and(
    ofAgency,
    or(not(inArray(movements.state, ["drafting", "withdrawn"])), inArray(movements.ownerUnitId, draftsOf(officer))),
  )!;
}

/** The units whose drafts she reads: those she has a charge for, not merely belongs to. */
function draftsOf(officer: Officer): string[] {
  const charged = officer.mandates.filter(({ role }) => role !== "staff");
  return [...new Set(charged.flatMap(({ covers }) => (covers === "agency" ? [] : [...covers])))];
}

/** Visits: all of them for those with a charge for the agency; else those to or by units she may read. */
export function inspectionsVisibleTo(officer: Officer): SQL {
  const ofAgency = eq(inspections.agencyId, officer.agencyId);
  const units = readableUnits(officer);
  if (seesAllMovements(officer) || units === "agency") return ofAgency;
  return and(ofAgency, or(inArray(inspections.unitId, [...units]), inArray(inspections.ownerUnitId, [...units])))!;
}
