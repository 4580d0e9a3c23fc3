/** The door of the exemplars room: all that other rooms may use. */
export { activitySentences as exemplarActivity } from "./activity.vi.ts";
export type { AskedOfExemplars } from "./asked.ts";
export { awaitDecision, suspendForViolation } from "./commands/heed-violations.ts";
export { followRecognised } from "./commands/replication/answer-follow-up.ts";
export { tipTellersKept } from "./commands/tips/erase-tellers.ts";
export { introductionLifecycle } from "./introduction/states.ts";
export { nurturingItemLifecycle, nurturingLifecycle } from "./nurturing/states.ts";
export { activeExemplars } from "./queries/active-exemplars.ts";
export { holdsExemplarFileFor } from "./queries/evidence.ts";
export { exemplarsNewest } from "./queries/exemplar-list.ts";
export { exemplarById } from "./queries/exemplars.ts";
export { exemplarsOfMovements } from "./queries/of-movements.ts";
export { openCasesOf } from "./queries/open-cases.ts";
export { recognisedOf, waitingCasesOf } from "./queries/recognised-of.ts";
export { exemplarTurns, neverNurtured } from "./queries/turns/index.ts";
export { recognitionLifecycle } from "./recognition/states.ts";
export { replicationLifecycle } from "./replication/states.ts";
export { publicTipRoutes } from "./routes/tips.tsx";
export { exemplarRoutes } from "./routes.tsx";
export { actingUnitIds, actsForUnit, runsExemplars } from "./rules.ts";
export {
  assessmentLifecycle,
  stageLifecycle,
  standingLifecycle,
  tipLifecycle,
} from "./states.ts";
export { ExemplarTabs } from "./views/ExemplarTabs.tsx";
export { holderKindNames, refusals as exemplarRefusals } from "./words.vi.ts";
