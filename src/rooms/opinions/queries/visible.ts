import { and, eq, notInArray, type SQL } from "drizzle-orm";
import type { Officer } from "#kernel/auth/index.ts";
import { runsOpinions } from "../rules.ts";
import { opinionWindows } from "../schema.ts";

/**
 * What this officer may see of windows; every read of the working program starts here. What was published is seen by all of
 * the agency, as by the public; a draft by those who run it. Opinions are never in it.
 */
export function visibleTo(officer: Officer): SQL {
  const ofAgency = eq(opinionWindows.agencyId, officer.agencyId);
  if (runsOpinions(officer)) return ofAgency;
  return and(ofAgency, notInArray(opinionWindows.state, ["drafting", "withdrawn"]))!;
}
