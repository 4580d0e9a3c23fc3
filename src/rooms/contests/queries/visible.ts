import { and, eq, inArray, not, or, type SQL, sql } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { seesAllContests } from "../rules.ts";
import { contests } from "../schema.ts";

/**
 * What this officer may see at all; every read of contests starts here. All of the agency see what was launched; a draft is
 * seen by those with a charge for the agency or for the unit that drafts it, and by its jury and organisers.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(contests.agencyId, officer.agencyId);
  if (seesAllContests(officer)) return ofAgency;
  return and(
    ofAgency,
    or(
      not(inArray(contests.state, ["drafting", "withdrawn"])),
      inArray(contests.ownerUnitId, chargedUnits(officer)),
      sql`exists (select 1 from contest_hands h where h.contest_id = contests.id and h.person_id = ${officer.personId})`,
    ),
  )!;
}

/** The units she has a charge for, not merely belongs to. */
function chargedUnits(officer: Officer): string[] {
  const charged = officer.mandates.filter(({ role }) => role !== "staff");
  return [...new Set(charged.flatMap(({ covers }) => (covers === "agency" ? [] : [...covers])))];
}
