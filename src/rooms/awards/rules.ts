import { holds, holdsForAgency, type Officer } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { AwardRefusal } from "./words.vi.ts";

const office = ["emulation_officer", "head", "deputy_head"] as const;
const council = ["party_committee", "council_chair", "council_member", "council_secretary"] as const;
const ofUnit = ["emulation_officer", "head", "deputy_head", "party_committee"] as const;

/** Sửa điều kiện: the agency's emulation officer or head. */
export function mayChangeRules(officer: Officer): Verdict {
  return verdict<AwardRefusal>([
    !holdsForAgency(officer, ["emulation_officer", "head"]) && { code: "award.not_in_charge" },
  ]);
}

/** Xem lộ trình của một người: she herself, those who lead or look after her unit, the agency's office and council. */
export function maySeeRoadMap(
  officer: Officer,
  holder: { personId: string | null; unitIds: readonly string[] },
): Verdict {
  const own = holder.personId !== null && holder.personId === officer.personId;
  const hers = holder.unitIds.some((unitId) => holds(officer, ofUnit, unitId));
  return verdict<AwardRefusal>([!(own || hers || seesAllRoadMaps(officer)) && { code: "award.road_map_of_others" }]);
}

/** Whether she sees the road maps of everybody, and whom to nurture. */
export function seesAllRoadMaps(officer: Officer): boolean {
  return holdsForAgency(officer, [...office, ...council]);
}

/** Xem ai có thể kịp: the agency's office and council. */
export function maySeeCandidates(officer: Officer): Verdict {
  return verdict<AwardRefusal>([!seesAllRoadMaps(officer) && { code: "award.candidates_not_needed" }]);
}
