import { and, eq, inArray, isNotNull, or, type SQL, sql } from "drizzle-orm";
import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { seesAllStories } from "../rules.ts";
import { stories } from "../schema.ts";

/**
 * What an officer may see of the agency's stories; every read inside starts here. All see what went out once; the rest is seen
 * by those who work on the stories of the agency, by the officers of the unit it tells of, by who proposed and who writes it,
 * and by the person herself.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(stories.agencyId, officer.agencyId);
  if (seesAllStories(officer)) return ofAgency;
  const units = readableUnits(officer);
  const own = officer.mandates.some(({ role }) => role !== "staff") && units !== "agency" ? units : [];
  return and(
    ofAgency,
    or(
      and(isNotNull(stories.publishedAt), sql`stories.state in ('published', 'corrected')`),
      eq(stories.pitchedBy, officer.personId),
      eq(stories.writerId, officer.personId),
      own.length > 0 ? inArray(stories.unitId, [...own]) : undefined,
      sql`exists (select 1 from exemplars x where x.id = stories.exemplar_id and x.person_id = ${officer.personId})`,
    ),
  )!;
}
