/** The door of the ledger room: all that other rooms may use. */
export { activitySentences as ledgerActivity } from "./activity.vi.ts";
export { enterAward, enterAwards, type Holder, type NewAward } from "./commands/enter-awards.ts";
export { handOverLedger } from "./commands/hand-over.ts";
export { awardImportWork } from "./commands/imports/read-import.ts";
export { type InitiativeUse, keepInitiative, useInitiatives } from "./commands/keep-initiative.ts";
export type { DecisionFacts } from "./commands/kept-decision.ts";
export { lookAt } from "./commands/note-look.ts";
export { type HolderAsked, recordOf } from "./loader/record-of.ts";
export { collectiveRecordsOf, recordsOf, recordsOfCollectives } from "./loader/records-of.ts";
export { lookedLately } from "./queries/confidential.ts";
export { holdsDecisionFileFor } from "./queries/held-award.ts";
export { initiativeUses } from "./queries/initiative-uses.ts";
export { usualYearKind } from "./queries/ratings.ts";
export { ledgerRoutes } from "./routes.tsx";
export { mayKeepLedger, mayKnow, seesAllMatters } from "./rules.ts";
export { awardLifecycle, matterLifecycle } from "./states.ts";
export { refusals as ledgerRefusals } from "./words.vi.ts";
