/** The door of the awards room: all that other rooms may use. */
export { keepCatalogue } from "./commands/keep-catalogue.ts";
export { type Condition, condition } from "./conditions/condition.ts";
export type { Evidence, Finding } from "./conditions/finding.ts";
export { holdsOn, type Judgement, judge, type RuleTerms } from "./conditions/judge.ts";
export type { RuleDay, Source } from "./conditions/source.ts";
export { daysOf, type Span, spanName, yearSpan } from "./conditions/span.ts";
export {
  type CertificationFact,
  type DisciplineFact,
  emptyRecord,
  type Headship,
  type HeldFact,
  type HolderRecord,
  type InitiativeFact,
  type MemberTally,
  type PendingFact,
  type ProposalFact,
  type RatingFact,
} from "./record.ts";
export type { Award, AwardRule } from "./schema.ts";
export {
  type AwardCycle,
  type AwardFamily,
  type AwardLevel,
  awardCycles,
  awardFamilies,
  awardLevels,
  type DisciplineForm,
  disciplineFor,
  disciplineForms,
  disciplineWeight,
  type Ground,
  grounds,
  type HolderKind,
  holderKinds,
  type InitiativeScope,
  initiativeScopes,
  type PendingKind,
  pendingKinds,
  type RatingLevel,
  ratingLevels,
} from "./terms.ts";
export {
  cycleNames,
  disciplineNames,
  familyNames,
  groundNames,
  holderNames,
  levelNames,
  pendingNames,
  ratingNames,
  scopeNames,
} from "./words.vi.ts";
