/** The door of the plans room: all that other rooms may use. */
export { activitySentences as planActivity } from "./activity.vi.ts";
export {
  acceptSubmission,
  acceptSubmissions,
  excuseObligation,
  reopenObligation,
  returnSubmission,
} from "./commands/answer-submission.ts";
export { answerQuestion, askQuestion } from "./commands/ask-question.ts";
export { attachFile } from "./commands/attach-file.ts";
export { type Brought, bringProof, takeProofAway } from "./commands/bring-proof.ts";
export { type Imported, importPack } from "./commands/import-pack.ts";
export { agencyOfPack, importPlan, unitNamed, writePlan } from "./commands/import-plan.ts";
export { acknowledgePlan, closePlan, issuePlan, issueWritten } from "./commands/issue-plan.ts";
export { addProof, withdrawProof } from "./commands/keep-proofs.ts";
export { moveDueDate } from "./commands/move-due-date.ts";
export { recallSubmission } from "./commands/recall-submission.ts";
export { setOccasionDay } from "./commands/set-occasion-day.ts";
export { explainMissed, submitObligation } from "./commands/submit-obligation.ts";
export { takeOverWritten } from "./commands/take-over-plan.ts";
export { tellPerson, tellUnits } from "./commands/tell.ts";
export { periodName } from "./due-rules/index.ts";
export { dutyChoices } from "./editing/choices.ts";
export { dutyForm, filledDuty, looseDutyForm, previewForm, readDuty } from "./editing/duty-form.ts";
export { filledHeader, headerForm, withHeader } from "./editing/header-form.ts";
export { previewOf } from "./editing/preview.ts";
export { sentencesOf } from "./editing/sentences.ts";
export type { HandedList } from "./packs/index.ts";
export { readPack } from "./packs/read-pack.ts";
export { foldTallies } from "./planning/fold-tallies.ts";
export { planObligations, wholeTarget } from "./planning/plan-obligations.ts";
export { replanAgency, replanAll } from "./planning/replan.ts";
export { calendarOf } from "./planning/windows.ts";
export { type QuotaState, quotaState, type Standing, standingOf, urgency } from "./progress.ts";
export { countsNow, keptCounts } from "./queries/counted-obligations.ts";
export { keptInDraft } from "./queries/drafts.ts";
export { exportedPlans } from "./queries/exported-plans.ts";
export { holdsFileFor } from "./queries/files.ts";
export { countsForAllUnits } from "./queries/for-all-units.ts";
export { type Half, halvesOf, type Lacking, lackingHalves } from "./queries/halves.ts";
export { type OwedList, obligationOfList, obligationsOfList } from "./queries/obligation-of-list.ts";
export { obligationById } from "./queries/obligations.ts";
export { type DocumentAsked, type OpenForDocument, openForDocument } from "./queries/open-for-document.ts";
export { packOfPlan } from "./queries/pack-of-plan.ts";
export { plansNewest } from "./queries/plan-list.ts";
export { planById } from "./queries/plans.ts";
export { type Quota, type QuotaFilter, quotasSoonest } from "./queries/quotas.ts";
export { fellShort, standingRank } from "./queries/standing.ts";
export { amountWords, dueOf as dueWords, proofWords, toWhom, whoActs } from "./reading/duty-words.vi.ts";
export { planRoutes } from "./routes.tsx";
export { actsFor, answersFor, mayAddProof, mayDraftPlan, ownerChoice, runsPlansOf, seesAllUnits } from "./rules.ts";
export { type ObligationState, obligationLifecycle, planLifecycle } from "./states.ts";
export type { Amount, ProofKind } from "./terms.ts";
export { type DutyChoices, DutyFields } from "./views/editing/DutyFields.tsx";
export { DutyPreview, type Preview } from "./views/editing/DutyPreview.tsx";
export { HeaderFields } from "./views/editing/HeaderFields.tsx";
export { SentenceList } from "./views/editing/SentenceList.tsx";
export { asThing, nextActOf, thingSent } from "./views/obligations/words.ts";
export { proofNames, quotaNames, refusals as planRefusals, standingNames } from "./words.vi.ts";
