import { holdsForAgency, type Officer, type Role } from "#kernel/auth/index.ts";
import { type Verdict, verdict } from "#kernel/verdict.ts";
import type { ClusterSheet, ClusterYear } from "./schema.ts";
import type { ClusterRefusal } from "./words.vi.ts";

const ofUnit = ["emulation_officer", "head", "deputy_head"] as const satisfies readonly Role[];

/** Whether she runs the clusters of the whole agency: sets them up, opens their years, enters papers of members outside. */
export function runsClusters(officer: Officer): boolean {
  return holdsForAgency(officer, ofUnit);
}

/** Whether she sees all sheets at any time: those with a charge for the whole agency. */
export function seesAllSheets(officer: Officer): boolean {
  return holdsForAgency(officer, [
    ...ofUnit,
    "council_chair",
    "council_member",
    "council_secretary",
    "party_committee",
  ]);
}

/**
 * Whether she works for a member itself. A mandate for the whole agency does not count for each of its units: nobody scores
 * or votes for all.
 */
export function actsAt(officer: Officer, unitId: string, roles: readonly Role[] = ofUnit): boolean {
  return officer.mandates.some(
    ({ role, unitId: own, covers }) =>
      roles.includes(role) && (own === unitId || (covers !== "agency" && covers.has(unitId))),
  );
}

/** Whether she acts for a member: works for it, or enters the papers of one outside. */
export function actsForMember(officer: Officer, member: { unitId: string; outside: boolean }): boolean {
  return actsAt(officer, member.unitId) || (member.outside && runsClusters(officer));
}

type Leads = Pick<ClusterYear, "headId" | "deputyId">;

/** Whether she leads the cluster in that year: of the head's or the deputy's unit, or of the office. */
export function leadsYear(officer: Officer, { headId, deputyId }: Leads): boolean {
  return runsClusters(officer) || actsAt(officer, headId) || (deputyId !== null && actsAt(officer, deputyId));
}

/** Cụm, thành viên, mở năm, đổi cụm trưởng: the office. */
export function mayRunClusters(officer: Officer): Verdict {
  return verdict<ClusterRefusal>([!runsClusters(officer) && { code: "cluster.not_in_charge" }]);
}

/** Giao ước, bảng chấm điểm, các bước: who leads the year. */
export function mayLead(officer: Officer, year: Leads): Verdict {
  return verdict<ClusterRefusal>([!leadsYear(officer, year) && { code: "cluster.not_leading" }]);
}

/** Ký giao ước: the head of the member; of one outside the office writes down who signed. Once, while pledges are signed. */
export function maySign(officer: Officer, year: ClusterYear, sheet: ClusterSheet): Verdict {
  const signs = actsAt(officer, sheet.unitId, ["head", "deputy_head"]) || (sheet.outside && runsClusters(officer));
  return verdict<ClusterRefusal>([
    !signs && { code: "cluster.not_head_of_member" },
    year.pledge.trim() === "" && { code: "cluster.pledge_empty" },
    year.state === "closed" && { code: "cluster.step_closed", facts: { now: "Đã tổng kết" } },
    sheet.signedOn !== null && { code: "cluster.already_signed" },
  ]);
}
