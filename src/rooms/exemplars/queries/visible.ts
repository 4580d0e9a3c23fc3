import { and, eq, inArray, or, type SQL } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { readableUnits } from "#kernel/auth/index.ts";
import { seesAllExemplars } from "../rules.ts";
import { exemplars } from "../schema.ts";

/**
 * What this officer may see at all; every read of exemplars starts here. All of the agency see those that are recognised
 * and stand; the others are seen by those with a charge for the agency, by their own unit, and by the person herself.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(exemplars.agencyId, officer.agencyId);
  if (seesAllExemplars(officer)) return ofAgency;
  const units = readableUnits(officer);
  return and(
    ofAgency,
    or(
      and(eq(exemplars.standing, "active"), inArray(exemplars.stage, ["recognised", "replicating"])),
      eq(exemplars.personId, officer.personId),
      units === "agency" ? undefined : inArray(exemplars.unitId, [...units]),
    ),
  )!;
}
