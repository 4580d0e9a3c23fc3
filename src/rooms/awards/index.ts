/** The door of the awards room: all that other rooms may use. */
export { activitySentences as awardActivity } from "./activity.vi.ts";
export type { AskedAbove, OpenCase } from "./asked-above.ts";
export { keepCatalogue } from "./commands/keep-catalogue.ts";
export { keepLadder, type LadderOfPlan } from "./commands/keep-ladder.ts";
export { asksMembersOfUnit } from "./conditions/asks.ts";
export { type Certifiable, certifiableIn } from "./conditions/certifiable.ts";
export { type Condition, condition } from "./conditions/condition.ts";
export { type DatedRule, onOneDay, ruleOn } from "./conditions/dated-rules.ts";
export type { Evidence, Finding } from "./conditions/finding.ts";
export { holdsOn, type Judgement, judge, type RuleTerms } from "./conditions/judge.ts";
export type { RuleDay, Source } from "./conditions/source.ts";
export { daysOf, type Span, spanName, yearSpan } from "./conditions/span.ts";
export { awardsOf, knownAwards, namesOf as awardNames } from "./queries/known-awards.ts";
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
export { type ReadyAward, readyAwards, ruleFor, spanOf } from "./road-map/earliest.ts";
export type { KnownAward } from "./road-map/known-award.ts";
export { awardRoutes } from "./routes.tsx";
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
export { Cited, Conditions } from "./views/Conditions.tsx";
export { ResultState } from "./views/rule/Effects.tsx";
export { type AwardNames, conditionTitle } from "./wording/condition-title.ts";
export { factLines, holdLine, tallySentence } from "./wording/finding-detail.ts";
export {
  cycleNames,
  disciplineNames,
  familyNames,
  groundNames,
  holderNames,
  levelNames,
  pendingNames,
  ratingNames,
  refusals as awardRefusals,
  scopeNames,
} from "./words.vi.ts";
