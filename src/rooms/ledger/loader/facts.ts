import type {
  CertificationFact,
  DisciplineFact,
  DisciplineForm,
  Ground,
  HeldFact,
  InitiativeFact,
  InitiativeScope,
  PendingFact,
  PendingKind,
  ProposalFact,
  RatingFact,
  RatingLevel,
} from "#rooms/awards/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { numberOrNull, orNull, unpacked } from "./packed.ts";

/** What one query gives of one holder: its facts, packed. */
export type PackedFacts = {
  id: string;
  name: string;
  ratings: string | null;
  held: string | null;
  discipline: string | null;
  pending: string | null;
  certified: string | null;
  initiatives: string | null;
};

/** All facts of a holder, unpacked. An award that no catalogue knows is none a rule can rest on. */
export function factsOf(row: PackedFacts, catalogue: Catalogue) {
  const certified = unpacked(row.certified);
  return {
    ratings: unpacked(row.ratings).map(ratingFact),
    held: unpacked(row.held).flatMap((fields) => heldFact(fields, catalogue) ?? []),
    discipline: unpacked(row.discipline).map(disciplineFact),
    pending: unpacked(row.pending).map(pendingFact),
    initiatives: unpacked(row.initiatives).map(initiativeFact),
    certifications: certified.filter(([kind]) => kind === "certified").map(certificationFact),
    proposals: certified.filter(([kind]) => kind === "proposed").map(proposalFact),
  };
}

function ratingFact([year, level, document]: string[]): RatingFact {
  return { year: Number(year), level: level as RatingLevel, document: orNull(document) };
}

/** Written out whole, without spreading: a million of them are made in one run. */
function heldFact(
  [key, year, fromYear, decidedOn, number, ground, id]: string[],
  catalogue: Catalogue,
): HeldFact | null {
  const known = catalogue.get(key!);
  if (!known) return null;
  const fact: HeldFact = {
    award: key!,
    name: known.name,
    family: known.family,
    level: known.level,
    year: numberOrNull(year),
    fromYear: numberOrNull(fromYear),
    decidedOn: orNull(decidedOn),
    number: orNull(number),
    ground: orNull(ground) as Ground | null,
  };
  return id ? { ...fact, link: `/ledger/awards/${id}` } : fact;
}

function disciplineFact([form, decidedOn, servedOn, number, personName]: string[]): DisciplineFact {
  const fact = {
    form: form as DisciplineForm,
    decidedOn: decidedOn!,
    servedOn: orNull(servedOn),
    number: orNull(number),
  };
  return personName ? { ...fact, personName } : fact;
}

function pendingFact([kind, from, to]: string[]): PendingFact {
  return { kind: kind as PendingKind, from: from!, to: orNull(to) };
}

function initiativeFact([year, scope, title, usedFor]: string[]): InitiativeFact {
  return { year: Number(year), scope: scope as InitiativeScope, title: title!, usedFor: orNull(usedFor) };
}

function certificationFact([_kind, about, by, on, year]: string[]): CertificationFact {
  return { about: about!, by: by!, on: on!, year: numberOrNull(year) };
}

function proposalFact([_kind, award, by, on, year, number]: string[]): ProposalFact {
  return { award: award!, by: by!, on: on!, year: numberOrNull(year), number: orNull(number) };
}
