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
import { betweenFacts, betweenFields, numberOrNull, orNull, type Packed, unpacked } from "./packed.ts";

const none: readonly never[] = [];

/**
 * What unpacking many holders needs: the catalogue, and the facts that were unpacked before. Hundreds hold an award by one
 * decision and thousands were rated alike, and no record is ever changed: they share one fact.
 */
export type Unpacking = {
  catalogue: Catalogue;
  ratings: Map<string, readonly RatingFact[]>;
  held: Map<string, HeldFact | null>;
};

/** So many facts are shared at most; then sharing begins anew. */
const mostShared = 50_000;

/** Begins to unpack holders. */
export function unpackingWith(catalogue: Catalogue): Unpacking {
  return { catalogue, ratings: new Map(), held: new Map() };
}

/** All facts of a holder, unpacked. An award that no catalogue knows is none a rule can rest on. */
export function factsOf(facts: Packed, id: string, unpacking: Unpacking) {
  const certified = each(facts.certified.get(id), (fields) => fields);
  return {
    ratings: ratingsOf(facts.ratings.get(id), unpacking.ratings),
    held: heldOf(facts.held.get(id), unpacking),
    discipline: each(facts.discipline.get(id), disciplineFact),
    pending: each(facts.pending.get(id), pendingFact),
    initiatives: each(facts.initiatives.get(id), initiativeFact),
    certifications:
      certified.length === 0
        ? none
        : certified.filter(([kind]) => kind === "certified").map((fields) => certificationFact(fields, id)),
    proposals: certified.length === 0 ? none : certified.filter(([kind]) => kind === "proposed").map(proposalFact),
  };
}

function ratingsOf(text: string | undefined, known: Unpacking["ratings"]): readonly RatingFact[] {
  if (text === undefined) return none;
  return shared(known, text, () => unpacked(text).map(ratingFact));
}

function heldOf(text: string | undefined, { held, catalogue }: Unpacking): readonly HeldFact[] {
  if (text === undefined) return none;
  const facts: HeldFact[] = [];
  for (const packedFact of text.split(betweenFacts)) {
    const fact = shared(held, packedFact, () => heldFact(packedFact.split(betweenFields), catalogue));
    if (fact) facts.push(fact);
  }
  return facts;
}

function shared<Fact>(known: Map<string, Fact>, text: string, make: () => Fact): Fact {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size >= mostShared) known.clear();
  const made = make();
  known.set(text, made);
  return made;
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
  const known = catalogue.awards.get(key!);
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

function initiativeFact([year, scope, title, usedFor, usedPlace]: string[]): InitiativeFact {
  const fact = { year: Number(year), scope: scope as InitiativeScope, title: title!, usedFor: orNull(usedFor) };
  return fact.usedFor === null ? fact : { ...fact, usedPlace: orNull(usedPlace) };
}

function certificationFact(
  [_kind, about, by, on, year, fromYear, _number, place]: string[],
  id: string,
): CertificationFact {
  const fact = { about: about!, by: by!, on: on!, year: numberOrNull(year), fromYear: numberOrNull(fromYear) };
  return place ? { ...fact, link: `/${place}/${id}/certifications` } : fact;
}

function proposalFact([_kind, award, by, on, year, _fromYear, number]: string[]): ProposalFact {
  return { award: award!, by: by!, on: on!, year: numberOrNull(year), number: orNull(number) };
}
