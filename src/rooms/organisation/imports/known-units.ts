import { sameTextKey } from "#kernel/vietnamese/index.ts";
import type { Candidate } from "./finder/candidates.ts";
import type { ImportContext, KnownUnit } from "./types.ts";

/** Known units as candidates, each still tied to the entry it came from. */
export type KnownCandidate = Candidate & { known: KnownUnit };

/** The units the program knows, ready for finding. */
export function knownCandidates(known: KnownUnit[]): KnownCandidate[] {
  return known.map((unit) => ({
    name: unit.name,
    parent: unit.parent ?? null,
    aliases: unit.aliases ?? [],
    short: null,
    validFrom: unit.validFrom ?? null,
    validTo: unit.validTo ?? null,
    row: null,
    known: unit,
  }));
}

/** The known units, with the agency itself where the list forgot it. */
export function withAgency(known: KnownUnit[], { agency }: ImportContext): KnownUnit[] {
  const there = known.some((unit) => sameTextKey(unit.name) === sameTextKey(agency));
  return there ? known : [{ name: agency }, ...known];
}
