/** The door of the plans room: all that other rooms may use. */
export { activitySentences as planActivity } from "./activity.vi.ts";
export { acceptSubmission, acceptSubmissions, excuseObligation, reopenObligation, returnSubmission } from "./commands/answer-submission.ts";
export { answerQuestion, askQuestion } from "./commands/ask-question.ts";
export { agencyOfPack, importPlan, unitNamed, writePlan } from "./commands/import-plan.ts";
export { acknowledgePlan, closePlan, issuePlan, issueWritten } from "./commands/issue-plan.ts";
export { addProof, withdrawProof } from "./commands/keep-proofs.ts";
export { moveDueDate, setOccasionDay } from "./commands/move-due-date.ts";
export { recallSubmission, submitObligation } from "./commands/submit-obligation.ts";
export { readPack } from "./packs/read-pack.ts";
export { planObligations } from "./planning/plan-obligations.ts";
export { replanAgency, replanAll } from "./planning/replan.ts";
export { quotaState, standingOf, type QuotaState, type Standing } from "./progress.ts";
export { packOfPlan } from "./queries/pack-of-plan.ts";
export { planById, plansNewest } from "./queries/plans.ts";
export { planRoutes } from "./routes.tsx";
export { actsFor, runsPlansOf, seesAllUnits } from "./rules.ts";
export { proofNames, quotaNames, refusals as planRefusals, standingNames } from "./words.vi.ts";
