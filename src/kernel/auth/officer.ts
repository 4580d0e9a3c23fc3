/** Vai trò: what a person is charged with in the program. */
export const roles = [
  "administrator",
  "emulation_officer",
  "head",
  "deputy_head",
  "party_committee",
  "council_chair",
  "council_member",
  "council_secretary",
  "editor",
  "staff",
] as const;
export type Role = (typeof roles)[number];

/** Phân công, as it counts today: a role for one unit, or for it and all below it. */
export type Mandate = {
  role: Role;
  unitId: string;
  /** The units it reaches; "agency" when it was given for the whole agency. */
  covers: "agency" | ReadonlySet<string>;
};

/** The person at the keyboard, with all that the rules ask about her. Loaded once a request. */
export type Officer = {
  personId: string;
  accountId: string;
  name: string;
  /** Post and unit, as shown beside the name. */
  caption: string;
  agencyId: string;
  unitId: string;
  mandates: readonly Mandate[];
};

/** Whether she holds one of the roles for this unit today. */
export function holds(officer: Officer, wanted: Role | readonly Role[], unitId: string): boolean {
  const list = typeof wanted === "string" ? [wanted] : wanted;
  return officer.mandates.some(
    (mandate) => list.includes(mandate.role) && (mandate.covers === "agency" || mandate.covers.has(unitId)),
  );
}

/** Whether she holds one of the roles for the whole agency. */
export function holdsForAgency(officer: Officer, wanted: Role | readonly Role[]): boolean {
  const list = typeof wanted === "string" ? [wanted] : wanted;
  return officer.mandates.some((mandate) => list.includes(mandate.role) && mandate.covers === "agency");
}

/** The units whose papers she may read: the whole agency, or those her mandates reach and her own. */
export function readableUnits(officer: Officer): "agency" | readonly string[] {
  const ids = new Set([officer.unitId]);
  for (const mandate of officer.mandates) {
    if (mandate.covers === "agency") return "agency";
    for (const id of mandate.covers) ids.add(id);
  }
  return [...ids];
}

/** The agency of the reader, as much of it as every page needs. */
export type AgencyHere = {
  id: string;
  key: string;
  name: string;
  lines: string[];
  art: string | null;
  rootUnitId: string;
  practice: boolean;
  /** Practice only: the day on which its moved clock stands. */
  clockDay: string | null;
};
