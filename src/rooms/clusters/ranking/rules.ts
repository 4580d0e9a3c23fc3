import { type Officer, readableUnits } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import { leadsYear, seesAllSheets } from "../rules.ts";
import type { ClusterYear } from "../schema.ts";
import { hasCome } from "../states.ts";
import { type ClusterRefusal, yearStateNames } from "../words.vi.ts";

/**
 * Xếp hạng is seen by who leads the year and has a charge for the agency as soon as scores are settled; by the members then too,
 * for they vote on ties; by all of the agency when it is settled.
 */
export function maySeeRanking(
  officer: Officer,
  year: Pick<ClusterYear, "headId" | "deputyId" | "state">,
  members: readonly { unitId: string }[],
): Verdict {
  const units = readableUnits(officer);
  const member = units === "agency" || members.some(({ unitId }) => units.includes(unitId));
  const inside = seesAllSheets(officer) || leadsYear(officer, year) || member;
  const open = hasCome(year.state, "ranked") || (inside && year.state === "finalising");
  return verdict<ClusterRefusal>([
    !open && { code: "cluster.step_closed", facts: { now: yearStateNames[year.state].word } },
  ]);
}
