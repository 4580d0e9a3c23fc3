import type { Day } from "#kernel/calendar/index.ts";
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
import { numberOrNull, orNull, type Packed, unpacked } from "./packed.ts";

const none: readonly never[] = [];

/** All facts of a holder, unpacked. An award that no catalogue knows is none a rule can rest on. */
export function factsOf(facts: Packed, id: string, catalogue: Catalogue) {
  const certified = each(facts.certified.get(id), (fields) => fields);
  return {
    ratings: each(facts.ratings.get(id), ratingFact),
    held: each(facts.held.get(id), (fields) => heldFact(fields, catalogue)).filter((fact) => fact !== null),
    discipline: each(facts.discipline.get(id), disciplineFact),
    pending: each(facts.pending.get(id), pendingFact),
    initiatives: each(facts.initiatives.get(id), initiativeFact),
    certifications: certified.filter(([kind]) => kind === "certified").map(certificationFact),
    proposals: certified.filter(([kind]) => kind === "proposed").map(proposalFact),
  };
}

/** Who led which unit from when to when, as known on the day asked. */
export function ledOf(facts: Packed, id: string): readonly { unitId: string; from: Day; to: Day | null }[] {
  return each(facts.led.get(id), ([unitId, from, to]) => ({ unitId: unitId!, from: from!, to: orNull(to) }));
}

/** Most holders have none of most kinds: they share one empty list. */
function each<Fact>(text: string | undefined, factOf: (fields: string[]) => Fact): readonly Fact[] {
  return text === undefined ? none : unpacked(text).map(factOf);
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
